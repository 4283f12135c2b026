using System.Collections.Generic;
using System.Linq;
using System.Text;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>Plain holes become a concatenation; formats and alignment become one <c>string.format</c>.</summary>
    private LuaExpression Interpolation(IInterpolatedStringOperation operation) =>
        InterpolationOf(operation.Parts.Select(InterpolationPart.Of).ToList(), operation);

    private LuaExpression InterpolationOf(List<InterpolationPart> parts, IOperation operation)
    {
        if (parts.Any(part => part.Format is not null || part.Alignment != 0))
        {
            return FormattedInterpolation(parts);
        }
        if (parts is [{ Expression: { } only }])
        {
            // Alone, a number is not turned into text by concatenation.
            return AloneAsText(TextPart(only), only);
        }
        return Join(
            Operands(
                parts
                    .Select(part =>
                        part.Expression is { } hole
                            ? (hole, (System.Func<LuaExpression>)(() => TextPart(hole)))
                            : (operation, () => Text(part.Literal))
                    )
                    .ToList()
            )
        );
    }

    /// <summary>An interpolated string handed to a string handler, as StringBuilder.Append takes it.</summary>
    private LuaExpression HandlerText(IInterpolatedStringHandlerCreationOperation creation) =>
        creation.Content is IInterpolatedStringOperation text
            ? Interpolation(text)
            : Unsupported(creation, "A sum of interpolated strings here", "join them in a variable first");

    private LuaExpression FormattedInterpolation(List<InterpolationPart> parts)
    {
        var holes = parts.Where(part => part.Expression is not null).ToList();
        var plans = holes.Select(FormatPlans.Of).ToList();
        var values = Operands(
            holes
                .Select(
                    (hole, i) =>
                        (
                            hole.Expression!,
                            (System.Func<LuaExpression>)(() => FormattedHole(hole.Expression!, plans[i]))
                        )
                )
                .ToList()
        );
        // A call holds all its arguments at once, which Lua bounds: long texts are made of several.
        var texts = new List<LuaExpression>();
        var format = new StringBuilder();
        var first = 0;
        var index = 0;
        void Flush()
        {
            var text = format.ToString();
            texts.Add(
                index == first ? Text(text.Replace("%%", "%"))
                : text == "%s" && IsText(plans[first], holes[first]) ? values[first]
                : new LuaMethodCall(Text(text), "format", values.GetRange(first, index - first))
            );
            format.Clear();
            first = index;
        }
        foreach (var part in parts)
        {
            format.Append(part.Expression is not null ? plans[index++].Specifier : part.Literal.Replace("%", "%%"));
            if (index - first == MostOperands)
            {
                Flush();
            }
        }
        if (format.Length > 0 || texts.Count == 0)
        {
            Flush();
        }
        return Join(texts);
    }

    /// <summary>True when a hole is text before it is formatted, so that alone it needs no format.</summary>
    private static bool IsText(FormatPlan plan, InterpolationPart hole) =>
        plan.Helper is not null && (plan.IsNumber || TypeFacts.IsString(hole.Expression?.Type));

    private LuaExpression FormattedHole(IOperation expression, FormatPlan plan)
    {
        if (plan.Refusal is { } refusal)
        {
            return UnsupportedAt(
                expression.Syntax,
                "Format '" + refusal + "'",
                "use D, F, N, P, X or a pattern of digits such as 0.00"
            );
        }
        if (!plan.IsNumber)
        {
            return TextPart(expression);
        }
        var source = expression
            is IConversionOperation
            {
                IsImplicit: true,
                OperatorMethod: null or { DeclaringSyntaxReferences.Length: 0 }
            } boxing
            ? boxing.Operand
            : expression;
        if (plan.OfNumber is { } number && TypeFacts.NullableOf(source.Type) is { } type)
        {
            var value = Reuse(Value(source), Hint(source));
            var text = FormatNumber(number, value, type, expression.Syntax);
            return Or(
                And(
                    NotEqual(value, Nil),
                    number.Helper is null ? Method(Text(number.Specifier), "format", text) : text
                ),
                Text("")
            );
        }
        return FormatNumber(plan, Value(source), source.Type, expression.Syntax);
    }

    public LuaExpression FormatNumber(FormatPlan plan, LuaExpression value, ITypeSymbol? type, SyntaxNode place)
    {
        if (!TypeFacts.IsInteger(type) && !TypeFacts.IsDouble(type) && !TypeFacts.IsEnum(type))
        {
            return UnsupportedAt(place, "A number format on '" + type?.ToDisplayString() + "'", "format a number");
        }
        return plan.Helper switch
        {
            null => value,
            "hexadecimal" => Helper(
                "hexadecimal",
                value,
                Number(plan.Digits),
                new LuaBoolean(plan.Lower),
                Number(Bits(type))
            ),
            "patterned" => Helper("patterned", [value, .. plan.Patterns.Select(part => part.Table())]),
            "exponential" when plan.Lower => Helper("exponential", value, Number(plan.Digits), True),
            "binary" => Helper(
                "padLeft",
                Helper("inBase", value, Number(2), Number(Bits(type))),
                Number(plan.Digits),
                Text("0")
            ),
            _ => Helper(plan.Helper, value, Number(plan.Digits)),
        };
    }

    private static int Bits(ITypeSymbol? type) =>
        type?.SpecialType switch
        {
            SpecialType.System_Byte or SpecialType.System_SByte => 8,
            SpecialType.System_Int16 or SpecialType.System_UInt16 => 16,
            SpecialType.System_Int64 => 64,
            _ => 32,
        };
}
