-- uses: changed
--- Iterates over a list, which must not change meanwhile; whether other items come to their places is seen when asked for.
function runtime.unchanged(list, closely)
    local count, index = #list, 0
    local before = closely and { unpack(list) }
    return function()
        local same = #list == count
        for i = 1, before and count or 0 do
            same = same and rawequal(list[i], before[i])
        end
        if not same then
            runtime.changed()
        end
        index = index + 1
        if index <= count then
            return index, list[index]
        end
    end
end
