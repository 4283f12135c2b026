using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>The globals of the game that a piece of code names by its bindings: no local may hide them.</summary>
internal static class GameNames
{
    private static readonly Regex Free = new(@"(?<![\w.:""{])[A-Za-z_]\w*", RegexOptions.CultureInvariant);

    /// <summary>The globals that one operation becomes.</summary>
    public static IEnumerable<string> Of(IOperation operation) =>
        operation switch
        {
            IInvocationOperation call => Of(call.TargetMethod),
            IMemberReferenceOperation reference => Of(reference.Member),
            IObjectCreationOperation { Constructor: { } constructor } => Of(constructor),
            _ => [],
        };

    private static IEnumerable<string> Of(ISymbol member)
    {
        if (BindingAttributes.Text(member, "SavedVariable") is { } saved)
        {
            return [saved.Length == 0 ? member.Name : saved];
        }
        if (member.ContainingType is not { } owner || !BindingAttributes.IsBinding(owner))
        {
            return [];
        }
        return BindingAttributes.Text(member, "LuaInline") is { } template
                ? Free.Matches(template).Cast<Match>().Select(match => match.Value)
            : BindingAttributes.Text(owner, "LuaGlobal") is { Length: > 0 } global ? [global.Split('.')[0]]
            : member.IsStatic ? [BindingAttributes.NameOf(member).Split('.')[0]]
            : [];
    }
}
