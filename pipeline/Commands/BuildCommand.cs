using System.CommandLine;
using AzerothsTopTalent.Lua.Build;
using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Commands;

/// <summary><c>att build</c>: the addon's C# to the Lua that ships.</summary>
internal static class BuildCommand
{
    public static Command Create(ToolHost host)
    {
        var command = new Command("build", "Transpiles the addon's C# sources to the Lua files that ship.");
        command.SetAction(_ =>
        {
            var project = Project.Around(host.Folder);
            if (!project.HasSources)
            {
                host.Error.WriteLine(
                    $"att: {project.Root} holds no addon sources; run this inside a clone of the project."
                );
                return ExitCodes.NoInput;
            }

            return AddonBuild.Run(AddonPaths.InCheckout(project.Root), host.Output, host.Error) switch
            {
                AddonBuild.Done => ExitCodes.Ok,
                AddonBuild.Refused => ExitCodes.Failed,
                _ => ExitCodes.CannotWrite,
            };
        });
        return command;
    }
}
