-- uses: checked
--- A whole number, which must fit an int.
function runtime.checkedInt(value)
    return runtime.checked(value, -2147483648, 2147483647)
end
