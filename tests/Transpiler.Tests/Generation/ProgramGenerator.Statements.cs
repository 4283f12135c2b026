namespace AzerothsTopTalent.Transpiler.Tests.Generation;

internal sealed partial class ProgramGenerator
{
    private void Statements(Scope scope, int least, int most)
    {
        var count = dice.Between(least, most);
        for (var i = 0; i < count; i++)
        {
            Statement(scope);
        }
    }

    private void Block(string head, Scope scope, Action? first = null, Action? last = null, string tail = "") =>
        code.Block(
            head,
            () =>
            {
                first?.Invoke();
                Statements(scope, 1, 2);
                last?.Invoke();
            },
            tail
        );

    private void Statement(Scope scope)
    {
        if (scope.Yields && dice.Chance(25))
        {
            code.Line($"yield return {Small(Int(scope, 3))};");
            return;
        }
        var simple = scope.Depth <= 0;
        switch (dice.Below(simple ? 15 : 26))
        {
            case 0 or 1 or 2:
                Show(scope);
                break;
            case 3 or 4:
                Declare(scope, dice.Pick(Enum.GetValues<Kind>()));
                break;
            case 5 or 6:
                Assign(scope);
                break;
            case 7 or 8:
                Compound(scope);
                break;
            case 9:
                Change(scope);
                break;
            case 10:
                Several(scope);
                break;
            case 11:
                Leave(scope);
                break;
            case 12:
                Arithmetic(scope);
                break;
            case 13:
                ThroughContract(scope);
                break;
            case 14:
                Show(scope, Chosen(scope));
                break;
            default:
                Nested(scope);
                break;
        }
    }

    private void Nested(Scope scope)
    {
        switch (dice.Below(13))
        {
            case 0 or 1:
                If(scope);
                break;
            case 2 or 3:
                Loop(scope);
                break;
            case 4 or 5:
                ForEach(scope);
                break;
            case 6:
                Switch(scope);
                break;
            case 7:
                Try(scope);
                break;
            case 8 when showsFilters:
                Filtered(scope);
                break;
            case 8:
                Rethrow(scope);
                break;
            case 9:
                Using(scope);
                break;
            case 10:
                Closures(scope);
                break;
            case 11:
                Handlers(scope);
                break;
            default:
                LocalFunction(scope);
                break;
        }
    }

    private void Show(Scope scope, Expr text) => code.Line($"Log({text});");

    private void Show(Scope scope)
    {
        var variable = scope.All.Where(item => Shows(item.Kind)).ToList();
        if (dice.Chance(40) && variable.Count > 0)
        {
            code.Line($"Log($\"{{{Shown(dice.Pick(variable))}}}\");");
            return;
        }
        var kind = dice.Pick(
            Kind.Int,
            Kind.Text,
            Kind.Bool,
            Kind.Double,
            Kind.MaybeInt,
            Kind.MaybeBool,
            Kind.Long,
            Kind.UInt,
            Kind.Char,
            Kind.MaybeDouble,
            Kind.Node
        );
        var value = Value(scope, kind);
        code.Line(kind == Kind.Text ? $"Log({value});" : $"Log($\"{{{value}}}\");");
    }

    private void Declare(Scope scope, Kind kind)
    {
        var value = kind == Kind.Int ? Small(Value(scope, kind)) : Value(scope, kind);
        if (kind == Kind.Double)
        {
            value = new Expr($"({value} % 1000)");
        }
        if (kind == Kind.Long)
        {
            value = new Expr($"({value} % 1000000000000L)");
        }
        var name = Fresh(kind.ToString().ToLowerInvariant());
        var inferred =
            kind
            is not (
                Kind.Function
                or Kind.Tuple
                or Kind.Shape
                or Kind.MaybeShape
                or Kind.Object
                or Kind.MaybeText
                or Kind.Query
            );
        code.Line($"{(inferred && dice.Chance(60) ? "var" : TypeName(kind))} {name} = {value};");
        // Asked of itself in a loop, a query would grow without bounds.
        scope.Add(new Variable(name, kind, CanWrite: kind != Kind.Query, Max: Limit(kind)));
    }

    private static double Limit(Kind kind) =>
        kind switch
        {
            Kind.Long => 2e12,
            Kind.UInt => 4294967295,
            Kind.Function => 100000,
            _ => 1000,
        };
}
