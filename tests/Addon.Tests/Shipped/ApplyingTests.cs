using AzerothsTopTalent.Addon.Tests.Support;

namespace AzerothsTopTalent.Addon.Tests.Shipped;

/// <summary>From any talents to a build of the data and back, in the fake client's trees.</summary>
public class ApplyingTests
{
    // One specialization a class; the others share its tree.
    public static TheoryData<int> Specs => [71, 65, 253, 259, 256, 250, 262, 62, 265, 268, 102, 1480, 1467];

    [Theory]
    [MemberData(nameof(Specs))]
    public void Apply_OnTheSandboxTrees_EndsEqualAndUndoes(int specId)
    {
        Assert.Equal("", ShippedAddon.Problems(ShippedAddon.StageFor(SandboxTrees.Catalog, specId), Story(specId)));
    }

    [Theory]
    [InlineData(250)]
    [InlineData(102)]
    [InlineData(1480)]
    public void Apply_OnTheRealTrees_EndsEqualAndUndoes(int specId)
    {
        Assert.Equal("", ShippedAddon.Problems(ShippedAddon.StageFor(Shared.RealTrees, specId), Story(specId)));
    }

    /// <summary>Also told for every specialization, from more talents, when the long run is asked for.</summary>
    public static string Story(int specId) =>
        $"""
            story Spec {specId} from <start> to the raid build and back
            set up
              spec {specId}
              wears <start>
            act
              login
              wait 2 seconds
              remember what is worn as before
              press "Raid Build"
              wait 10 seconds
            expect
              talents equal the raid build
              nothing is staged
            act
              type /toptalent undo
              wait 10 seconds
            expect
              talents equal what was worn at before
              nothing is staged
            examples
              | start |
              | nothing |
              | a random build 7 |
            """;
}
