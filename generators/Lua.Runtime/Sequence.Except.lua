-- uses: Sequence, from, HashSetFrom
function runtime.Sequence:Except(other, keyOf)
    return runtime.Sequence.new(function()
        local step = self:Each()
        local others = runtime.HashSetFrom(other, keyOf)
        return function()
            for index, item in step do
                if others:Add(item) then
                    return index, item
                end
            end
        end
    end)
end
