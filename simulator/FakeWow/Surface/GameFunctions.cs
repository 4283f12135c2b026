using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Client;
using AzerothsTopTalent.FakeWow.Ui;
using AzerothsTopTalent.FakeWow.World;

namespace AzerothsTopTalent.FakeWow.Surface;

/// <summary>All functions of the game, answered by the world and by what is on the screen.</summary>
public static class GameFunctions
{
    /// <summary>A client for that world and those addons, not logged in yet.</summary>
    public static FakeClient Open(GameWorld world, IReadOnlyList<AddonFolder> addons) =>
        new(world, addons, new AddonRules(world), Register);

    private static void Register(LuaSession session, IReadOnlyList<AddonFolder> addons, IReadOnlySet<string> loaded)
    {
        GameWorld world = session.World;
        var spells = new SpellApi(world);
        var place = new PlaceApi(world);
        var journal = new JournalApi(world);
        var keystone = new KeystoneApi(world);
        var specialization = new SpecializationInfoApi(world);
        var restrictions = new RestrictionsApi(world);
        var api = new GameApi
        {
            C_ActionBar = spells,
            C_AddOns = new AddOnsApi(addons, loaded, session),
            C_ChallengeMode = keystone,
            C_ClassTalents = new ClassTalentsApi(world),
            C_EncounterJournal = journal,
            C_InstanceEncounter = place,
            C_Map = place,
            C_MythicPlus = keystone,
            C_PvP = place,
            C_RaidLocks = place,
            C_RestrictedActions = restrictions,
            C_Secrets = restrictions,
            C_Sound = new SoundApi(session),
            C_SpecializationInfo = specialization,
            C_Spell = spells,
            C_SpellBook = spells,
            C_Timer = new Timers(session.Host, session, world.Clock),
            C_Traits = new TraitsApi(world),
            Client = new ClientApi(session),
            EncounterJournal = journal,
            Frames = new FrameFactory(session.Ui),
            Group = place,
            Instance = place,
            Secrets = new SecretsApi(),
            Settings = session.Settings,
            Specialization = specialization,
            StaticPopup = session.Popups,
            Unit = new UnitApi(world),
        };
        api.Register(session.Host);
    }
}
