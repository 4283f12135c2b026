using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private static readonly Regex Placeholder = new(@"\{(this|\d+)\}", RegexOptions.CultureInvariant);

    /// <summary>A field or a call: what it begins with, and its arguments, each a placeholder or a literal without commas.</summary>
    private static readonly Regex PlainTemplate = new(
        @"^(?<head>\{(?:this|\d+)\}|[A-Za-z_][\w.]*)(?<field>\.[A-Za-z_]\w*)?(?::(?<method>[A-Za-z_]\w*))?(?<call>\((?:(?<argument>\{\d+\}|""[\w ]*"")(?:, ?(?=[\{""]))?)*\))?$",
        RegexOptions.CultureInvariant
    );

    /// <summary>A template in place of a call: Lua of its own where it is a field or a call, else the text as written.</summary>
    private LuaExpression Inline(
        string template,
        LuaExpression? receiver,
        IReadOnlyList<LuaExpression> arguments,
        SyntaxNode place
    )
    {
        var uses = Placeholder.Matches(template).Cast<Match>().Select(match => match.Groups[1].Value).ToList();
        var values = new Dictionary<string, LuaExpression>();
        foreach (var use in uses.Distinct())
        {
            var value =
                use == "this" ? receiver : arguments.ElementAtOrDefault(int.Parse(use, CultureInfo.InvariantCulture));
            if (value is null)
            {
                return Refuse(
                    Rules.BindingMisuse,
                    place,
                    template,
                    "its template names an argument that the call does not have"
                );
            }
            values[use] = uses.Count(other => other == use) > 1 ? Reuse(value, "value") : value;
        }
        return Plain(template, values)
            ?? new LuaInlined(Placeholder.Replace(template, match => Operand(values[match.Groups[1].Value])));
    }

    private static LuaExpression? Plain(string template, Dictionary<string, LuaExpression> values)
    {
        var match = PlainTemplate.Match(template);
        if (!match.Success || match.Groups["method"].Success && !match.Groups["call"].Success)
        {
            return null;
        }
        LuaExpression Part(string text) =>
            text[0] == '{' ? values[text.Substring(1, text.Length - 2)]
            : text[0] == '"' ? Text(text.Substring(1, text.Length - 2))
            : Path(text);
        var result = Part(match.Groups["head"].Value);
        if (match.Groups["field"].Success)
        {
            result = Member(result, match.Groups["field"].Value.Substring(1));
        }
        if (!match.Groups["call"].Success)
        {
            return result;
        }
        var arguments = match.Groups["argument"].Captures.Cast<Capture>().Select(item => Part(item.Value)).ToList();
        return match.Groups["method"].Success
            ? new LuaMethodCall(result, match.Groups["method"].Value, arguments)
            : new LuaCall(result, arguments);
    }

    /// <summary>A value as it stands in text of which nothing is known: in parentheses unless it needs none anywhere.</summary>
    private static string Operand(LuaExpression value)
    {
        var text = LuaPrinter.Print(value);
        return
            value
                is LuaNil
                    or LuaBoolean
                    or LuaName
                    or LuaMember
                    or LuaIndex
                    or LuaCall
                    or LuaMethodCall
                    or LuaNumber
                    or LuaString
            ? text
            : "(" + text + ")";
    }
}
