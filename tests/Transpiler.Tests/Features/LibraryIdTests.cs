using AzerothsTopTalent.Lua.Build;
using AzerothsTopTalent.Lua.Lowering;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Transpiler.Tests.Features;

/// <summary>The tables of library members name members that exist.</summary>
public sealed class LibraryIdTests
{
    [Fact]
    public void Id_OfEveryMappedMember_NamesARealOne()
    {
        var compilation = SourceCompiler.Compile("Empty.cs", "");
        var indexers = Indexers(compilation).ToList();
        var missing = BclMembers
            .Ids.Concat(CheckedMembers.Ids)
            .Where(id => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) is null)
            .Except(indexers)
            .ToList();
        Assert.Empty(missing);
    }

    /// <summary>Indexers that are not named Item are found only by their own id.</summary>
    private static IEnumerable<string> Indexers(Compilation compilation) =>
        new[] { "System.String", "System.Text.StringBuilder" }
            .SelectMany(name => compilation.GetTypeByMetadataName(name)!.GetMembers().OfType<IPropertySymbol>())
            .Where(property => property.IsIndexer)
            .Select(property => property.GetDocumentationCommentId()!);
}
