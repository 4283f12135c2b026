-- Runs one snippet and prints what it gives: its output, its results, its error.
local file = assert(io.open(arg[1], "rb"))
local code = file:read("*a")
file:close()
local chunk, message = loadstring(code, "@s.lua")
if not chunk then
    print("syntax: " .. message)
    return
end
local function show(ok, ...)
    if not ok then
        print("error: " .. tostring((...)))
    elseif select("#", ...) > 0 then
        print(...)
    end
end
show(pcall(chunk))
