using AzerothsTopTalent.Scenarios.Language;

namespace AzerothsTopTalent.Scenarios.Running;

/// <summary>Why a story failed.</summary>
/// <param name="Step">The step at which it did; null for what came to light at its end.</param>
/// <param name="Message">What was wrong.</param>
public sealed record StepFailure(StoryStep? Step, string Message);
