using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Client;

namespace AzerothsTopTalent.FakeWow.Surface;

/// <summary>The addons that are installed. All of them are loaded at login; the game's own talent window is loaded on demand.</summary>
public sealed class AddOnsApi(IReadOnlyList<AddonFolder> addons, IReadOnlySet<string> loaded) : IAddOns
{
    /// <inheritdoc/>
    public string? GetAddOnMetadata(string name, string variable) => Find(name)?.Toc.Fields.GetValueOrDefault(variable);

    /// <inheritdoc/>
    public (bool LoadedOrLoading, bool Loaded) IsAddOnLoaded(string name) =>
        (Find(name) is not null, loaded.Contains(name));

    /// <inheritdoc/>
    public (bool? Loaded, string? Value) LoadAddOn(string name) =>
        Find(name) is not null ? (true, null) : (null, "MISSING");

    private AddonFolder? Find(string name) =>
        addons.FirstOrDefault(addon => string.Equals(addon.Name, name, StringComparison.OrdinalIgnoreCase));
}
