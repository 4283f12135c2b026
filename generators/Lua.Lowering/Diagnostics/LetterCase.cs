using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Upper and lower case, which Lua knows of the letters A to Z only.</summary>
internal static class LetterCase
{
    /// <summary>True when a call changes or ignores the case of text that shows letters outside ASCII.</summary>
    public static bool IsMissed(IInvocationOperation call, KnownValues known) =>
        TypeFacts.IsString(call.TargetMethod.ContainingType)
        && call.TargetMethod.Name switch
        {
            "ToUpper" or "ToUpperInvariant" => Text(call.Instance, known).Any(IsLower),
            "ToLower" or "ToLowerInvariant" => Text(call.Instance, known).Any(IsUpper),
            _ => call.Arguments.Any(argument => IgnoresCase(argument.Value))
                && call.Arguments.Select(argument => argument.Value)
                    .Concat(call.Instance is null ? [] : [call.Instance])
                    .Any(text => Text(text, known).Any(letter => IsUpper(letter) || IsLower(letter))),
        };

    private static bool IgnoresCase(IOperation argument) =>
        argument
            is IFieldReferenceOperation
            {
                Field: { Name: "OrdinalIgnoreCase", ContainingType.Name: "StringComparison" }
            };

    private static string Text(IOperation? text, KnownValues known) => text is null ? "" : known.Text(text) ?? "";

    private static bool IsLower(char letter) => letter > '\u007f' && char.ToUpperInvariant(letter) != letter;

    private static bool IsUpper(char letter) => letter > '\u007f' && char.ToLowerInvariant(letter) != letter;
}
