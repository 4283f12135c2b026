-- uses: Sequence, from, Sequence.TakeWhile
function runtime.Sequence:TakeWhileIndexed(predicate)
    return runtime.Sequence.new(function()
        local index = -1
        return self:TakeWhile(function(item)
            index = index + 1
            return predicate(item, index)
        end):Each()
    end)
end
