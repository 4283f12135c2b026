namespace AzerothsTopTalent.Data.Tests.Talents;

/// <summary>A node of a real import string.</summary>
public sealed record RealNode(int NodeID, int Ranks, int? ChoiceIndex, bool Granted, int? EntryID);
