--- A function that makes one key of all items that equals calls equal, if there is one the one that is in places. Hash
--- gives equal items the same value.
function runtime.sharedKeys(hash, equals)
    -- A key lives as long as a table has it, a bucket as long as its keys.
    local buckets = setmetatable({}, { __mode = "v" })
    return function(item, places)
        local code = hash(item)
        local bucket = buckets[code]
        if not bucket then
            bucket = setmetatable({}, { __mode = "k" })
            buckets[code] = bucket
        end
        local found
        for key in pairs(bucket) do
            if equals(key.item, item) then
                found = key
                if places[key] then
                    return key
                end
            end
        end
        if not found then
            found = { item = item, bucket = bucket }
            bucket[found] = true
        end
        return found
    end
end
