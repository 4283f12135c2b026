using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>A page of the options. <paramref name="canvas"/> is the addon's own frame in place of controls.</summary>
public sealed class SettingsCategory(ApiHost host, int id, string name, SettingsCategory? parent, Frame? canvas)
    : ISettingsCategory
{
    private Table? handle;

    public int Id => id;

    public string Name => name;

    public SettingsCategory? Parent => parent;

    public Frame? Canvas => canvas;

    public List<Setting> Settings { get; } = [];

    /// <summary>What stands on the page, from the top.</summary>
    public List<SettingControl> Controls { get; } = [];

    public Table Handle => handle ??= host.NewObject(this, "SettingsCategory");

    /// <inheritdoc/>
    public int GetID() => id;

    /// <inheritdoc/>
    public string GetName() => name;
}
