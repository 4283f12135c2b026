-- uses: Sequence, from, groups
function runtime.Sequence:GroupBy(key, value, keyOf)
    return runtime.Sequence.new(function() return ipairs((runtime.groups(self, key, value, keyOf))) end)
end
