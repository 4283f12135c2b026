-- uses: compareText
--- The order of two texts, each of them perhaps nil, in capitals.
function runtime.compareIgnoringCase(a, b)
    return runtime.compareText(a and a:upper(), b and b:upper())
end
