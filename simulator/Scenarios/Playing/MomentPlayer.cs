using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.FakeWow.World.Atlas;
using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Scenarios.Reports;
using AzerothsTopTalent.Scenarios.Running;

namespace AzerothsTopTalent.Scenarios.Playing;

/// <summary>
/// Plays one moment in front of a person: what happens, what the chat says, which popups appear, and what pressing their
/// buttons does.
/// </summary>
public sealed partial class MomentPlayer
{
    private readonly MomentOptions options;
    private readonly TextWriter output;
    private readonly Func<char?>? readKey;
    private readonly Queue<string> presses;
    private readonly Boss[] dead;
    private readonly Boss? room;
    private readonly GameWorld world;
    private readonly AddonClient client;
    private int chatShown;
    private string? lastPopup;

    /// <param name="options">What to play.</param>
    /// <param name="output">Where to tell of it.</param>
    /// <param name="readKey">Waits for a key: a digit, or null to leave the popup; null where nobody sits at the keys.</param>
    public MomentPlayer(MomentOptions options, TextWriter output, Func<char?>? readKey)
    {
        this.options = options;
        this.output = output;
        this.readKey = readKey;
        presses = new Queue<string>(options.Presses);
        dead = [.. options.Dead.Select(StoryRun.Boss)];
        room = options.Room is string where ? StoryRun.Boss(where) : null;
        world = MomentWorld.Of(options);
        client = AddonClient.Open(world, new ClientFiles(options.AddonFolder, options.DataText, null, null, []));
    }

    /// <summary>The screen as SVG, as it was when a popup was last on it; else as it is.</summary>
    public string Picture => lastPopup ?? client.Picture();

    /// <summary>
    /// Plays it. True if nothing went wrong in Lua, nothing was done that the game would not forgive, and every button that was to
    /// be pressed had a popup to be pressed on.
    /// </summary>
    public bool Play()
    {
        switch (options.Moment)
        {
            case Moment.Login:
                Login(world.SpecId);
                Answer();
                break;
            case Moment.SpecChange:
                PlaySpecChange();
                break;
            case Moment.ZoneIn:
                PlayZoneIn();
                break;
            default:
                PlayReadyCheck();
                break;
        }

        Tell($"You wear {WornWords()}.");
        string[] problems =
        [
            .. client.WhyNotLoaded is string why ? [$"the addon was not loaded: {why}"] : Array.Empty<string>(),
            .. client.Errors.Select(error => $"Lua error: {error}"),
            .. client.Findings,
        ];
        foreach (string problem in problems)
        {
            Write($"! {problem}");
        }

        if (presses.TryDequeue(out string? left))
        {
            throw new StepFailedException($"no popup was there to press '{left}' on.", StepFault.NotThere);
        }

        return problems.Length == 0;
    }

    private TalentData? Data => options.DataText is string text ? TalentData.Parse(text) : null;

    private void Settle(double seconds)
    {
        world.Wait(seconds);
        foreach (string line in client.Chat.Skip(chatShown))
        {
            Write($"  chat: {line}");
        }

        chatShown = client.Chat.Count;
    }

    private void Tell(string what) => Write($"» {what}");

    private void Write(string line)
    {
        foreach (string part in Paragraph.Wrap(line, indent: 8))
        {
            output.WriteLine(part);
        }
    }

    private static string Name(int spec) => $"{Classes.Spec(spec)?.Name} {Classes.OfSpec(spec)?.Name}".Trim();
}
