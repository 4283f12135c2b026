-- uses: Sequence, from, Sequence.SkipWhile
function runtime.Sequence:SkipWhileIndexed(predicate)
    return runtime.Sequence.new(function()
        local index = -1
        return self:SkipWhile(function(item)
            index = index + 1
            return predicate(item, index)
        end):Each()
    end)
end
