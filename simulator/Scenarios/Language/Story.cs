using System.Collections.Immutable;

namespace AzerothsTopTalent.Scenarios.Language;

/// <summary>A story as written.</summary>
/// <param name="Path">The file, as the user named it.</param>
/// <param name="Name">What the story is called.</param>
/// <param name="Steps">In order.</param>
/// <param name="Examples">The rows to tell it for; none means once.</param>
public sealed record Story(string Path, string Name, ImmutableArray<StoryStep> Steps, ExampleTable Examples);
