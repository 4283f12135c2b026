namespace AzerothsTopTalent.Transpiler.Tests.Generation;

internal sealed partial class ProgramGenerator
{
    private void Try(Scope outer)
    {
        var scope = new Scope(outer) { Depth = outer.Depth, Yields = false };
        var fault = Fresh("fault");
        code.Block(
            "try",
            () =>
            {
                var inner = new Scope(scope);
                Statements(inner, 0, 2);
                code.Line(
                    dice.Pick(
                        $"Log(\"r\" + Risky(T({Small(Int(inner, 2))})));",
                        $"if ({Bool(inner, 2)}) throw new InvalidOperationException({Str(inner, 2)});",
                        $"if ({Bool(inner, 2)}) throw new Fault{id}({Str(inner, 2)}, {Small(Int(inner, 2))});",
                        $"Log($\"{{{Int(inner, 2)} / T({dice.Below(2)})}}\");",
                        $"Log($\"{{int.Parse({Str(inner, 2)})}}\");",
                        $"Log(\"first\" + {Sequence(inner, 2)}.Where(it => it > 6).First());",
                        $"Log({Value(inner, Kind.MaybeText, 2)} ?? throw new Fault{id}(\"none\", 4));",
                        $"Log(\"{{0}}\" + new Dictionary<string, int> {{ [\"a\"] = 1 }}[{Str(inner, 2)}]);",
                        $"Log(\"\" + new Queue<int>({Sequence(inner, 1)}.Take(1).ToList()).Dequeue());",
                        $"Log({Int(inner, 2)} switch {{ > 4 => \"big\", < 0 => throw new InvalidOperationException(\"below\"), _ => \"some\" }});"
                    )
                );
                Statements(inner, 0, 2);
            }
        );
        var hasFinally = dice.Chance(50);
        if (dice.Chance(40))
        {
            Block(
                $"catch (Fault{id} {fault}) when ({fault}.Level > {Literal(Kind.Int)}{(dice.Chance(30) ? $" && B({Bool(scope, 2)})" : "")})",
                new Scope(scope),
                () => code.Line($"Log(\"F\" + {fault}.Level + {fault}.Message);")
            );
        }
        if (dice.Chance(30))
        {
            Block($"catch (InvalidOperationException)", new Scope(scope));
        }
        if (!hasFinally || dice.Chance(80))
        {
            Block(
                $"catch (Exception {fault})",
                new Scope(scope),
                () =>
                    code.Line(
                        $"Log({fault} is FormatException ? \"format\" : {fault} is DivideByZeroException ? \"zero\" : {fault}.Message);"
                    )
            );
        }
        if (hasFinally)
        {
            Block("finally", new Scope(scope) { CanReturn = false, InLoop = false }, () => code.Line("Log(\"fin\");"));
        }
    }

    /// <summary>An exception that passes several handlers on its way.</summary>
    private void Rethrow(Scope outer)
    {
        var scope = new Scope(outer) { Yields = false };
        var (inner, last) = (Fresh("inner"), Fresh("last"));
        code.Block(
            "try",
            () =>
            {
                code.Block(
                    "try",
                    () =>
                    {
                        Statements(new Scope(scope), 0, 1);
                        code.Line($"Log(\"r\" + Risky(T({Small(Int(scope, 2))})));");
                        Leave(scope);
                    }
                );
                code.Block(
                    $"catch (InvalidOperationException {inner}) when ({inner}.Message.Length > {dice.Between(5, 8)})",
                    () =>
                    {
                        Statements(new Scope(scope), 0, 1);
                        code.Line(
                            dice.Pick("throw;", $"throw new Fault{id}({inner}.Message, 2);", $"Log({inner}.Message);")
                        );
                    }
                );
                Block(
                    "finally",
                    new Scope(scope) { CanReturn = false, InLoop = false },
                    () => code.Line("Log(\"out\");")
                );
            }
        );
        Block($"catch (Exception {last})", new Scope(scope), () => code.Line($"Log(\"x\" + {last}.Message);"));
    }

    private void Using(Scope outer)
    {
        var scope = new Scope(outer) { Depth = outer.Depth, Yields = false };
        var name = Fresh("handle");
        if (dice.Chance(50))
        {
            Block($"using (var {name} = new Handle{id}(log, {Literal(Kind.Text)}))", new Scope(scope));
            return;
        }
        code.Block(
            "",
            () =>
            {
                code.Line($"using var {name} = new Handle{id}(log, \"u\");");
                Statements(new Scope(scope), 1, 3);
            }
        );
    }
}
