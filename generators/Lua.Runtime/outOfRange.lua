-- uses: ArgumentOutOfRangeException
--- Raises that an argument is out of range, with the value it had where that is told.
function runtime.outOfRange(message, name, actual)
    local problem = runtime.ArgumentOutOfRangeException.new(message, nil, name)
    if actual then
        problem.Message = problem.Message .. "\nActual value was " .. actual .. "."
    end
    error(problem, 0)
end
