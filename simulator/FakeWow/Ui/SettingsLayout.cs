using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>What stands on a page, as addons get it beside the page.</summary>
public sealed class SettingsLayout : ISettingsLayout
{
    internal SettingsLayout(ApiHost host, SettingsCategory page)
    {
        Page = page;
        Handle = host.NewObject(this, "SettingsLayout");
    }

    public SettingsCategory Page { get; }

    public Table Handle { get; }

    /// <summary>Lines that addons added themselves.</summary>
    public List<DynValue> Initializers { get; } = [];

    /// <inheritdoc/>
    public void AddInitializer(DynValue initializer) => Initializers.Add(initializer);
}
