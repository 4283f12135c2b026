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
                $"catch (Fault{id} {fault}) when ({fault}.Level > {Literal(Kind.Int)}{(showsFilters && dice.Chance(40) ? $" && B({Bool(scope, 2)})" : "")})",
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

    /// <summary>Filters that do something, read what changes on the way, or fail, around a <c>finally</c> or <c>Dispose</c>.</summary>
    private void Filtered(Scope outer)
    {
        var scope = new Scope(outer) { Depth = outer.Depth, Yields = false };
        var (fault, last, count) = (Fresh("fault"), Fresh("last"), Fresh("count"));
        code.Line($"var {count} = {dice.Below(3)};");
        code.Block(
            "try",
            () =>
            {
                if (dice.Chance(30))
                {
                    code.Line($"using var {Fresh("handle")} = new Handle{id}(log, \"w\");");
                }
                Passing(new Scope(scope), fault, count);
                Statements(new Scope(scope), 0, 1);
            }
        );
        if (dice.Chance(60))
        {
            Block(
                $"catch (Exception {fault}) when ({Filter(scope, fault, count)})",
                new Scope(scope),
                () => code.Line($"Log(\"t\" + {fault}.Message.Length + {count});")
            );
        }
        Block($"catch (Exception {last})", new Scope(scope), () => code.Line($"Log(\"e\" + {last}.Message);"));
    }

    /// <summary>A try that something leaves by an exception, seldom caught in it, with a <c>finally</c> that is seen.</summary>
    private void Passing(Scope scope, string fault, string count)
    {
        code.Block(
            "try",
            () =>
            {
                Statements(new Scope(scope), 0, 1);
                code.Line($"{count}++;");
                code.Line(
                    dice.Pick(
                        $"Log(\"r\" + Risky(T({Small(Int(scope, 2))})));",
                        $"throw new Fault{id}({Str(scope, 2)}, {Small(Int(scope, 2))});",
                        $"Log($\"{{int.Parse({Str(scope, 2)})}}\");",
                        $"if ({Bool(scope, 2)}) throw new InvalidOperationException({Str(scope, 1)});"
                    )
                );
            }
        );
        if (dice.Chance(50))
        {
            Block(
                $"catch ({dice.Pick("InvalidOperationException", "Fault" + id, "Exception")} {fault}) when ({Filter(scope, fault, count)})",
                new Scope(scope) { CanReturn = false, InLoop = false },
                () => code.Line(dice.Pick("throw;", $"Log(\"i\" + {fault}.Message);", $"{count} += 2;"))
            );
        }
        Block(
            "finally",
            new Scope(scope) { CanReturn = false, InLoop = false },
            () => code.Line($"Log(\"fin\" + {count}--);")
        );
    }

    private string Filter(Scope scope, string fault, string count) =>
        dice.Pick(
            $"B({Bool(scope, 2)})",
            $"{count} > {dice.Below(3)}",
            $"B({count} > {dice.Below(3)}) || {fault}.Message.Length > {dice.Between(5, 9)}",
            $"int.Parse({fault}.Message) > T(0)",
            $"10 / T({dice.Below(2)}) > {count}",
            $"(Exception){fault} is Fault{id} {{ Level: > {dice.Below(9)} }} && B(true)",
            $"Risky(T({dice.Below(7)})) > 1"
        );

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
