-- uses: Sequence, from, compareAny
-- Sorts items by keys, one level after the other; items whose keys are equal keep their order.
local function merge(order, compare)
    local count, width = #order, 1
    while width < count do
        local merged = {}
        for start = 1, count, 2 * width do
            local i, j = start, start + width
            local middle, last = math.min(j, count + 1), math.min(start + 2 * width, count + 1)
            j = middle
            while i < middle or j < last do
                if j >= last or i < middle and compare(order[i], order[j]) <= 0 then
                    table.insert(merged, order[i])
                    i = i + 1
                else
                    table.insert(merged, order[j])
                    j = j + 1
                end
            end
        end
        order, width = merged, 2 * width
    end
    return order
end

local function ordered(source, levels)
    local sequence = runtime.Sequence.new(function()
        local items, keys, order = {}, {}, {}
        for index, item in source:Each() do
            items[index] = item
            order[index] = index
        end
        for i, level in ipairs(levels) do
            keys[i] = {}
            for index = 1, #order do
                if level.key then
                    keys[i][index] = level.key(items[index])
                else
                    keys[i][index] = items[index]
                end
            end
        end
        order = merge(order, function(a, b)
            for i, level in ipairs(levels) do
                local difference = level.compare(keys[i][a], keys[i][b])
                if difference ~= 0 then
                    return level.descending and -difference or difference
                end
            end
            return 0
        end)
        local place = 0
        return function()
            place = place + 1
            if order[place] then
                return place, items[order[place]]
            end
        end
    end)
    sequence.source, sequence.levels = source, levels
    return sequence
end

local function level(key, compare, descending)
    return { key = key, compare = compare or runtime.compareAny, descending = descending }
end

local function further(sequence, added)
    local levels = { unpack(sequence.levels) }
    table.insert(levels, added)
    return ordered(sequence.source, levels)
end

function runtime.Sequence:OrderBy(key, compare)
    return ordered(self, { level(key, compare, false) })
end

function runtime.Sequence:OrderByDescending(key, compare)
    return ordered(self, { level(key, compare, true) })
end

function runtime.Sequence:ThenBy(key, compare)
    return further(self, level(key, compare, false))
end

function runtime.Sequence:ThenByDescending(key, compare)
    return further(self, level(key, compare, true))
end

runtime.Sequence.Order = runtime.Sequence.OrderBy
runtime.Sequence.OrderDescending = runtime.Sequence.OrderByDescending
