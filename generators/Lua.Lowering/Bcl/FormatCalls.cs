using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private static readonly Regex FormatHole = new(
        @"\{\{|\}\}|\{(\d+)(?:,\s*(-?\d+))?(?::([^}]*))?\}",
        RegexOptions.CultureInvariant
    );

    /// <summary>Operations that were evaluated ahead of their place.</summary>
    private readonly Dictionary<IOperation, LuaExpression> evaluated = [];

    /// <summary><c>string.Format</c> with a literal format: as the interpolated string it could have been.</summary>
    private LuaExpression FormatCall(IInvocationOperation call)
    {
        var arguments = call.Arguments.OrderBy(argument => argument.Parameter!.Ordinal).ToList();
        if (TypeFacts.FullName(arguments[0].Parameter!.Type) == "System.IFormatProvider")
        {
            if (!IsInvariant(arguments[0].Value))
            {
                return Refuse(
                    Rules.Culture,
                    call.Syntax,
                    call.TargetMethod.ToDisplayString(),
                    "pass CultureInfo.InvariantCulture"
                );
            }
            arguments.RemoveAt(0);
        }
        if (arguments[0].Value.ConstantValue is not { HasValue: true, Value: string format })
        {
            return UnsupportedAt(call.Syntax, "Formatting without a literal format", "use an interpolated string");
        }
        var values = new List<IOperation>();
        foreach (var argument in arguments.Skip(1))
        {
            values.AddRange(
                argument switch
                {
                    {
                        ArgumentKind: ArgumentKind.ParamArray,
                        Value: IArrayCreationOperation { Initializer: { } items }
                    } => items.ElementValues,
                    { ArgumentKind: ArgumentKind.ParamCollection, Value: ICollectionExpressionOperation items } =>
                        items.Elements,
                    _ => [argument.Value],
                }
            );
        }
        if (
            arguments
                .Skip(1)
                .Any(argument =>
                    argument.Value.Type is IArrayTypeSymbol && argument.ArgumentKind == ArgumentKind.Explicit
                )
        )
        {
            return UnsupportedAt(call.Syntax, "Formatting with an array", "use an interpolated string");
        }
        EvaluateAhead(format, values);
        var parts = new List<InterpolationPart>();
        var position = 0;
        foreach (Match match in FormatHole.Matches(format))
        {
            parts.Add(new InterpolationPart(format.Substring(position, match.Index - position), null, 0, null));
            position = match.Index + match.Length;
            if (!match.Groups[1].Success)
            {
                parts.Add(new InterpolationPart(match.Value.Substring(1), null, 0, null));
                continue;
            }
            var index = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
            if (index >= values.Count)
            {
                return UnsupportedAt(call.Syntax, "Format item '" + match.Value + "'", "pass an argument for it");
            }
            var alignment = match.Groups[2].Success
                ? int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)
                : 0;
            parts.Add(
                new InterpolationPart(
                    "",
                    values[index],
                    alignment,
                    match.Groups[3].Success ? match.Groups[3].Value : null
                )
            );
        }
        parts.Add(new InterpolationPart(format.Substring(position), null, 0, null));
        return InterpolationOf(
            parts.Where(part => part.Expression is not null || part.Literal.Length > 0).ToList(),
            call
        );
    }

    /// <summary>Where the text does not show each argument once and in order, they are evaluated before it.</summary>
    private void EvaluateAhead(string format, List<IOperation> values)
    {
        var shown = FormatHole.Matches(format).Cast<Match>().Where(match => match.Groups[1].Success);
        if (
            shown
                .Select(match => match.Groups[1].Value)
                .SequenceEqual(values.Select((_, i) => i.ToString(CultureInfo.InvariantCulture)))
        )
        {
            return;
        }
        var sources = values
            .Select(value =>
                value
                    is IConversionOperation
                    {
                        IsImplicit: true,
                        OperatorMethod: null or { DeclaringSyntaxReferences.Length: 0 }
                    } boxing
                    ? boxing.Operand
                    : value
            )
            .ToArray();
        // What is tried and thrown away is lowered once more, with temporaries of its own.
        foreach (var source in sources)
        {
            evaluated.Remove(source);
        }
        var results = Operands(sources);
        for (var i = 0; i < sources.Length; i++)
        {
            if (!sources[i].ConstantValue.HasValue)
            {
                evaluated[sources[i]] = Reuse(results[i], Hint(sources[i]));
            }
        }
    }
}
