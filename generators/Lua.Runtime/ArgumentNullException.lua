-- uses: defineException, ArgumentException
local ArgumentNullException = runtime.defineException("ArgumentNullException", runtime.ArgumentException)
runtime.ArgumentNullException = ArgumentNullException

function ArgumentNullException:init(message, inner, parameter)
    runtime.ArgumentException.init(self, message or "Value cannot be null.", inner, parameter)
end
