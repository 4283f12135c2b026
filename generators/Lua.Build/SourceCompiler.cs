using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AzerothsTopTalent.Lua.Build;

/// <summary>Compiles C# text in memory: language version 14, nullable on, no implicit usings, overflow checked.</summary>
public static class SourceCompiler
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14, DocumentationMode.Parse);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        checkOverflow: true,
        allowUnsafe: true,
        concurrentBuild: false
    );

    public static CSharpCompilation Compile(string path, string text) => Compile(path, [(path, text)]);

    /// <summary>Compiles several files as one program.</summary>
    public static CSharpCompilation Compile(string name, IEnumerable<(string Path, string Text)> files) =>
        CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(name),
            files.Select(file => Parse(file.Path, file.Text)),
            ReferenceAssemblies.All,
            Options
        );

    /// <summary>One file's syntax, in the version of the language that is transpiled.</summary>
    internal static SyntaxTree Parse(string path, string text) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), ParseOptions, path);
}
