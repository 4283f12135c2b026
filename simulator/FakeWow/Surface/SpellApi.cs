using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.FakeWow.Trees;
using AzerothsTopTalent.FakeWow.World;

namespace AzerothsTopTalent.FakeWow.Surface;

/// <summary>The spells that talents teach: their names, whether the character knows them, which lie on the action bars.</summary>
public sealed class SpellApi(GameWorld world) : ISpell, ISpellBook, IActionBar
{
    private const int SpellIcon = 132_000;
    private readonly Dictionary<int, TraitEntry> taught = world
        .Catalog.Trees.SelectMany(tree => tree.Nodes)
        .SelectMany(node => node.Entries)
        .Where(entry => entry.SpellId is not null)
        .DistinctBy(entry => entry.SpellId)
        .ToDictionary(entry => entry.SpellId.GetValueOrDefault());

    public string? GetSpellName(int spellIdentifier) =>
        spellIdentifier == PlayerTalents.CommitSpell ? world.Language.Localize("Changing Talents")
        : taught.TryGetValue(spellIdentifier, out TraitEntry? entry) ? world.Language.Localize(entry.Name)
        : null;

    public (int IconID, int OriginalIconID, int? ConditionalIconID)? GetSpellTexture(int spellIdentifier) =>
        taught.ContainsKey(spellIdentifier) ? (SpellIcon, SpellIcon, null) : null;

    public SpellInfo? GetSpellInfo(int spellIdentifier) =>
        GetSpellName(spellIdentifier) is string name
            ? new SpellInfo
            {
                Name = name,
                IconID = SpellIcon,
                OriginalIconID = SpellIcon,
                CastTime = spellIdentifier == PlayerTalents.CommitSpell ? 5000 : 0,
                MinRange = 0,
                MaxRange = 0,
                SpellID = spellIdentifier,
            }
            : null;

    public SpellCooldownInfo? GetSpellCooldown(int spellIdentifier)
    {
        if (!taught.ContainsKey(spellIdentifier))
        {
            return null;
        }

        (double Begun, double Until)? running = world.Talents.CooldownOf(spellIdentifier);
        return new SpellCooldownInfo
        {
            StartTime = running?.Begun ?? 0,
            Duration = running?.Until - running?.Begun ?? 0,
            IsEnabled = true,
            IsActive = running is not null,
            ModRate = 1,
            ActiveCategory = null,
            TimeUntilEndOfStartRecovery = null,
            IsOnGCD = false,
        };
    }

    public bool IsSpellKnown(int spellID, SpellBookSpellBank spellBank) => world.KnownSpells.Contains(spellID);

    public IReadOnlyList<int>? FindSpellActionButtons(int spellID) =>
        world.ActionBarSpells.Contains(spellID) ? [1 + (spellID % 72)] : null;

    public bool HasSpellActionButtons(int spellID) => world.ActionBarSpells.Contains(spellID);
}
