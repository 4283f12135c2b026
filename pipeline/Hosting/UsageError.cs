using System.CommandLine.Parsing;

namespace AzerothsTopTalent.Tool.Hosting;

/// <summary>What is wrong with a command line, in words that need no knowledge of .NET.</summary>
internal static class UsageError
{
    public static string Words(ParseError error) =>
        error.SymbolResult is OptionResult { Option: { } option, Tokens: [.., var last] } && IsAboutType(error.Message)
            ? $"{option.Name} is {Expected(option.ValueType)}, not '{Data.Text.Clean(last.Value, 40)}'."
            : Data.Text.Clean(error.Message, 300);

    // The parser says "Cannot parse argument 'x' for option '--y' as expected type 'System.Int32'."
    private static bool IsAboutType(string message) => message.Contains("expected type", StringComparison.Ordinal);

    private static string Expected(Type type)
    {
        var one = type.IsArray ? type.GetElementType()! : type;
        one = Nullable.GetUnderlyingType(one) ?? one;
        return one.IsEnum
            ? string.Join(" or ", Enum.GetNames(one).Select(name => name.ToLowerInvariant()))
            : Type.GetTypeCode(one) switch
            {
                TypeCode.Int32 or TypeCode.Int64 => "a whole number",
                TypeCode.Double or TypeCode.Decimal => "a number",
                TypeCode.Boolean => "true or false",
                _ => "something else",
            };
    }
}
