using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AzerothsTopTalent.Lua.Build;

/// <summary>Compiles C# text in memory: language version 14, nullable on, no implicit usings, overflow checked.</summary>
public static class SourceCompiler
{
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp14, DocumentationMode.Parse);

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
            files.Select(file =>
                CSharpSyntaxTree.ParseText(SourceText.From(file.Text, Encoding.UTF8), Parse, file.Path)
            ),
            ReferenceAssemblies.All,
            Options
        );
}
