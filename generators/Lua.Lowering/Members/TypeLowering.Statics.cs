using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class TypeLowering
{
    /// <summary>
    /// A static of a generic class is one for each type argument on .NET and one for all in Lua. Where the program uses
    /// several, only what can never differ may stand.
    /// </summary>
    private void CheckErasedStatic(ISymbol member, IOperation? initializer)
    {
        if (member is IFieldSymbol { IsConst: true } || !IsSeveral(Symbol) || NeverDiffers(member, initializer))
        {
            return;
        }
        program.Diagnostics.Report(
            Rules.ErasedGeneric,
            member.Locations[0],
            "A static '" + member.Name + "' for each type argument of '" + Symbol.Name + "'",
            "keep it in an object, or in a class without type parameters"
        );
    }

    private bool IsSeveral(INamedTypeSymbol? type) =>
        type is not null
        && (
            type.TypeParameters.Any(parameter => program.Facts.ArgumentsOf(parameter).Skip(1).Any())
            || IsSeveral(type.ContainingType)
        );

    /// <summary>A constant, or an object whose fields are never written again.</summary>
    private bool NeverDiffers(ISymbol member, IOperation? initializer)
    {
        if (
            initializer is null
            || member is not (IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null })
        )
        {
            return false;
        }
        var value = BodyLowering.Unconverted(
            initializer is ISymbolInitializerOperation { Value: var inner } ? inner : initializer
        );
        return value is { ConstantValue.HasValue: true }
            || value is IObjectCreationOperation { Type: INamedTypeSymbol type, Initializer: null } creation
                && program.Facts.IsSource(type)
                && type.GetMembers().OfType<IFieldSymbol>().All(field => field.IsStatic || field.IsReadOnly)
                && creation.Arguments.All(argument =>
                    BodyLowering.Unconverted(argument.Value)
                        is IDefaultValueOperation
                            or { ConstantValue.HasValue: true }
                );
    }
}
