using System.Globalization;
using AzerothsTopTalent.Data;

namespace AzerothsTopTalent.Report;

/// <summary>One spec: its general builds, then one row an encounter.</summary>
internal sealed class SpecSection(HtmlText html, TalentData data, Func<int, string, string?> heroTree)
{
    public void Write(SpecInfo spec)
    {
        var builds = data.Specs[spec.SpecId];
        html.Raw($"<section id=\"spec-{spec.SpecId}\" class=\"class-{ClassKey.Of(spec.ClassName)}\"><h2>")
            .Text($"{spec.Name} {spec.ClassName}")
            .Raw("</h2>");
        foreach (var (content, title) in new[] { (ContentType.Raid, "Raid"), (ContentType.MythicPlus, "Mythic+") })
        {
            Table(spec, builds, content, title);
        }

        html.Raw("</section>");
    }

    private void Table(SpecInfo spec, SpecBuilds builds, ContentType content, string title)
    {
        var rows = data
            .Encounters.Values.Where(e => e.Content == content && builds.Encounters.ContainsKey(e.Id))
            .OrderBy(e => e.Order)
            .ToList();
        if (rows.Count == 0 && !builds.General.ContainsKey(content))
        {
            return;
        }

        html.Raw("<table><caption>").Text(title).Raw("</caption><thead><tr>");
        foreach (var head in new[] { "For", "Hero tree", "Share", "Parses", "Ranked on", "Import code" })
        {
            html.Element("th scope=\"col\"", head);
        }

        html.Raw("</tr></thead><tbody>");
        if (builds.General.TryGetValue(content, out var general))
        {
            Row(spec, "Everywhere", general, "general");
        }

        foreach (var encounter in rows)
        {
            Row(spec, encounter.Name, builds.Encounters[encounter.Id], "");
        }

        html.Raw("</tbody></table>");
    }

    private void Row(SpecInfo spec, string name, PublishedBuild build, string style)
    {
        var share = build.Popularity.ToString("0.00", CultureInfo.InvariantCulture);
        html.Raw($"<tr class=\"{style}\"><th scope=\"row\">").Text(name).Raw("</th><td>");
        html.Text(heroTree(spec.SpecId, build.Code) ?? "–");
        foreach (var other in build.Alternatives)
        {
            html.Raw("<small>")
                .Text($"{other.HeroName}: {other.Popularity.ToString("0.00", CultureInfo.InvariantCulture)} %")
                .Raw("</small>");
        }

        html.Raw($"</td><td><span class=\"bar\"><i style=\"width:{share}%\"></i></span><b>{share} %</b></td>")
            .Raw($"<td class=\"number\">{build.SampleSize.ToString(CultureInfo.InvariantCulture)}</td><td>")
            .Text(build.Difficulty)
            .Raw("</td><td class=\"code\"><code>")
            .Text(build.Code)
            .Raw("</code><button type=\"button\">Copy</button></td></tr>");
    }
}
