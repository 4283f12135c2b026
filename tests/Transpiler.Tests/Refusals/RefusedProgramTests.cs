namespace AzerothsTopTalent.Transpiler.Tests.Refusals;

/// <summary>What has no counterpart is refused where it stands, in whatever it stands, and nothing else is.</summary>
public sealed class RefusedProgramTests
{
    public static TheoryData<string> Programs { get; } = new(RefusedProgram.All.Keys);

    [Theory]
    [MemberData(nameof(Programs))]
    public void Transpile_ProgramOfAFile_IsRefusedAtExactlyThesePlaces(string name)
    {
        var program = RefusedProgram.All[name];
        Assert.Equal(program.Expected, program.Found());
    }
}
