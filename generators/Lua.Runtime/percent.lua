-- uses: grouped
function runtime.percent(value, digits)
    return runtime.grouped(value * 100, digits) .. " %"
end
