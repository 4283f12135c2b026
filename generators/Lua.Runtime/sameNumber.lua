--- Equality of doubles as Equals says it: NaN is equal to itself.
function runtime.sameNumber(a, b)
    return a == b or a ~= a and b ~= b
end
