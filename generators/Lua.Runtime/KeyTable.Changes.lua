-- uses: KeyTable, changed
-- No key may be added while keys are enumerated.
local KeyTable = runtime.KeyTable
local put, pairsOf = KeyTable.Put, KeyTable.Pairs

function KeyTable:Put(key, lookup)
    self.version = (self.version or 0) + 1
    return put(self, key, lookup)
end

function KeyTable:Pairs()
    local version, step = self.version, pairsOf(self)
    return function()
        if self.version ~= version then
            runtime.changed()
        end
        return step()
    end
end
