using Spectre.Console;

namespace AzerothsTopTalent.Tool.Hosting;

/// <summary>The terminal drawn on: colours and movement only where they are wanted, never wider than 80 columns.</summary>
internal static class Screen
{
    public const int Width = 80;

    public static IAnsiConsole Of(ToolHost host)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = host.Lively ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = host.Lively ? ColorSystemSupport.EightBit : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(host.Output),
            }
        );
        console.Profile.Width = host.Columns;
        return console;
    }
}
