namespace AzerothsTopTalent;

/// <summary>A build to put on. <see cref="Name"/> is what the player knows it by.</summary>
public sealed record ApplyRequest(int SpecID, string Name, string TalentCode, bool IsUndo = false);
