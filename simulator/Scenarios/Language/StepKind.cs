namespace AzerothsTopTalent.Scenarios.Language;

/// <summary>What a step is for.</summary>
public enum StepKind
{
    /// <summary>Arranges the world; the game tells addons nothing of it.</summary>
    SetUp,

    /// <summary>Something happens.</summary>
    Act,

    /// <summary>Something must be so.</summary>
    Expect,
}
