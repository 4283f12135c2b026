-- uses: split
--- The parts of a text between any of several characters; none means white space.
function runtime.splitAny(text, separators, options)
    local marked = text:gsub(".", function(character)
        for _, separator in ipairs(separators) do
            if separator == character then
                return "\1"
            end
        end
        if #separators == 0 and character:find("%s") then
            return "\1"
        end
    end)
    return runtime.split(marked, "\1", options)
end
