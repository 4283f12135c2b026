-- uses: Stack, whileUnchanged
-- Nothing may be added or taken while items are enumerated.
local Stack = runtime.Stack
local each = Stack.Each

for _, name in ipairs({ "Push", "TryPop", "Clear" }) do
    local change = Stack[name]
    Stack[name] = function(self, item)
        self.version = (self.version or 0) + 1
        return change(self, item)
    end
end

function Stack:Each()
    return runtime.whileUnchanged(self, each(self), "Collection was modified after the enumerator was instantiated.")
end
