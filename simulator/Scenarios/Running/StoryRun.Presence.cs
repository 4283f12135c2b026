using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Scenarios.Steps;

namespace AzerothsTopTalent.Scenarios.Running;

// Whether the character is in the world.
public sealed partial class StoryRun
{
    // What can happen, or be arranged, while nobody is there.
    private static readonly string[] WithoutCharacter =
    [
        "login",
        "log in again",
        "wait ",
        "the next ",
        "commits are ",
        "purchases of ",
        "remember ",
        "count popups",
        "listen to chat",
    ];

    /// <summary>Whether there ever was a login.</summary>
    public bool HasLoggedIn { get; private set; }

    /// <summary>Looks whether the character is there now.</summary>
    public void NoteLogin() => HasLoggedIn |= HasClient && World.IsLoggedIn;

    /// <summary>Ends a step that needs the character in the world while he is not.</summary>
    public void RequireWorldFor(StepDefinition<StoryRun> step)
    {
        if (step.Kind == StepKind.SetUp)
        {
            return;
        }

        NoteLogin();
        if (
            step.Kind == StepKind.Act
            && !World.IsLoggedIn
            && !Array.Exists(WithoutCharacter, start => step.Pattern.Text.StartsWith(start, StringComparison.Ordinal))
            && !IsState(step)
        )
        {
            throw new StepFailedException("the character is not in the world; 'login' must come before");
        }
    }

    /// <summary>What a story may begin with may also be so before the login: <c>dead</c>, <c>in a cinematic</c>.</summary>
    private static bool IsState(StepDefinition<StoryRun> step) =>
        StoryLanguage.Book.Definitions.Any(other =>
            other.Kind == StepKind.SetUp && other.Pattern.Text == step.Pattern.Text
        );
}
