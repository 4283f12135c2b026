using System.Text.RegularExpressions;
using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Client;

/// <summary>
/// Watches the globals: a read of one that nobody has, a write of one that nobody declared, and the game's own replaced by something
/// else.
/// </summary>
public sealed partial class GlobalGuard
{
    private readonly Script script;
    private readonly Action<FindingKind, string> find;
    private readonly HashSet<string> declared = new(ApiCatalog.WritableVariables, StringComparer.Ordinal);
    private readonly Dictionary<string, DynValue> own = new(StringComparer.Ordinal);

    /// <summary>Begins to watch: all that is a global now is the game's.</summary>
    public GlobalGuard(ApiHost host, Action<FindingKind, string> find)
    {
        script = host.Script;
        this.find = find;
        foreach (var (key, value) in script.Globals.Pairs)
        {
            own[key.String ?? ""] = value;
        }

        var meta = new Table(script);
        meta.Set("__index", Callback(host, (key, _) => Read(key)));
        meta.Set("__newindex", Callback(host, Write));
        script.Globals.Metatable = meta;
    }

    /// <summary>The globals that addons have made, declared or not.</summary>
    public IEnumerable<string> Made =>
        script.Globals.Pairs.Select(pair => pair.Key.String ?? "").Where(name => !own.ContainsKey(name));

    /// <summary>Lets addons make a global, as a saved variable is.</summary>
    public void Declare(string name) => declared.Add(name);

    /// <summary>Finds globals of the game's that were replaced.</summary>
    public void CheckOwn()
    {
        foreach (var (name, value) in own.ToArray())
        {
            var current = script.Globals.Get(name);
            if (!current.Equals(value) && !declared.Contains(name))
            {
                find(FindingKind.ForeignWrite, $"the global {name} was replaced");
                own[name] = current;
            }
        }
    }

    private DynValue Read(string name)
    {
        if (!IsKnown(name))
        {
            find(FindingKind.UnknownGlobal, name);
        }

        return DynValue.Nil;
    }

    private DynValue Write(string name, DynValue value)
    {
        if (!IsKnown(name))
        {
            find(FindingKind.LeakedGlobal, name);
        }

        script.Globals.Set(name, value);
        return DynValue.Void;
    }

    private bool IsKnown(string name) =>
        declared.Contains(name) || ApiCatalog.Variables.Contains(name) || SlashName().IsMatch(name);

    // Addons look for each other's slash commands by names made at run time.
    [GeneratedRegex("^SLASH_[A-Z0-9_]+[0-9]$")]
    private static partial Regex SlashName();

    private static DynValue Callback(ApiHost host, Func<string, DynValue, DynValue> body) =>
        DynValue.NewCallback(
            new CallbackFunction(
                (context, arguments) =>
                {
                    host.CalledFrom(context);
                    return body(arguments[1].String ?? "", arguments[2]);
                }
            )
            {
                AcceptsSecrets = true,
            }
        );
}
