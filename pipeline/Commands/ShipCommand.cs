using System.CommandLine;
using AzerothsTopTalent.Shipping;
using AzerothsTopTalent.Tool.Hosting;
using AzerothsTopTalent.Tool.Progress;

namespace AzerothsTopTalent.Tool.Commands;

/// <summary><c>att ship</c>: the addon into a folder, or into a zip.</summary>
internal static class ShipCommand
{
    public static Command Create(ToolHost host)
    {
        var to = new Option<string?>("--to")
        {
            Description =
                "The game's AddOns folder (…/_retail_/Interface/AddOns); the addon goes into a folder of its own there.",
            HelpName = "DIR",
        };
        var zip = new Option<string?>("--zip") { Description = "The zip file to write.", HelpName = "FILE" };
        var from = new Option<string?>("--from")
        {
            Description = "The addon folder to ship. Default: addon/AzerothsTopTalent.",
            HelpName = "DIR",
        };
        var allow = new Option<bool>("--allow-sandbox")
        {
            Description = "Ship builds of the embedded sandbox, which are made up.",
        };
        var command = new Command("ship", "Installs the addon into a folder, or packs it into a zip.")
        {
            to,
            zip,
            from,
            allow,
        };
        command.Validators.Add(result =>
        {
            if (!result.Has(to) && !result.Has(zip))
            {
                result.AddError("Say where to: --to DIR or --zip FILE.");
            }
            else if (result.Has(to) && result.Has(zip))
            {
                result.AddError("--to and --zip exclude each other: ship twice for both.");
            }
        });
        command.SetAction(parsed =>
        {
            var folder = host.FullPath(parsed.GetValue(from) ?? Project.Around(host.Folder).AddonFolder);
            if (parsed.GetValue(from) is { } named && !Directory.Exists(folder))
            {
                host.Complain($"there is no folder {named}.");
                return ExitCodes.NoInput;
            }

            if (parsed.GetValue(zip) is { } file && OutputPath.Problem(host.FullPath(file)) is { } wrong)
            {
                host.Complain(wrong);
                return ExitCodes.CannotWrite;
            }

            var package = AddonPackage.Read(folder, parsed.GetValue(allow));
            var outcome =
                package.Problem is { } problem ? ShipOutcome.Refused(problem)
                : parsed.GetValue(to) is { } target ? FolderShipper.Ship(package, host.FullPath(target))
                : ZipShipper.Ship(package, host.FullPath(parsed.GetValue(zip)!));
            return Tell(host, outcome);
        });
        return command;
    }

    private static int Tell(ToolHost host, ShipOutcome outcome)
    {
        foreach (var warning in outcome.Warnings)
        {
            host.Complain($"warning: {warning}");
        }

        if (outcome.Shipped)
        {
            host.Output.WriteLine(Words.Wrapped(outcome.Message));
            return ExitCodes.Ok;
        }

        host.Complain(outcome.Message);
        return outcome.WriteFailed ? ExitCodes.CannotWrite : ExitCodes.Data;
    }
}
