-- Times two readers of build strings on the same strings. Reads the trees and their strings, as Lua, from its input;
-- prints the milliseconds that each takes for all strings, the medians of nine runs, and how many strings there are.
local plain = dofile("bench/decode/plain.lua")
local folder = "addon/AzerothsTopTalent/"
local rounds, warmups = 4, 3

local addon = {}
for line in io.lines(folder .. "AzerothsTopTalent.toc") do
    local file = line:match("^[%w/\\]+%.lua")
    if file and (file == "Runtime.lua" or file:find("^Talents")) then
        assert(loadfile(folder .. file:gsub("\\", "/")))("AzerothsTopTalent", addon)
    end
end

local function shape(data)
    local nodes = {}
    for index, node in ipairs(data.nodes) do
        local entries = {}
        for place, entry in ipairs(node.entries) do
            entries[place] = addon.TreeEntry.new(entry[1], entry[2], entry[3])
        end
        nodes[index] = addon.TreeNode.new(
            node[1], node[2], node[3], node[4], node[5], entries, node.visible, node.granted, node[6]
        )
    end
    return addon.TreeShape.new(data.class, data.spec, nodes, addon.PointBudget.new(-1, -1, -1))
end

local function same(ours, theirs)
    assert(#ours == #theirs, "the readers find different numbers of nodes")
    for index, node in ipairs(ours) do
        local other = theirs[index]
        for _, field in ipairs({ "NodeId", "Ranks", "ChoiceIndex", "Granted" }) do
            assert(node[field] == other[field], "the readers differ in " .. field)
        end
    end
end

local strings = {}
for _, data in ipairs(assert(loadstring(io.read("*a"), "=trees"))()) do
    local tree = shape(data)
    for _, code in ipairs(data.codes) do
        local result = addon.BuildString.Decode(code, tree)
        assert(result.Loadout, result.Error and result.Error.Message)
        same(result.Loadout.Nodes, plain(code, tree).Nodes)
        strings[#strings + 1] = { code, tree }
    end
end

local function time(decode)
    local start = os.clock()
    for _ = 1, rounds do
        for _, item in ipairs(strings) do
            decode(item[1], item[2])
        end
    end
    return (os.clock() - start) * 1000 / rounds
end

local shipped, described = {}, {}
for run = 1 - warmups, 9 do
    local first, second = time(addon.BuildString.Decode), time(plain)
    if run > 0 then
        shipped[run], described[run] = first, second
    end
end
table.sort(shipped)
table.sort(described)
print(string.format("%.3f %.3f %d", shipped[5], described[5], #strings))
