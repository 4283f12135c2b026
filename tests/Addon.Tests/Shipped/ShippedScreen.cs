using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.FakeWow.Drawing;
using AzerothsTopTalent.FakeWow.Ui;
using AzerothsTopTalent.Scenarios.Playing;
using AzerothsTopTalent.Scenarios.Running;

namespace AzerothsTopTalent.Addon.Tests.Shipped;

/// <summary>What is on the screen when a story ends.</summary>
internal sealed class ShippedScreen
{
    private readonly AddonClient client;

    private ShippedScreen(AddonClient client) => this.client = client;

    /// <summary>Tells a story, which must go well, with the data that a test gives.</summary>
    public static ShippedScreen After(string story, string? data = null)
    {
        AddonClient? opened = null;
        var stage = ShippedAddon.Stage with { Open = (world, files) => opened = AddonClient.Open(world, files) };
        string problems = ShippedAddon.Problems(data is null ? stage : stage with { DataText = data }, story);
        Assert.True(problems == "", problems);
        return new ShippedScreen(opened!);
    }

    public AddonClient Client => client;

    public Rect Screen => client.Client.Ui.Screen;

    /// <summary>Where a frame of that name stands, shown or not.</summary>
    public Rect Place(string frame) => client.Client.Ui.Frames.Single(one => one.Name == frame).Place!.Value;

    /// <summary>The addon's window of that name.</summary>
    public Window Window(string name) =>
        FakeWow.Drawing.Window.On(client.Client.Ui).Single(one => one.Frame.Name == name);

    /// <summary>Texts that do not fit where they stand.</summary>
    public static IEnumerable<string> TooLong(Window window) =>
        window
            .Items.Select(item => item.Region)
            .OfType<FontString>()
            .Where(text => text.IsTruncated())
            .Select(text => text.Text)
            .Concat(
                window
                    .Buttons.Where(button => button.GetTextWidth() > button.GetWidth() - 10)
                    .Select(button => $"[{button.Label}]")
            );
}
