namespace AzerothsTopTalent.Data;

internal sealed record MasterDataDto(IReadOnlyList<ActorDto?>? Actors);
