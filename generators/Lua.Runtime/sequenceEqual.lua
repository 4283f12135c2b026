-- uses: from
--- Asks both in turn, no further than their first difference.
function runtime.sequenceEqual(a, b, equals)
    local first, second = runtime.from(a):Each(), runtime.from(b):Each()
    while true do
        local index, item = first()
        local place, other = second()
        if not (index and place) then
            return index == place
        elseif item ~= other and not (equals and equals(item, other)) then
            return false
        end
    end
end
