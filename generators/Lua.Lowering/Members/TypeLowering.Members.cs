using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class TypeLowering
{
    private void Member(MemberDeclarationSyntax member)
    {
        switch (member)
        {
            case MethodDeclarationSyntax or OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax:
                MethodMember((BaseMethodDeclarationSyntax)member);
                break;
            case EventDeclarationSyntax declaration:
                EventMember((IEventSymbol)Model.GetDeclaredSymbol(declaration)!, declaration);
                break;
            case EventFieldDeclarationSyntax fields:
                foreach (var variable in fields.Declaration.Variables)
                {
                    var item = (IEventSymbol)Model.GetDeclaredSymbol(variable)!;
                    if (item.IsStatic)
                    {
                        CheckErasedStatic(item, null);
                    }
                    EventMember(item, fields);
                }
                break;
            case BasePropertyDeclarationSyntax property:
                PropertyMember(property);
                break;
            case FieldDeclarationSyntax field:
                foreach (var variable in field.Declaration.Variables)
                {
                    FieldMember((IFieldSymbol)Model.GetDeclaredSymbol(variable)!, variable.Initializer, field);
                }
                break;
            case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax:
                break;
            case ConstructorDeclarationSyntax constructor when constructor.Modifiers.Any(SyntaxKind.StaticKeyword):
                StaticConstructor(constructor);
                break;
            case ConstructorDeclarationSyntax:
                break;
            case DestructorDeclarationSyntax:
                Refuse(member, "A finalizer", "release what must be released in Dispose");
                break;
            default:
                Refuse(member, "This member", "use methods, properties and fields");
                break;
        }
    }

    private void Refuse(SyntaxNode place, string what, string instead) =>
        program.Diagnostics.Report(Rules.UnsupportedConstruct, place.GetFirstToken().GetLocation(), what, instead);

    private void MethodMember(BaseMethodDeclarationSyntax syntax)
    {
        var method = Model.GetDeclaredSymbol(syntax)!;
        if (method.Name == "GetHashCode" && method.Parameters.Length == 0)
        {
            // Lua has no hash codes; keys are handled by the runtime's dictionaries.
            return;
        }
        CheckSignature(method, syntax);
        if (method.IsAbstract || method.IsPartialDefinition && method.PartialImplementationPart is not null)
        {
            return;
        }
        if (method.IsExtern || program.Facts.Body(method) is not { } body)
        {
            if (
                syntax.Body is null
                && syntax.ExpressionBody is null
                && method.ContainingType.TypeKind != TypeKind.Interface
            )
            {
                Refuse(syntax, "A method without a body", "declare it in a binding");
            }
            return;
        }
        var lowering = NewBody(syntax, method);
        AddFunction(
            program.Members.Of(method),
            !method.IsStatic,
            lowering.MethodFunction(method, body.Operation),
            syntax,
            MemberComments(syntax, method)
        );
    }

    private static IReadOnlyList<string> MemberComments(SyntaxNode syntax, ISymbol symbol) =>
        [.. Comments.Leading(syntax.GetLeadingTrivia()), .. DocComments.Of(syntax, symbol)];

    private void CheckSignature(IMethodSymbol method, SyntaxNode syntax)
    {
        if (method.IsAsync)
        {
            program.Diagnostics.Report(Rules.Concurrency, syntax.GetFirstToken().GetLocation(), "async");
        }
        if (method.ReturnsByRef || method.ReturnsByRefReadonly)
        {
            Refuse(syntax, "A ref return", "return the index or the object");
        }
        if (syntax.ChildTokens().Any(token => token.IsKind(SyntaxKind.UnsafeKeyword)))
        {
            program.Diagnostics.Report(Rules.Unsafe, syntax, "An unsafe method");
        }
        TypeRules.Check(method.ReturnType, ReturnPlace(syntax), program.Diagnostics, program.Facts);
        foreach (var parameter in method.Parameters)
        {
            var place = parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() ?? syntax;
            TypeRules.Check(parameter.Type, place, program.Diagnostics, program.Facts);
        }
    }

    private static SyntaxNode ReturnPlace(SyntaxNode syntax) =>
        syntax is MethodDeclarationSyntax method ? method.ReturnType : syntax;

    private void PropertyMember(BasePropertyDeclarationSyntax syntax)
    {
        var property = (IPropertySymbol)Model.GetDeclaredSymbol(syntax)!;
        TypeRules.Check(property.Type, syntax.Type, program.Diagnostics, program.Facts);
        if (property.ReturnsByRef || property.ReturnsByRefReadonly)
        {
            Refuse(syntax, "A ref return", "return the index or the object");
            return;
        }
        if (property.OverriddenProperty is { } overridden && !program.Facts.IsSource(overridden.ContainingType))
        {
            Refuse(syntax, "An override of '" + property.Name + "'", "pass the value to the base constructor");
            return;
        }
        if (BindingAttributes.Has(property, "SavedVariable") || BindingAttributes.Has(property, "AddonField"))
        {
            return;
        }
        if (property.IsStatic && PropertyShape.IsAuto(property))
        {
            StaticValue(property, property.Type, (syntax as PropertyDeclarationSyntax)?.Initializer, syntax);
        }
        if (property.IsAbstract || !program.Properties.UsesAccessors(property) && !property.IsIndexer)
        {
            return;
        }
        var comments = MemberComments(syntax, property);
        foreach (var accessor in new[] { property.GetMethod, property.SetMethod }.OfType<IMethodSymbol>())
        {
            Accessor(property, accessor, syntax, comments);
            comments = [];
        }
    }

    /// <summary>The add and remove functions of an event that has such, or whose family has.</summary>
    private void EventMember(IEventSymbol item, MemberDeclarationSyntax syntax)
    {
        if (item.IsAbstract || !program.Events.UsesAccessors(item))
        {
            return;
        }
        var comments = MemberComments(syntax, item);
        foreach (var accessor in new[] { item.AddMethod, item.RemoveMethod }.OfType<IMethodSymbol>())
        {
            var lowering = NewBody(syntax, accessor);
            var function = program.Facts.Body(accessor) is { } body
                ? lowering.MethodFunction(accessor, body.Operation)
                : lowering.EventAccessor(item, accessor.MethodKind == MethodKind.EventAdd);
            AddFunction(program.Members.Of(accessor), !accessor.IsStatic, function, syntax, comments);
            comments = [];
        }
    }

    private void Accessor(
        IPropertySymbol property,
        IMethodSymbol accessor,
        SyntaxNode syntax,
        IReadOnlyList<string> comments
    )
    {
        var name = program.Members.Of(accessor);
        var lowering = NewBody(syntax, accessor);
        var body = program.Facts.Body(accessor);
        if (body is null && !PropertyShape.IsAuto(property) && HasBody(accessor))
        {
            return;
        }
        var function = body is null
            ? lowering.AutoAccessor(property, accessor)
            : lowering.MethodFunction(accessor, body.Operation);
        AddFunction(name, !accessor.IsStatic, function, syntax, comments);
    }

    private static bool HasBody(IMethodSymbol accessor) =>
        accessor.DeclaringSyntaxReferences.Length > 0
        && accessor.DeclaringSyntaxReferences[0].GetSyntax()
            is AccessorDeclarationSyntax { Body: not null }
                or AccessorDeclarationSyntax { ExpressionBody: not null };

    private void FieldMember(IFieldSymbol field, EqualsValueClauseSyntax? initializer, FieldDeclarationSyntax syntax)
    {
        TypeRules.Check(field.Type, syntax.Declaration.Type, program.Diagnostics, program.Facts);
        if (
            (field.IsStatic || field.IsConst)
            && !BindingAttributes.Has(field, "SavedVariable")
            && !BindingAttributes.Has(field, "AddonField")
        )
        {
            StaticValue(field, field.Type, initializer, syntax);
        }
    }

    /// <summary>The constants of the type that stand in the file already.</summary>
    private readonly List<LuaExpression> constants = [];

    /// <summary>A static field: with the constants if it needs nothing but literals, else at the end of the file.</summary>
    private void StaticValue(ISymbol member, ITypeSymbol type, EqualsValueClauseSyntax? initializer, SyntaxNode syntax)
    {
        var lowering = NewBody(initializer ?? syntax, null);
        var operation = initializer is null
            ? null
            : program.Facts.Body(member)?.Operation ?? Model.GetOperation(initializer);
        CheckErasedStatic(member, operation);
        var statements = lowering.StaticField(self, member, type, operation, syntax);
        if (statements.Count == 0)
        {
            return;
        }
        if (statements.Any(statement => statement is LuaLocal or LuaLocalFunction))
        {
            // What it needs on the way is no local of the file.
            statements = [new LuaDo(new LuaBlock(statements)) { SourceLine = statements[0].SourceLine }];
        }
        statements[0] = statements[0] with
        {
            Comments = MemberComments(syntax, member),
            BlankBefore = Comments.HasBlankLine(syntax.GetLeadingTrivia()),
        };
        if (Comments.Trailing(syntax) is { } trailing)
        {
            statements[statements.Count - 1] = statements[statements.Count - 1] with { TrailingComment = trailing };
        }
        var simple =
            statements.Count == 1
            && statements[0] is LuaAssignment { Values: [var value] }
            && StaticOrder.IsLiteral(value, constants);
        if (operation is not null && program.Facts.IsReadEarly(member))
        {
            // What runs before it sees the default.
            output.Constants.AddRange(lowering.StaticField(self, member, type, null, syntax));
            simple = false;
        }
        if (
            simple
            && member is IFieldSymbol { IsConst: true }
            && statements[0] is LuaAssignment { Targets: [var name] }
        )
        {
            constants.Add(name);
        }
        (simple ? output.Constants : output.Initializers).AddRange(statements);
    }

    private void StaticConstructor(ConstructorDeclarationSyntax syntax)
    {
        var method = Model.GetDeclaredSymbol(syntax)!;
        if (program.Facts.Body(method) is { } body)
        {
            var function = NewBody(syntax, method).MethodFunction(method, body.Operation);
            output.Initializers.Add(
                new LuaDo(function.Body)
                {
                    SourceLine = Lines.Of(syntax),
                    BlankBefore = true,
                    Comments = MemberComments(syntax, method),
                }
            );
        }
    }
}
