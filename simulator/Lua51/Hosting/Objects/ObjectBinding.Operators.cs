namespace AzerothsTopTalent.Lua51;

internal sealed partial class ObjectBinding
{
    private static readonly (string Event, string Operator)[] Arithmetic =
    [
        ("__add", "op_Addition"),
        ("__sub", "op_Subtraction"),
        ("__mul", "op_Multiply"),
        ("__div", "op_Division"),
        ("__mod", "op_Modulus"),
        ("__lt", "op_LessThan"),
        ("__le", "op_LessThanOrEqual"),
    ];

    /// <summary>The operators a type declares, and equality, length and text as .NET has them.</summary>
    private static void AddOperators(Table metatable, TypeDescriptor descriptor)
    {
        foreach (var (name, method) in Arithmetic)
        {
            if (descriptor.Operator(method) is { } operators)
            {
                Set(
                    metatable,
                    name,
                    (context, args) => LuaValue.OfResult(context, operators.Invoke(context, null, args, 0))
                );
            }
        }

        if (descriptor.Operator("op_UnaryNegation") is { } negation)
        {
            // Lua gives the operand twice.
            Set(
                metatable,
                "__unm",
                (context, args) => LuaValue.OfResult(context, negation.Invoke(context, null, args.Take(1), 0))
            );
        }

        Set(metatable, "__eq", (_, args) => Equals(args[0].UserData?.Object, args[1].UserData?.Object));
        if (
            (descriptor.Find("Count", isStatic: false) ?? descriptor.Find("Length", isStatic: false)) is ValueMember
            {
                CanRead: true
            } length
        )
        {
            Set(
                metatable,
                "__len",
                (context, args) => LuaValue.OfResult(context, length.Get(TargetOf(descriptor, args)))
            );
        }
    }
}
