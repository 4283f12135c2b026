using System.Collections.Immutable;

namespace AzerothsTopTalent.FakeWow.World.Atlas;

/// <summary>An encounter. Its two ids are of different spaces and never equal on purpose.</summary>
/// <param name="JournalId">The journal's encounter id.</param>
/// <param name="EncounterId">The id in <c>ENCOUNTER_START</c>, in lockouts and in rankings.</param>
/// <param name="Name">English name.</param>
/// <param name="CreatureIds">Creature ids of the units that make it up; empty where not recorded.</param>
public sealed record Boss(int JournalId, int EncounterId, string Name, ImmutableArray<int> CreatureIds);
