using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>The saved variables, complete from <see cref="Load"/> on.</summary>
public static class SavedVariables
{
    /// <summary>1 kept suppressions for the whole account; 2 keeps them for the character.</summary>
    private const int Version = 2;

    [SavedVariable("AzerothsTopTalentDB")]
    private static AccountSaved? AccountTable { get; set; }

    [SavedVariable("AzerothsTopTalentCharDB", PerCharacter = true)]
    private static CharacterSaved? CharacterTable { get; set; }

    public static AccountSaved Account => AccountTable!;

    public static CharacterSaved Character => CharacterTable!;

    public static LuaMap<string, bool> Suppressions => Character.Suppressions!;

    public static LuaMap<string, string> Closings => Character.Closings!;

    public static LuaMap<int, LastApplied> LastApplied => Character.LastApplied!;

    public static LuaMap<string, Pin> Pins => Character.Pins!;

    /// <summary>Called once our ADDON_LOADED says that the client has filled the tables.</summary>
    public static void Load()
    {
        if (!SavedValue.IsTable(AccountTable))
            AccountTable = new AccountSaved { Version = Version };
        if (!SavedValue.IsTable(CharacterTable))
            CharacterTable = new CharacterSaved { Version = 0 };
        Repair.Account(Account);
        Repair.Character(Character);
        Migrate();
    }

    /// <summary>The log of a raid, made when it is first entered.</summary>
    public static RaidLog RaidLog(string place)
    {
        var log = Character.Raids![place];
        if (log == null)
        {
            log = new RaidLog { PulledAt = new LuaMap<int, long?>(), KilledAt = new LuaMap<int, long?>() };
            Character.Raids[place] = log;
        }
        return log;
    }

    private static void Migrate()
    {
        // Every character takes its copy; the account's own stays, for the characters that have not logged in yet.
        if (Account.Suppressions != null && Character.Version != Version)
            AzerothsTopTalent.Suppressions.Merge(Suppressions, Account.Suppressions);
        Character.Version = Version;
        Account.Version = Version;
    }
}
