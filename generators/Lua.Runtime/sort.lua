-- The introspective sort of .NET, step by step: it is not stable, and equal items must end where they do there.
local function swap(list, i, j)
    list[i], list[j] = list[j], list[i]
end

local function order(list, compare, i, j)
    if i ~= j and compare(list[i], list[j]) > 0 then
        swap(list, i, j)
    end
end

local function insertion(list, first, last, compare)
    for i = first, last - 1 do
        local item, j = list[i + 1], i
        while j >= first and compare(item, list[j]) < 0 do
            list[j + 1] = list[j]
            j = j - 1
        end
        list[j + 1] = item
    end
end

local function sink(list, i, count, first, compare)
    local item = list[first + i - 1]
    while i <= math.floor(count / 2) do
        local child = 2 * i
        if child < count and compare(list[first + child - 1], list[first + child]) < 0 then
            child = child + 1
        end
        if compare(item, list[first + child - 1]) >= 0 then
            break
        end
        list[first + i - 1] = list[first + child - 1]
        i = child
    end
    list[first + i - 1] = item
end

local function heap(list, first, last, compare)
    local count = last - first + 1
    for i = math.floor(count / 2), 1, -1 do
        sink(list, i, count, first, compare)
    end
    for i = count, 2, -1 do
        swap(list, first, first + i - 1)
        sink(list, 1, i - 1, first, compare)
    end
end

local function partition(list, first, last, compare)
    local middle = first + math.floor((last - first) / 2)
    order(list, compare, first, middle)
    order(list, compare, first, last)
    order(list, compare, middle, last)
    local pivot = list[middle]
    swap(list, middle, last - 1)
    local left, right = first, last - 1
    while left < right do
        repeat
            left = left + 1
        until compare(list[left], pivot) >= 0
        repeat
            right = right - 1
        until compare(pivot, list[right]) >= 0
        if left >= right then
            break
        end
        swap(list, left, right)
    end
    if left ~= last - 1 then
        swap(list, left, last - 1)
    end
    return left
end

local function introspective(list, first, last, depth, compare)
    while last > first do
        local size = last - first + 1
        if size == 2 then
            return order(list, compare, first, last)
        elseif size == 3 then
            order(list, compare, first, last - 1)
            order(list, compare, first, last)
            return order(list, compare, last - 1, last)
        elseif size <= 16 then
            return insertion(list, first, last, compare)
        elseif depth == 0 then
            return heap(list, first, last, compare)
        end
        depth = depth - 1
        local pivot = partition(list, first, last, compare)
        introspective(list, pivot + 1, last, depth, compare)
        last = pivot - 1
    end
end

--- Sorts a list in place by a comparison, or some of its items from an index that counts from 0.
function runtime.sort(list, compare, start, count)
    start, count = start or 0, count or list.n or #list
    local depth = 2
    for _ in function(_, size) return size > 1 and math.floor(size / 2) or nil end, nil, count do
        depth = depth + 2
    end
    introspective(list, start + 1, start + count, depth, compare)
end
