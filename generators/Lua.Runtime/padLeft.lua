function runtime.padLeft(text, width, filler)
    return filler:rep(width - #text) .. text
end
