-- uses: clear
--- Clears a list or a set.
function runtime.clearAny(items)
    if items.Clear then
        items:Clear()
    else
        runtime.clear(items)
    end
end
