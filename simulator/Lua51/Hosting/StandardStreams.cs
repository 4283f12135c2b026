namespace AzerothsTopTalent.Lua51;

/// <summary>The streams a script prints to and reads from.</summary>
internal sealed class StandardStreams(ScriptOptions options)
{
    internal Stream Output => field ??= options.Output ?? Console.OpenStandardOutput();

    internal Stream Error => field ??= options.Error ?? Console.OpenStandardError();

    internal Stream Input => field ??= options.Input ?? Console.OpenStandardInput();
}
