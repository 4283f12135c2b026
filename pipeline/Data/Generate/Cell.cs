namespace AzerothsTopTalent.Data;

/// <summary>A unit of work: one spec on one encounter.</summary>
internal sealed record Cell(SpecInfo Spec, SeasonZone Zone, SeasonEncounter Encounter)
{
    public (int Spec, int Encounter) Key => (Spec.SpecId, Encounter.Id);

    public string About => $"{Spec.Title} on {Encounter.Name}";
}
