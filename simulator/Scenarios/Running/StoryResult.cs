using System.Collections.Immutable;
using AzerothsTopTalent.Scenarios.Language;

namespace AzerothsTopTalent.Scenarios.Running;

/// <summary>How one telling of a story ended.</summary>
/// <param name="Path">The story's file.</param>
/// <param name="Name">Its name, with the row of examples it was told for.</param>
/// <param name="Errors">Why it could not be told at all.</param>
/// <param name="Failures">What was not as expected.</param>
/// <param name="Seconds">How long it took, in real time.</param>
public sealed record StoryResult(
    string Path,
    string Name,
    ImmutableArray<StoryError> Errors,
    ImmutableArray<StepFailure> Failures,
    double Seconds
)
{
    public bool Passed => Errors.IsEmpty && Failures.IsEmpty;

    /// <summary>All that is wrong, one line each: <c>file(line): message</c>.</summary>
    public IEnumerable<string> Problems() =>
        Errors
            .Select(error => error.Line > 0 ? $"{Path}({error.Line}): {error.Message}" : $"{Path}: {error.Message}")
            .Concat(
                Failures.Select(failure =>
                    failure.Step is StoryStep step
                        ? $"{Path}({step.Line}): {step.Text}: {failure.Message}"
                        : $"{Path}: {failure.Message}"
                )
            );
}
