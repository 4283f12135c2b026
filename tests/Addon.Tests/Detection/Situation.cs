extern alias addon;

using System.Globalization;
using addon::AzerothsTopTalent;
using addon::AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent.Addon.Tests.Detection;

/// <summary>One line of <c>situations.txt</c>.</summary>
internal sealed class Situation
{
    private const long Now = 1_800_000_000;
    private const long Hour = 3600;

    private static readonly Dictionary<string, string[]> Raids = new()
    {
        ["Abyss"] = ["Nekzali", "Sentinels", "Explorers", "Vashnik", "Sszorak", "Fangs", "Altar", "Ulatek"],
        ["Voidspire"] = ["Averzian", "Vorasius", "Salhadaar", "Vaelgor", "Vanguard", "Crown"],
        ["March"] = ["Beloren", "Midnight"],
        ["Dreamrift"] = ["Chimaerus"],
    };

    private readonly string raid;
    private readonly Dictionary<string, string[]> known = [];

    public Situation(string line)
    {
        var sides = line.Split(" => ");
        Expected = sides[1];
        var cells = sides[0].Split("; ");
        raid = cells[0];
        foreach (var cell in cells[1..])
        {
            var (name, values) = (cell.Split(": ")[0], cell.Split(": ")[1]);
            known[name] = values.Split(' ');
        }
    }

    public string Expected { get; }

    public string Answer()
    {
        var verdict = BossDetection.Narrow(Bosses(), Signals());
        var answer = string.Join(' ', verdict.Candidates.Select(boss => boss.Name));
        answer = answer.Length == 0 ? $"{verdict.Reason}" : $"{verdict.Reason}: {answer}";
        return verdict.LockedOut.Count == 0
            ? answer
            : $"{answer} | menu also: {string.Join(' ', verdict.LockedOut.Select(boss => boss.Name))}";
    }

    private List<Boss> Bosses()
    {
        var log = Log();
        var bosses = Raids[raid]
            .Select(
                (name, order) =>
                    new Boss(Id(name), 0, name, order, RaidMemory.StateOf(log, Id(name), Has("lockout", name), Now))
            );
        // The order they come in is nothing to rely on.
        return bosses.Reverse().ToList();
    }

    private BossSignals Signals()
    {
        var wipe = RaidMemory.RecentWipe(Log(), Now);
        return new BossSignals(Ids("sight"), Ids("room"), Ids("learned"), wipe == 0 ? [] : [wipe]);
    }

    private RaidLog Log()
    {
        var log = new RaidLog { PulledAt = new(), KilledAt = new() };
        foreach (var wipe in Names("wipe"))
        {
            var (name, ago) = (wipe.Split('@')[0], wipe.Split('@')[1].TrimEnd('m'));
            RaidMemory.RememberWipe(log, Id(name), Now - 60 * long.Parse(ago, CultureInfo.InvariantCulture));
        }
        foreach (var name in Names("killedyesterday"))
        {
            RaidMemory.RememberPull(log, Id(name), Now - 20 * Hour - 300);
            log.KilledAt[Id(name)] = Now - 20 * Hour;
        }
        foreach (var name in Names("killed"))
        {
            RaidMemory.RememberPull(log, Id(name), Now - Hour - 300);
            log.KilledAt[Id(name)] = Now - Hour;
        }
        foreach (var name in Names("pulledafter"))
        {
            RaidMemory.RememberPull(log, Id(name), Now - 600);
        }
        return log;
    }

    private static int Id(string name) => 3000 + Raids.Values.SelectMany(names => names).ToList().IndexOf(name);

    private List<int> Ids(string signal) => Names(signal).Select(Id).ToList();

    private bool Has(string signal, string name) => Names(signal).Contains(name);

    private string[] Names(string signal) => known.TryGetValue(signal, out var names) ? names : [];
}
