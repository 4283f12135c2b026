using System.CommandLine;
using AzerothsTopTalent.Lua.Build;
using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Commands;

/// <summary><c>att build</c>: the addon's C# to the Lua that ships.</summary>
internal static class BuildCommand
{
    public static Command Create(ToolHost host)
    {
        var checks = new Option<bool>("--checks")
        {
            Description = "The Lua checks at run time that numbers stay within their types and indices in their lists.",
        };
        var watch = new Option<bool>("--watch")
        {
            Description = "Builds anew whenever a source is saved, until Ctrl-C.",
        };
        var command = new Command("build", "Transpiles the addon's C# sources to the Lua files that ship.")
        {
            checks,
            watch,
        };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var project = Project.Around(host.Folder);
                if (!project.HasSources)
                {
                    host.Error.WriteLine(
                        $"att: {project.Root} holds no addon sources; run this inside a clone of the project."
                    );
                    return ExitCodes.NoInput;
                }

                var paths = AddonPaths.InCheckout(project.Root);
                if (parsed.GetValue(watch))
                {
                    await AddonWatch.Run(paths, parsed.GetValue(checks), host.Output, host.Error, cancellation);
                    return ExitCodes.Ok;
                }

                return AddonBuild.Run(paths, parsed.GetValue(checks), host.Output, host.Error) switch
                {
                    AddonBuild.Done => ExitCodes.Ok,
                    AddonBuild.Refused => ExitCodes.Failed,
                    _ => ExitCodes.CannotWrite,
                };
            }
        );
        return command;
    }
}
