using AzerothsTopTalent.Bench.Behaviours;
using AzerothsTopTalent.Bench.Pipeline;

namespace AzerothsTopTalent.Bench;

/// <summary>Everything that can be measured.</summary>
internal static class Measurements
{
    public static IReadOnlyList<Measurement> All { get; } =
    [
        new("lua51", "Ten programs in our Lua 5.1 and in lua5.1, and a fresh client state.", InterpreterSpeed.Run),
        new(
            "decode",
            "Reading build strings: the shipped Lua against a plain algorithm, both in lua5.1.",
            DecodeSpeed.Run
        ),
        new("addon", "Loading all files of the shipped addon in lua5.1: time, and memory that stays.", AddonLoad.Run),
        new(
            "pipeline",
            "A whole season from the sandbox: requests, points, time, memory; and the old way.",
            PipelineSpeed.Run
        ),
        new("build", "The addon's build, cold, idle and watching, against the C# compiler.", BuildSpeed.Run),
        new(
            "behaviours",
            "Takes the fake client's behaviours away in turn: does the test of each fail?",
            BehaviourRun.Run
        ),
    ];
}
