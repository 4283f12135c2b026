using AzerothsTopTalent.Lua.Lowering;

namespace AzerothsTopTalent.Lua.Build;

/// <summary>
/// Transpiles the addon: <c>addon-src</c> in, the folder that ships out. What <c>att build</c> and the build of the project
/// both call, so that they give the same bytes.
/// </summary>
public static class AddonBuild
{
    /// <summary>Runs the build in a checkout.</summary>
    /// <returns>0 when the folder is up to date, 1 when the sources are refused, 2 when files cannot be read or written.</returns>
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
                return 1;
            }
            var written = AddonFolder.Write(paths, result);
            output.WriteLine(
                written.Count == 0
                    ? $"{paths.Output}: {result.Files.Count} Lua files, all up to date."
                    : $"{paths.Output}: {result.Files.Count} Lua files, {written.Count} changed."
            );
            return 0;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"att build: {problem.Message}");
            return 2;
        }
    }

    /// <summary>Compiles and transpiles without writing. Compile errors come back as diagnostics.</summary>
    public static Transpilation Transpile(AddonPaths paths)
    {
        var (inputs, errors) = AddonSources.Compile(paths.Sources, paths.Manifest);
        return errors.Count > 0 ? new Transpilation([], errors) : Transpiler.Run(inputs);
    }
}
