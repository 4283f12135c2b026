namespace AzerothsTopTalent.Lua51;

/// <summary>The metatables through which a script sees registered types, made at first use.</summary>
internal sealed partial class ObjectBinding(Script script)
{
    private readonly Dictionary<TypeDescriptor, Table> metatables = [];
    private readonly Dictionary<TypeDescriptor, DynValue> typeTables = [];
    private readonly Dictionary<MethodGroup, DynValue> functions = [];

    /// <summary>The metatable of objects of a type.</summary>
    internal Table MetatableOf(TypeDescriptor descriptor)
    {
        if (metatables.TryGetValue(descriptor, out var known))
        {
            return known;
        }

        var metatable = new Table(script);
        metatables.Add(descriptor, metatable);
        Set(metatable, "__index", (context, args) => Read(context, descriptor, args, isStatic: false));
        Set(metatable, "__newindex", (context, args) => Write(context, descriptor, args, isStatic: false));
        Set(metatable, "__tostring", (_, args) => TargetOf(descriptor, args)?.ToString());
        metatable["__metatable"] = descriptor.Type.Name;
        AddOperators(metatable, descriptor);
        return metatable;
    }

    /// <summary>The value that stands for a type itself: its static members, and its constructors when called.</summary>
    internal DynValue TypeTable(TypeDescriptor descriptor)
    {
        if (typeTables.TryGetValue(descriptor, out var known))
        {
            return known;
        }

        var metatable = new Table(script);
        Set(metatable, "__index", (context, args) => Read(context, descriptor, args, isStatic: true));
        Set(metatable, "__newindex", (context, args) => Write(context, descriptor, args, isStatic: true));
        Set(metatable, "__tostring", (_, _) => descriptor.Type.Name);
        if (descriptor.Constructors is { } constructors)
        {
            Set(
                metatable,
                "__call",
                (context, args) => LuaValue.OfResult(context, constructors.Invoke(context, null, args, 1))
            );
        }

        metatable["__metatable"] = descriptor.Type.Name;
        return typeTables[descriptor] = new UserData(descriptor.Type, metatable);
    }

    private static void Set(
        Table metatable,
        string name,
        Func<ScriptExecutionContext, CallbackArguments, DynValue> callback
    ) => metatable[name] = DynValue.NewCallback(callback, name);

    private static object? TargetOf(TypeDescriptor descriptor, CallbackArguments args) =>
        descriptor.Type.IsInstanceOfType(args[0].UserData?.Object)
            ? args[0].UserData!.Object
            : throw args.BadArgument(0, $"{descriptor.Type.Name} expected, got {args[0].TypeName}");

    private DynValue Read(
        ScriptExecutionContext context,
        TypeDescriptor descriptor,
        CallbackArguments args,
        bool isStatic
    )
    {
        var target = isStatic ? null : TargetOf(descriptor, args);
        var name = args[1].Type == DataType.String ? args[1].String! : "";
        return descriptor.Find(name, isStatic) switch
        {
            ValueMember { CanRead: true } value => LuaValue.OfResult(context, value.Get(target)),
            ValueMember => throw context.Error($"field '{name}' of userdata<{descriptor.Type.Name}> cannot be read"),
            MethodMember method => FunctionOf(descriptor, method.Methods, isStatic),
            _ when isStatic && name == "__new" && descriptor.Constructors is { } constructors => FunctionOf(
                descriptor,
                constructors,
                isStatic: true
            ),
            _ when !isStatic && descriptor.Indexers is { } indexers && indexers.Takes(context, args, 1) =>
                LuaValue.OfResult(context, indexers.Invoke(context, target, args, 1)),
            _ => throw context.Error($"cannot access field '{args[1]}' of userdata<{descriptor.Type.Name}>"),
        };
    }

    private static DynValue Write(
        ScriptExecutionContext context,
        TypeDescriptor descriptor,
        CallbackArguments args,
        bool isStatic
    )
    {
        var target = isStatic ? null : TargetOf(descriptor, args);
        var name = args[1].Type == DataType.String ? args[1].String! : "";
        switch (descriptor.Find(name, isStatic))
        {
            case ValueMember { CanWrite: true } member:
                var cost = 0;
                if (!ClrValue.TryConvert(args[2], member.Type, out var value, ref cost))
                {
                    throw context.Error(
                        $"field '{name}' of userdata<{descriptor.Type.Name}> takes a {ClrValue.NameOf(member.Type)}, got {args[2].TypeName}"
                    );
                }

                member.Set(target, value);
                return DynValue.Void;
            case { }:
                throw context.Error($"field '{name}' of userdata<{descriptor.Type.Name}> cannot be written");
            case null when !isStatic && descriptor.IndexSetters is { } setters && setters.Takes(context, args, 1):
                setters.Invoke(context, target, args, 1);
                return DynValue.Void;
            default:
                throw context.Error($"cannot access field '{args[1]}' of userdata<{descriptor.Type.Name}>");
        }
    }

    private DynValue FunctionOf(TypeDescriptor descriptor, MethodGroup methods, bool isStatic)
    {
        if (!functions.TryGetValue(methods, out var function))
        {
            function = DynValue.NewCallback(
                (context, args) =>
                {
                    var target = isStatic ? null : TargetOf(descriptor, args);
                    return LuaValue.OfResult(context, methods.Invoke(context, target, args, isStatic ? 0 : 1));
                },
                methods.Name
            );
            functions.Add(methods, function);
        }

        return function;
    }
}
