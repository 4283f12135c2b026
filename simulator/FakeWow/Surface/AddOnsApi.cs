using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Client;
using AzerothsTopTalent.FakeWow.Ui;

namespace AzerothsTopTalent.FakeWow.Surface;

/// <summary>The addons that are installed; the game's own talent window is loaded on demand, as others may be.</summary>
public sealed class AddOnsApi(IReadOnlyList<AddonFolder> addons, IReadOnlySet<string> loaded, LuaSession session)
    : IAddOns
{
    /// <inheritdoc/>
    public string? GetAddOnMetadata(string name, string variable) => Find(name)?.Toc.Fields.GetValueOrDefault(variable);

    /// <inheritdoc/>
    public (bool LoadedOrLoading, bool Loaded) IsAddOnLoaded(string name) =>
        name == TalentWindow.AddonName
            ? (session.Talents.IsLoaded, session.Talents.IsLoaded)
            : (Find(name) is { Toc.IsLoadedOnDemand: false } || loaded.Contains(name), loaded.Contains(name));

    /// <inheritdoc/>
    public (bool? Loaded, string? Value) LoadAddOn(string name)
    {
        if (name == TalentWindow.AddonName)
        {
            session.Talents.Load();
            return (true, null);
        }

        return session.LoadAddOn(name) is { } problem ? (null, problem) : (true, null);
    }

    private AddonFolder? Find(string name) =>
        addons.FirstOrDefault(addon => string.Equals(addon.Name, name, StringComparison.OrdinalIgnoreCase));
}
