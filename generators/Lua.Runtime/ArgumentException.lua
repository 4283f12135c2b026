-- uses: defineException, SystemException
local ArgumentException = runtime.defineException(
    "ArgumentException",
    runtime.SystemException,
    "Value does not fall within the expected range."
)
runtime.ArgumentException = ArgumentException

function ArgumentException:init(message, inner, parameter)
    message = message or "Value does not fall within the expected range."
    if parameter then
        message = message .. " (Parameter '" .. parameter .. "')"
    end
    runtime.SystemException.init(self, message, inner)
    self.ParamName = parameter
end
