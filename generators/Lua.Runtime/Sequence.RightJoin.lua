-- uses: Sequence, from, Sequence.LeftJoin
function runtime.Sequence:RightJoin(others, key, otherKey, result, keyOf, default)
    local function reversed(other, item) return result(item, other) end
    return runtime.from(others):LeftJoin(self, otherKey, key, reversed, keyOf, default)
end
