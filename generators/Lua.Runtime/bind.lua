-- By object and method: binding twice gives the same function, so that it can be removed again.
local bound = setmetatable({}, { __mode = "k" })

--- A method of an object as a function.
function runtime.bind(object, method)
    local methods = bound[object]
    if not methods then
        methods = {}
        bound[object] = methods
    end
    if not methods[method] then
        methods[method] = function(...) return method(object, ...) end
    end
    return methods[method]
end
