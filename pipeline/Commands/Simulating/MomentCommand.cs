using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Scenarios.Playing;
using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Commands.Simulating;

/// <summary><c>att simulate login</c> and the like: one moment, played in front of a person.</summary>
internal static class MomentCommand
{
    /// <summary>The moments by the words for them.</summary>
    public static readonly Dictionary<string, Moment> Moments = new(StringComparer.OrdinalIgnoreCase)
    {
        ["login"] = Moment.Login,
        ["spec-change"] = Moment.SpecChange,
        ["zone-in"] = Moment.ZoneIn,
        ["ready-check"] = Moment.ReadyCheck,
    };

    public static int Run(ToolHost host, MomentOptions options, bool takesKeys, string? picture)
    {
        var path = picture is null ? null : host.FullPath(picture);
        if (path is not null && OutputPath.Problem(path) is { } problem)
        {
            host.Complain(problem);
            return ExitCodes.CannotWrite;
        }

        var player = new MomentPlayer(options, host.Output, takesKeys ? () => ReadKey(host) : null);
        var wentWell = player.Play();
        if (path is not null && !PlayedFile.Write(host, path, player.Picture))
        {
            return ExitCodes.CannotWrite;
        }

        return wentWell ? ExitCodes.Ok : ExitCodes.Failed;
    }

    public static int SpecOf(string text) =>
        Classes.Find(text)?.Id
        ?? throw new StepFailedException(
            $"'{text}' is no specialization, or the name of several: write the spec id, or name the class too",
            StepFault.NoSuchThing
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
