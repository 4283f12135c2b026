-- uses: numberText, sameNumber, compareAny
--- A number or character as an object, where the program asks which of several types with the same Lua form it has.
local Box = {}
Box.__index = Box
Box.keyFields = { "typeName", "value" }
runtime.Box = Box

function Box:ToString()
    local value = self.value
    if self.text or type(value) == "string" then
        return self.text or value
    end
    return self.typeName == "System.Double" and runtime.numberText(value) or ("%.0f"):format(value)
end

function Box:Equals(other)
    local same = getmetatable(other) == Box and other.typeName == self.typeName
    return same and runtime.sameNumber(self.value, other.value)
end

function Box:CompareTo(other)
    return runtime.compareAny(self.value, other.value)
end

function runtime.box(value, typeName, text)
    return value ~= nil and setmetatable({ value = value, typeName = typeName, text = text }, Box) or nil
end
