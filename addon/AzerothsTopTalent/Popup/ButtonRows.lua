-- Generated from ButtonRows.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- Spreads buttons over rows. In English most fit side by side; in other languages labels are longer.
local ButtonRows = {}
addon.ButtonRows = ButtonRows

--- How many buttons stand in each row, from the top: as few rows as can hold labels of these widths, evenly filled. A
--- label wider than a row has one to itself.
function ButtonRows.Spread(widths, rowWidth, gap)
    local rows = 1
    while rows < #widths do
        local counts = ButtonRows.Evenly(#widths, rows)
        if ButtonRows.Fit(widths, counts, rowWidth, gap) then
            return counts
        end
        rows = rows + 1
    end
    return ButtonRows.Evenly(#widths, #widths)
end

function ButtonRows.Evenly(count, rows)
    local counts = {}
    local left = count
    for rowsLeft = rows, 1, -1 do
        local inRow = runtime.divide(left + rowsLeft - 1, rowsLeft)
        table.insert(counts, inRow)
        left = left - inRow
    end
    return counts
end

function ButtonRows.Fit(widths, counts, rowWidth, gap)
    local next = 0
    for _, count in ipairs(counts) do
        local needed = gap * (count - 1)
        for i = 0, count - 1 do
            needed = needed + widths[next + i + 1]
        end
        if needed > rowWidth then
            return false
        end
        next = next + count
    end
    return true
end
