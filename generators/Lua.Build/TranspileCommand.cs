using System.Text;
using AzerothsTopTalent.Lua.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AzerothsTopTalent.Lua.Build;

/// <summary>
/// One C# file on its own or a folder of them, as <c>att transpile FILE.cs --out DIR</c>: writes the Lua files, and <c>load.txt</c> with their
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
        List<(string Path, string Text)> sources;
        try
        {
            sources = Sources(file).Select(path => (path, File.ReadAllText(path))).ToList();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"{file}: cannot be read: {problem.Message}");
            return (NoAccess, null);
        }
        if (sources.Count == 0)
        {
            error.WriteLine($"{file}: holds no C# file (*.cs).");
            return (NoAccess, null);
        }
        var result = Transpile(file, sources, options);
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
    public static Transpilation Transpile(string path, string text, TranspilerOptions options) =>
        Transpile(path, [(path, text)], options);

    private static Transpilation Transpile(
        string path,
        IReadOnlyList<(string Path, string Text)> files,
        TranspilerOptions options
    )
    {
        var (compilation, errors) = Compile(path, files);
        var isFolder = Directory.Exists(path);
        return errors.Count > 0
            ? new Transpilation([], errors)
            : Transpiler.Run(
                [
                    new SourceInput(
                        compilation,
                        compilation
                            .SyntaxTrees.Where(tree => tree.FilePath.Length > 0)
                            .Select(tree =>
                                (
                                    tree,
                                    isFolder
                                        ? Path.GetRelativePath(path, tree.FilePath).Replace('\\', '/')
                                        : Path.GetFileName(tree.FilePath)
                                )
                            )
                            .ToList()
                    ),
                ],
                options
            );
    }

    /// <summary>
    /// Compiles as a project of the SDK's templates is compiled: with what it is used to find without asking, where something
    /// is missing, and with statements outside of any type as the program's entry.
    /// </summary>
    private static (CSharpCompilation Compilation, List<Diagnostic> Errors) Compile(
        string path,
        IReadOnlyList<(string Path, string Text)> files
    )
    {
        var hasProgram = files.Any(file => file.Text.Contains("class Program", StringComparison.Ordinal));
        var sources = files.Select(file => (file.Path, TopLevelStatements.InMain(file.Text, hasProgram))).ToList();
        var plain = SourceCompiler.Compile(path, sources);
        var errors = Errors(plain);
        if (errors.Count == 0)
        {
            return (plain, errors);
        }
        var usual = plain.AddSyntaxTrees(SourceCompiler.Parse("", ImplicitUsings.Text));
        var remaining = Errors(usual);
        return remaining.Count < errors.Count ? (usual, remaining) : (plain, errors);
    }

    private static List<Diagnostic> Errors(CSharpCompilation compilation) =>
        compilation.GetDiagnostics().Where(item => item.Severity == DiagnosticSeverity.Error).ToList();

    /// <summary>The file itself, or the C# files of a folder in an order that is the same everywhere, without build output.</summary>
    private static IEnumerable<string> Sources(string path) =>
        Directory.Exists(path)
            ? Directory
                .EnumerateFiles(path, "*.cs", SearchOption.AllDirectories)
                .Where(file => !Path.GetRelativePath(path, file).Split('/', '\\').Any(part => part is "bin" or "obj"))
                .Order(StringComparer.Ordinal)
            : [path];

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
