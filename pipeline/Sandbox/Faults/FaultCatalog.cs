namespace AzerothsTopTalent.Sandbox.Faults;

/// <summary>Every way we know the service and the talents file to fail, by name.</summary>
public static partial class FaultCatalog
{
    public static IReadOnlyList<Fault> All { get; } =
    [.. TokenFaults(), .. ApiFaults(), .. AnswerFaults(), .. PageFaults(), .. TreeFaults()];

    /// <summary>Null for a name the catalog does not have.</summary>
    public static Fault? Find(string name) => All.FirstOrDefault(f => f.Name == name);
}
