using AzerothsTopTalent.FakeWow.Client;
using AzerothsTopTalent.FakeWow.Surface;
using AzerothsTopTalent.FakeWow.Ui;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.Lua51;
using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Scenarios.Running;

namespace AzerothsTopTalent.Scenarios.Playing;

/// <summary>A fake client with the addon installed, and the player in front of it.</summary>
public sealed partial class AddonClient : IClient
{
    private const string DataFile = "TalentData.lua";
    private const string OtherAddon = "AnotherAddon";
    private readonly string addonName;

    private readonly string title;

    private AddonClient(FakeClient client, AddonFolder addon)
    {
        Client = client;
        addonName = addon.Name;
        title = TextMarkup.Strip(addon.Toc.Fields.GetValueOrDefault("Title") ?? addonName);
        client.SessionOpened += session => session.Ui.VisibilityChanged += Count;
    }

    /// <summary>The client underneath.</summary>
    public FakeClient Client { get; }

    public IReadOnlyList<SeenPopup> Popups => Client.IsRunning ? [.. Screen.Popups(Client.Ui)] : [];

    public IReadOnlyList<SeenPopup> Windows => Client.IsRunning ? [.. Screen.Windows(Client.Ui)] : [];

    public int PopupCount { get; private set; }

    public IReadOnlyList<string> Chat => [.. Client.Record.Chat.Select(TextMarkup.Strip)];

    public IReadOnlyDictionary<string, int> Calls => Client.Record.Calls;

    public string? WhyNotLoaded => Client.Record.NotLoaded.GetValueOrDefault(addonName);

    public IReadOnlyList<string> Errors => [.. Client.Record.Failures.Select(failure => failure.Message)];

    public IReadOnlyList<string> Findings => [.. Client.Record.Findings.Select(finding => finding.ToString())];

    /// <summary>Installs the addon; a folder without one ends the step.</summary>
    public static AddonClient Open(GameWorld world, ClientFiles files)
    {
        (AddonFolder? addon, string? error) = AddonFolder.Read(files.AddonFolder);
        if (addon is null)
        {
            throw new StepFailedException(error ?? "there is no addon", StepFault.NoSuchFile);
        }

        addon = addon with
        {
            Files = addon
                .Files.Where(file => !file.Key.EndsWith(DataFile, StringComparison.OrdinalIgnoreCase))
                .ToDictionary(StringComparer.OrdinalIgnoreCase),
        };
        if (files.DataText is string data)
        {
            addon = addon.With(DataFile, data);
        }

        AddonFolder[] addons = files.ForeignSlashes.IsEmpty ? [addon] : [Foreign(files, world.Build.Interface), addon];
        var client = new AddonClient(GameFunctions.Open(world, addons), addon);
        if (files.AccountVariables is string account)
        {
            client.Client.Disk[addon.Name] = account;
        }

        if (files.CharacterVariables is string character)
        {
            client.Client.Disk[$"{addon.Name}/Character"] = character;
        }

        return client;
    }

    public void Login() => Client.Login();

    public void Reload() => Client.Reload();

    public void Logout() => Client.Logout();

    public void Raise(string eventName, object?[] arguments) => Client.World.Fire(eventName, arguments);

    private void Count(Frame frame, bool isVisible)
    {
        if (isVisible && (frame.Parent is null || frame.Parent == frame.Ui.Root) && Screen.IsPopup(frame))
        {
            PopupCount++;
        }
    }

    /// <summary>An addon that owns some slash commands and says so when it is called.</summary>
    private static AddonFolder Foreign(ClientFiles files, int clientInterface)
    {
        var lines = files.ForeignSlashes.Select((slash, at) => $"SLASH_ANOTHERADDON{at + 1} = \"{slash}\"");
        string code =
            string.Join('\n', lines)
            + "\nSlashCmdList[\"ANOTHERADDON\"] = function(message) print(\"AnotherAddon: \" .. message) end\n";
        TocFile toc = TocFile.Read(OtherAddon, $"## Interface: {clientInterface}\nCore.lua\n");
        return new AddonFolder(toc, new Dictionary<string, string> { ["Core.lua"] = code });
    }
}
