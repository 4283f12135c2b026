-- uses: Queue, whileUnchanged
-- Nothing may be added or taken while items are enumerated.
local Queue = runtime.Queue
local each = Queue.Each

for _, name in ipairs({ "Enqueue", "TryDequeue", "Clear" }) do
    local change = Queue[name]
    Queue[name] = function(self, item)
        self.version = (self.version or 0) + 1
        return change(self, item)
    end
end

function Queue:Each()
    return runtime.whileUnchanged(self, each(self))
end
