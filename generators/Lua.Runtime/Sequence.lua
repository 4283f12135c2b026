--- Something that can be enumerated, any number of times: start gives a new iterator over index and item.
local Sequence = {}
Sequence.__index = Sequence
runtime.Sequence = Sequence

function Sequence.new(start)
    return setmetatable({ start = start }, Sequence)
end

function Sequence:Each()
    local step, state, place = self.start()
    local index = 0
    return function()
        local item
        if step then
            place, item = step(state, place)
            if place ~= nil then
                index = index + 1
                return index, item
            end
            step = nil
        end
    end
end
