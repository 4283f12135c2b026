using AzerothsTopTalent.WowApi.Json;

namespace AzerothsTopTalent.WowApi.Manifest;

/// <summary>
/// What the manifest says in words about one entry. Empty texts are absent.
/// <see cref="Summary"/>: meaning and units.
/// <see cref="Failure"/>: what comes back, or is raised, when it does not work.
/// <see cref="Undocumented"/>: where an entry that Blizzard does not document was seen.
/// <see cref="Correction"/>: why the signature differs from Blizzard's documentation, and how that is known.
/// </summary>
internal readonly record struct ApiText(string Summary, string Failure, string Undocumented, string Correction);

/// <summary>
/// A function of a namespace, a global function or a method of a widget.
/// <see cref="Name"/>: the name in Lua, without its namespace.
/// <see cref="Binding"/>: the name in C#, equal to <see cref="Name"/> unless one function has several typed bindings.
/// <see cref="Flags"/>: blizzard's flags, verbatim.
/// <see cref="Secrecy"/>: blizzard's <c>SecretArguments</c>, empty where there are no arguments.
/// <see cref="Throws"/>: true if the call may raise an error although its arguments are right; it is then bound as <c>Try…</c>.
/// <see cref="Inline"/>: the Lua expression for this binding, empty for a plain call.
/// <see cref="Short"/>: the places, from 0, of the parameters of a shorter form that the game tells apart by its second argument.
/// </summary>
internal readonly record struct ApiFunction(
    string Name,
    string Binding,
    ApiSignature Signature,
    EquatableArray<string> Flags,
    string Secrecy,
    bool Throws,
    string Inline,
    EquatableArray<int> Short,
    ApiText Text,
    SourcePosition Position
)
{
    public bool Has(string flag)
    {
        foreach (var item in Flags)
        {
            if (item == flag)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>An event of the game and its payload.</summary>
internal readonly record struct ApiEvent(
    string Name,
    string Binding,
    EquatableArray<ApiParameter> Payload,
    EquatableArray<string> Flags,
    ApiText Text,
    SourcePosition Position
);

/// <summary>A name with a text: a member of an enum and its number as written, a part of a correction.</summary>
internal readonly record struct ApiValue(string Name, string Value);

/// <summary>An enum of the game (<c>Enum.Name</c>), or a table of constants (<c>Constants.Name</c>), or a Lua table of ids we name.</summary>
internal readonly record struct ApiEnum(
    string Name,
    EquatableArray<ApiValue> Values,
    ApiText Text,
    SourcePosition Position
);

/// <summary>A table with named fields that the game hands out or takes.</summary>
internal readonly record struct ApiStructure(
    string Name,
    EquatableArray<ApiParameter> Fields,
    ApiText Text,
    SourcePosition Position
);

/// <summary>The signature of a function that the game calls.</summary>
internal readonly record struct ApiCallback(string Name, ApiSignature Signature, ApiText Text, SourcePosition Position);

/// <summary>A global that holds a value.</summary>
internal readonly record struct ApiVariable(
    string Name,
    ApiType Type,
    bool Writable,
    ApiText Text,
    SourcePosition Position
);

/// <summary>A kind of object with methods and scripts. <see cref="Base"/> is empty for a root.</summary>
internal readonly record struct ApiWidget(
    string Name,
    string Base,
    EquatableArray<ApiFunction> Methods,
    EquatableArray<ApiCallback> Scripts,
    EquatableArray<ApiParameter> Fields,
    ApiText Text,
    SourcePosition Position
);
