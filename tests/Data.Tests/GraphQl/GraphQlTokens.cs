using System.Text.RegularExpressions;

namespace AzerothsTopTalent.Data.Tests.GraphQl;

/// <summary>The words and signs of a GraphQL document, comments and descriptions left out.</summary>
internal sealed partial class GraphQlTokens(string text)
{
    private readonly List<string> tokens = [.. Token().Matches(text).Select(match => match.Value).Where(IsWord)];
    private int at;

    public bool AtEnd => at >= tokens.Count;

    public string Peek => AtEnd ? "" : tokens[at];

    public string Next() => AtEnd ? throw new FormatException("the document ends too early") : tokens[at++];

    public bool Take(string token)
    {
        if (Peek != token)
            return false;
        at++;
        return true;
    }

    public void Expect(string token)
    {
        if (!Take(token))
            throw new FormatException($"expected {token}, found {Peek}");
    }

    private static bool IsWord(string token) =>
        token[0] != '#' && token[0] != ',' && !token.StartsWith("\"\"\"", StringComparison.Ordinal);

    [GeneratedRegex("""#[^\n]*|"{3}[\s\S]*?"{3}|"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?|\$?\w+|\.\.\.|[{}()\[\]:!=@|&,]""")]
    private static partial Regex Token();
}
