namespace AzerothsTopTalent.Tool.Tests.Commands;

public class ReportTests
{
    [Fact]
    public async Task Report_OfSandboxData_IsOneSelfContainedPage()
    {
        using var run = GenerateTests.Fresh();
        Assert.Equal(0, await run.Run("generate", "--class", "Druid"));
        Assert.Equal(0, await run.Run("report", "--out", "new/page.html"));
        var page = await File.ReadAllTextAsync(
            Path.Combine(run.Folder, "new/page.html"),
            TestContext.Current.CancellationToken
        );
        Assert.Contains("Guardian Druid", page);
        Assert.Contains("Nek&#x27;zali the Soulcoiler", page);
        Assert.Contains("These builds are made up", page);
        Assert.DoesNotContain("src=", page);
        Assert.DoesNotContain("http://", page);
        var code = (await GenerateTests.Written(run)).Split("talentCode = \"")[1].Split('"')[0];
        Assert.Contains($"<code>{code.Replace("+", "&#x2B;", StringComparison.Ordinal)}</code>", page);
    }

    [Fact]
    public async Task Report_HostileNames_StayText()
    {
        using var run = GenerateTests.Fresh();
        Assert.Equal(0, await run.Run("generate", "--spec", "Feral", "--content", "mythicplus"));
        var data = await GenerateTests.Written(run);
        run.Write(
            "addon/AzerothsTopTalent/TalentData.lua",
            data.Replace("Murder Row", "<script>alert(1)</script>", StringComparison.Ordinal)
        );
        Assert.Equal(0, await run.Run("report"));
        var page = await File.ReadAllTextAsync(
            Path.Combine(run.Folder, "report.html"),
            TestContext.Current.CancellationToken
        );
        Assert.DoesNotContain("<script>alert", page);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page);
    }

    [Fact]
    public async Task Report_WithoutData_SaysWhatMakesIt()
    {
        using var run = GenerateTests.Fresh();
        Assert.Equal(66, await run.Run("report"));
        Assert.Contains("att generate", run.Said);
    }

    [Fact]
    public async Task Report_OfAnotherFile_IsRefused()
    {
        using var run = GenerateTests.Fresh();
        run.Write("other.lua", "return 1");
        Assert.Equal(65, await run.Run("report", "--data", "other.lua"));
    }
}
