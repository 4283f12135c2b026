using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>What the entries of talents teach.</summary>
public static class TalentDefinitions
{
    /// <summary>The definition of an entry, or null: entries of hero trees have none, and the game may not have sent it.</summary>
    public static TraitDefinitionInfo? Of(TraitEntryInfo? entry)
    {
        if (entry?.DefinitionID == null)
            return null;
        return C_Traits.GetDefinitionInfo(entry.DefinitionID.Value);
    }
}
