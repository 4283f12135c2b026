namespace AzerothsTopTalent.Scenarios.Language;

/// <summary>A step of the language: how it is written and what it does.</summary>
/// <typeparam name="TContext">What a step works on.</typeparam>
/// <param name="Kind">The section it may stand in.</param>
/// <param name="Pattern">How it is written.</param>
/// <param name="Meaning">What it does, for the documentation.</param>
/// <param name="Run">Does it, or throws <see cref="StepFailedException"/>.</param>
public sealed record StepDefinition<TContext>(
    StepKind Kind,
    StepPattern Pattern,
    string Meaning,
    Action<TContext, StepArguments> Run
);
