namespace AzerothsTopTalent.FakeWow.Loadouts;

/// <summary>One selected node of an import string.</summary>
/// <param name="NodeId">The node.</param>
/// <param name="Ranks">Ranks bought; 0 for a node that is only granted.</param>
/// <param name="ChoiceIndex">Zero-based entry of a choice node; null on other nodes.</param>
public readonly record struct LoadoutRecord(int NodeId, int Ranks, int? ChoiceIndex)
{
    /// <summary>Selected but not bought.</summary>
    public bool IsGranted => Ranks == 0;
}
