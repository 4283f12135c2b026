using AzerothsTopTalent.FakeWow.Hosting;

namespace AzerothsTopTalent.FakeWow.Client;

/// <summary>What has happened in a client, over all its logins.</summary>
public sealed class ClientRecord
{
    private readonly Dictionary<string, int> calls = new(StringComparer.Ordinal);

    /// <summary>Errors of addon code.</summary>
    public List<LuaFailure> Failures { get; } = [];

    /// <summary>Misuse that the game would not forgive, or would not notice.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>The lines of the chat window.</summary>
    public List<string> Chat { get; } = [];

    /// <summary>Files that a .toc file lists and that are not there.</summary>
    public List<string> MissingFiles { get; } = [];

    /// <summary>Files of saved variables that could not be read; the addon found nothing.</summary>
    public List<string> DamagedFiles { get; } = [];

    /// <summary>Addons that were not loaded, and why.</summary>
    public Dictionary<string, string> NotLoaded { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Sound kit ids that were played.</summary>
    public List<int> Sounds { get; } = [];

    /// <summary>How often each function of the game was called, by its path: <c>C_Traits.GetNodeInfo</c>.</summary>
    public IReadOnlyDictionary<string, int> Calls => calls;

    internal void Count(string function) => calls[function] = calls.GetValueOrDefault(function) + 1;
}
