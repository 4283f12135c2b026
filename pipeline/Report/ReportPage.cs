using AzerothsTopTalent.Data;

namespace AzerothsTopTalent.Report;

/// <summary>
/// TalentData.lua as one self-contained web page: every spec, every encounter, the share behind each build and its
/// import code to copy. Nothing is loaded from anywhere.
/// </summary>
public static class ReportPage
{
    /// <param name="data">What was read from TalentData.lua.</param>
    /// <param name="heroTree">Names the hero tree of a spec's import code; null where that is not known.</param>
    public static string Write(TalentData data, Func<int, string, string?> heroTree)
    {
        ArgumentNullException.ThrowIfNull(data);
        var specs = SpecCatalog.All.Where(s => data.Specs.ContainsKey(s.SpecId)).ToList();
        var html = new HtmlText();
        html.Raw("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            .Raw(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">"
            )
            .Raw("<title>Azeroth's Top Talent</title><style>")
            .Raw(Asset("report.css"))
            .Raw("</style></head><body>");
        Head(html, data, specs.Count);
        Contents(html, specs);
        html.Raw("<main>");
        var writer = new SpecSection(html, data, heroTree);
        foreach (var spec in specs)
        {
            writer.Write(spec);
        }

        return html.Raw("</main><script>").Raw(Asset("report.js")).Raw("</script></body></html>\n").ToString();
    }

    private static void Head(HtmlText html, TalentData data, int specs)
    {
        html.Raw("<header><h1>Azeroth's Top Talent</h1>");
        html.Element(
            "p class=\"lead\"",
            $"{data.Expansion} · {string.Join(", ", data.Zones.Select(z => z.Name))} · the top {data.Top} players of {specs} specs"
        );
        var date = $"{data.Timestamp.UtcDateTime:yyyy-MM-dd HH:mm} UTC";
        if (data.Source == "sandbox")
        {
            html.Element("p class=\"muted\"", $"Read on {date}.");
            html.Element(
                "p class=\"note\"",
                "These builds are made up: they come from the embedded sandbox, and no character can wear them."
            );
        }
        else
        {
            html.Element("p class=\"muted\"", $"Rankings by WarcraftLogs (warcraftlogs.com), read on {date}.");
        }

        if (!data.Complete)
        {
            html.Element("p class=\"note\"", "Not complete: the run that gathers this has work left.");
        }

        html.Raw(
            "<input id=\"filter\" type=\"search\" placeholder=\"Filter: a spec, a boss, a dungeon, a hero tree\" aria-label=\"Filter\">"
        );
        html.Raw("<p id=\"none\" class=\"muted\" hidden>Nothing here by that name.</p></header>");
    }

    private static void Contents(HtmlText html, IReadOnlyList<SpecInfo> specs)
    {
        html.Raw("<nav aria-label=\"Classes\">");
        foreach (var group in specs.GroupBy(s => s.ClassName))
        {
            html.Raw($"<a class=\"class-{ClassKey.Of(group.Key)}\" href=\"#spec-{group.First().SpecId}\">")
                .Text(group.Key)
                .Raw("</a>");
        }

        html.Raw("</nav>");
    }

    private static string Asset(string name)
    {
        using var stream = typeof(ReportPage).Assembly.GetManifestResourceStream($"AzerothsTopTalent.Report.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
