namespace AzerothsTopTalent.Data;

/// <summary>The talent trees of all specs of one version of the game.</summary>
/// <param name="Specs">By spec id; a spec whose part of the file was unusable is missing.</param>
/// <param name="Classes">Fingerprints by class id.</param>
/// <param name="Problems">What was wrong with missing specs, one line each.</param>
public sealed record TalentTrees(
    IReadOnlyDictionary<int, SpecTree> Specs,
    IReadOnlyDictionary<int, ClassFingerprint> Classes,
    IReadOnlyList<string> Problems
)
{
    public static TalentTrees None { get; } =
        new(new Dictionary<int, SpecTree>(), new Dictionary<int, ClassFingerprint>(), []);
}
