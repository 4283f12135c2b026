namespace AzerothsTopTalent.Scenarios.Language;

/// <summary>
/// Ends a step that cannot be done or an expectation that is not met. Thrown by steps, caught by the runner alone, which
/// turns it into a failure at the step's line.
/// </summary>
public sealed class StepFailedException(string message) : Exception(message);
