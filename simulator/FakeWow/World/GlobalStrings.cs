using System.Collections.Frozen;

namespace AzerothsTopTalent.FakeWow.World;

/// <summary>Texts of the game that addons find in global variables, in English; <c>Language</c> makes the others.</summary>
public static class GlobalStrings
{
    public static readonly FrozenDictionary<string, string> English = new Dictionary<string, string>
    {
        ["ACCEPT"] = "Accept",
        ["CANCEL"] = "Cancel",
        ["CLOSE"] = "Close",
        ["OKAY"] = "Okay",
        ["YES"] = "Yes",
        ["NO"] = "No",
        ["ERR_CANT_DO_THAT_RIGHT_NOW"] = "You can't do that right now.",
        ["ERR_PLAYER_DEAD"] = "You can't do that when you're dead.",
        ["ERR_TALENT_FAILED_CANT_REMOVE_TALENT"] = "You can't change that talent choice while %s is on cooldown.",
        ["ERR_TALENT_FAILED_COMMIT_IN_PROGRESS"] = "Your talents are already being changed.",
        ["ERR_TALENT_FAILED_IN_COMBAT"] = "You can't change talents in combat",
        ["ERR_TALENT_FAILED_IN_MYTHIC_PLUS"] = "You can't change talents during a Mythic+ run",
        ["ERR_TALENT_FAILED_IN_PVP_MATCH"] = "You can't change talents once the match has started",
        ["ERR_TALENT_FAILED_INVALID_CONFIG"] = "That talent loadout is not valid.",
        ["ERR_TALENT_FAILED_NO_DATA"] = "Your talents are not available yet.",
        ["ERR_TALENT_FAILED_REST_AREA"] = "You must be in a rest area to change talents",
        ["ERR_TALENT_FAILED_UNSPENT_TALENT_POINTS"] = "You must spend all available talent points to apply changes",
        ["LOADOUT_ERROR_IMPORT_FAILED"] = "The loadout could not be imported.",
    }.ToFrozenDictionary();
}
