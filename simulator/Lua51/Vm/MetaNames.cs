namespace AzerothsTopTalent.Lua51;

/// <summary>The strings the machine itself looks up, one object each.</summary>
internal sealed class MetaNames
{
    private readonly Machine machine;

    internal MetaNames(Machine machine)
    {
        this.machine = machine;
        Index = Intern("__index");
        NewIndex = Intern("__newindex");
        Equal = Intern("__eq");
        Mode = Intern("__mode");
        Gc = Intern("__gc");
        Call = Intern("__call");
        Len = Intern("__len");
        Lt = Intern("__lt");
        Le = Intern("__le");
        Concat = Intern("__concat");
        Metatable = Intern("__metatable");
        ToStringName = Intern("__tostring");
        N = Intern("n");
        arithmetic = [.. ArithmeticNames.Select(Intern)];
    }

    private static readonly string[] ArithmeticNames = ["__add", "__sub", "__mul", "__div", "__mod", "__pow", "__unm"];

    private readonly LuaString[] arithmetic;

    internal readonly LuaString Index;
    internal readonly LuaString NewIndex;
    internal readonly LuaString Equal;
    internal readonly LuaString Mode;
    internal readonly LuaString Gc;
    internal readonly LuaString Call;
    internal readonly LuaString Len;
    internal readonly LuaString Lt;
    internal readonly LuaString Le;
    internal readonly LuaString Concat;
    internal readonly LuaString Metatable;
    internal readonly LuaString ToStringName;
    internal readonly LuaString N;

    internal LuaString OfArithmetic(OpCode op) => arithmetic[op - OpCode.Add];

    internal LuaString Of(MetaEvent metaEvent) =>
        metaEvent switch
        {
            MetaEvent.Index => Index,
            MetaEvent.NewIndex => NewIndex,
            _ => Equal,
        };

    internal LuaString Intern(string name) => machine.Intern(LuaString.Latin(name));
}
