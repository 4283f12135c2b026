using System.Collections.Concurrent;

namespace AzerothsTopTalent.Data;

/// <summary>Logs of players by what they wore, for look-ups; forgotten with the spec. Memory only, never stored. Thread-safe.</summary>
internal sealed class LogBook
{
    private readonly ConcurrentDictionary<
        (int Spec, int Encounter),
        IReadOnlyDictionary<TalentSet, LogReference>
    > logs = new();

    public void Keep(int spec, int encounter, IReadOnlyDictionary<TalentSet, LogReference> cell) =>
        logs[(spec, encounter)] = cell;

    public void Forget(int spec)
    {
        foreach (var key in logs.Keys.Where(key => key.Spec == spec))
            logs.TryRemove(key, out _);
    }

    /// <summary>The logs of a cell, or null when they are not at hand.</summary>
    public IReadOnlyDictionary<TalentSet, LogReference>? Cell(int spec, int encounter) =>
        logs.GetValueOrDefault((spec, encounter));
}
