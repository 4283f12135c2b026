using AzerothsTopTalent.WowApi;
using static AzerothsTopTalent.SavedValue;

namespace AzerothsTopTalent;

/// <summary>Drops what is damaged in the saved variables and keeps the rest.</summary>
public static class Repair
{
    public static void Account(AccountSaved saved)
    {
        if (!IsTable(saved.Options))
            saved.Options = new LuaMap<string, object>();
        if (!IsTable(saved.Rooms))
            saved.Rooms = new LuaMap<string, LuaMap<string, LuaMap<int, bool>>>();
        if (!IsTable(saved.Suppressions))
            saved.Suppressions = null;
        else
            Suppressions(saved.Suppressions!);
        Options(saved.Options!);
        Rooms(saved.Rooms!);
    }

    public static void Character(CharacterSaved saved)
    {
        if (!IsTable(saved.Suppressions))
            saved.Suppressions = new LuaMap<string, bool>();
        if (!IsTable(saved.Closings))
            saved.Closings = new LuaMap<string, string>();
        if (!IsTable(saved.LastApplied))
            saved.LastApplied = new LuaMap<int, LastApplied>();
        if (!IsTable(saved.Raids))
            saved.Raids = new LuaMap<string, RaidLog>();
        if (!IsTable(saved.Pins))
            saved.Pins = new LuaMap<string, Pin>();
        if (!IsTable(saved.OwnLoadouts))
            saved.OwnLoadouts = new LuaMap<int, int?>();
        if (!IsText(saved.Staging))
            saved.Staging = null;

        Suppressions(saved.Suppressions!);
        Closings(saved.Closings!);
        OwnLoadouts(saved.OwnLoadouts!);
        LastApplied(saved.LastApplied!);
        Raids(saved.Raids!);
        Pins(saved.Pins!);
    }

    private static void Options(LuaMap<string, object> options)
    {
        foreach (var entry in options)
        {
            var isRight = entry.Key == AzerothsTopTalent.Options.Timeout ? IsNumber(entry.Value) : IsFlag(entry.Value);
            if (!isRight)
                options.Remove(entry.Key);
        }
    }

    private static void Rooms(LuaMap<string, LuaMap<string, LuaMap<int, bool>>> rooms)
    {
        foreach (var language in rooms)
        {
            if (!IsTable(language.Value))
            {
                rooms.Remove(language.Key);
                continue;
            }
            foreach (var room in language.Value)
            {
                if (!IsTable(room.Value))
                    language.Value.Remove(room.Key);
                else
                    Room(room.Value);
            }
        }
    }

    private static void Room(LuaMap<int, bool> encounterIDs)
    {
        foreach (var entry in encounterIDs)
        {
            if (!IsNumber(entry.Key))
                encounterIDs.Remove(entry.Key);
        }
    }

    // Only a yes was ever written.
    private static void Suppressions(LuaMap<string, bool> suppressions)
    {
        foreach (var entry in suppressions)
        {
            if (!IsText(entry.Key) || !IsFlag(entry.Value) || !entry.Value)
                suppressions.Remove(entry.Key);
        }
    }

    private static void Closings(LuaMap<string, string> closings)
    {
        foreach (var entry in closings)
        {
            if (!IsText(entry.Key) || !IsText(entry.Value))
                closings.Remove(entry.Key);
        }
    }

    private static void OwnLoadouts(LuaMap<int, int?> loadouts)
    {
        foreach (var entry in loadouts)
        {
            if (!IsNumber(entry.Key) || !IsNumber(entry.Value))
                loadouts.Remove(entry.Key);
        }
    }

    private static void LastApplied(LuaMap<int, LastApplied> history)
    {
        foreach (var entry in history)
        {
            var last = entry.Value;
            var isRight = IsNumber(entry.Key) && IsTable(last) && IsNumber(last.Level);
            if (!isRight || !IsText(last.TalentCode) || !IsText(last.Before))
                history.Remove(entry.Key);
        }
    }

    private static void Raids(LuaMap<string, RaidLog> raids)
    {
        foreach (var entry in raids)
        {
            var log = entry.Value;
            if (!IsTable(log) || !IsTable(log.PulledAt) || !IsTable(log.KilledAt))
            {
                raids.Remove(entry.Key);
                continue;
            }
            Times(log.PulledAt);
            Times(log.KilledAt);
            if (!IsNumber(log.WipedOn) || !IsNumber(log.WipedAt))
            {
                log.WipedOn = null;
                log.WipedAt = null;
            }
        }
    }

    private static void Times(LuaMap<int, long?> times)
    {
        foreach (var entry in times)
        {
            if (!IsNumber(entry.Key) || !IsNumber(entry.Value))
                times.Remove(entry.Key);
        }
    }

    private static void Pins(LuaMap<string, Pin> pins)
    {
        foreach (var entry in pins)
        {
            var pin = entry.Value;
            if (!IsTable(pin) || !IsText(pin.Name) || !IsText(pin.TalentCode))
                pins.Remove(entry.Key);
            else if (!IsNumber(pin.Loadout))
                pin.Loadout = null;
        }
    }
}
