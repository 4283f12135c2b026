using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Which types a variable, field, parameter or result may have.</summary>
internal static class TypeRules
{
    public static void Check(ITypeSymbol? type, SyntaxNode place, DiagnosticSink diagnostics, ProgramFacts facts)
    {
        switch (type)
        {
            case null:
                return;
            case IDynamicTypeSymbol:
                diagnostics.Report(Rules.Dynamic, place);
                return;
            case IPointerTypeSymbol or IFunctionPointerTypeSymbol:
                diagnostics.Report(Rules.Unsafe, place, "A pointer");
                return;
            case IArrayTypeSymbol array:
                if (array.Rank > 1)
                {
                    diagnostics.Report(Rules.UnsupportedType, place, type.ToDisplayString(), "use an array of arrays");
                }
                Check(array.ElementType, place, diagnostics, facts);
                return;
            case INamedTypeSymbol named:
                CheckNamed(named, place, diagnostics, facts);
                return;
        }
    }

    private static void CheckNamed(
        INamedTypeSymbol type,
        SyntaxNode place,
        DiagnosticSink diagnostics,
        ProgramFacts facts
    )
    {
        foreach (var argument in type.TypeArguments)
        {
            Check(argument, place, diagnostics, facts);
        }
        var name = type.ToDisplayString();
        var instead = type.SpecialType switch
        {
            SpecialType.System_Single or SpecialType.System_Decimal => "use double",
            SpecialType.System_UInt64 => "use uint, or long up to 2^53",
            SpecialType.System_IntPtr or SpecialType.System_UIntPtr => "use int",
            SpecialType.System_DateTime => "use the game's GetTime or time as a number",
            _ => Named(TypeFacts.FullName(type)),
        };
        if (instead is not null)
        {
            diagnostics.Report(Rules.UnsupportedType, place, name, instead);
        }
        if (facts.IsMutatedStruct(type) && facts.IsSource(type))
        {
            diagnostics.Report(Rules.MutableStruct, place, name);
        }
        if (NullElement(type) is { } element)
        {
            diagnostics.Report(
                Rules.NullElement,
                place,
                name,
                "leave such items out, or wrap " + element.ToDisplayString() + " in a record"
            );
        }
    }

    /// <summary>The nullable element of a list-like type: Lua sequences end at the first nil.</summary>
    private static ITypeSymbol? NullElement(INamedTypeSymbol type) =>
        TypeFacts.FullName(type)
            is "System.Collections.Generic.List"
                or "System.Collections.Generic.Queue"
                or "System.Collections.Generic.Stack"
                or "System.Collections.Generic.HashSet"
                or "System.Collections.Generic.IList"
                or "System.Collections.Generic.IReadOnlyList"
        && type.TypeArguments[0] is { } element
        && (
            TypeFacts.NullableOf(element) is not null || element is { NullableAnnotation: NullableAnnotation.Annotated }
        )
            ? element
            : null;

    /// <summary>What to write instead of a library type by its full name; null where there is nothing particular to say.</summary>
    public static string? Named(string fullName) =>
        fullName switch
        {
            "System.Half" or "System.Numerics.Complex" => "use double",
            "System.Int128" or "System.UInt128" or "System.Numerics.BigInteger" => "use long up to 2^53, or text",
            "System.Span" or "System.ReadOnlySpan" or "System.Memory" or "System.ReadOnlyMemory" =>
                "use an array, a List or text",
            "System.DateTime"
            or "System.DateTimeOffset"
            or "System.TimeSpan"
            or "System.DateOnly"
            or "System.TimeOnly"
            or "System.Diagnostics.Stopwatch" => "use the game's GetTime or time as a number of seconds",
            "System.Random" => "use the game's math.random through a binding",
            "System.Type" => "types are erased; use an enum",
            "System.Text.RegularExpressions.Regex" => "use the string methods",
            "System.Threading.Tasks.Task"
            or "System.Threading.Tasks.ValueTask"
            or "System.Threading.Thread"
            or "System.Collections.Generic.IAsyncEnumerable"
            or "System.Collections.Generic.IAsyncEnumerator" => "the game runs addons on one thread; use callbacks",
            "System.Collections.ArrayList" or "System.Collections.Hashtable" => "use List or Dictionary",
            "System.Collections.Generic.LinkedList"
            or "System.Collections.Generic.SortedDictionary"
            or "System.Collections.Generic.SortedSet"
            or "System.Collections.Generic.SortedList"
            or "System.Collections.Generic.PriorityQueue" => "use a List, a Dictionary or a HashSet",
            "System.Collections.Generic.List.Enumerator"
            or "System.Collections.Generic.HashSet.Enumerator"
            or "System.Collections.Generic.Queue.Enumerator"
            or "System.Collections.Generic.Stack.Enumerator"
            or "System.Collections.Generic.Dictionary.Enumerator" => "declare it as IEnumerator<T>",
            "System.Guid" or "System.Uri" or "System.Version" => "use text",
            _ => null,
        };
}
