function runtime.copyPairs(source, target)
    for key, value in source:Pairs() do
        target:Add(key, value)
    end
end
