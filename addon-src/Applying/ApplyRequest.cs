namespace AzerothsTopTalent;

/// <summary>
/// A build to put on. <see cref="Name"/> is what the player knows it by. <see cref="IsRetry"/> for one that was announced
/// already and had to wait.
/// </summary>
public sealed record ApplyRequest(
    int SpecID,
    string Name,
    string TalentCode,
    bool IsUndo = false,
    bool IsRetry = false
);
