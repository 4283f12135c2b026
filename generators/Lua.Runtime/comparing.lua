-- uses: InvalidOperationException, caught
--- A comparison for a sort, which must not fail.
function runtime.comparing(compare)
    return function(a, b)
        local ok, result = pcall(compare, a, b)
        if not ok then
            local message = "Failed to compare two elements in the array."
            error(runtime.InvalidOperationException.new(message, runtime.caught(result)), 0)
        end
        return result
    end
end
