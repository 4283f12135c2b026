-- uses: Sequence
function runtime.repeated(item, count)
    return runtime.Sequence.new(function()
        local index = 0
        return function()
            index = index + 1
            if index <= count then
                return true, item
            end
        end
    end)
end
