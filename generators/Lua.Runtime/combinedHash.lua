-- uses: hash
--- A number made of the hash codes of several values.
function runtime.combinedHash(...)
    local code = 17
    for i = 1, select("#", ...) do
        code = (code * 31 + runtime.hash((select(i, ...)))) % 2147483647
    end
    return code
end
