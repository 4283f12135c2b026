--- The number of a character.
function runtime.codepoint(character)
    local a, b, c = character:byte(1, 3)
    if a < 128 then
        return a
    elseif a < 224 then
        return (a - 192) * 64 + b - 128
    end
    return (a - 224) * 4096 + (b - 128) * 64 + c - 128
end
