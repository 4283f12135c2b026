function runtime.padRight(text, width, filler)
    return text .. filler:rep(width - #text)
end
