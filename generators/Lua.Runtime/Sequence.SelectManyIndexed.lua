-- uses: Sequence, from, Sequence.SelectMany
function runtime.Sequence:SelectManyIndexed(selector)
    return runtime.Sequence.new(function()
        local index = -1
        return self:SelectMany(function(item)
            index = index + 1
            return selector(item, index)
        end):Each()
    end)
end
