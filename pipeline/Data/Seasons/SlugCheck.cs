namespace AzerothsTopTalent.Data;

/// <summary>Compares our spelling of classes and specs with the service's: a wrong one gives no rows and no error.</summary>
internal static class SlugCheck
{
    /// <summary>Ids of the specs the service does not know by our spelling; none when it sent no list.</summary>
    public static IReadOnlyList<int> UnknownSpecs(GameDataDto? gameData)
    {
        if (gameData?.Classes is not { Count: > 0 } classes)
            return [];
        var known = classes
            .OfType<GameClassDto>()
            .SelectMany(one => (one.Specs ?? []).OfType<GameSpecDto>().Select(spec => (one.Slug, spec.Slug)))
            .ToHashSet();
        return
        [
            .. SpecCatalog
                .All.Where(spec => !known.Contains((spec.ClassSlug, spec.SpecSlug)))
                .Select(spec => spec.SpecId),
        ];
    }
}
