namespace AzerothsTopTalent.Data;

/// <summary>Turns what was asked for into cells.</summary>
internal static class WorkPlanner
{
    /// <summary>The specs that are asked for, or what is wrong with the question.</summary>
    public static Result<IReadOnlyList<SpecInfo>> Specs(Selection selection)
    {
        foreach (var name in selection.Classes)
        {
            if (!SpecCatalog.All.Any(spec => spec.NamesClass(name)))
                return Failures.UnknownSelection(
                    $"There is no class {Text.Clean(name, 40)}. Classes: {Names(spec => spec.ClassSlug)}."
                );
        }
        foreach (var name in selection.Specs)
        {
            if (!SpecCatalog.All.Any(spec => spec.NamesSpec(name)))
                return Failures.UnknownSelection(
                    $"There is no spec {Text.Clean(name, 40)}. Specs: {Names(spec => spec.SpecSlug)}; with its class where a name is not enough: DeathKnight:Frost."
                );
        }
        var specs = SpecCatalog
            .All.Where(spec => selection.Classes.Count == 0 || selection.Classes.Any(spec.NamesClass))
            .Where(spec => selection.Specs.Count == 0 || selection.Specs.Any(spec.NamesSpec))
            .ToList();
        return specs.Count > 0
            ? specs
            : Failures.UnknownSelection("No spec is of that class: --class and --spec leave nothing.");
    }

    /// <summary>The cells that are asked for: spec by spec, each in the order of the season.</summary>
    public static Result<IReadOnlyList<Cell>> Cells(Season season, IReadOnlyList<SpecInfo> specs, Selection selection)
    {
        var encounters = season
            .Encounters()
            .Where(one => selection.Content is null || one.Zone.Content == selection.Content)
            .ToList();
        if (encounters.Count == 0)
            return Failures.NoSeason(selection.Content == ContentType.Raid ? "raid" : "Mythic+ season");
        foreach (var name in selection.Encounters)
        {
            if (!encounters.Any(one => IsNamed(one.Encounter, name)))
                return Failures.UnknownSelection(
                    $"There is no encounter {Text.Clean(name, 40)}. Encounters: {string.Join(", ", encounters.Select(one => $"{one.Encounter.Name} ({one.Encounter.Id})"))}."
                );
        }
        var chosen = encounters
            .Where(one =>
                selection.Encounters.Count == 0 || selection.Encounters.Any(name => IsNamed(one.Encounter, name))
            )
            .ToList();
        return specs
            .Where(spec => !season.UnknownSpecs.Contains(spec.SpecId))
            .SelectMany(spec => chosen.Select(one => new Cell(spec, one.Zone, one.Encounter)))
            .ToList();
    }

    private static bool IsNamed(SeasonEncounter encounter, string name) =>
        int.TryParse(name, out var id)
            ? encounter.Id == id
            : encounter.Name.Contains(name.Trim(), StringComparison.OrdinalIgnoreCase);

    private static string Names(Func<SpecInfo, string> name) =>
        string.Join(", ", SpecCatalog.All.Select(name).Distinct());
}
