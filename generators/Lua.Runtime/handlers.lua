-- The functions that a combined handler calls.
local handlers = setmetatable({}, { __mode = "k" })
runtime.handlers = handlers

--- A function that calls others in order; its result is that of the last.
function runtime.combined(list)
    if #list < 2 then
        return list[1]
    end
    local function call(...)
        for i = 1, #list - 1 do
            list[i](...)
        end
        return list[#list](...)
    end
    handlers[call] = list
    return call
end
