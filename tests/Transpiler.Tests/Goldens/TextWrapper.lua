-- Generated from TextWrapper.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- Breaks text into lines of a width, as a window of a fixed-width font needs it.
local TextWrapper = {}
addon.TextWrapper = TextWrapper

--- The lines of a text; a word longer than the width is cut.
---@param text string Words between blanks.
---@param width number The most characters a line has.
function TextWrapper.Wrap(text, width)
    local lines = {}
    local line = runtime.StringBuilder.new()
    for _, word in ipairs(runtime.split(text, " ")) do
        local rest = word
        while #rest > width do
            TextWrapper.Flush(lines, line)
            table.insert(lines, rest:sub(1, width))
            rest = rest:sub(width + 1)
        end

        -- The blank before the word counts too.
        if #line:ToString() > 0 and #line:ToString() + 1 + #rest > width then
            TextWrapper.Flush(lines, line)
        end
        if #line:ToString() > 0 then
            line:Append(" ")
        end
        line:Append(rest)
    end
    TextWrapper.Flush(lines, line)
    return lines
end

--- The line with blanks on both sides.
function TextWrapper.Center(line, width)
    local left = runtime.divide(width - #line, 2)
    return runtime.padRight(runtime.padLeft(line, #line + left, " "), width, " ")
end

function TextWrapper.Flush(lines, line)
    if #line:ToString() > 0 then
        table.insert(lines, line:ToString())
        line:Clear()
    end
end

local Program = {}
addon.Program = Program

function Program.Main()
    local width = 18
    local text = "The Light does not abandon its champions; Supercalifragilisticexpialidocious words are cut."
    print(("="):rep(width + 2))
    for _, line in ipairs(TextWrapper.Wrap(text, width)) do
        print("|" .. TextWrapper.Center(line, width) .. "|")
    end
    print(("="):rep(width + 2))
end
