-- uses: Sequence, from
function runtime.Sequence:Take(count)
    return runtime.Sequence.new(function()
        local step, taken = self:Each(), 0
        return function()
            if taken < count then
                taken = taken + 1
                return step()
            end
        end
    end)
end
