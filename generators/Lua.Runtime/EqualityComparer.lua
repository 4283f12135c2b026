-- uses: equals, hash
--- The equality of the values themselves, as an object.
local EqualityComparer = {}
runtime.EqualityComparer = EqualityComparer

EqualityComparer.Default = {
    isDefault = true,
    Equals = function(_, a, b) return runtime.equals(a, b) or a ~= a and b ~= b end,
    GetHashCode = function(_, value) return runtime.hash(value) end,
}
