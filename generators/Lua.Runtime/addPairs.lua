-- uses: each
function runtime.addPairs(source, target)
    for _, pair in runtime.each(source) do
        target:Add(pair.Key, pair.Value)
    end
end
