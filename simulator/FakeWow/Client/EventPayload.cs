using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Client;

/// <summary>What an event carries, as Lua gets it, checked against what the manifest documents.</summary>
internal static class EventPayload
{
    public static IReadOnlyList<DynValue> Of(GameEvent raised, LuaSession session)
    {
        var values = raised.Arguments.Select(value => Convert(value, session)).ToArray();
        if (!ApiCatalog.Events.TryGetValue(raised.Name, out var known))
        {
            session.Find(FindingKind.UnknownEvent, raised.Name);
        }
        else if (Mismatch(known, values) is { } mismatch)
        {
            session.Find(FindingKind.WrongPayload, $"{raised.Name}: {mismatch}");
        }

        return values;
    }

    private static string? Mismatch(ApiEvent known, DynValue[] values)
    {
        if (values.Length > known.Payload.Length)
        {
            return $"{values.Length} values, {known.Payload.Length} are documented";
        }

        for (var index = 0; index < known.Payload.Length; index++)
        {
            var expected = known.Payload[index];
            var value = index < values.Length ? values[index] : DynValue.Nil;
            if (value.Type == DataType.Nil ? !expected.IsNilable : value.Type != expected.Type)
            {
                return $"{expected.Name} is a {value.TypeName}, {expected.Type} is documented";
            }

            if (value.IsSecret && !expected.MayBeSecret)
            {
                return $"{expected.Name} is secret, which it never is";
            }
        }

        return null;
    }

    private static DynValue Convert(object? value, LuaSession session) =>
        value switch
        {
            SecretArgument secret => Convert(secret.Value, session).AsSecret(),
            IApiStructure structure => structure.ToLua(session.Host),
            IReadOnlyList<IApiStructure> structures => LuaValue.From(structures, session.Host),
            Enum number => LuaValue.From(number),
            _ => DynValue.FromObject(value),
        };
}
