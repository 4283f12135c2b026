--- The exception that began it.
function runtime.baseException(exception)
    while exception.InnerException do
        exception = exception.InnerException
    end
    return exception
end
