using AzerothsTopTalent.Lua.Build;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.Transpiler.Tests.Features;

/// <summary>What is assigned to a static member arrives there, however the value is made.</summary>
public sealed class StaticAssignmentTests
{
    private const string Program = """
        public sealed class Box { public int Number { get; set; } }

        public static class Store
        {
            private static Box? field;
            private static Box? Property { get; set; }

            public static int Run()
            {
                field = new Box { Number = 3 };
                Property = new Box { Number = 4 };
                return (field?.Number ?? 0) * 10 + (Property?.Number ?? 0);
            }
        }
        """;

    [Fact]
    public void Assign_OfAnInitializedObject_ReachesFieldAndProperty()
    {
        var result = TranspileCommand.Transpile("Store.cs", Program);
        Assert.True(result.Succeeded, string.Join("\n", result.Diagnostics));
        var script = new Script(new ScriptOptions { Dialect = Dialect.Client });
        var addon = new Table(script);
        foreach (var file in result.Files)
        {
            script.Call(script.LoadString(file.Text, file.Path), "Addon", addon);
        }

        Assert.Equal(34, script.Call(addon.Get("Store").Table!.Get("Run")).ToScalar().Number);
    }
}
