namespace AzerothsTopTalent.Data;

/// <summary>An answer of the trees' server; no content means that the copy at hand is still right.</summary>
internal sealed record TreeDownload(byte[]? Content, string? ETag, DateTimeOffset? Modified);
