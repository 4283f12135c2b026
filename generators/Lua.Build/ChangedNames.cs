using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AzerothsTopTalent.Lua.Build;

/// <summary>
/// Which other files a change of declarations can make wrong: where only members changed that others reach by their name
/// alone, those that mention such a name.
/// </summary>
/// <param name="Names">The names of the members that differ.</param>
/// <param name="Constants">Those of them that are constants: what mentions one may be a constant itself, used anywhere.</param>
internal sealed record ChangedNames(IReadOnlyCollection<string> Names, IReadOnlyCollection<string> Constants)
{
    /// <summary>Names that C# looks for without anybody writing them.</summary>
    private static readonly HashSet<string> Implied =
    [
        "Add",
        "Count",
        "Current",
        "Deconstruct",
        "Dispose",
        "Equals",
        "GetEnumerator",
        "GetHashCode",
        "GetPinnableReference",
        "Length",
        "MoveNext",
        "Slice",
        "ToString",
    ];

    /// <summary>What differs; null where it is more than such members, so that any file may be wrong.</summary>
    public static ChangedNames? Between(SyntaxTree before, SyntaxTree after)
    {
        var (old, now) = (before.GetRoot(), after.GetRoot());
        var oldTypes = Types(old).ToList();
        var nowTypes = Types(now).ToList();
        if (
            oldTypes.Count != nowTypes.Count
            || !SyntaxFactory.AreEquivalent(WithoutMembers(old), WithoutMembers(now), topLevel: true)
        )
        {
            return null;
        }
        var names = new HashSet<string>(StringComparer.Ordinal);
        var constants = new HashSet<string>(StringComparer.Ordinal);
        return oldTypes.Zip(nowTypes).All(pair => Compare(pair.First, pair.Second, names, constants))
            ? new ChangedNames(names, constants)
            : null;
    }

    /// <summary>True when a file has an identifier of one of the names.</summary>
    public static bool AreIn(SyntaxTree tree, IReadOnlyCollection<string> names)
    {
        var text = tree.GetText().ToString();
        return names.Any(name => text.Contains(name, StringComparison.Ordinal))
            && tree.GetRoot()
                .DescendantTokens()
                .Any(token => token.IsKind(SyntaxKind.IdentifierToken) && names.Contains(token.ValueText));
    }

    /// <summary>True when a file reads something of one of the names.</summary>
    public static bool AreRead(SyntaxTree tree, IReadOnlyCollection<string> names)
    {
        var text = tree.GetText().ToString();
        return names.Any(name => text.Contains(name, StringComparison.Ordinal))
            && tree.GetRoot()
                .DescendantNodes()
                .OfType<IdentifierNameSyntax>()
                .Any(name => names.Contains(name.Identifier.ValueText));
    }

    private static IEnumerable<TypeDeclarationSyntax> Types(SyntaxNode node) =>
        node.ChildNodes()
            .SelectMany(child =>
                child switch
                {
                    BaseNamespaceDeclarationSyntax space => Types(space),
                    TypeDeclarationSyntax type => [type],
                    _ => [],
                }
            );

    private static SyntaxNode WithoutMembers(SyntaxNode root) =>
        root.ReplaceNodes(Types(root), (type, _) => type.WithMembers([]));

    private static bool Compare(
        TypeDeclarationSyntax old,
        TypeDeclarationSyntax now,
        HashSet<string> names,
        HashSet<string> constants
    )
    {
        var gone = old.Members.ToList();
        var added = new List<MemberDeclarationSyntax>();
        foreach (var member in now.Members)
        {
            var same = gone.FindIndex(other => SyntaxFactory.AreEquivalent(other, member, topLevel: true));
            if (same < 0)
            {
                added.Add(member);
            }
            else
            {
                gone.RemoveAt(same);
            }
        }
        // What derives from a type may be wrong without naming what changed in it.
        var isFinal = now.Modifiers.Any(word =>
            word.IsKind(SyntaxKind.StaticKeyword) || word.IsKind(SyntaxKind.SealedKeyword)
        );
        return gone.Count + added.Count == 0
            || isFinal
                && !now.Modifiers.Any(SyntaxKind.PartialKeyword)
                && gone.Concat(added).All(member => Note(member, names, constants));
    }

    /// <summary>Notes the names of a member that is found by them only.</summary>
    private static bool Note(MemberDeclarationSyntax member, HashSet<string> names, HashSet<string> constants)
    {
        if (member.Modifiers.Any(IsBound))
        {
            return false;
        }
        switch (member)
        {
            case MethodDeclarationSyntax { ExplicitInterfaceSpecifier: null } method:
                names.Add(method.Identifier.ValueText);
                break;
            case PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: null } property:
                names.Add(property.Identifier.ValueText);
                break;
            case FieldDeclarationSyntax field:
                foreach (var variable in field.Declaration.Variables)
                {
                    names.Add(variable.Identifier.ValueText);
                    if (field.Modifiers.Any(SyntaxKind.ConstKeyword))
                    {
                        constants.Add(variable.Identifier.ValueText);
                    }
                }
                break;
            default:
                return false;
        }
        return !names.Overlaps(Implied);
    }

    private static bool IsBound(SyntaxToken modifier) =>
        modifier.Kind()
            is SyntaxKind.AbstractKeyword
                or SyntaxKind.VirtualKeyword
                or SyntaxKind.OverrideKeyword
                or SyntaxKind.PartialKeyword
                or SyntaxKind.NewKeyword;
}
