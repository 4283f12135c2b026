-- uses: Sequence, from
function runtime.Sequence:SelectMany(selector, result)
    return runtime.Sequence.new(function()
        local step = self:Each()
        local inner, outer
        return function()
            while true do
                local index, item
                if inner then
                    index, item = inner()
                end
                if index then
                    if result then
                        item = result(outer, item)
                    end
                    return true, item
                end
                index, outer = step()
                if not index then
                    return nil
                end
                inner = runtime.from(selector(outer)):Each()
            end
        end
    end)
end
