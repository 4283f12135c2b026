-- uses: defineException, ArgumentException
local ArgumentOutOfRangeException = runtime.defineException("ArgumentOutOfRangeException", runtime.ArgumentException)
runtime.ArgumentOutOfRangeException = ArgumentOutOfRangeException

function ArgumentOutOfRangeException:init(message, inner, parameter)
    message = message or "Specified argument was out of the range of valid values."
    runtime.ArgumentException.init(self, message, inner, parameter)
end
