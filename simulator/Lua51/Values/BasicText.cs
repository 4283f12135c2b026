namespace AzerothsTopTalent.Lua51;

/// <summary>What <c>tostring</c> gives when no metamethod speaks.</summary>
internal static class BasicText
{
    internal static string Of(DynValue value)
    {
        if (value.Ref is null)
        {
            return NumberText.Format(value.Num);
        }

        return value.Ref switch
        {
            LuaString text => text.ToUtf16(),
            SecretValue secret => Of(secret.Inner),
            TupleValue tuple => string.Join("\t", tuple.Values.Select(Of)),
            { Kind: LuaKind.Nil } => "nil",
            { Kind: LuaKind.True } => "true",
            { Kind: LuaKind.False } => "false",
            _ => value.TypeName + ": " + value.Ref.Address,
        };
    }
}
