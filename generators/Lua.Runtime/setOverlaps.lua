-- uses: each
function runtime.setOverlaps(set, items)
    for _, item in runtime.each(items) do
        if set:Contains(item) then
            return true
        end
    end
    return false
end
