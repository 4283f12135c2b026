-- uses: IndexOutOfRangeException
--- The character at an index from 0, which must be in the text.
function runtime.characterAt(text, index)
    if index < 0 or index >= #text then
        error(runtime.IndexOutOfRangeException.new())
    end
    return text:sub(index + 1, index + 1)
end
