namespace AzerothsTopTalent.Data;

internal sealed record ActorDto(int Id, string? Name, string? Server, string? SubType);
