-- uses: Sequence, from, Sequence.AggregateBy
function runtime.Sequence:CountBy(key, keyOf)
    return self:AggregateBy(key, function() return 0 end, function(count) return count + 1 end, keyOf)
end
