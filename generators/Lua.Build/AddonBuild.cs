using System.Runtime.CompilerServices;
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

    /// <summary>Runs the build in a checkout; where nothing changed since the last one, nothing is done.</summary>
    /// <param name="paths">The checkout's folders.</param>
    /// <param name="checks">The Lua checks at run time what is otherwise assumed (see docs/transpiler.md); not for shipping.</param>
    /// <param name="output">Where the one line about the result goes.</param>
    /// <param name="error">Where diagnostics go, as the compiler prints them.</param>
    public static int Run(AddonPaths paths, bool checks, TextWriter output, TextWriter error)
    {
        try
        {
            if (!checks && BuildStamp.Read(paths) is { } files)
            {
                output.WriteLine(BuildText.UpToDate(paths.Output, files));
                return Done;
            }
            return Build(paths, checks, output, error);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"att build: {problem.Message}");
            return NoAccess;
        }
    }

    // Apart, so that a build with nothing to do never loads the compiler.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Build(AddonPaths paths, bool checks, TextWriter output, TextWriter error) =>
        Build(paths, new AddonProgram(paths), checks, output, error);

    /// <summary>Transpiles and writes what changed.</summary>
    internal static int Build(AddonPaths paths, AddonProgram program, bool checks, TextWriter output, TextWriter error)
    {
        var result = program.Transpile(new TranspilerOptions(checks));
        foreach (var diagnostic in result.Diagnostics)
        {
            error.WriteLine(DiagnosticText.Of(diagnostic));
        }
        BuildStamp.Delete(paths);
        if (!result.Succeeded)
        {
            error.WriteLine(BuildText.Refused(result));
            return Refused;
        }
        var changed = AddonFolder.Write(paths, result);
        output.WriteLine(BuildText.Written(paths.Output, result.Files.Count, changed.Count));
        if (checks)
        {
            output.WriteLine(
                "It checks at run time what is otherwise assumed; build again without --checks to ship it."
            );
        }
        else if (result.Diagnostics.Count == 0)
        {
            // What was warned about is told again until it is gone.
            BuildStamp.Write(paths, result.Files.Count);
        }
        return Done;
    }

    /// <summary>Compiles and transpiles without writing. Compile errors come back as diagnostics.</summary>
    public static Transpilation Transpile(AddonPaths paths) =>
        new AddonProgram(paths).Transpile(new TranspilerOptions());
}
