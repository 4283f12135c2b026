-- uses: Exception
--- Makes an exception class of the library with its usual message.
function runtime.defineException(name, base, default)
    local class = setmetatable({ name = name }, { __index = base })
    class.__index = class
    class.__tostring = base.__tostring
    function class:init(message, inner)
        base.init(self, message or default, inner)
    end
    function class.new(message, inner, parameter)
        local self = setmetatable({}, class)
        self:init(message, inner, parameter)
        return self
    end
    return class
end
