namespace AzerothsTopTalent.Shipping;

/// <summary>Reads a .toc: the files the game loads, in order.</summary>
internal static class TocFile
{
    /// <summary>Paths with forward slashes; comments and directives are left out.</summary>
    public static IReadOnlyList<string> Files(string text) =>
        [
            .. text.Split('\n')
                .Select(line => line.Trim().TrimStart('\uFEFF'))
                .Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => line.Replace('\\', '/')),
        ];
}
