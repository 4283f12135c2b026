using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Every diagnostic the transpiler gives. Ids never change their meaning; each has a page in docs/diagnostics.</summary>
public static partial class Rules
{
    private const string Category = "Lua";

    public static readonly DiagnosticDescriptor UnsupportedConstruct = Error(
        "LUA0001",
        "Construct without a Lua counterpart",
        "{0} cannot be transpiled; {1}"
    );

    public static readonly DiagnosticDescriptor UnmappedMember = Error(
        "LUA0002",
        "Member without a Lua counterpart",
        "'{0}' has no Lua counterpart; {1}"
    );

    public static readonly DiagnosticDescriptor UnsupportedType = Error(
        "LUA0003",
        "Type without a Lua counterpart",
        "Type '{0}' has no Lua counterpart; {1}"
    );

    public static readonly DiagnosticDescriptor Goto = Error(
        "LUA0004",
        "Goto",
        "'{0}' has no counterpart in Lua 5.1; use a loop, a flag or a method of its own"
    );

    public static readonly DiagnosticDescriptor Concurrency = Error(
        "LUA0005",
        "Asynchronous or threaded code",
        "'{0}' cannot be transpiled: the game runs addons on one thread; use a timer or an event callback"
    );

    public static readonly DiagnosticDescriptor Unsafe = Error(
        "LUA0006",
        "Unsafe code",
        "{0} cannot be transpiled; use arrays and indices"
    );

    public static readonly DiagnosticDescriptor Dynamic = Error(
        "LUA0007",
        "Dynamic",
        "'dynamic' cannot be transpiled; give the value a type, or use object with patterns"
    );

    public static readonly DiagnosticDescriptor Checked = Error(
        "LUA0008",
        "Checked arithmetic",
        "'checked' cannot be transpiled: overflow is a program error everywhere outside 'unchecked'; test the range before the operation"
    );

    public static readonly DiagnosticDescriptor Reflection = Error(
        "LUA0009",
        "Reflection",
        "{0} cannot be transpiled: types are erased in Lua; use a method, an enum or a table of functions"
    );

    public static readonly DiagnosticDescriptor ErasedGeneric = Error(
        "LUA0010",
        "Type argument needed at run time",
        "{0} needs the type argument at run time, which Lua does not have; {1}"
    );

    public static readonly DiagnosticDescriptor NonAsciiChar = Error(
        "LUA0011",
        "Character outside ASCII",
        "Character '{0}' is outside ASCII and is several bytes in Lua; use a string"
    );

    public static readonly DiagnosticDescriptor NumberTooLarge = Error(
        "LUA0012",
        "Number beyond 2^53",
        "{0} is beyond 2^53, the largest whole number Lua holds exactly; use two parts or text"
    );

    public static readonly DiagnosticDescriptor MutableStruct = Error(
        "LUA0013",
        "Mutable struct",
        "Struct '{0}' is changed after construction, which would change its copies in Lua; make it readonly and use 'with', or make it a class"
    );

    public static readonly DiagnosticDescriptor HashCode = Error(
        "LUA0014",
        "Hash code",
        "Hash codes have no counterpart in Lua; use a string or number made of the parts as the key"
    );

    public static readonly DiagnosticDescriptor Culture = Error(
        "LUA0015",
        "Culture-sensitive operation",
        "'{0}' depends on the culture; {1}"
    );

    public static readonly DiagnosticDescriptor NullElement = Error(
        "LUA0016",
        "Null in a collection",
        "'{0}' may hold null, which a Lua sequence cannot; {1}"
    );

    public static readonly DiagnosticDescriptor TooManyLocals = Error(
        "LUA0017",
        "Too many local variables",
        "'{0}' needs {1} local variables at once, Lua 5.1 allows 200; split it"
    );

    public static readonly DiagnosticDescriptor TooManyUpvalues = Error(
        "LUA0018",
        "Too many captured variables",
        "A function in '{0}' captures {1} variables, Lua 5.1 allows 60; gather them in an object or split the function"
    );

    public static readonly DiagnosticDescriptor TooDeep = Error(
        "LUA0019",
        "Nesting too deep",
        "'{0}' nests {1} levels deep, Lua 5.1 allows 200; move inner blocks to methods of their own"
    );

    public static readonly DiagnosticDescriptor LoadCycle = Error(
        "LUA0020",
        "Load order cycle",
        "'{0}' and '{1}' need each other while they are loaded; move a static initializer into a method or join the files"
    );

    public static readonly DiagnosticDescriptor NameClash = Error(
        "LUA0021",
        "Two types of one name",
        "Types '{0}' and '{1}' would both be the addon table's field '{2}'; rename one"
    );

    public static readonly DiagnosticDescriptor BoxedTest = Error(
        "LUA0022",
        "Test of a boxed value's type",
        "'{0}' cannot be told from other values of the program in Lua; {1}"
    );

    public static readonly DiagnosticDescriptor YieldInTry = Error(
        "LUA0023",
        "Yield inside try",
        "'yield' inside 'try' or 'using' cannot be transpiled: Lua 5.1 cannot leave a protected call; collect the items in a list"
    );

    public static readonly DiagnosticDescriptor TextOfType = Error(
        "LUA0024",
        "Value without a text",
        "'{0}' has no text of its own; {1}"
    );

    public static readonly DiagnosticDescriptor KeyEquality = Error(
        "LUA0025",
        "Key compared by value",
        "'{0}' as a key is compared by value, Lua compares tables by identity; {1}"
    );

    public static readonly DiagnosticDescriptor BindingMisuse = Error(
        "LUA0026",
        "Binding used in a way the game has no counterpart for",
        "'{0}' is a binding: {1}"
    );

    public static readonly DiagnosticDescriptor TooComplex = Error(
        "LUA0027",
        "Expression too complex",
        "'{0}' holds an expression that needs {1} values at once, Lua 5.1 allows 250; compute parts of it in variables first"
    );

    public static readonly DiagnosticDescriptor OrdinalOrder = Warning(
        "LUA0100",
        "Text ordered byte by byte",
        "'{0}' orders text byte by byte in Lua and by culture on .NET; pass StringComparer.Ordinal to say so"
    );

    public static readonly DiagnosticDescriptor NonAsciiIndex = Warning(
        "LUA0101",
        "Index into text outside ASCII",
        "Length and index of text outside ASCII count bytes in Lua"
    );

    public static readonly DiagnosticDescriptor NonAsciiCase = Warning(
        "LUA0102",
        "Case of letters outside ASCII",
        "'{0}' knows only the letters of ASCII in Lua; write other letters in the case they are to have"
    );

    public static readonly DiagnosticDescriptor ChangedInLoop = Warning(
        "LUA0103",
        "Collection changed while it is enumerated",
        "'{0}' changes '{1}' in a loop over it, which throws on .NET; loop over a copy of it"
    );

    public static readonly DiagnosticDescriptor IndexOutside = Warning(
        "LUA0104",
        "Index outside",
        "'{0}' has no index {1}: this throws on .NET and is not noticed in Lua; use an index from 0 to its length less one"
    );

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, Category, DiagnosticSeverity.Error, true, helpLinkUri: Help(id));

    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        new(id, title, message, Category, DiagnosticSeverity.Warning, true, helpLinkUri: Help(id));

    private static string Help(string id) => "docs/diagnostics/" + id + ".md";
}
