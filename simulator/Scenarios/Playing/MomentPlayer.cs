using AzerothsTopTalent.FakeWow.Loadouts;
using AzerothsTopTalent.FakeWow.Talents;
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
public sealed class MomentPlayer
{
    private const int MythicRaid = 16;
    private const int MythicDungeon = 23;
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
        Require(
            options.MapId is not int map || WorldAtlas.ByMap(map) is not null,
            $"no dungeon or raid here has the map id {options.MapId}; there are {string.Join(", ", WorldAtlas.All.Select(one => one.MapId).Order())}"
        );
        Require(
            options.DifficultyId is not int difficulty || Difficulty.ById(difficulty) is not null,
            $"the game has no difficulty {options.DifficultyId}"
        );
        ClassInfo played =
            Classes.OfSpec(options.SpecId)
            ?? throw new StepFailedException($"{options.SpecId} is no specialization", StepFault.NoSuchThing);
        world = new GameWorld(options.Trees, played.Id, options.SpecId, options.Level)
        {
            Language =
                FakeWow.World.Language.ByCode(options.Language)
                ?? throw new StepFailedException(
                    $"'{options.Language}' is no language; there are {string.Join(", ", FakeWow.World.Language.Codes)}",
                    StepFault.NoSuchThing
                ),
        };
        foreach (SpecInfo spec in played.Specs)
        {
            // Something of one's own, so that there is something to change.
            world.Talents.Wear(spec.Id, RandomBuild.Make(world.Talents.Rules(spec.Id), new Random(spec.Id)));
        }

        client = AddonClient.Open(world, new ClientFiles(options.AddonFolder, options.DataText, null, null, []));
    }

    /// <summary>The screen as SVG, as it was when a popup was last on it; else as it is.</summary>
    public string Picture => lastPopup ?? client.Picture();

    /// <summary>Plays it. True if nothing went wrong in Lua and nothing was done that the game would not forgive.</summary>
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
        foreach (string problem in client.Errors.Select(error => $"Lua error: {error}").Concat(client.Findings))
        {
            Write($"! {problem}");
        }

        return client.Errors.Count == 0 && client.Findings.Count == 0;
    }

    private void PlaySpecChange()
    {
        int before = world.Class.Specs.First(spec => spec.Id != options.SpecId).Id;
        world.StartAs(before);
        Login(before);
        PutAside();
        Tell($"You change to {Name(options.SpecId)}.");
        if (!world.ChangeSpec(options.SpecId))
        {
            throw new StepFailedException("the game does not allow that change now");
        }

        Settle(8);
        Answer();
    }

    private void PlayZoneIn()
    {
        int map =
            options.MapId
            ?? Data?.FirstDungeon
            ?? throw new StepFailedException("the data has no dungeon; name one with --map");
        Login(world.SpecId);
        PutAside();
        world.SetGroup(5, raid: false, leader: false);
        Enter(map, options.DifficultyId ?? MythicDungeon);
        Answer();
    }

    private void PlayReadyCheck()
    {
        int map =
            options.MapId
            ?? Data?.LargestRaid
            ?? throw new StepFailedException("the data has no raid boss; name a raid with --map");
        int difficulty = options.DifficultyId ?? MythicRaid;
        foreach (Boss boss in dead)
        {
            world.PersonalLocks.Add(map, difficulty, boss.EncounterId);
        }

        Login(world.SpecId);
        PutAside();
        world.SetGroup(20, raid: true, leader: false);
        Enter(map, difficulty);
        PutAside();
        if (room is not null)
        {
            Tell($"You walk to the room of {room.Name}.");
            world.WalkTo(room);
        }

        Tell("The raid leader asks whether everybody is ready.");
        world.ReadyCheck();
        Settle(2);
        Answer();
    }

    private TalentData? Data => options.DataText is string text ? TalentData.Parse(text) : null;

    private void Login(int spec)
    {
        Tell($"You log in: {Name(spec)}, level {world.Level}.");
        client.Login();
        Settle(4);
    }

    private void Enter(int map, int difficulty)
    {
        var place = Place.Enter(map, difficulty);
        Tell($"You enter {place.Zone} ({Difficulty.ById(difficulty)?.Name ?? $"difficulty {difficulty}"}).");
        world.Enter(place);
        Settle(4);
    }

    /// <summary>Keeps what one wears when something is asked on the way to the moment itself.</summary>
    private void PutAside()
    {
        if (client.Popups.Count > 0)
        {
            client.Escape();
            Settle(0.5);
        }
    }

    private void Answer()
    {
        while (client.Popups is [SeenPopup popup, ..])
        {
            output.Write(popup.Drawing);
            lastPopup = client.Picture();

            if (Choice(popup) is not Action choice)
            {
                return;
            }

            choice();
            Settle(8);
        }

        if (client.PopupCount == 0)
        {
            output.WriteLine("  (no popup)");
        }

        foreach (string press in presses)
        {
            Write($"  (no popup is left to press '{press}' on)");
        }
    }

    private Action? Choice(SeenPopup popup)
    {
        if (presses.TryDequeue(out string? press))
        {
            return press.Equals("escape", StringComparison.OrdinalIgnoreCase) ? PressEscape : Find(popup, press);
        }

        if (readKey is null)
        {
            return null;
        }

        output.WriteLine("  Press the number of a button, Escape to close, or any other key to end.");
        return readKey() switch
        {
            '\u001b' => PressEscape,
            char digit
                when char.IsAsciiDigit(digit) && popup.Answers.ElementAtOrDefault(digit - '1') is SeenButton button =>
                () => Press(button),
            _ => null,
        };
    }

    private Action Find(SeenPopup popup, string press)
    {
        SeenButton? button = popup.Find(press);
        return button is null
            ? throw new StepFailedException(
                $"the popup has no button '{press}'; it has {string.Join(", ", popup.Buttons.Select(one => $"'{one.Label}'"))}",
                StepFault.NoSuchThing
            )
            : () => Press(button);
    }

    private void Press(SeenButton button)
    {
        Tell($"You press {button.Label}.");
        button.Press();
    }

    private static void Require(bool isThere, string otherwise)
    {
        if (!isThere)
        {
            throw new StepFailedException(otherwise, StepFault.NoSuchThing);
        }
    }

    private void PressEscape()
    {
        Tell("You press Escape.");
        client.Escape();
    }

    private void Settle(double seconds)
    {
        world.Wait(seconds);
        foreach (string line in client.Chat.Skip(chatShown))
        {
            Write($"  chat: {line}");
        }

        chatShown = client.Chat.Count;
    }

    private string WornWords()
    {
        TraitBuild worn = world.Talents.Worn;
        TraitRules rules = world.Talents.Rules(world.SpecId);
        foreach ((string what, string code) in Data?.Builds(world.SpecId) ?? [])
        {
            if (
                LoadoutString.TryRead(code, world.Catalog, out Loadout? loadout, out _)
                && rules.IsSameInEffect(worn, rules.Fit(BuildStrings.Bought(loadout, rules)))
            )
            {
                return $"the {what} build of the data";
            }
        }

        return worn.Count == 0 ? "no talents" : "a build of your own";
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
