using System.Collections.Immutable;
using System.Text;
using AzerothsTopTalent.Lua.Lowering;
using AzerothsTopTalent.WowApi.Bindings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AzerothsTopTalent.Lua.Build;

/// <summary>
/// The addon's C# as two compilations: the folder Talents, a project of its own, and the rest, which refers to it and to the
/// bindings that the generator makes of the manifest. Read anew, it keeps what did not change.
/// </summary>
internal sealed class AddonProgram(AddonPaths paths)
{
    private const string TalentsFolder = "Talents";

    private static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp14, DocumentationMode.Parse);

    // Unsafe code is for the transpiler to refuse, with its own words.
    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        checkOverflow: true,
        allowUnsafe: true
    );

    private readonly SortedDictionary<string, SyntaxTree> trees = new(StringComparer.Ordinal);
    private CSharpCompilation? talents;
    private SourceInput? talentsInput;
    private CSharpCompilation? addon;
    private GeneratorDriver? driver;
    private ImmutableArray<AdditionalText> manifest = [];

    /// <summary>The trees whose errors must be looked for; null means all: nothing was found right yet, or declarations changed.</summary>
    private List<SyntaxTree>? suspects;

    /// <summary>Reads the sources and transpiles them. Compile errors come back as diagnostics.</summary>
    public Transpilation Transpile(TranspilerOptions options)
    {
        Read();
        var complete = Complete(out var problems);
        using var stop = new CancellationTokenSource();
        // Most of the time there are no errors, so the Lua is made while they are looked for.
        var lowering = Task.Run(
            () => Transpiler.Run([talentsInput!, Input(complete)], options, stop.Token),
            stop.Token
        );
        var errors = Diagnostics(complete)
            .Concat(problems)
            .Where(item => item.Severity == DiagnosticSeverity.Error)
            .ToList();
        if (errors.Count == 0)
        {
            suspects = [];
            return lowering.GetAwaiter().GetResult();
        }
        suspects = null;
        stop.Cancel();
        // What comes of lowering a program that does not compile tells nobody anything.
        lowering.ContinueWith(task => task.Exception, TaskScheduler.Default).Wait();
        return new Transpilation([], errors);
    }

    private IEnumerable<Diagnostic> Diagnostics(CSharpCompilation complete) =>
        suspects is null
            ? talents!.GetDiagnostics().Concat(complete.GetDiagnostics())
            : suspects.SelectMany(tree =>
                (talents!.ContainsSyntaxTree(tree) ? talents : complete).GetSemanticModel(tree).GetDiagnostics()
            );

    private void Read()
    {
        // Where one cannot be read nothing of them counts as read.
        var files = AddonFiles.Sources(paths.Sources);
        var texts = files.Select(file => File.ReadAllText(Path.Combine(paths.Sources, file))).ToList();
        var changed = trees.Keys.Except(files).ToList();
        if (changed.Count > 0)
        {
            suspects = null;
        }
        foreach (var gone in changed)
        {
            trees.Remove(gone);
        }
        var declared = new List<(string File, ChangedNames Names)>();
        foreach (var (file, content) in files.Zip(texts))
        {
            var full = Path.Combine(paths.Sources, file);
            var text = SourceText.From(content, Encoding.UTF8);
            if (!trees.TryGetValue(file, out var before))
            {
                changed.Add(file);
                suspects = null;
                trees[file] = CSharpSyntaxTree.ParseText(text, Parse, full);
            }
            else if (!before.GetText().ContentEquals(text))
            {
                changed.Add(file);
                trees[file] = before.WithChangedText(text);
                // A change inside of bodies makes no other file wrong.
                if (!SyntaxFactory.AreEquivalent(before, trees[file], topLevel: true))
                {
                    if (ChangedNames.Between(before, trees[file]) is { } names)
                    {
                        declared.Add((file, names));
                    }
                    else
                    {
                        suspects = null;
                    }
                }
                suspects?.Add(trees[file]);
            }
        }
        declared.ForEach(Suspect);
        if (talents is null || changed.Any(IsTalents))
        {
            talents = Compilation(talents, "AzerothsTopTalent.Talents", IsTalents, []);
            talentsInput = Kept(Input(talents));
            addon = Compilation(null, "AzerothsTopTalent.Addon", NotTalents, [talents.ToMetadataReference()]);
        }
        else if (changed.Count > 0)
        {
            addon = Compilation(addon, "AzerothsTopTalent.Addon", NotTalents, []);
        }
    }

    /// <summary>A file that mentions what changed may be wrong now. What is made of a constant may be used anywhere.</summary>
    private void Suspect((string File, ChangedNames Changed) declared)
    {
        if (trees.Values.Any(tree => ChangedNames.AreRead(tree, declared.Changed.Constants)))
        {
            suspects = null;
        }
        suspects?.AddRange(
            trees
                .Where(item => item.Key != declared.File && ChangedNames.AreIn(item.Value, declared.Changed.Names))
                .Select(item => item.Value)
                .Except(suspects)
                .ToList()
        );
    }

    private CSharpCompilation Complete(out ImmutableArray<Diagnostic> problems)
    {
        var read = AddonFiles.Manifest(paths.Manifest).Select(path => new ManifestText(path)).ToList();
        if (!read.Select(text => text.Content).SequenceEqual(manifest.Select(text => ((ManifestText)text).Content)))
        {
            manifest = [.. read];
            suspects = null;
        }
        driver = (
            driver ?? CSharpGeneratorDriver.Create([new BindingsGenerator().AsSourceGenerator()], manifest, Parse)
        )
            .ReplaceAdditionalTexts(manifest)
            .RunGeneratorsAndUpdateCompilation(addon!, out var complete, out problems);
        return (CSharpCompilation)complete;
    }

    private static bool IsTalents(string relative) =>
        relative.StartsWith(TalentsFolder + "/", StringComparison.Ordinal);

    private static bool NotTalents(string relative) => !IsTalents(relative);

    private CSharpCompilation Compilation(
        CSharpCompilation? before,
        string name,
        Func<string, bool> belongs,
        IEnumerable<MetadataReference> references
    )
    {
        var wanted = trees.Where(item => belongs(item.Key)).Select(item => item.Value).ToList();
        if (before is null)
        {
            return CSharpCompilation.Create(
                name,
                [.. wanted, CSharpSyntaxTree.ParseText(ImplicitUsings.Text, Parse)],
                ReferenceAssemblies.All.Concat(references),
                Options
            );
        }
        foreach (var tree in before.SyntaxTrees.Where(tree => tree.FilePath.Length > 0))
        {
            var now = wanted.Find(other => other.FilePath == tree.FilePath);
            if (now != tree)
            {
                before = now is null ? before.RemoveSyntaxTrees(tree) : before.ReplaceSyntaxTree(tree, now);
            }
        }
        return before.AddSyntaxTrees(wanted.Where(tree => !before.ContainsSyntaxTree(tree)));
    }

    /// <summary>The trees that have a file below the folder become Lua, in the order of their paths; generated ones are only read.</summary>
    private SourceInput Input(CSharpCompilation compilation) =>
        new(
            compilation,
            trees
                .Where(item => compilation.ContainsSyntaxTree(item.Value))
                .Select(item => (item.Value, item.Key))
                .ToImmutableArray()
        );

    /// <summary>An input whose bodies stay bound from one run to the next.</summary>
    private static SourceInput Kept(SourceInput input) =>
        input with
        {
            Models = [.. input.Files.Select(file => input.Compilation.GetSemanticModel(file.Tree))],
        };

    private sealed class ManifestText(string path) : AdditionalText
    {
        private readonly SourceText text = SourceText.From(File.ReadAllText(path), Encoding.UTF8);

        public override string Path { get; } = path;

        public string Content => text.ToString();

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }
}
