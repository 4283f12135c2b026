-- uses: special, thousands
--- A number with commas between thousands.
function runtime.grouped(value, digits)
    local special = runtime.special(value)
    if special then
        return special
    end
    local sign, whole, rest = ("%." .. digits .. "f"):format(value):match("^(-?)(%d+)(.*)$")
    return sign .. runtime.thousands(whole) .. rest
end
