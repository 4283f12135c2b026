-- Decodes bit strings in the shape of talent import codes: base 64, least significant bit first.
local alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
local values = {}
for i = 1, #alphabet do
    values[string.byte(alphabet, i)] = i - 1
end

local Stream = {}
Stream.__index = Stream

function Stream:read(width)
    local value, shift = 0, 1
    for _ = 1, width do
        local index = math.floor(self.position / 6)
        local bit = math.floor(self.values[index + 1] / 2 ^ (self.position % 6)) % 2
        value = value + bit * shift
        shift = shift * 2
        self.position = self.position + 1
    end
    return value
end

local function open(code)
    local read = {}
    for i = 1, #code do
        read[i] = values[string.byte(code, i)]
    end
    return setmetatable({ values = read, position = 0 }, Stream)
end

return function()
    local code = string.rep("CoPAAAAAAAAAAAAAAAAAAAAAAwMjxMzMzMzMjZmZmZGzMzMTzMDAAAAAAAAmZmx2MLzMAAYZZsMDzMAAYmBA", 2)
    local sum = 0
    for round = 1, 60 do
        local stream = open(code)
        local version, spec = stream:read(8), stream:read(16)
        sum = sum + version + spec
        local nodes = 0
        while stream.position < #code * 6 - 20 do
            if stream:read(1) == 1 then
                nodes = nodes + 1
                if stream:read(1) == 1 and stream:read(1) == 1 then
                    sum = sum + stream:read(6)
                end
            end
        end
        sum = sum + nodes
    end
    return sum
end
