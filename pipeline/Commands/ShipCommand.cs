using System.CommandLine;
using AzerothsTopTalent.Shipping;
using AzerothsTopTalent.Tool.Hosting;

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
            if (result.GetValue(to) is null == result.GetValue(zip) is null)
            {
                result.AddError("Say where to: either --to DIR or --zip FILE.");
            }
        });
        command.SetAction(parsed =>
        {
            var folder = host.FullPath(parsed.GetValue(from) ?? Project.Around(host.Folder).AddonFolder);
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
            host.Error.WriteLine($"att: warning: {warning}");
        }

        (outcome.Shipped ? host.Output : host.Error).WriteLine(
            outcome.Shipped ? outcome.Message : $"att: {outcome.Message}"
        );
        return outcome.Shipped ? ExitCodes.Ok
            : outcome.WriteFailed ? ExitCodes.CannotWrite
            : ExitCodes.Data;
    }
}
