--- Text in parts, joined when it is read.
local StringBuilder = {}
StringBuilder.__index = StringBuilder
runtime.StringBuilder = StringBuilder

function StringBuilder.new(text)
    return setmetatable({ text }, StringBuilder)
end

function StringBuilder:Append(text)
    table.insert(self, text)
    return self
end

function StringBuilder:ToString()
    return self:Replace(table.concat(self))[1]
end

--- Makes the given text the whole content.
function StringBuilder:Replace(text)
    for i = #self, 2, -1 do
        self[i] = nil
    end
    self[1] = text
    return self
end

function StringBuilder:Clear()
    return self:Replace("")
end

function StringBuilder:Insert(index, text)
    local whole = self:ToString()
    return self:Replace(whole:sub(1, index) .. text .. whole:sub(index + 1))
end

function StringBuilder:Remove(index, count)
    local whole = self:ToString()
    return self:Replace(whole:sub(1, index) .. whole:sub(index + count + 1))
end

function StringBuilder:SetLength(length)
    local whole = self:ToString()
    self:Replace(whole:sub(1, length) .. ("\0"):rep(length - #whole))
end
