namespace AzerothsTopTalent.Transpiler.Tests.Generation;

internal sealed partial class ProgramGenerator
{
    /// <summary>Calls through an interface or a delegate of the program's own.</summary>
    private void ThroughContract(Scope scope)
    {
        var shape = Pick(scope, Kind.Shape) ?? Leaf(scope, Kind.Shape).Text;
        var name = Fresh("via");
        switch (dice.Below(4))
        {
            case 0:
                code.Line($"ISized{id} {name} = {shape};");
                code.Line(
                    $"Log({name}.Tag({dice.Below(5)}) + {name}.Describe({Small(Int(scope, 2), 100)}) + {name}.Size);"
                );
                break;
            case 1:
                code.Line($"Judge{id} {name} = (value, text) => value > text.Length;");
                code.Line($"if ({name}({Int(scope, 2)}, {Str(scope, 2)})) Log(\"judged\");");
                break;
            case 2:
                code.Line($"Func<int, string, string> {name} = (number, word) => word + number;");
                code.Line($"Log({name}({Int(scope, 2)}, {Str(scope, 2)}));");
                break;
            default:
                code.Line($"Func<int, int> {name} = {shape}.Area;");
                code.Line($"Log(\"a\" + {name}({Small(Int(scope, 2))}));");
                break;
        }
    }

    /// <summary>Handlers of an event that come and go, method groups and lambdas.</summary>
    private void Handlers(Scope outer)
    {
        var scope = new Scope(outer)
        {
            InClosure = true,
            CanReturn = false,
            InLoop = false,
            Yields = false,
        };
        var (bell, heard, why, times) = (Fresh("bell"), Fresh("heard"), Fresh("why"), Fresh("times"));
        code.Line($"var {bell} = new Bell{id}();");
        scope.Add(new Variable(why, Kind.Text, CanWrite: false));
        scope.Add(new Variable(times, Kind.Int, CanWrite: false));
        Block($"void {heard}(string {why}, int {times})", scope, () => code.Line($"Log({why} + {times});"));
        code.Line($"{bell}.Rang += {heard};");
        code.Line($"{bell}.Ring({Str(outer, 2)});");
        if (dice.Chance(60))
        {
            code.Line($"{bell}.Rang += (reason, count) => total = (total + count + reason.Length) % 100;");
            code.Line($"{bell}.Ring(\"b\");");
        }
        if (dice.Chance(60))
        {
            code.Line($"{bell}.Rang {dice.Pick("-=", "+=")} {heard};");
            code.Line($"{bell}.Ring(\"c\");");
        }
        code.Line($"Log($\"{{{bell}.IsHeard}}{{{bell}.Rings}}{{total}}\");");
    }

    /// <summary>A text that depends on which overload is chosen, or on how many arguments there are.</summary>
    private Expr Chosen(Scope scope) =>
        new(
            dice.Below(4) switch
            {
                0 =>
                    $"Over({Value(scope, dice.Pick(Kind.Int, Kind.Text, Kind.Double, Kind.Bool, Kind.Object, Kind.Cell), 2)})",
                1 => $"Lines({Str(scope, 2)}, {Str(scope, 2)}, {Str(scope, 2)})",
                2 => $"Lines({Str(scope, 2)})",
                _ => $"Choose({Bool(scope, 3)}, {Str(scope, 2)}, {Str(scope, 2)})",
            }
        );

    /// <summary>An iterator with statements of its own.</summary>
    private void WriteWalk(int index)
    {
        names.Clear();
        var parameter = Fresh("p");
        var scope = new Scope(null)
        {
            Depth = 1,
            CanReturn = false,
            Yields = true,
        };
        AddStatics(scope);
        scope.Add(new Variable(parameter, Kind.Int));
        budget = 2;
        var name = "Walk" + index;
        Member(
            name,
            () =>
                code.Block(
                    $"private static IEnumerable<int> {name}(int {parameter})",
                    () =>
                    {
                        code.Line("if (log.Length > 4000) yield break;");
                        code.Line($"yield return {Leaf(scope, Kind.Int)};");
                        Statements(scope, 1, 3);
                    }
                )
        );
        walks.Add(name);
    }
}
