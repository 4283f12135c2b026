namespace AzerothsTopTalent.FakeWow.World;

/// <summary>What addon code learns when it asks who a unit is.</summary>
public enum UnitVisibility
{
    /// <summary>As the rules say for the moment and the place.</summary>
    ByRule,
    Readable,
    Secret,

    /// <summary>The call raises an error, as on compound tokens that no predicate warns of.</summary>
    Throws,
}
