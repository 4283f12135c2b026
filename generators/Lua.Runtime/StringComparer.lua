-- uses: compareText, compareIgnoringCase, equalsIgnoringCase
--- Orders of text as objects.
runtime.StringComparer = {
    Ordinal = {
        isDefault = true,
        Compare = function(_, a, b) return runtime.compareText(a, b) end,
        Equals = function(_, a, b) return a == b end,
        GetHashCode = function(_, text) return text end,
    },
    OrdinalIgnoreCase = {
        Compare = function(_, a, b) return runtime.compareIgnoringCase(a, b) end,
        Equals = function(_, a, b) return runtime.equalsIgnoringCase(a, b) end,
        GetHashCode = function(_, text) return text:lower() end,
    },
}
