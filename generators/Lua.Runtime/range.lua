-- uses: Sequence
function runtime.range(first, count)
    return runtime.Sequence.new(function()
        local index = -1
        return function()
            index = index + 1
            if index < count then
                return true, first + index
            end
        end
    end)
end
