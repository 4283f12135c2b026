namespace AzerothsTopTalent.Lua.Build;

/// <summary>Where the addon's parts lie: full paths of the C# sources, of the api manifest, and of the folder that ships.</summary>
public sealed record AddonPaths(string Sources, string Manifest, string Output)
{
    /// <summary>The paths in a checkout of this project.</summary>
    public static AddonPaths InCheckout(string root)
    {
        var full = Path.GetFullPath(root);
        return new AddonPaths(
            Path.Combine(full, "addon-src"),
            Path.Combine(full, "generators", "WowApi", "api"),
            Path.Combine(full, "addon", "AzerothsTopTalent")
        );
    }
}
