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
                Statements(scope, 1, 3);
                last?.Invoke();
            },
            tail
        );

    private void Statement(Scope scope)
    {
        var simple = scope.Depth <= 0;
        switch (dice.Below(simple ? 12 : 22))
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
            case 12 or 13:
                If(scope);
                break;
            case 14 or 15:
                Loop(scope);
                break;
            case 16:
                ForEach(scope);
                break;
            case 17:
                Switch(scope);
                break;
            case 18:
                Try(scope);
                break;
            case 19:
                Using(scope);
                break;
            case 20:
                Closures(scope);
                break;
            default:
                LocalFunction(scope);
                break;
        }
    }

    private void Show(Scope scope)
    {
        var kinds = Enum.GetValues<Kind>().Where(Shows).ToList();
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
            Kind.Char
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
            kind is not (Kind.Function or Kind.Tuple or Kind.Shape or Kind.MaybeShape or Kind.Object or Kind.MaybeText);
        code.Line($"{(inferred && dice.Chance(60) ? "var" : TypeName(kind))} {name} = {value};");
        scope.Add(new Variable(name, kind, Max: Limit(kind)));
    }

    private static double Limit(Kind kind) =>
        kind switch
        {
            Kind.Long => 2e12,
            Kind.UInt => 4294967295,
            Kind.Function => 100000,
            _ => 1000,
        };

    private void Assign(Scope scope)
    {
        var targets = scope
            .All.Where(item => item.CanWrite && item.Kind is not (Kind.Builder or Kind.Long or Kind.Double))
            .ToList();
        if (targets.Count == 0)
        {
            Show(scope);
            return;
        }
        var target = dice.Pick(targets);
        var value = Value(scope, target.Kind);
        if (target.Kind == Kind.MaybeInt && dice.Chance(40))
        {
            code.Line($"{target.Name} ??= {Small(Int(scope, 2))};");
            return;
        }
        if (target.Kind == Kind.MaybeText && dice.Chance(40))
        {
            code.Line($"{target.Name} ??= {Str(scope, 2)};");
            return;
        }
        code.Line(
            $"{target.Name} = {(target.Kind is Kind.Int or Kind.MaybeInt ? Clipped(target.Kind, value) : value)};"
        );
    }

    private Expr Clipped(Kind kind, Expr value) =>
        kind == Kind.Int ? Small(value) : new Expr($"({value} % 1000)", 1000);

    private void Compound(Scope scope)
    {
        var number = Pick(scope, Kind.Int, writable: true);
        var array = Pick(scope, Kind.Array, writable: true);
        var shape = Pick(scope, Kind.Shape);
        var text = Pick(scope, Kind.Text, writable: true);
        var map = Pick(scope, Kind.Map);
        var flag = Pick(scope, Kind.Bool, writable: true);
        var value = Small(Int(scope, 3));
        var op = dice.Pick("+=", "-=", "+=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=");
        var amount = op switch
        {
            "/=" or "%=" => new Expr(dice.Pick("3", "-7", "11")),
            "<<=" or ">>=" => new Expr(dice.Below(4).ToString()),
            "*=" => new Expr($"({value} % 50)"),
            _ => value,
        };
        switch (dice.Below(9))
        {
            case 0 or 1 when number is not null:
                code.Line($"{number} {op} {amount};");
                code.Line($"{number} %= 1000;");
                break;
            case 2 when array is not null:
                var counter =
                    number is not null && dice.Chance(50) ? $"Math.Abs({number}++ % 3)" : IndexBelow(scope, 3, 3);
                code.Line($"{array}[{counter}] {op} {amount};");
                break;
            case 3 when shape is not null:
                code.Line(
                    $"{shape}{dice.Pick(".Size", $"[{Int(scope, 2)}]", $"[T({dice.Below(9)})]")} {dice.Pick("+=", "-=", "^=")} {value};"
                );
                break;
            case 4 when text is not null:
                code.Line($"{text} += {Part(scope, 3)};");
                code.Line($"if ({text}.Length > 40) {text} = {text}.Substring(0, 12);");
                break;
            case 5 when map is not null:
                code.Line($"{map}[{Literal(Kind.Text)}] = {value};");
                code.Line($"{map}[{map}.Keys.First()] {dice.Pick("+=", "-=")} {Small(Int(scope, 2))};");
                break;
            case 7 when Pick(scope, Kind.Tuple, writable: true) is { } tuple:
                code.Line(
                    dice.Chance(50)
                        ? $"{tuple}.Number {dice.Pick("=", "+=", "-=")} {value};"
                        : $"{tuple}.Word = {Str(scope, 2)};"
                );
                break;
            case 6 when flag is not null:
                code.Line($"{flag} {dice.Pick("&=", "|=", "^=")} {Bool(scope, 3)};");
                break;
            default:
                var name = number ?? "total";
                code.Line(dice.Pick($"{name}++;", $"--{name};", $"{name} = {name} * 2 % 501;"));
                break;
        }
    }

    /// <summary>Statements of the collections.</summary>
    private void Change(Scope scope)
    {
        var value = Small(Int(scope, 3));
        var choices = new List<string> { $"Shape{id}.Made += {value} % 5;" };
        void Add(Kind kind, params string[] statements)
        {
            if (Pick(scope, kind) is { } name)
            {
                choices.AddRange(
                    statements.Select(statement => statement.Replace("~~", name, StringComparison.Ordinal))
                );
            }
        }
        Add(
            Kind.Ints,
            $"~~.Add({value});",
            $"~~.Insert(0, {value});",
            $"~~.AddRange({Sequence(scope, 2)}.ToList());",
            $"~~.Remove({value});",
            "if (~~.Count > 0) ~~.RemoveAt(~~.Count - 1);",
            "~~.Reverse();",
            "~~.Sort();",
            $"~~.Sort((p, q) => q % 5 - p % 5);",
            $"~~.RemoveAll(it => it % 3 == {dice.Below(3)});",
            $"if (~~.Count > 0) ~~[~~.Count - 1] += {value};",
            "if (~~.Count > 12) ~~.Clear();"
        );
        Add(
            Kind.Texts,
            $"~~.Add({Str(scope, 3)});",
            "if (~~.Count > 9) ~~.Clear();",
            "~~.Sort(StringComparer.Ordinal);"
        );
        Add(
            Kind.Map,
            $"~~[{Str(scope, 3)}] = {value};",
            $"~~.Remove({Str(scope, 2)});",
            $"~~.TryAdd({Str(scope, 3)}, {value});",
            "if (~~.Count > 9) ~~.Clear();"
        );
        Add(
            Kind.Set,
            $"~~.Add({value});",
            $"~~.Remove({value});",
            $"~~.UnionWith({Sequence(scope, 2)}.ToList());",
            $"~~.ExceptWith(new[] {{ 1, {value} }});"
        );
        Add(
            Kind.Queue,
            $"~~.Enqueue({value});",
            "if (~~.Count > 0) Log(~~.Dequeue().ToString());",
            "if (~~.TryPeek(out var peeked" + ++counter + ")) Log(\"p\" + peeked" + counter + ");"
        );
        Add(Kind.Stack, $"~~.Push({value});", "if (~~.Count > 1) Log(\"\" + ~~.Pop());");
        Add(
            Kind.Builder,
            $"~~.Append({Str(scope, 3)});",
            $"~~.Append({value}).Append(',');",
            $"~~.Append($\"{Hole(scope, 3)}\");",
            "if (~~.Length > 60) ~~.Clear();"
        );
        Add(Kind.Box, $"~~.Put({value}).Value += 1;", "Log(~~.Map(it => \"b\" + it));");
        Add(Kind.Array, "Array.Reverse(~~);", $"~~[1]--;", $"(~~[0], ~~[2]) = (~~[2], ~~[0]);");
        Add(Kind.Shape, $"~~.Next = {Leaf(scope, Kind.MaybeShape)};", $"~~[{value}] = {Int(scope, 2)};");
        code.Line(dice.Pick(choices));
    }

    /// <summary>Several targets at once: swaps, deconstruction, <c>ref</c> and <c>out</c>.</summary>
    private void Several(Scope scope)
    {
        var numbers = scope.Of(Kind.Int, writable: true);
        var left = numbers.Count > 0 ? dice.Pick(numbers).Name : "total";
        var right = numbers.Count > 0 ? dice.Pick(numbers).Name : "total";
        switch (dice.Below(6))
        {
            case 0 when left != right:
                code.Line($"({left}, {right}) = ({right}, {left});");
                break;
            case 1:
                code.Line($"Swap(ref {left}, ref {right});");
                break;
            case 2:
                var (high, low) = (Fresh("high"), Fresh("low"));
                code.Line($"Split({Small(Int(scope, 3))}, out var {high}, out var {low});");
                scope.Add(new Variable(high, Kind.Int));
                scope.Add(new Variable(low, Kind.Int));
                break;
            case 3:
                var (least, most) = (Fresh("least"), Fresh("most"));
                code.Line($"var ({least}, {most}) = Bounds({Sequence(scope, 2)});");
                scope.Add(new Variable(least, Kind.Int, Max: 2000));
                scope.Add(new Variable(most, Kind.Int, Max: 2000));
                break;
            case 4:
                var (number, word) = (Fresh("number"), Fresh("word"));
                code.Line($"var ({number}, {word}) = {Value(scope, dice.Pick(Kind.Tuple, Kind.Pair), 2)};");
                scope.Add(new Variable(number, Kind.Int));
                scope.Add(new Variable(word, Kind.Text));
                break;
            default:
                code.Line($"({left}, _) = ({Small(Int(scope, 3))}, {Int(scope, 3)});");
                break;
        }
    }

    /// <summary>A way out of the loop or function, under a condition.</summary>
    private void Leave(Scope scope)
    {
        var condition = Bool(scope, 3);
        if (scope.InLoop && dice.Chance(60))
        {
            code.Line($"if ({condition}) {(scope.InSwitch || dice.Chance(50) ? "continue" : "break")};");
            return;
        }
        if (scope.CanReturn && scope.Returns is { } kind && scope.Depth < 3)
        {
            code.Line($"if ({condition}) return {Result(scope, kind)};");
            return;
        }
        Show(scope);
    }

    private Expr Result(Scope scope, Kind kind) => kind == Kind.Int ? Small(Value(scope, kind)) : Value(scope, kind);
}
