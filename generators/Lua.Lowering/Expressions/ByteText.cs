using System.Linq;
using Microsoft.CodeAnalysis;
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
        if (Facts.KnownValues.Text(Unwrap(text)) is { } known && known.Any(character => character > '\u007f'))
        {
            Diagnostics.Report(Rules.NonAsciiIndex, place);
        }
    }
}
