using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>A piece of an interpolated string: literal text, or a hole with its alignment and format.</summary>
internal sealed record InterpolationPart(string Literal, IOperation? Expression, int Alignment, string? Format)
{
    /// <summary>Reads a part, whether the compiler made a string of it or calls of a string handler.</summary>
    public static InterpolationPart Of(IInterpolatedStringContentOperation part) =>
        part switch
        {
            IInterpolatedStringTextOperation text => new(text.Text.ConstantValue.Value as string ?? "", null, 0, null),
            IInterpolationOperation hole => new(
                "",
                hole.Expression,
                hole.Alignment?.ConstantValue.Value as int? ?? 0,
                hole.FormatString?.ConstantValue.Value as string
            ),
            IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation call } => OfCall(call),
            _ => new("", null, 0, null),
        };

    private static InterpolationPart OfCall(IInvocationOperation call)
    {
        if (call.TargetMethod.Name == "AppendLiteral")
        {
            return new(call.Arguments[0].Value.ConstantValue.Value as string ?? "", null, 0, null);
        }
        IOperation? Argument(string name) =>
            call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == name)?.Value;
        return new(
            "",
            call.Arguments[0].Value,
            Argument("alignment")?.ConstantValue.Value as int? ?? 0,
            Argument("format")?.ConstantValue.Value as string
        );
    }
}
