-- Times one program: warms up, then prints the median of nine runs in milliseconds and the result.
local path, warmups = arg[1], tonumber(arg[2] or "3")
local run = dofile(path)
local result
for _ = 1, warmups do
    result = run()
end
local times = {}
for i = 1, 9 do
    local start = os.clock()
    result = run()
    times[i] = (os.clock() - start) * 1000
end
table.sort(times)
print(string.format("%.2f %.14g", times[5], result))
