-- uses: StringBuilder
function runtime.setCharacter(builder, index, character)
    builder:Remove(index, 1):Insert(index, character)
end
