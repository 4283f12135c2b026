using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Trees;
using AzerothsTopTalent.FakeWow.World;

namespace AzerothsTopTalent.FakeWow.Surface;

/// <summary>Specializations: which one the player has, and what there is to know about all.</summary>
public sealed class SpecializationInfoApi(GameWorld world) : ISpecializationInfo, ISpecializationGlobals
{
    private const int SpecIcon = 136_000;

    public (bool CanUse, string FailureReason) CanPlayerUseTalentUI() =>
        world.Level >= PointSchedule.FirstLevel ? (true, "") : (false, world.Text("ERR_TALENT_FAILED_NO_DATA"));

    public int? GetClassIDFromSpecID(int specID) => Classes.OfSpec(specID)?.Id;

    public int GetNumSpecializationsForClassID(int classID) => Classes.ById(classID)?.Specs.Length ?? 0;

    public int? GetSpecialization(bool? isInspect, bool? isPet, int? specGroupIndex) =>
        isInspect == true || isPet == true || !world.IsSpecKnown ? null : world.Class.IndexOf(world.SpecId);

    public (
        int SpecId,
        string? Name,
        string? Description,
        int? Icon,
        string? Role,
        int? PrimaryStat,
        int PointsSpent,
        string? Background,
        int PreviewPointsSpent,
        bool IsUnlocked
    ) GetSpecializationInfo(
        int specializationIndex,
        bool isInspect,
        bool isPet,
        string? inspectTarget,
        int? sex,
        int? groupIndex,
        int? classID
    )
    {
        ClassInfo? of = classID is int id ? Classes.ById(id) : world.Class;
        if (of is null || isInspect || isPet)
        {
            return default;
        }

        if (specializationIndex == of.Specs.Length + 1)
        {
            return (of.InitialSpecId, "", "", SpecIcon, "DAMAGER", 1, 0, "", 0, true);
        }

        if (specializationIndex < 1 || specializationIndex > of.Specs.Length)
        {
            return default;
        }

        SpecInfo spec = of.Specs[specializationIndex - 1];
        return (spec.Id, NameOf(spec), "", SpecIcon + spec.Id, spec.Role, 1, 0, "", 0, true);
    }

    public bool IsInitialized() => world.IsSpecKnown;

    public bool SetSpecialization(int specIndex) =>
        specIndex >= 1
        && specIndex <= world.Class.Specs.Length
        && world.ChangeSpec(world.Class.Specs[specIndex - 1].Id);

    public (
        int Id,
        string Name,
        string Description,
        int Icon,
        string Role,
        bool Recommended,
        bool AllowedForBoost,
        int? MasterySpell1,
        int? MasterySpell2
    ) GetSpecializationInfoForSpecID(int specID, UnitSex? gender) =>
        Classes.Spec(specID) is SpecInfo spec
            ? (spec.Id, NameOf(spec), "", SpecIcon + spec.Id, spec.Role, true, true, null, null)
            : (0, "", "", 0, "", false, false, null, null);

    public string? GetSpecializationNameForSpecID(int specID, UnitSex? gender) =>
        Classes.Spec(specID) is SpecInfo spec ? NameOf(spec) : null;

    private string NameOf(SpecInfo spec) => world.Language.Localize(spec.Name);
}
