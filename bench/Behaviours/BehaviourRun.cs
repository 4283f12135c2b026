using System.Diagnostics;
using AzerothsTopTalent.Addon.Tests.Behaviours;

namespace AzerothsTopTalent.Bench.Behaviours;

/// <summary>
/// Takes the fake client's behaviours away one after the other, in a copy of the project, and tells whether the test that each names
/// fails. All are built into the copy at once, each behind a switch that the environment turns.
/// </summary>
internal static class BehaviourRun
{
    private const string Switch = "ATT_BEHAVIOUR_TAKEN";
    private const string Taken = "global::AzerothsTopTalent.FakeWow.TakenBehaviour";

    public static int Run(TextWriter output, TextWriter error)
    {
        var root = Checkout.Root;
        var behaviours = Behaviour.Read(
            File.ReadAllText(Path.Combine(root, "tests", "Addon.Tests", "Behaviours", "behaviours.txt"))
        );
        var place = Directory.CreateTempSubdirectory("att-behaviours-").FullName;
        var copy = Path.Combine(place, "project");
        try
        {
            Copy(root, copy);
            LinkFacts(root, place);
            PutSwitches(copy, behaviours);
            var (built, log) = Start(
                copy,
                0,
                "build",
                "tests/Addon.Tests",
                "-v",
                "q",
                "-nologo",
                "-p:TreatWarningsAsErrors=false"
            );
            if (!built)
            {
                error.WriteLine($"bench: the copy does not build:\n{log}");
                return ExitCodes.Failed;
            }

            return Try(copy, behaviours, output) ? ExitCodes.Ok : ExitCodes.Failed;
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }
    }

    private static bool Try(string copy, IReadOnlyList<Behaviour> behaviours, TextWriter output)
    {
        var survivors = 0;
        var withAll = new Dictionary<string, bool>();
        for (var number = 1; number <= behaviours.Count; number++)
        {
            var behaviour = behaviours[number - 1];
            if (!withAll.TryGetValue(behaviour.Test, out var passesWithIt))
            {
                withAll[behaviour.Test] = passesWithIt = Passes(copy, 0, behaviour.Test);
            }

            var passesWithout = Passes(copy, number, behaviour.Test);
            var verdict =
                !passesWithIt ? "FAILS ANYWAY"
                : passesWithout ? "SURVIVED"
                : "noticed";
            survivors += verdict == "noticed" ? 0 : 1;
            output.WriteLine($"{verdict, -12} {behaviour.Name} ({behaviour.Test})");
            output.Flush();
        }

        output.WriteLine(
            $"{behaviours.Count - survivors} of {behaviours.Count} behaviours are missed when they are gone"
        );
        return survivors == 0;
    }

    private static bool Passes(string copy, int taken, string test) =>
        Start(
            copy,
            taken,
            "tests/Addon.Tests/bin/Debug/net10.0/AzerothsTopTalent.Addon.Tests.dll",
            "-method",
            $"*.{test}",
            "-noLogo",
            "-noColor"
        ).Succeeded;

    private static void PutSwitches(string copy, IReadOnlyList<Behaviour> behaviours)
    {
        foreach (
            var file in behaviours
                .Select((behaviour, at) => (behaviour, Number: at + 1))
                .GroupBy(one => one.behaviour.File)
        )
        {
            var path = Path.Combine(copy, file.Key);
            var text = File.ReadAllText(path);
            var places = file.SelectMany(one =>
                    one.behaviour.FindIn(text).Select(place => (one.behaviour, one.Number, Place: place))
                )
                .OrderByDescending(one => one.Place.Index);
            foreach (var (behaviour, number, place) in places.ToArray())
            {
                var switched = behaviour.Switched(place.Value, $"{Taken}.Is({number})");
                text = text[..place.Index] + switched + text[(place.Index + place.Length)..];
            }

            File.WriteAllText(path, text);
        }

        File.WriteAllText(
            Path.Combine(copy, "simulator", "FakeWow", "TakenBehaviour.cs"),
            $$"""
            namespace AzerothsTopTalent.FakeWow;
            /// <summary>Which behaviour is taken away in this run.</summary>
            public static class TakenBehaviour
            {
                private static readonly string? Taken = System.Environment.GetEnvironmentVariable("{{Switch}}");
                /// <summary>Whether that one is.</summary>
                public static bool Is(int number) => Taken == number.ToString();
            }
            """
        );
    }

    private static void Copy(string root, string copy)
    {
        foreach (var file in Files(root))
        {
            var target = Path.Combine(copy, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(root, file), target);
        }
    }

    // Some tests read facts beside the project where they are at hand.
    private static void LinkFacts(string root, string place)
    {
        var facts = Path.GetFullPath(Path.Combine(root, "..", "shared"));
        if (Directory.Exists(facts))
        {
            Directory.CreateSymbolicLink(Path.Combine(place, "shared"), facts);
        }
    }

    private static IEnumerable<string> Files(string root)
    {
        string[] left = ["bin", "obj", ".git", "TestResults", "artifacts"];
        return Directory
            .EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Intersect(left).Any());
    }

    private static (bool Succeeded, string Output) Start(string folder, int taken, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[Switch] = taken.ToString(System.Globalization.CultureInfo.InvariantCulture);
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync();
        var told = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode == 0, told + said.Result);
    }
}
