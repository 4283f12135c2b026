-- uses: notNegative, position
--- Removes a part of what a StringBuilder holds, which must be there.
function runtime.removeFromBuilder(builder, index, count)
    runtime.notNegative(count, "length")
    runtime.notNegative(index, "startIndex")
    runtime.position(count, #builder:ToString() - index, "length")
    return builder:Remove(index, count)
end
