-- uses: Exception, NullReferenceException
--- What was caught, as an exception: Lua's own errors are text.
function runtime.caught(problem)
    if type(problem) == "table" and problem.Message then
        return problem
    end
    local message = tostring(problem)
    if
        problem == nil
        or message:find("attempt to index", 1, true)
        or message:find("attempt to call", 1, true)
        or message:find("attempt to get length of", 1, true)
        or message:find("bad argument #1 to '[^']*' %(table expected, got nil%)")
    then
        return runtime.NullReferenceException.new()
    end
    return runtime.Exception.new(message)
end
