using AzerothsTopTalent.Lua.Lowering;

namespace AzerothsTopTalent.Lua.Build;

/// <summary>
/// Transpiles the addon: <c>addon-src</c> in, the folder that ships out. What <c>att build</c> and the build of the project
/// both call, so that they give the same bytes.
/// </summary>
public static class AddonBuild
{
    /// <summary>The folder is up to date.</summary>
    public const int Done = 0;

    /// <summary>The sources do not compile, or hold what Lua has no counterpart for; nothing was written.</summary>
    public const int Refused = 1;

    /// <summary>A file cannot be read or written.</summary>
    public const int NoAccess = 2;

    /// <summary>Runs the build in a checkout.</summary>
    public static int Run(AddonPaths paths, TextWriter output, TextWriter error)
    {
        try
        {
            var result = Transpile(paths);
            foreach (var diagnostic in result.Diagnostics)
            {
                error.WriteLine(DiagnosticText.Of(diagnostic));
            }
            if (!result.Succeeded)
            {
                return Refused;
            }
            var written = AddonFolder.Write(paths, result);
            output.WriteLine(
                written.Count == 0
                    ? $"{paths.Output}: {result.Files.Count} Lua files, all up to date."
                    : $"{paths.Output}: {result.Files.Count} Lua files, {written.Count} changed."
            );
            return Done;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"att build: {problem.Message}");
            return NoAccess;
        }
    }

    /// <summary>Compiles and transpiles without writing. Compile errors come back as diagnostics.</summary>
    public static Transpilation Transpile(AddonPaths paths)
    {
        var (inputs, errors) = AddonSources.Compile(paths.Sources, paths.Manifest);
        return errors.Count > 0 ? new Transpilation([], errors) : Transpiler.Run(inputs);
    }
}
