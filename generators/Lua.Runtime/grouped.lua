-- uses: special
--- A number with commas between thousands.
function runtime.grouped(value, digits)
    local special = runtime.special(value)
    if special then
        return special
    end
    local sign, whole, rest = ("%." .. digits .. "f"):format(value):match("^(-?)(%d+)(.*)$")
    whole = whole:reverse():gsub("(%d%d%d)", "%1,"):reverse():gsub("^,", "")
    return sign .. whole .. rest
end
