using System.Threading.Channels;
using AzerothsTopTalent.Lua.Build;

namespace AzerothsTopTalent.Transpiler.Tests.Build;

/// <summary>Watching: each save ends in Lua or in diagnostics, and an interrupt ends it.</summary>
public sealed class AddonWatchTests
{
    [Fact]
    public async Task Run_OnSavesAndMistakes_TellsEachAndEndsWhenCancelled()
    {
        using var addon = new SmallAddon();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await using var said = new Lines();
        var watching = Task.Run(() => AddonWatch.Run(addon.Paths, false, said, said, stop.Token), stop.Token);
        await said.Until("Watching ");

        addon.Write("Greeter.cs", SmallAddon.Greeter("good morning"));
        await said.Until("2 Lua files, 1 changed.");
        Assert.Contains("good morning", addon.Read("Greeter.lua"), StringComparison.Ordinal);

        addon.Write("Greeter.cs", SmallAddon.Greeter("x\" + 1.5m + \""));
        await said.Until("error LUA");
        Assert.Contains("good morning", addon.Read("Greeter.lua"), StringComparison.Ordinal);

        addon.Write("Greeter.cs", "does not compile");
        await said.Until("error CS");

        addon.Write("Greeter.cs", SmallAddon.Greeter("good night"));
        await said.Until("2 Lua files, 1 changed.");
        Assert.Contains("good night", addon.Read("Greeter.lua"), StringComparison.Ordinal);

        await stop.CancelAsync();
        await watching;
        await said.Until("Stopped watching.");
    }

    /// <summary>A writer whose lines can be waited for.</summary>
    private sealed class Lines : TextWriter
    {
        private readonly Channel<string> lines = Channel.CreateUnbounded<string>();

        public override System.Text.Encoding Encoding => System.Text.Encoding.UTF8;

        public override void WriteLine(string? value) => lines.Writer.TryWrite(value ?? "");

        public async Task Until(string part)
        {
            while (
                !(await lines.Reader.ReadAsync(TestContext.Current.CancellationToken)).Contains(
                    part,
                    StringComparison.Ordinal
                )
            ) { }
        }
    }
}
