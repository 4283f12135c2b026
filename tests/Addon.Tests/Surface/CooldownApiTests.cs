using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.FakeWow.Trees;

namespace AzerothsTopTalent.Addon.Tests.Surface;

/// <summary>Cooldowns of talents' spells as an addon meets them.</summary>
public sealed class CooldownApiTests
{
    private readonly LuaBench bench = new(specId: 64);

    [Fact]
    public void GetSpellCooldown_RunningAndOver_SaysWhenItEnds()
    {
        int spell = OnCooldown(30);

        Assert.Equal("true 30", Cooldown(spell, "info.isActive, info.startTime + info.duration - GetTime()"));
        bench.World.Wait(31);
        Assert.Equal("false 0", Cooldown(spell, "info.isActive, info.duration"));
    }

    [Fact]
    public void GetSpellCooldown_InCombat_KeepsTheTimeSecretAndSaysThatItRuns()
    {
        int spell = OnCooldown(30);
        bench.World.StartCombat();

        Assert.Equal(
            "true true true",
            Cooldown(spell, "info.isActive, issecretvalue(info.startTime), issecretvalue(info.duration)")
        );
        Assert.Contains("secret", bench.Run($"return C_Spell.GetSpellCooldown({spell}).duration + 1"));
    }

    [Fact]
    public void GetSpellCooldown_UnknownSpell_GivesNothing() =>
        Assert.Equal("0", bench.Run("return select('#', C_Spell.GetSpellCooldown(5))"));

    [Fact]
    public void EndCooldowns_Running_TellsOfItAndNoneRuns()
    {
        int spell = OnCooldown(30);
        bench.Run(
            "frame = CreateFrame('Frame') frame:RegisterEvent('SPELL_UPDATE_COOLDOWN') frame:SetScript('OnEvent', function() told = true end)"
        );

        bench.World.Talents.EndCooldowns();

        Assert.Equal("true", bench.Run("return told"));
        Assert.Equal("false", Cooldown(spell, "info.isActive"));
    }

    private string Cooldown(int spell, string what) =>
        bench.Run($"local info = C_Spell.GetSpellCooldown({spell}) return {what}");

    // The spell of some worn talent, which is on cooldown for so long.
    private int OnCooldown(double seconds)
    {
        PlayerTalents talents = bench.World.Talents;
        TraitBuild worn = talents.Wear(64, RandomBuild.Make(talents.RulesOf(talents.Active!), new Random(5)));
        TraitNode node = worn
            .Picks.Select(pick => talents.Tree.Node(pick.Key)!)
            .First(one => one.Entries[0].SpellId > 0);
        talents.SetCooldown(node.Id, bench.World.Now + seconds);
        return node.Entries[0].SpellId!.Value;
    }
}
