using System.Text;
using AzerothsTopTalent.Lua.Lowering;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Build;

/// <summary>
/// One C# file on its own, as <c>att transpile FILE.cs --out DIR</c>: writes the Lua files, and <c>load.txt</c> with their
/// relative paths in load order. Refusals go to the error writer as the compiler prints them.
/// </summary>
public static class TranspileCommand
{
    /// <summary>Everything written.</summary>
    public const int Done = 0;

    /// <summary>The file does not compile, or holds what Lua has no counterpart for; nothing was written.</summary>
    public const int Refused = 1;

    /// <summary>The file cannot be read or the folder cannot be written.</summary>
    public const int NoAccess = 2;

    public static int Run(string file, string directory, TextWriter output, TextWriter error) =>
        Run(file, directory, new TranspilerOptions(), output, error).Code;

    /// <summary>Transpiles a file, and writes the Lua unless <paramref name="directory"/> is null.</summary>
    /// <returns>One of the codes above, and what was made when it is <see cref="Done"/>.</returns>
    public static (int Code, Transpilation? Result) Run(
        string file,
        string? directory,
        TranspilerOptions options,
        TextWriter output,
        TextWriter error
    )
    {
        string text;
        try
        {
            text = File.ReadAllText(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"{file}: cannot be read: {problem.Message}");
            return (NoAccess, null);
        }
        var result = Transpile(file, text, options);
        foreach (var diagnostic in result.Diagnostics)
        {
            error.WriteLine(DiagnosticText.Of(diagnostic));
        }
        if (!result.Succeeded)
        {
            error.WriteLine(BuildText.Refused(result));
            return (Refused, null);
        }
        if (directory is null)
        {
            return (Done, result);
        }
        try
        {
            Write(result, directory);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"{directory}: cannot be written: {problem.Message}");
            return (NoAccess, null);
        }
        output.WriteLine($"{BuildText.Files(result.Files.Count)} in {directory}; load.txt has their order.");
        return (Done, result);
    }

    /// <summary>Transpiles C# text; compile errors come back as its diagnostics.</summary>
    public static Transpilation Transpile(string path, string text) => Transpile(path, text, new TranspilerOptions());

    /// <inheritdoc cref="Transpile(string, string)"/>
    public static Transpilation Transpile(string path, string text, TranspilerOptions options)
    {
        var compilation = SourceCompiler.Compile(path, text);
        var errors = compilation.GetDiagnostics().Where(item => item.Severity == DiagnosticSeverity.Error).ToList();
        return errors.Count > 0
            ? new Transpilation([], errors)
            : Transpiler.Run(
                [new SourceInput(compilation, [(compilation.SyntaxTrees[0], Path.GetFileName(path))])],
                options
            );
    }

    private static void Write(Transpilation result, string directory)
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        foreach (var file in result.Files)
        {
            var target = Path.Combine(directory, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, file.Text, encoding);
        }
        Directory.CreateDirectory(directory);
        File.WriteAllText(
            Path.Combine(directory, "load.txt"),
            string.Concat(result.Files.Select(file => file.Path + "\n")),
            encoding
        );
    }
}
