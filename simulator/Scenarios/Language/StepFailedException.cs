namespace AzerothsTopTalent.Scenarios.Language;

/// <summary>
/// Ends a step that cannot be done or an expectation that is not met. Thrown by steps, caught by the runner alone, which
/// turns it into a failure at the step's line.
/// </summary>
public sealed class StepFailedException(string message, StepFault fault = StepFault.Story) : Exception(message)
{
    /// <summary>What kind of thing went wrong.</summary>
    public StepFault Fault { get; } = fault;
}
