-- The handlers of the game's events, in the order they were added.
local subscriptions = {}
local frame

local function dispatch(_, event, ...)
    local current = subscriptions[event]
    for i = 1, current and #current or 0 do
        local ok, problem = pcall(current[i], ...)
        if not ok then
            geterrorhandler()(tostring(problem))
        end
    end
end

--- Calls a handler with the payload of an event of the game, from now on.
function runtime.on(event, handler)
    if not frame then
        frame = CreateFrame("Frame")
        frame:SetScript("OnEvent", dispatch)
    end
    local handlers = { unpack(subscriptions[event] or {}) }
    if #handlers == 0 then
        frame:RegisterEvent(event)
    end
    table.insert(handlers, handler)
    subscriptions[event] = handlers
end

--- Ends what runtime.on began.
function runtime.off(event, handler)
    local handlers = { unpack(subscriptions[event] or {}) }
    for i = #handlers, 1, -1 do
        if handlers[i] == handler then
            table.remove(handlers, i)
            break
        end
    end
    if #handlers == 0 and subscriptions[event] then
        frame:UnregisterEvent(event)
    end
    subscriptions[event] = handlers[1] and handlers or nil
end
