-- uses: Sequence, from, ArgumentOutOfRangeException
function runtime.Sequence:Chunk(size)
    if size < 1 then
        error(runtime.ArgumentOutOfRangeException.new(nil, nil, "size"))
    end
    return runtime.Sequence.new(function()
        local step = self:Each()
        return function()
            local chunk = {}
            while #chunk < size do
                local index, item = step()
                if not index then
                    break
                end
                table.insert(chunk, item)
            end
            if #chunk > 0 then
                return true, chunk
            end
        end
    end)
end
