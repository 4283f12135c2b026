--- What an event without details hands on.
local EventArgs = {}
EventArgs.__index = EventArgs
EventArgs.Empty = setmetatable({}, EventArgs)
runtime.EventArgs = EventArgs
