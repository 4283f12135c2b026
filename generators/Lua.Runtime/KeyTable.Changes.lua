-- uses: KeyTable, whileUnchanged
-- No key may be added while keys are enumerated.
local KeyTable = runtime.KeyTable
local put, pairsOf = KeyTable.Put, KeyTable.Pairs

function KeyTable:Put(key, lookup)
    self.version = (self.version or 0) + 1
    return put(self, key, lookup)
end

function KeyTable:Pairs()
    return runtime.whileUnchanged(self, pairsOf(self))
end
