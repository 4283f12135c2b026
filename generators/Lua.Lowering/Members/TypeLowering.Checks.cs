using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class TypeLowering
{
    private void CheckDeclaration()
    {
        foreach (var member in Symbol.TypeKind == TypeKind.Interface ? Symbol.GetMembers() : [])
        {
            if (
                member is { IsStatic: true } and ({ IsAbstract: true } or { IsVirtual: true })
                && member.Locations[0].SourceTree == source.Syntax.SyntaxTree
            )
            {
                program.Diagnostics.Report(
                    Rules.UnsupportedConstruct,
                    member.Locations[0],
                    "A static abstract member",
                    "pass a function or an object that does it"
                );
            }
        }
        CheckEnumeration();
        CheckErasedContracts();
        CheckTuples();
        if (
            program.Facts.HasOwnEquality(Symbol)
            && IsFirstPart
            && Symbol.AllInterfaces.Any(item =>
                TypeFacts.FullName(item) == "System.Collections.Generic.IEqualityComparer"
            )
        )
        {
            Refuse(
                Symbol.Locations[0],
                "An equality comparer with an Equals of its own",
                "give the comparer a class for itself"
            );
        }
        if (Symbol.TypeKind == TypeKind.Struct && program.Facts.IsMutatedStruct(Symbol))
        {
            program.Diagnostics.Report(Rules.MutableStruct, Symbol.Locations[0], Symbol.ToDisplayString());
        }
        if (source.Syntax.Modifiers.Any(SyntaxKind.UnsafeKeyword))
        {
            program.Diagnostics.Report(Rules.Unsafe, source.Syntax, "An unsafe type");
        }
    }
}
