using System.Collections.Frozen;
using System.Text;

namespace AzerothsTopTalent.FakeWow.World;

/// <summary>
/// The client's language. Names of other languages than English are made from the English ones by rule: they are as long as
/// a translation and share no word with it, so that nothing that compares English text can work by accident.
/// </summary>
public sealed class Language
{
    private static readonly FrozenDictionary<string, string> Marks = new Dictionary<string, string>
    {
        ["deDE"] = "äöüß",
        ["esES"] = "áéñ",
        ["esMX"] = "óúñ",
        ["frFR"] = "éàç",
        ["itIT"] = "òìè",
        ["koKR"] = "가나다",
        ["ptBR"] = "ãõç",
        ["ruRU"] = "абв",
        ["zhCN"] = "中文字",
        ["zhTW"] = "體龍龜",
    }.ToFrozenDictionary();

    private Language(string code) => Code = code;

    public static Language English { get; } = new("enUS");

    /// <summary>All codes, English first.</summary>
    public static IEnumerable<string> Codes => Marks.Keys.Order().Prepend("enUS");

    /// <summary>What <c>GetLocale()</c> answers.</summary>
    public string Code { get; }

    public bool IsEnglish => Code == "enUS";

    /// <summary>The language with that code, or null.</summary>
    public static Language? ByCode(string code) =>
        code == "enUS" ? English
        : Marks.ContainsKey(code) ? new Language(code)
        : null;

    /// <summary>An English name in this language. The same name always gives the same result.</summary>
    public string Localize(string english)
    {
        if (IsEnglish || english.Length == 0)
        {
            return english;
        }

        string marks = Marks[Code];
        var text = new StringBuilder();
        for (int at = 0; at < english.Length; at++)
        {
            char letter = english[at];
            bool format = letter == '%' || (at > 0 && english[at - 1] == '%');
            text.Append(format || !char.IsAsciiLetter(letter) ? letter : Turn(letter));
            if (!format && at % 3 == 0 && char.IsAsciiLetter(letter))
            {
                text.Append(marks[at / 3 % marks.Length]);
            }
        }

        return text.ToString();
    }

    /// <summary>Letters move by eleven within their case: no English word stays one.</summary>
    private static char Turn(char letter)
    {
        char first = char.IsAsciiLetterUpper(letter) ? 'A' : 'a';
        return (char)(first + ((letter - first + 11) % 26));
    }
}
