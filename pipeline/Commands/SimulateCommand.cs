using System.CommandLine;
using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Scenarios.Playing;
using AzerothsTopTalent.Scenarios.Steps;
using AzerothsTopTalent.Tool.Commands.Simulating;
using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Commands;

/// <summary><c>att simulate</c>: plays a moment of the game, stories or storms against the addon's own files.</summary>
internal static class SimulateCommand
{
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
        var picture = new Option<string?>("--picture")
        {
            Description = "Moments: draw the last popup into an SVG file.",
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
            picture,
        };
        var belonging = new OptionsOfPlays(
            ofMoments: [spec, level, language, press, keys, picture],
            ofPlaces: [map, difficulty],
            ofReadyChecks: [room, dead],
            ofStorms: [events, seed],
            ofStories: [json, junit]
        );
        command.Validators.Add(result =>
        {
            if (result.GetValue(steps))
            {
                return;
            }

            if (belonging.Problem(result, result.GetValue(what) ?? []) is { } problem)
            {
                result.AddError(problem);
            }
            else if (
                result.GetResult(events) is { Implicit: false } counted
                && !counted.Errors.Any()
                && result.GetValue(events) < 1
            )
            {
                result.AddError("--events is a number from 1.");
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
                var inputs = SimulateInputs.Read(
                    host,
                    parsed.GetValue(addon),
                    parsed.GetValue(data),
                    parsed.GetValue(trees)
                );
                var wanted = parsed.GetValue(what)!;
                if (wanted is [StormCommand.Word])
                {
                    return StormCommand.Run(host, inputs, parsed.GetValue(seed), parsed.GetValue(events));
                }

                if (wanted.Length > 1 || !MomentCommand.Moments.TryGetValue(wanted[0], out var moment))
                {
                    return StoryCommand.Run(host, inputs, wanted, parsed.GetValue(json), parsed.GetValue(junit));
                }

                var options = new MomentOptions
                {
                    Moment = moment,
                    Trees = inputs.Trees,
                    AddonFolder = inputs.AddonFolder,
                    DataText = inputs.DataText,
                    SpecId = MomentCommand.SpecOf(parsed.GetValue(spec)!),
                    Level = parsed.GetValue(level),
                    Language = parsed.GetValue(language)!,
                    MapId = parsed.GetValue(map),
                    DifficultyId = parsed.GetValue(difficulty),
                    Room = parsed.GetValue(room),
                    Dead = [.. parsed.GetValue(dead)!],
                    Presses = [.. parsed.GetValue(press)!],
                };
                return MomentCommand.Run(host, options, parsed.GetValue(keys), parsed.GetValue(picture));
            }
            catch (StepFailedException refused)
            {
                host.Complain(refused.Message);
                return refused.Fault switch
                {
                    StepFault.NoSuchThing => ExitCodes.Usage,
                    StepFault.NoSuchFile => ExitCodes.NoInput,
                    StepFault.NotThere => ExitCodes.Failed,
                    _ => ExitCodes.Data,
                };
            }
        });
        return command;
    }
}
