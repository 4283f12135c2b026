using AzerothsTopTalent.FakeWow.Trees;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.FakeWow.World.Atlas;
using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Scenarios.Running;

namespace AzerothsTopTalent.Scenarios.Steps;

/// <summary>The client, the character and what becomes of it.</summary>
internal static class CharacterSteps
{
    public static void AddTo(StepBook<StoryRun> book)
    {
        AddClient(book);
        AddStates(book);
        AddLife(book);
    }

    private static void AddClient(StepBook<StoryRun> book)
    {
        book.SetUp(
            "spec {spec...}",
            "Class and specialization, by spec id or words: `250`, `blood`, `frost mage`. Default: 250.",
            (run, step) => run.Setting.SpecId = Spec(step).Id
        );
        book.SetUp(
            "level {level}",
            "The character's level. Default: 90.",
            (run, step) => run.Setting.Level = Level(step)
        );
        book.SetUp(
            "seed {seed}",
            "What chance begins with. Default: 1.",
            (run, step) => run.Setting.Seed = step.Int("seed")
        );
        book.SetUp(
            "language {code}",
            "The client's language: enUS, deDE, … All names but players' change with it.",
            (run, step) => run.Setting.Language = LanguageOf(step.Text("code"))
        );
        book.SetUp(
            "client {version} build {build} interface {interface}",
            "What GetBuildInfo answers. Default: 12.1.5, 70077, 120105.",
            (run, step) =>
                run.Setting.Build = (step.Text("version"), step.Text("build"), "Sep 29 2026", step.Int("interface"))
        );
        book.SetUp(
            "out-of-date addons are loaded",
            "The player has told the client to load them; else an addon whose .toc has no Interface as high as the client's is not.",
            (run, _) => run.World.LoadsOutOfDateAddons = true
        );
        book.SetUp(
            "trees {file...}",
            "The file with the talent trees; relative to the story.",
            (run, step) => run.Setting.Trees = step.Text("file")
        );
        book.SetUp(
            "addon {folder...}",
            "The addon's folder; relative to the story.",
            (run, step) => run.Disk.AddonFolder = step.Text("folder")
        );
        book.SetUp(
            "data {file...}",
            "The TalentData.lua to play with, relative to the story; `none` for none.",
            (run, step) => run.Disk.DataFile = step.Text("file")
        );
        book.SetUp("data", "The text below is the TalentData.lua.", (run, step) => run.Disk.DataText = step.Block);
        book.SetUp(
            "saved variables",
            "The text below is the account's file of saved variables, as an earlier session left it.",
            (run, step) => run.Disk.AccountVariables = step.Block
        );
        book.SetUp(
            "character variables",
            "The same for the character's own file.",
            (run, step) => run.Disk.CharacterVariables = step.Block
        );
        book.SetUp(
            "slash {command} of another addon",
            "That slash command belongs to somebody else.",
            (run, step) => run.Disk.ForeignSlashes.Add(step.Text("command"))
        );
        book.SetUp(
            "talents arrive after {seconds} seconds",
            "Talent data comes that late after login.",
            (run, step) => run.World.LoginDelay = run.World.TalentDelay = step.Seconds("seconds")
        );
    }

    private static void AddStates(StepBook<StoryRun> book)
    {
        Both(book, "dead", "The character is dead.", world => world.Die());
        Both(book, "moving", "The character moves.", world => world.StartMoving());
        Both(book, "away from keyboard", "The character is AFK.", world => world.SetAfk(true));
        Both(book, "in a cinematic", "A cinematic plays.", world => world.SetCinematic(true));
        Both(book, "in a pvp match", "A PvP match has begun.", world => world.SetPvpMatch(true));
        book.SetUp(
            "talents change in rest areas only",
            "The game's rule of old.",
            (run, _) => (run.World.RequiresRestArea, run.World.IsResting) = (true, false)
        );
        book.Act("resurrect", "The character is alive again.", (run, _) => run.World.Resurrect());
        book.Act("stand still", "The character stops moving.", (run, _) => run.World.StopMoving());
        book.Act("back at the keyboard", "The character is no longer AFK.", (run, _) => run.World.SetAfk(false));
        book.Act("the cinematic ends", "It is over, or skipped.", (run, _) => run.World.SetCinematic(false));
        book.Act("the pvp match ends", "It is over.", (run, _) => run.World.SetPvpMatch(false));
        book.SetUp("key font open", "The font of power is open.", (run, _) => run.World.OpenFont());
        book.SetUp(
            "a key for {map} level {level} is {state:slotted|running|done}",
            "A keystone of that challenge map is in the font, its run is on, or it is over.",
            (run, step) => run.World.StartKeystoneAs(ChallengeMap(step), step.Int("level"), StateOf(step.Text("state")))
        );
        book.SetUp(
            "keystone {map} level {level} in the bags",
            "The character owns a keystone of that challenge map.",
            (run, step) => run.World.OwnedKeystone = (ChallengeMap(step), step.Int("level"))
        );
        book.Act("open the font", "The font of power opens.", (run, _) => run.World.OpenFont());
        book.Act(
            "slot a key for {map} level {level}",
            "A keystone of that challenge map is put into the font.",
            (run, step) => run.World.SlotKeystone(ChallengeMap(step), step.Int("level"))
        );
        book.Act("start the key", "The run begins.", (run, _) => run.World.StartKeystone());
        book.Act("complete the key", "The run is over, in time or not.", (run, _) => run.World.CompleteKeystone());
        book.Act("give up the key", "The dungeon is reset.", (run, _) => run.World.ResetKeystone());
    }

    private static void AddLife(StepBook<StoryRun> book)
    {
        book.Act(
            "login",
            "The character logs in: files are read, saved variables arrive, the world appears.",
            (run, _) => run.Client.Login()
        );
        book.Act("reload", "/reload.", (run, _) => run.Client.Reload());
        book.Act("logout", "The character logs out; saved variables are written.", (run, _) => run.Client.Logout());
        book.Act(
            "log in again",
            "Out and in again.",
            (run, _) =>
            {
                run.Client.Logout();
                run.Client.Login();
            }
        );
        book.Act("wait {seconds} seconds", "Time passes.", (run, step) => run.World.Wait(step.Seconds("seconds")));
        book.Act("wait {minutes} minutes", "Time passes.", (run, step) => run.World.Wait(60 * step.Seconds("minutes")));
        book.Act("wait {hours} hours", "Time passes.", (run, step) => run.World.Wait(3600 * step.Seconds("hours")));
        book.Act("level up to {level}", "The character gains levels.", (run, step) => run.World.SetLevel(Level(step)));
        book.Act(
            "change spec to {spec...}",
            "The character casts, for five seconds, and has another spec.",
            (run, step) =>
            {
                if (!run.World.ChangeSpec(Spec(step).Id))
                {
                    throw new StepFailedException("the game does not allow that change now");
                }

                run.World.Wait(5.1);
            }
        );
        book.Act(
            "begin to change spec to {spec...}",
            "The cast only begins.",
            (run, step) => run.World.ChangeSpec(Spec(step).Id)
        );
        book.Act(
            "forced into spec {spec...}",
            "The group finder changes the spec; none of the spec events tells of it.",
            (run, step) => run.World.ForceSpec(Spec(step).Id)
        );
        book.Act(
            "event {name} [{arguments...}]",
            "That event as it stands, with texts in quotes, numbers, true, false and nil.",
            (run, step) => run.Client.Raise(step.Text("name"), EventArguments.Parse(step.Text("arguments")))
        );
    }

    private static KeystoneState StateOf(string word) =>
        word.ToLowerInvariant() switch
        {
            "slotted" => KeystoneState.Slotted,
            "running" => KeystoneState.Running,
            _ => KeystoneState.Completed,
        };

    /// <summary>Before login it is a state to begin with, later it happens.</summary>
    private static void Both(StepBook<StoryRun> book, string pattern, string meaning, Action<GameWorld> change)
    {
        book.SetUp(pattern, meaning, (run, _) => change(run.World));
        book.Act(pattern, meaning, (run, _) => change(run.World));
    }

    private static int ChallengeMap(StepArguments step) =>
        WorldAtlas.Challenge(step.Int("map")) is not null
            ? step.Int("map")
            : throw new StepFailedException(
                $"{step.Text("map")} is no challenge map; there are {string.Join(", ", WorldAtlas.All.SelectMany(one => one.ChallengeMaps).Select(one => one.Id).Order())}"
            );

    private static int Level(StepArguments step) =>
        step.Int("level") is >= 1 and <= PointSchedule.MaxLevel and var level
            ? level
            : throw new StepFailedException(
                $"characters have levels from 1 to {PointSchedule.MaxLevel}, not {step.Text("level")}"
            );

    private static SpecInfo Spec(StepArguments step) =>
        Classes.Find(step.Text("spec"))
        ?? throw new StepFailedException(
            $"'{step.Text("spec")}' is no specialization, or the name of several: write the spec id, or name the class too"
        );

    private static FakeWow.World.Language LanguageOf(string code) =>
        FakeWow.World.Language.ByCode(code)
        ?? throw new StepFailedException(
            $"'{code}' is no language; there are {string.Join(", ", FakeWow.World.Language.Codes)}"
        );
}
