namespace AzerothsTopTalent.Scenarios.Language;

public static class StepKinds
{
    /// <summary>The line that opens the section of such steps.</summary>
    public static string SectionName(this StepKind kind) =>
        kind switch
        {
            StepKind.SetUp => "set up",
            StepKind.Act => "act",
            _ => "expect",
        };
}
