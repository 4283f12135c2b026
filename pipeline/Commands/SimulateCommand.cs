using System.CommandLine;
using System.Text;
using AzerothsTopTalent.Data;
using AzerothsTopTalent.FakeWow.Trees;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Scenarios.Playing;
using AzerothsTopTalent.Scenarios.Reports;
using AzerothsTopTalent.Scenarios.Running;
using AzerothsTopTalent.Scenarios.Steps;
using AzerothsTopTalent.Scenarios.Storms;
using AzerothsTopTalent.Tool.Decoding;
using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Commands;

/// <summary><c>att simulate</c>: plays a moment of the game, or stories, against the addon's own files.</summary>
internal static class SimulateCommand
{
    private const string StormWord = "storm";

    private static readonly Dictionary<string, Moment> Moments = new(StringComparer.OrdinalIgnoreCase)
    {
        ["login"] = Moment.Login,
        ["spec-change"] = Moment.SpecChange,
        ["zone-in"] = Moment.ZoneIn,
        ["ready-check"] = Moment.ReadyCheck,
    };

    public static Command Create(ToolHost host)
    {
        var what = new Argument<string[]>("what")
        {
            Description =
                "A moment (login, spec-change, zone-in, ready-check), 'storm' for random events, or story files or folders.",
            HelpName = "MOMENT|FILE…",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var spec = new Option<string>("--spec")
        {
            Description = "The specialization, by id or words ('frost mage').",
            DefaultValueFactory = _ => "250",
        };
        var level = new Option<int>("--level")
        {
            Description = "The character's level.",
            DefaultValueFactory = _ => 90,
        };
        var language = new Option<string>("--language")
        {
            Description = "The client's language.",
            DefaultValueFactory = _ => "enUS",
        };
        var map = new Option<int?>("--map") { Description = "The instance map to enter; default: the data's first." };
        var difficulty = new Option<int?>("--difficulty") { Description = "The difficulty id; default: Mythic." };
        var room = new Option<string?>("--room")
        {
            Description = "The boss whose room one stands in, by encounter id or name.",
            HelpName = "BOSS",
        };
        var dead = new Option<string[]>("--dead")
        {
            Description = "A boss that is dead on the character's lockout.",
            HelpName = "BOSS",
            DefaultValueFactory = _ => [],
        };
        var press = new Option<string[]>("--press")
        {
            Description = "A button to press, by label or place, one for each popup; 'escape' for the key.",
            HelpName = "BUTTON",
            DefaultValueFactory = _ => [],
        };
        var keys = new Option<bool>("--keys") { Description = "Press buttons by the digit keys." };
        var addon = new Option<string?>("--addon")
        {
            Description = "The addon folder. Default: addon/AzerothsTopTalent.",
            HelpName = "DIR",
        };
        var data = new Option<string?>("--data")
        {
            Description = "The data. Default: TalentData.lua in the addon folder; 'none' for none.",
            HelpName = "FILE",
        };
        var trees = new Option<string?>("--trees")
        {
            Description =
                "Talent trees in the public talents format. Default: those the data was made with, where they are at hand, else the embedded sandbox's.",
            HelpName = "FILE",
        };
        var events = new Option<int>("--events")
        {
            Description = "Storms: how many things happen, in storms of 500 each.",
            DefaultValueFactory = _ => 5000,
        };
        var seed = new Option<int>("--seed")
        {
            Description = "Storms: the first storm's seed.",
            DefaultValueFactory = _ => 1,
        };
        var json = new Option<bool>("--json") { Description = "Stories: one JSON object a line." };
        var steps = new Option<bool>("--steps") { Description = "List all steps of the story language and end." };
        var junit = new Option<string?>("--junit")
        {
            Description = "Stories: also write the results as JUnit XML.",
            HelpName = "FILE",
        };
        var command = new Command(
            "simulate",
            "Plays the addon in a fake game client and shows what a player would see."
        )
        {
            what,
            spec,
            level,
            language,
            map,
            difficulty,
            room,
            dead,
            press,
            keys,
            addon,
            data,
            trees,
            events,
            seed,
            json,
            junit,
            steps,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(what) is null or [] && !result.GetValue(steps))
            {
                result.AddError("Say what to play: login, spec-change, zone-in, ready-check, or a story file.");
            }
        });
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(steps))
            {
                host.Output.Write(StepList.Markdown());
                return ExitCodes.Ok;
            }

            try
            {
                var folder = host.FullPath(parsed.GetValue(addon) ?? Project.Around(host.Folder).AddonFolder);
                var dataText = ReadData(host, parsed.GetValue(data), folder);
                var catalog = ReadTrees(host, parsed.GetValue(trees) ?? TreesOf(host, dataText));
                var wanted = parsed.GetValue(what)!;
                if (wanted is [StormWord])
                {
                    var storm = new StormOptions
                    {
                        Trees = catalog,
                        AddonFolder = folder,
                        DataText = dataText,
                    };
                    return Blow(host, storm, parsed.GetValue(seed), parsed.GetValue(events));
                }

                if (wanted.Length > 1 || !Moments.TryGetValue(wanted[0], out var moment))
                {
                    var stage = new StoryStage(catalog, folder, dataText, AddonClient.Open);
                    return Tell(host, stage, wanted, parsed.GetValue(json), parsed.GetValue(junit));
                }

                var options = new MomentOptions
                {
                    Moment = moment,
                    Trees = catalog,
                    AddonFolder = folder,
                    DataText = dataText,
                    SpecId = SpecOf(parsed.GetValue(spec)!),
                    Level = parsed.GetValue(level),
                    Language = parsed.GetValue(language)!,
                    MapId = parsed.GetValue(map),
                    DifficultyId = parsed.GetValue(difficulty),
                    Room = parsed.GetValue(room),
                    Dead = [.. parsed.GetValue(dead)!],
                    Presses = [.. parsed.GetValue(press)!],
                };
                var player = new MomentPlayer(options, host.Output, parsed.GetValue(keys) ? () => ReadKey(host) : null);
                return player.Play() ? ExitCodes.Ok : ExitCodes.Failed;
            }
            catch (StepFailedException refused)
            {
                host.Error.WriteLine($"att: {refused.Message}");
                return ExitCodes.Data;
            }
        });
        return command;
    }

    private static int Blow(ToolHost host, StormOptions options, int seed, int events)
    {
        var left = events;
        for (var storm = 0; left > 0; storm++)
        {
            // In every second storm everything that can be secret is.
            var result = Storm.Run(
                options with
                {
                    Seed = seed + storm,
                    Events = Math.Min(left, options.Events),
                    ForcesSecrets = storm % 2 == 1,
                }
            );
            left -= result.Events;
            if (result.Problem is { } problem)
            {
                host.Output.WriteLine($"storm {seed + storm} ({result.Character}): {problem}");
                foreach (var line in result.Log)
                {
                    host.Output.WriteLine($"    {line}");
                }

                return ExitCodes.Failed;
            }

            host.Output.WriteLine(
                $"storm {seed + storm} ({result.Character}): {result.Events} events, {result.Popups} popups, {result.Commits} talent changes"
            );
        }

        return ExitCodes.Ok;
    }

    private static int Tell(ToolHost host, StoryStage stage, string[] names, bool json, string? junit)
    {
        var files = new List<string>();
        foreach (var name in names)
        {
            var path = host.FullPath(name);
            if (Directory.Exists(path))
            {
                files.AddRange(
                    Directory.EnumerateFiles(path, "*.story", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                );
            }
            else if (File.Exists(path))
            {
                files.Add(path);
            }
            else
            {
                host.Error.WriteLine(
                    $"att: '{name}' is neither a moment ({string.Join(", ", Moments.Keys)}) nor a file that is there"
                );
                return ExitCodes.NoInput;
            }
        }

        var runner = new StoryRunner(stage);
        var results = files
            .SelectMany(file =>
                runner.Run(Path.GetRelativePath(host.Folder, file), File.ReadAllText(file), Path.GetDirectoryName(file))
            )
            .ToList();
        if (results.Count == 0)
        {
            host.Error.WriteLine("att: no story (*.story) is there");
            return ExitCodes.NoInput;
        }

        if (json)
        {
            JsonReport.Write(results, host.Output);
        }
        else
        {
            TextReport.Write(results, host.Output);
        }

        if (junit is not null)
        {
            var path = host.FullPath(junit);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var report = new StreamWriter(path);
            JUnitReport.Write(results, report);
        }

        return results.All(result => result.Passed) ? ExitCodes.Ok : ExitCodes.Failed;
    }

    private static string? ReadData(ToolHost host, string? named, string addonFolder)
    {
        if (named == "none")
        {
            return null;
        }

        var path = named is null ? Path.Combine(addonFolder, "TalentData.lua") : host.FullPath(named);
        return File.Exists(path) ? File.ReadAllText(path)
            : named is null ? null
            : throw new StepFailedException($"{named} does not exist");
    }

    /// <summary>The trees that the data names; null where they are the sandbox's, or not at hand.</summary>
    private static string? TreesOf(ToolHost host, string? dataText) =>
        dataText is not null && TalentDataReader.Read(Encoding.UTF8.GetBytes(dataText)) is { } data
            ? TreesOfData.Find(host, Project.Around(host.Folder), data)
            : null;

    private static TraitCatalog ReadTrees(ToolHost host, string? named)
    {
        if (named is null)
        {
            var made = Sandbox.Trees.TalentFile.Write(new Sandbox.SandboxWorld().Trees);
            return TreeFile.TryParse(made, "sandbox", out var trees, out var problem)
                ? trees
                : throw new InvalidOperationException(problem);
        }

        return TreeFile.TryRead(host.FullPath(named), out var catalog, out var error)
            ? catalog
            : throw new StepFailedException(error);
    }

    private static int SpecOf(string text) =>
        Classes.Find(text)?.Id
        ?? throw new StepFailedException(
            $"'{text}' is no specialization, or the name of several: write the spec id, or name the class too"
        );

    private static char? ReadKey(ToolHost host)
    {
        if (host.InputIsTerminal)
        {
            return Console.ReadKey(intercept: true).KeyChar;
        }

        var read = host.Input.Read();
        return read < 0 ? null : (char)read;
    }
}
