namespace AzerothsTopTalent.Transpiler.Tests.Generation;

internal sealed partial class ProgramGenerator
{
    private static readonly Kind[] Passed =
    [
        Kind.Int,
        Kind.Int,
        Kind.Text,
        Kind.Bool,
        Kind.Ints,
        Kind.Array,
        Kind.Shape,
        Kind.MaybeInt,
        Kind.Cell,
        Kind.Function,
        Kind.Map,
    ];

    private void WriteFunction(int index)
    {
        names.Clear();
        var kind = dice.Pick(Kind.Int, Kind.Int, Kind.Text, Kind.Bool, Kind.Tuple);
        var parameters = Enumerable.Range(0, dice.Between(1, 3)).Select(_ => dice.Pick(Passed)).ToList();
        var scope = new Scope(null) { Returns = kind, Depth = 1 };
        AddStatics(scope);
        var declared = new List<string>();
        foreach (var parameter in parameters)
        {
            var name = Fresh("p");
            scope.Add(new Variable(name, parameter));
            declared.Add($"{TypeName(parameter)} {name}");
        }
        budget = 4;
        Member(
            "F" + index,
            () =>
                code.Block(
                    $"private static {TypeName(kind)} F{index}({string.Join(", ", declared)})",
                    () =>
                    {
                        code.Line("if (log.Length > 5000) return " + Leaf(new Scope(null), kind) + ";");
                        Statements(scope, 1, 3);
                        code.Line($"return {Result(scope, kind)};");
                    }
                )
        );
        callables.Add(new Callable("F" + index, kind, parameters));
    }

    private void LocalFunction(Scope scope)
    {
        var name = Fresh("local");
        var parameter = Fresh("q");
        var inner = new Scope(scope)
        {
            Returns = Kind.Int,
            InLoop = false,
            InSwitch = false,
            CanReturn = true,
            InClosure = true,
            Yields = false,
        };
        inner.Add(new Variable(parameter, Kind.Int));
        code.Block(
            $"int {name}(int {parameter})",
            () =>
            {
                if (dice.Chance(30))
                {
                    code.Line($"if ({parameter} > 0 && {parameter} < 8) return {name}({parameter} - 1) + 1;");
                }
                Statements(inner, 0, 2);
                code.Line($"return {Result(inner, Kind.Int)};");
            }
        );
        code.Line($"Log(\"\" + {name}({Small(Int(scope, 2))}));");
        scope.Add(new Variable(name, Kind.Function, CanWrite: false));
    }

    /// <summary>Closures made in a loop and called after it; handlers that come and go.</summary>
    private void Closures(Scope scope)
    {
        var inner = LoopScope(scope);
        var counterName = Short(scope, "i", "j", "k", "n");
        if (dice.Chance(25) && Pick(scope, Kind.Shape) is { } shape)
        {
            var handler = Fresh("handler");
            var number = Pick(scope, Kind.Int, writable: true) ?? "total";
            code.Line($"Action<int> {handler} = size => {{ {number} = (size + {number}) % 100; Log(\"c\" + size); }};");
            code.Line($"{shape}.Changed += {handler};");
            code.Line($"{shape}.Size = {Small(Int(scope, 3))};");
            code.Line($"{shape}.Changed -= {handler};");
            code.Line($"{shape}.Size += {dice.Between(1, 3)};");
            return;
        }
        var list = Fresh("makers");
        code.Line($"var {list} = new List<Func<int, int>>();");
        inner.Add(new Variable(counterName, Kind.Int, CanWrite: false));
        var kept = Fresh("kept");
        code.Block(
            dice.Chance(50)
                ? $"for (var {counterName} = 0; {counterName} < 3; {counterName}++)"
                : $"foreach (var {counterName} in {Sequence(scope, 2)}.Take(4))",
            () =>
            {
                code.Line($"var {kept} = {counterName} * 2;");
                inner.Add(new Variable(kept, Kind.Int));
                Statements(inner, 0, 1);
                code.Line($"{list}.Add({Function(inner, 3)});");
                if (dice.Chance(50))
                {
                    code.Line(
                        $"{list}.Add(step => {{ {kept} = ({kept} + step) % 50; return {kept} + {counterName}; }});"
                    );
                }
            }
        );
        code.Line($"foreach (var make in {list}) Log(\"m\" + make({dice.Below(5)}) + make(1));");
    }

    private Expr Called(Scope scope, Kind kind, int depth)
    {
        var known = callables.Where(item => item.Returns == kind).ToList();
        var functions = scope.Of(Kind.Function);
        if (kind == Kind.Int && functions.Count > 0 && dice.Chance(40))
        {
            return new Expr($"{dice.Pick(functions).Name}({Small(Int(scope, depth))})", 100000);
        }
        if (known.Count == 0 || budget-- <= 0)
        {
            return Leaf(scope, kind);
        }
        var callable = dice.Pick(known);
        var arguments = callable.Parameters.Select(parameter => Argument(scope, parameter, depth)).ToList();
        return new Expr($"{callable.Name}({string.Join(", ", arguments)})", 1000);
    }

    private string Argument(Scope scope, Kind kind, int depth)
    {
        var value = Value(scope, kind, depth - 1);
        return kind == Kind.Int ? Small(value).Text : value.Text;
    }
}
