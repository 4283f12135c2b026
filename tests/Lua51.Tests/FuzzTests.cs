namespace AzerothsTopTalent.Lua51.Tests;

/// <summary>Damaged and hostile programs: each must end in a result or a Lua error within its budget.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    [Fact]
    public void Run_MutatedSources_EndInAResultOrALuaError()
    {
        var mutator = new SourceMutator();
        Repeat(new BoundedRun(50_000, 8 << 20), 3_000, mutator.Make);
    }

    [Fact]
    public void Run_HostilePrograms_EndInAResultOrALuaError() =>
        Repeat(new BoundedRun(300_000, 16 << 20), 300, HostilePrograms.Make);

    [Fact]
    public void Load_MutatedDumps_EndInAResultOrALuaError()
    {
        var dump = new Script()
            .DoString(
                "return string.dump(function(a, ...) local t = {1, 2, a} for i, v in ipairs(t) do a = (a or 0) + v .. '' end local function f() return a, t end return f(), ... end)"
            )
            .Bytes.ToArray();
        Repeat(
            new BoundedRun(50_000, 8 << 20),
            3_000,
            random =>
            {
                var damaged = (byte[])dump.Clone();
                for (var i = random.Next(1, 6); i > 0; i--)
                {
                    damaged[random.Next(9, damaged.Length)] = (byte)random.Next(256);
                }

                return damaged;
            }
        );
    }

    private void Repeat(BoundedRun run, int slice, Func<Random, byte[]> make)
    {
        foreach (var seed in LongRun.Seeds(slice))
        {
            run.Run(make(new Random(seed)), seed);
        }

        output.WriteLine(run.ToString());
    }
}
