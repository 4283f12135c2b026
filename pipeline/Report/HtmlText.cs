using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace AzerothsTopTalent.Report;

/// <summary>Builds HTML. Text and attribute values are encoded here and nowhere else; only our own markup goes in raw.</summary>
internal sealed class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder html = new();

    /// <summary>Adds markup of our own.</summary>
    public HtmlText Raw(string markup)
    {
        html.Append(markup);
        return this;
    }

    /// <summary>Adds text from anywhere.</summary>
    public HtmlText Text(string text)
    {
        html.Append(Encoder.Encode(text));
        return this;
    }

    /// <summary>Adds an element around text.</summary>
    public HtmlText Element(string tag, string text) => Raw($"<{tag}>").Text(text).Raw($"</{tag.Split(' ')[0]}>");

    public override string ToString() => html.ToString();
}
