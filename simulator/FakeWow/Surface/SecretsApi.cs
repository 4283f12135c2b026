using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Surface;

/// <summary>Whether values may be looked into: addon code may look into none that is secret.</summary>
public sealed class SecretsApi : ISecretsGlobals
{
    /// <inheritdoc/>
    public bool issecretvalue(DynValue value) => value.IsSecret;

    /// <inheritdoc/>
    public bool canaccessvalue(DynValue value) => !value.IsSecret;
}
