using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Client;
using AzerothsTopTalent.FakeWow.Ui;

namespace AzerothsTopTalent.FakeWow.Surface;

/// <summary>The addons that are installed. All of them are loaded at login; the game's own talent window is loaded on demand.</summary>
public sealed class AddOnsApi(IReadOnlyList<AddonFolder> addons, IReadOnlySet<string> loaded, TalentWindow talents)
    : IAddOns
{
    /// <inheritdoc/>
    public string? GetAddOnMetadata(string name, string variable) => Find(name)?.Toc.Fields.GetValueOrDefault(variable);

    /// <inheritdoc/>
    public (bool LoadedOrLoading, bool Loaded) IsAddOnLoaded(string name) =>
        name == TalentWindow.AddonName
            ? (talents.IsLoaded, talents.IsLoaded)
            : (Find(name) is not null, loaded.Contains(name));

    /// <inheritdoc/>
    public (bool? Loaded, string? Value) LoadAddOn(string name)
    {
        if (name == TalentWindow.AddonName)
        {
            talents.Load();
            return (true, null);
        }

        return Find(name) is not null ? (true, null) : (null, "MISSING");
    }

    private AddonFolder? Find(string name) =>
        addons.FirstOrDefault(addon => string.Equals(addon.Name, name, StringComparison.OrdinalIgnoreCase));
}
