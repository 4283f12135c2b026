using AzerothsTopTalent.Sandbox.World;

namespace AzerothsTopTalent.Sandbox.Trees;

/// <summary>Talent names of the sandbox: plainly made up (sand, glass, toys), and different within a class.</summary>
internal sealed class TalentNames
{
    private static readonly string[] First =
    [
        "Sandglass",
        "Dunewind",
        "Pebbled",
        "Driftwood",
        "Tidepool",
        "Seashell",
        "Castle",
        "Bucket",
        "Sunbaked",
        "Shoreline",
        "Moat",
        "Starfish",
        "Gull's",
        "Saltspray",
        "Coral",
        "Lighthouse",
        "Mirage",
        "Quartz",
        "Windmill",
        "Kite",
    ];

    private static readonly string[] HeroFirst =
    [
        "Herald of the",
        "Order of the",
        "Keeper of the",
        "Circle of the",
        "Voice of the",
        "Wardens of the",
    ];

    private static readonly string[] HeroSecond =
    [
        "Dune",
        "Tide",
        "Lighthouse",
        "Mirage",
        "Sandcastle",
        "Gull",
        "Reef",
    ];

    private static readonly Dictionary<int, string[]> Second = new()
    {
        [1] = ["Cleave", "Shout", "Shield", "Fury", "Banner", "Charge", "Temper", "Slam"],
        [2] = ["Oath", "Hammer", "Blessing", "Dawn", "Aegis", "Verdict", "Hymn", "Halo"],
        [3] = ["Arrow", "Companion", "Snare", "Aim", "Trail", "Volley", "Scent", "Pack"],
        [4] = ["Dagger", "Feint", "Shadow", "Gambit", "Trick", "Venom", "Coin", "Veil"],
        [5] = ["Prayer", "Whisper", "Psalm", "Light", "Doubt", "Grace", "Vision", "Vigil"],
        [6] = ["Rune", "Frost", "Grave", "Plague", "Bone", "Oblivion", "Chill", "Pact"],
        [7] = ["Totem", "Storm", "Lava", "Spring", "Echo", "Gale", "Ancestor", "Surge"],
        [8] = ["Bolt", "Ember", "Rime", "Sigil", "Mirror", "Spark", "Tome", "Blink"],
        [9] = ["Imp", "Curse", "Soulstone", "Bargain", "Gate", "Agony", "Circle", "Ruin"],
        [10] = ["Kick", "Brew", "Mist", "Palm", "Step", "Breath", "Lotus", "Stagger"],
        [11] = ["Claw", "Moon", "Thorn", "Bloom", "Roar", "Bark", "Sun", "Prowl"],
        [12] = ["Glaive", "Glide", "Hunger", "Sigil", "Brand", "Leap", "Void", "Scar"],
        [13] = ["Wing", "Flame", "Scale", "Dream", "Ebb", "Hover", "Talon", "Echo"],
    };

    private readonly Queue<string> talents;
    private readonly Queue<string> heroes;

    public TalentNames(ClassInfo info, Prng random)
    {
        talents = Shuffled(First.SelectMany(a => Second[info.Id].Select(b => $"{a} {b}")), random);
        var more = Shuffled(First.SelectMany(a => Second[info.Id].Select(b => $"{a} {b} Mastery")), random);
        foreach (var name in more)
        {
            talents.Enqueue(name);
        }

        heroes = Shuffled(HeroFirst.SelectMany(a => HeroSecond.Select(b => $"{a} {b}")), random);
    }

    public string Talent() => talents.Dequeue();

    public string HeroTree() => heroes.Dequeue();

    private static Queue<string> Shuffled(IEnumerable<string> names, Prng random)
    {
        List<string> list = [.. names];
        random.Shuffle(list);
        return new Queue<string>(list);
    }
}
