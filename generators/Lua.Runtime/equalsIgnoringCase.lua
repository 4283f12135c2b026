--- Whether two texts, each of them perhaps nil, are the same but for the case of their letters.
function runtime.equalsIgnoringCase(a, b)
    return a == b or a ~= nil and b ~= nil and a:lower() == b:lower()
end
