using AzerothsTopTalent.Scenarios.Language;

namespace AzerothsTopTalent.Scenarios.Steps;

internal static class Check
{
    /// <summary>Ends the step with a message if it failed.</summary>
    public static void Fail(bool failed, string message)
    {
        if (failed)
        {
            throw new StepFailedException(message);
        }
    }
}
