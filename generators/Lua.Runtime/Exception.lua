--- The root of all exceptions.
local Exception = { name = "Exception" }
Exception.__index = Exception
runtime.Exception = Exception

Exception.__tostring = function(self) return self:ToString() end

function Exception:init(message, inner)
    self.Message = message or "Exception of type '" .. (self.fullName or "System." .. self.name) .. "' was thrown."
    self.InnerException = inner
end

function Exception.new(message, inner)
    local self = setmetatable({}, Exception)
    self:init(message, inner)
    return self
end

function Exception:ToString()
    return "System." .. self.name .. ": " .. self.Message
end
