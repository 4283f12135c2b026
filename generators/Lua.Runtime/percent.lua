-- uses: special, thousands
--- A share as percent. It is the share that is rounded: its product with 100 would be rounded twice.
function runtime.percent(value, digits)
    local special = runtime.special(value)
    if special then
        return special
    end
    local sign, whole, rest = ("%." .. digits + 2 .. "f"):format(value):match("^(-?)(%d+)%.(%d+)$")
    whole = (whole .. rest:sub(1, 2)):gsub("^0+(%d)", "%1")
    return sign .. runtime.thousands(whole) .. (digits > 0 and "." .. rest:sub(3) or "") .. " %"
end
