namespace AzerothsTopTalent.Tool.Tests.Processes;

/// <summary>`att generate` on a disk that is really full, or really read-only.</summary>
public class DiskTests
{
    // A disk of a few pages of its own, in a namespace that ends with the shell; what is on it afterwards is copied out.
    private const string OnDisk = """
        mount -t tmpfs -o size=256k none disk && cp -r before/. disk || exit 99
        case "$1" in
            full) dd if=/dev/zero of=disk/filler bs=4096 2>dd.txt ;;
            read-only) mount -o remount,ro disk || exit 99 ;;
        esac
        shift
        here=$PWD
        cd "$1" && shift
        "$@"
        code=$?
        cp "$here/disk/TalentData.lua" "$here/after.lua"
        exit $code
        """;

    [Theory]
    [InlineData("full", "TalentData.lua", "The disk is full")]
    [InlineData("full", "the checkpoint", "The disk is full")]
    [InlineData("read-only", "TalentData.lua", "cannot be written: no permission, or a read-only disk")]
    [InlineData("read-only", "the checkpoint", "cannot be written: no permission, or a read-only disk")]
    public async Task Generate_OnADiskThatTakesNothing_SaysSoAndKeepsTheOldFile(
        string disk,
        string what,
        string message
    )
    {
        using var run = Commands.GenerateTests.Fresh();
        await NeedsMounts(run);
        Assert.Equal(
            0,
            await run.Run("generate", "--spec", "Blood", "--encounter", "3470", "--out", "before/TalentData.lua")
        );
        var before = await File.ReadAllTextAsync(
            Path.Combine(run.Folder, "before/TalentData.lua"),
            TestContext.Current.CancellationToken
        );
        Directory.CreateDirectory(Path.Combine(run.Folder, "disk"));
        // The checkpoint lies where the tool is run; the file where --out says.
        var checkpointIsThere = what == "the checkpoint";
        var output = checkpointIsThere ? "../new/TalentData.lua" : "disk/TalentData.lua";

        using var att = run.Start(
            "unshare",
            [
                .. Namespace,
                "sh",
                "-c",
                OnDisk,
                "sh",
                disk,
                checkpointIsThere ? "disk" : ".",
                AttProcess.Runtime,
                AttProcess.Program,
                "generate",
                "--spec",
                "Fire",
                "--encounter",
                "3470",
                "--out",
                output,
            ]
        );
        var (exitCode, _, error) = await att.Ended();

        Assert.Equal(73, exitCode);
        Assert.StartsWith("att: ", error);
        Assert.Contains(message, ToolRun.Unwrapped(error));
        Assert.Contains(checkpointIsThere ? ".pipeline_cache.sandbox.jsonl" : "TalentData.lua", error);
        Assert.Equal(
            before,
            await File.ReadAllTextAsync(Path.Combine(run.Folder, "after.lua"), TestContext.Current.CancellationToken)
        );
        Assert.False(File.Exists(Path.Combine(run.Folder, "new/TalentData.lua")));
    }

    private static readonly string[] Namespace = ["--user", "--map-root-user", "--mount"];

    private static async Task NeedsMounts(ToolRun run)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Skipped: needs Linux, for a disk of its own");
        using var probe = run.Start("unshare", [.. Namespace, "mount", "-t", "tmpfs", "none", run.Folder]);
        Assert.SkipUnless(
            (await probe.Ended()).ExitCode == 0,
            "Skipped: needs the right to mount a disk of its own (user namespaces)"
        );
    }
}
