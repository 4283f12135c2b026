namespace AzerothsTopTalent.Data.Tests.Login;

public sealed class LoginTests
{
    [Theory]
    [InlineData("https://www.warcraftlogs.com/", false, true)]
    [InlineData("https://classic.warcraftlogs.com/", false, true)]
    [InlineData("http://www.warcraftlogs.com/", true, false)]
    [InlineData("https://warcraftlogs.com.evil.example/", false, false)]
    [InlineData("https://evilwarcraftlogs.com/", false, false)]
    [InlineData("https://mirror.example/", false, false)]
    [InlineData("https://mirror.example/", true, true)]
    [InlineData("http://mirror.example/", true, false)]
    [InlineData("http://127.0.0.1:8080/", false, true)]
    [InlineData("http://localhost/", false, true)]
    [InlineData("ftp://www.warcraftlogs.com/", true, false)]
    [InlineData("https://user:pass@www.warcraftlogs.com/", true, false)]
    public void Check_Address_IsTrustedOnlyAsTheRuleSays(string address, bool trustHost, bool allowed) =>
        Assert.Equal(allowed, HostRule.Check(new Uri(address), trustHost) is null);

    [Fact]
    public void Find_HalfAPair_IsAnErrorThatNamesTheOther()
    {
        var found = CredentialsSource.Find(_ => null, "WCL_CLIENT_ID=abc\n");

        Assert.Equal(FailureKind.HalfCredentials, found.Failure?.Kind);
        Assert.Contains("WCL_CLIENT_SECRET is not", found.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_EnvironmentAndFile_PrefersTheEnvironment()
    {
        var found = CredentialsSource.Find(
            name => name == "WCL_CLIENT_ID" ? "from-environment" : null,
            "# secrets\nexport WCL_CLIENT_SECRET=\"s e c\" # yes\nWCL_CLIENT_ID=from-file"
        );

        Assert.Equal(("from-environment", "s e c"), (found.Value?.ClientId, found.Value?.ClientSecret));
    }

    [Fact]
    public void Find_Nothing_IsNoErrorAndNoCredentials()
    {
        var found = CredentialsSource.Find(_ => " ", null);

        Assert.Null(found.Failure);
        Assert.Null(found.Value);
    }

    [Fact]
    public void Clean_SecretInAnyCoat_IsMasked()
    {
        var redactor = new Redactor();
        redactor.Hide("s/ecr et+1");

        var text = redactor.Clean(
            $"a s/ecr et+1 b {Uri.EscapeDataString("s/ecr et+1")} c {Convert.ToBase64String("s/ecr et+1"u8)}"
        );

        Assert.Equal("a [redacted] b [redacted] c [redacted]", text);
    }

    [Fact]
    public void Write_Token_IsForItsOwnerAlone()
    {
        using var folder = new TemporaryFolder();
        var now = new DateTimeOffset(2026, 9, 1, 0, 0, 0, TimeSpan.Zero);
        var cache = new TokenCache(folder["cache"], HostRule.LiveService, "client");

        cache.Write("the-token", now.AddDays(360));

        Assert.Equal("the-token", cache.Read(now));
        Assert.Null(cache.Read(now.AddDays(360)));
        Assert.Null(new TokenCache(folder["cache"], HostRule.LiveService, "other").Read(now));
        Assert.Null(new TokenCache(folder["cache"], new Uri("https://mirror.example/"), "client").Read(now));
        if (!OperatingSystem.IsWindows())
        {
            var file = Assert.Single(Directory.GetFiles(folder["cache"]));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
            Assert.Equal(0, (int)File.GetUnixFileMode(folder["cache"]) & 0b111_111);
        }
    }
}
