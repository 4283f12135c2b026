using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using AzerothsTopTalent.Data;
using AzerothsTopTalent.Sandbox;
using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Generating;

/// <summary>The options of <c>att generate</c>, and how they become a run's.</summary>
internal sealed class GenerateArguments
{
    // The service's id; asked only by somebody who wants it.
    private const int RaidFinder = 1;

    private readonly Option<string[]> classes = Many("--class", "NAME", "Only these classes (name or id).");
    private readonly Option<string[]> specs = Many("--spec", "NAME", "Only these specs (name, Class:Name or id).");
    private readonly Option<string[]> encounters = Many(
        "--encounter",
        "NAME",
        "Only these encounters (id or part of the name)."
    );
    private readonly Option<ContentType?> content = new("--content")
    {
        Description = "Only raid or only mythicplus.",
        HelpName = "raid|mythicplus",
        CustomParser = ParseContent,
    };
    private readonly Option<int> top = Number("--top", 100, 1, 2000, "Players per spec and encounter.");
    private readonly Option<int> parallel = Number("--parallel", 4, 1, 10, "Requests at a time.");
    private readonly Option<bool> wait = new("--wait")
    {
        Description = "Sleep until the hour's points are back instead of stopping.",
    };
    private readonly Option<bool> fresh = new("--fresh")
    {
        Description = "Start over: ignore what earlier runs fetched.",
    };
    private readonly Option<double> maxAge = new("--max-age")
    {
        Description = "Hours after which fetched data is fetched again.",
        HelpName = "HOURS",
        DefaultValueFactory = _ => 12,
    };
    private readonly Option<int[]> raidZones = new("--raid-zone")
    {
        Description = "Raid zones instead of the current ones.",
        HelpName = "ID",
    };
    private readonly Option<int?> dungeonZone = new("--mplus-zone")
    {
        Description = "The Mythic+ zone instead of the current one.",
        HelpName = "ID",
    };
    private readonly Option<int?> partition = new("--partition")
    {
        Description = "The partition of every zone instead of its default.",
        HelpName = "ID",
    };
    private readonly Option<int?> difficulty = new("--difficulty")
    {
        Description = "The raid difficulty asked first: 5 Mythic, 4 Heroic, 3 Normal, 1 LFR.",
        HelpName = "ID",
    };
    private readonly Option<CodeSource> codes = new("--codes")
    {
        Description = "Where import strings come from: trees (encoded here) or reports (two requests a build).",
        DefaultValueFactory = _ => CodeSource.Trees,
    };
    private readonly Option<bool> trustHost = new("--trust-host")
    {
        Description = "Send the credentials to the host WCL_BASE_URL names, though it is not the service's own.",
    };
    private readonly Option<string?> output = new("--out")
    {
        Description = "The file to write. Default: TalentData.lua in the addon's folder.",
        HelpName = "FILE",
    };
    private readonly Option<bool> live = new("--live")
    {
        Description = "The live service: never the sandbox; asks for credentials if there are none.",
    };
    private readonly Option<bool> sandbox = new("--sandbox")
    {
        Description = "The embedded sandbox, even with credentials.",
    };
    private readonly Option<int> seed = Number(
        "--sandbox-seed",
        1,
        0,
        int.MaxValue,
        "Which made-up world the sandbox serves."
    );
    private readonly Option<double> latency = new("--sandbox-latency")
    {
        Description = "Seconds the sandbox takes for each answer (the live service: about 0.9).",
        HelpName = "SECONDS",
    };

    public void AddTo(Command command)
    {
        foreach (
            var option in new Option[]
            {
                classes,
                specs,
                encounters,
                content,
                top,
                parallel,
                wait,
                fresh,
                maxAge,
                raidZones,
                dungeonZone,
                partition,
                difficulty,
                codes,
                trustHost,
                output,
                live,
                sandbox,
                seed,
                latency,
            }
        )
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.Has(live) && result.Has(sandbox))
            {
                result.AddError("--live and --sandbox exclude each other.");
            }
        });
        difficulty.Validators.Add(result =>
        {
            // A text that is no number at all is the parser's to refuse.
            if (
                result.Tokens is [var one]
                && int.TryParse(one.Value, out var id)
                && id is not (Difficulty.Mythic or Difficulty.Heroic or Difficulty.Normal or RaidFinder)
            )
            {
                result.AddError("--difficulty is 5 (Mythic), 4 (Heroic), 3 (Normal) or 1 (LFR).");
            }
        });
    }

    public OriginWish Wish(ParseResult parsed) =>
        parsed.GetValue(live) ? OriginWish.Live
        : parsed.GetValue(sandbox) ? OriginWish.Sandbox
        : OriginWish.Whatever;

    public SandboxOptions Sandbox(ParseResult parsed) =>
        new() { Seed = parsed.GetValue(seed), Latency = TimeSpan.FromSeconds(Math.Max(0, parsed.GetValue(latency))) };

    /// <summary>The file to write.</summary>
    public string Output(ParseResult parsed, ToolHost host, Project project) =>
        parsed.GetValue(output) is { } file ? host.FullPath(file) : project.TalentData;

    public GenerateOptions Options(ParseResult parsed, ToolHost host, Project project, Origin origin) =>
        new()
        {
            Source = origin.Source,
            BaseAddress = origin.BaseAddress,
            TreesAddress = origin.TreesAddress,
            Credentials = origin.Credentials,
            OutputPath = Output(parsed, host, project),
            CheckpointFolder = project.Root,
            CacheFolder = UserFolders.Cache(host, project),
            TrustHost = parsed.GetValue(trustHost),
            KeepToken = !origin.IsSandbox,
            SourceStamp = origin.Sandbox?.World.Stamp,
            Selection = new Selection
            {
                Classes = parsed.GetValue(classes) ?? [],
                Specs = parsed.GetValue(specs) ?? [],
                Encounters = parsed.GetValue(encounters) ?? [],
                Content = parsed.GetValue(content),
            },
            Top = parsed.GetValue(top),
            Parallel = parsed.GetValue(parallel),
            Wait = parsed.GetValue(wait),
            Fresh = parsed.GetValue(fresh),
            MaxAge = TimeSpan.FromHours(parsed.GetValue(maxAge)),
            RaidZones = parsed.GetValue(raidZones) ?? [],
            MythicPlusZone = parsed.GetValue(dungeonZone),
            Partition = parsed.GetValue(partition),
            RaidDifficulty = parsed.GetValue(difficulty),
            Codes = parsed.GetValue(codes),
            SourceDateEpoch = Epoch(host),
        };

    /// <summary>SOURCE_DATE_EPOCH (https://reproducible-builds.org): seconds since 1970, as the data's date.</summary>
    private static DateTimeOffset? Epoch(ToolHost host) =>
        long.TryParse(
            host.Environment("SOURCE_DATE_EPOCH"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var seconds
        )
        && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;

    private static Option<string[]> Many(string name, string help, string description) =>
        new(name)
        {
            Description = description,
            HelpName = help,
            AllowMultipleArgumentsPerToken = true,
        };

    private static Option<int> Number(string name, int missing, int least, int most, string description)
    {
        var option = new Option<int>(name)
        {
            Description = $"{description} Default: {missing}.",
            HelpName = "N",
            DefaultValueFactory = _ => missing,
        };
        option.Validators.Add(result =>
        {
            // A text that is no number at all is the parser's to refuse.
            if (result.Errors.Any() || result.Tokens.Count == 0 || !int.TryParse(result.Tokens[0].Value, out var value))
            {
                return;
            }

            if (value < least || value > most)
            {
                result.AddError($"{name} is a number from {least} to {most}.");
            }
        });
        return option;
    }

    private static ContentType? ParseContent(ArgumentResult result)
    {
        var text =
            result.Tokens.Count == 1 ? result.Tokens[0].Value.Replace("+", "plus", StringComparison.Ordinal) : "";
        if (Enum.TryParse<ContentType>(text, ignoreCase: true, out var value) && Enum.IsDefined(value))
        {
            return value;
        }

        result.AddError("--content is raid or mythicplus.");
        return null;
    }
}
