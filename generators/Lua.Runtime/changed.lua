-- uses: InvalidOperationException
--- Raises that a collection has changed while it was enumerated.
function runtime.changed(message)
    message = message or "Collection was modified; enumeration operation may not execute."
    error(runtime.InvalidOperationException.new(message), 0)
end
