namespace AzerothsTopTalent.Shipping;

/// <summary>A file of the addon. <paramref name="Name"/> is its path inside the addon folder, with forward slashes.</summary>
public sealed record AddonFile(string Name, byte[] Content);
