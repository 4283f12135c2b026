using AzerothsTopTalent.Sandbox;

namespace AzerothsTopTalent.Tool.Tests.Commands;

public class DoctorTests
{
    [Fact]
    public async Task Doctor_InAnEmptyFolder_SaysWhatToDoFirst()
    {
        using var run = GenerateTests.Fresh();
        Assert.Equal(1, await run.Run("doctor"));
        Assert.Contains("[--] Credentials: none", run.Output);
        Assert.Contains("[!!] Builds: there is no TalentData.lua.", run.Output);
        Assert.Contains("Run `att generate`.", run.Output);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public async Task Doctor_WithAServiceThatAnswers_TellsThePoints()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var run = GenerateTests
            .Fresh()
            .With("WCL_BASE_URL", server.BaseAddress.AbsoluteUri)
            .With("TALENT_TREES_URL", server.TreesAddress.AbsoluteUri)
            .With("WCL_CLIENT_ID", server.ClientId)
            .With("WCL_CLIENT_SECRET", server.ClientSecret);
        await run.Run("doctor");
        Assert.Contains("[ok] Service: 127.0.0.1 answers; 3,600 of 3,600 points left", run.Output);
        Assert.Contains("[ok] Talent trees: 127.0.0.1 has them, 1 days old.", run.Output);
        Assert.DoesNotContain(server.ClientSecret, run.Output);
    }

    [Fact]
    public async Task Doctor_WithWrongCredentials_SaysSo()
    {
        await using var server = await SandboxServer.StartAsync(cancellation: TestContext.Current.CancellationToken);
        using var run = GenerateTests
            .Fresh()
            .With("WCL_BASE_URL", server.BaseAddress.AbsoluteUri)
            .With("TALENT_TREES_URL", "file:///nowhere/talents.json")
            .With("WCL_CLIENT_ID", "somebody")
            .With("WCL_CLIENT_SECRET", "hush-hush");
        Assert.Equal(1, await run.Run("doctor"));
        Assert.Contains("[!!] Service:", run.Output);
        Assert.Contains("[!!] Talent trees: there is no file /nowhere/talents.json.", run.Output);
        Assert.DoesNotContain("hush-hush", run.Output);
    }

    [Fact]
    public async Task Doctor_LooksAtWhatIsInstalled()
    {
        using var run = GenerateTests.Fresh();
        Assert.Equal(0, await run.Run("generate", "--spec", "Blood", "--content", "mythicplus"));
        run.Write("addon/AzerothsTopTalent/AzerothsTopTalent.toc", "TalentData.lua\n");
        Directory.CreateDirectory(Path.Combine(run.Folder, "AddOns"));
        await run.Run("doctor", "--to", "AddOns", "--json");
        Assert.Contains("the addon is not in", run.Output);
        await run.Run("ship", "--to", "AddOns", "--allow-sandbox");
        await run.Run("doctor", "--to", "AddOns", "--json");
        Assert.Contains("is what lies here", run.Output);
        run.Write("AddOns/AzerothsTopTalent/TalentData.lua", await GenerateTests.Written(run) + "-- older");
        await run.Run("doctor", "--to", "AddOns", "--json");
        Assert.Contains("another version", run.Output);
    }
}
