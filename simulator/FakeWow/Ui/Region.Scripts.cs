using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Ui;

// Scripts: what Lua is called for.
public abstract partial class Region
{
    private readonly Dictionary<string, List<DynValue>> scripts = new(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public void SetScript(string scriptTypeName, DynValue script)
    {
        RequireScript("SetScript", scriptTypeName);
        scripts.Remove(scriptTypeName);
        if (script.Type != DataType.Nil)
        {
            scripts[scriptTypeName] = [script];
        }
    }

    /// <inheritdoc/>
    public bool HookScript(string scriptTypeName, DynValue script)
    {
        RequireScript("HookScript", scriptTypeName);
        if (!scripts.TryGetValue(scriptTypeName, out var handlers))
        {
            scripts[scriptTypeName] = handlers = [];
        }

        handlers.Add(script);
        return true;
    }

    /// <inheritdoc/>
    public DynValue GetScript(string scriptTypeName) =>
        scripts.TryGetValue(scriptTypeName, out var handlers) ? handlers[0] : DynValue.Nil;

    /// <inheritdoc/>
    public bool HasScript(string scriptName) => Ui.Host.HasScript(Kind, scriptName);

    /// <summary>Whether something is called for a script.</summary>
    public bool Handles(string script) => scripts.ContainsKey(script);

    /// <summary>Calls what was set for a script, then what was hooked to it. Errors are recorded, not raised.</summary>
    public void Run(string script, params DynValue[] arguments)
    {
        if (!scripts.TryGetValue(script, out var handlers))
        {
            return;
        }

        foreach (var handler in handlers.ToArray())
        {
            Ui.Invoke(handler, [Handle, .. arguments]);
        }
    }

    private void RequireScript(string method, string script)
    {
        if (!HasScript(script))
        {
            throw new ApiException($"{Kind}:{method}(): Doesn't have a \"{script}\" script");
        }
    }
}
