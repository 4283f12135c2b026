namespace AzerothsTopTalent.Transpiler.Tests.Build;

/// <summary>Builds of whole small addons, which run while no other test does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "Builds of small addons";
}
