using System.CommandLine;
using System.Globalization;
using AzerothsTopTalent.Data;
using AzerothsTopTalent.Sandbox;
using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Generating;

/// <summary>The options of <c>att generate</c>, and how they become a run's.</summary>
internal sealed partial class GenerateArguments
{
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
}
