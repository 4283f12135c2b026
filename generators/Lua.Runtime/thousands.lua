--- Digits with commas between thousands.
function runtime.thousands(digits)
    return (digits:reverse():gsub("(%d%d%d)", "%1,"):reverse():gsub("^,", ""))
end
