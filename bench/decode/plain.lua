-- Reads a build string as the format is described: one bit at a time, each character looked up in the alphabet.
local alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
local floor = math.floor

local function values(text)
    local read = {}
    for index = 1, #text do
        read[index] = alphabet:find(text:sub(index, index), 1, true) - 1
    end
    return read
end

return function(text, tree)
    local stream, position = values(text), 0
    local function take(width)
        local value = 0
        for bit = 0, width - 1 do
            local six = stream[floor(position / 6) + 1] or 0
            value = value + floor(six / 2 ^ (position % 6)) % 2 * 2 ^ bit
            position = position + 1
        end
        return value
    end

    local build = { Version = take(8), SpecId = take(16), Hash = {}, Nodes = {} }
    for index = 1, 16 do
        build.Hash[index] = take(8)
    end
    for _, node in ipairs(tree.Nodes) do
        if take(1) == 1 then
            local taken = { NodeId = node.Id, Ranks = 1, Granted = take(1) == 0 }
            if not taken.Granted then
                taken.Ranks = take(1) == 1 and take(6) or node:GetRanksInFull()
                if take(1) == 1 then
                    taken.ChoiceIndex = take(2)
                end
            end
            build.Nodes[#build.Nodes + 1] = taken
        end
    end
    return build
end
