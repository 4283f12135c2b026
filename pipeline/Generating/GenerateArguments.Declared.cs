using System.CommandLine;
using System.CommandLine.Parsing;
using AzerothsTopTalent.Data;

namespace AzerothsTopTalent.Tool.Generating;

/// <content>What can stand on the command line.</content>
internal sealed partial class GenerateArguments
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
