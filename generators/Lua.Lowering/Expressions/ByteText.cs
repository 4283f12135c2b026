using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Text is bytes in Lua: where the source shows that it holds more than ASCII, counting it is warned about.</summary>
internal sealed partial class BodyLowering
{
    /// <summary>Members of string that count or place characters.</summary>
    private static bool CountsCharacters(ISymbol member) =>
        TypeFacts.IsString(member.ContainingType)
        && member.Name
            is "Length"
                or "this[]"
                or "Substring"
                or "IndexOf"
                or "LastIndexOf"
                or "IndexOfAny"
                or "Remove"
                or "Insert"
                or "PadLeft"
                or "PadRight"
                or "ToCharArray";

    private void WarnIfBytes(IOperation text, SyntaxNode place)
    {
        if (KnownText(Unwrap(text)) is { } known && known.Any(character => character > '\u007f'))
        {
            Diagnostics.Report(Rules.NonAsciiIndex, place);
        }
    }

    /// <summary>The text of a constant, or of a variable that is never anything else.</summary>
    private string? KnownText(IOperation text)
    {
        if (text.ConstantValue is { HasValue: true, Value: string constant })
        {
            return constant;
        }
        return
            text is ILocalReferenceOperation { Local: var local }
            && !Facts.IsWritten(local)
            && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax()
                is VariableDeclaratorSyntax { Initializer.Value: { } value }
            && value.SyntaxTree == model.SyntaxTree
            ? model.GetConstantValue(value).Value as string
            : null;
    }
}
