-- uses: each
function runtime.setIsSupersetOf(set, items)
    for _, item in runtime.each(items) do
        if not set:Contains(item) then
            return false
        end
    end
    return true
end
