-- uses: OverflowException
--- x << n of a whole number; what leaves the range that Lua holds exactly is an error.
function runtime.shiftLeft64(value, count)
    local result = value * 2 ^ (count % 64)
    if result >= 9007199254740992 or result <= -9007199254740992 then
        error(runtime.OverflowException.new())
    end
    return result
end
