-- uses: Sequence, from, Lookup
function runtime.Sequence:ToLookup(key, value, keyOf)
    return runtime.Lookup.new(self, key, value, keyOf)
end
