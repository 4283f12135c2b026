--- The characters of a text as a list.
function runtime.characters(text)
    local list = {}
    for character in text:gmatch(".") do
        table.insert(list, character)
    end
    return list
end
