--- Cuts toward zero.
function runtime.truncate(value)
    return (value < 0 and math.ceil(value) or math.floor(value)) + 0
end
