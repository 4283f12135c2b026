namespace AzerothsTopTalent.Data;

/// <summary>Finds the credentials: the environment first, then the <c>.env</c> file, then whoever can be asked.</summary>
public static class CredentialsSource
{
    public const string IdName = "WCL_CLIENT_ID";
    public const string SecretName = "WCL_CLIENT_SECRET";

    /// <summary>
    /// The credentials, null when there are none at all, or a failure when there is one of the pair alone: half a pair
    /// is a mistake to be told, not a reason to fall back to the sandbox.
    /// </summary>
    /// <param name="environment">Reads a variable of the environment.</param>
    /// <param name="dotEnv">The text of the <c>.env</c> file, or null.</param>
    /// <param name="ask">Asks a person for the value of a name, or null when nobody can be asked.</param>
    public static Result<Credentials?> Find(
        Func<string, string?> environment,
        string? dotEnv,
        Func<string, string?>? ask = null
    )
    {
        var file = DotEnv.Parse(dotEnv ?? "");
        var id = Read(IdName);
        var secret = Read(SecretName);
        if (id is null && secret is null && ask is null)
            return (Credentials?)null;
        id ??= NullIfBlank(ask?.Invoke(IdName));
        secret ??= id is null ? null : NullIfBlank(ask?.Invoke(SecretName));
        if (id is null && secret is null)
            return (Credentials?)null;
        if (id is null)
            return Failures.HalfCredentials(SecretName, IdName);
        if (secret is null)
            return Failures.HalfCredentials(IdName, SecretName);
        return new Credentials(id, secret);

        string? Read(string name) => NullIfBlank(environment(name)) ?? NullIfBlank(file.GetValueOrDefault(name));
    }

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
