using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>Who is told of which event, in the order of registration.</summary>
public sealed class EventRouter(Action<string> foundUnknownEvent)
{
    private readonly Dictionary<string, List<Registration>> registrations = new(StringComparer.Ordinal);

    /// <summary>True if the frame was not registered before. An unknown event is an error, as in the game.</summary>
    public bool Register(Frame frame, string eventName, IReadOnlyList<string> units)
    {
        if (!ApiCatalog.Events.ContainsKey(eventName))
        {
            foundUnknownEvent(eventName);
            throw new ApiException($"Attempt to register unknown event \"{eventName}\"");
        }

        if (!registrations.TryGetValue(eventName, out var listeners))
        {
            registrations[eventName] = listeners = [];
        }

        var isNew = listeners.RemoveAll(listener => listener.Frame == frame) == 0;
        listeners.Add(new(frame, units));
        return isNew;
    }

    public bool Unregister(Frame frame, string eventName) =>
        registrations.TryGetValue(eventName, out var listeners)
        && listeners.RemoveAll(listener => listener.Frame == frame) > 0;

    public void UnregisterAll(Frame frame)
    {
        foreach (var listeners in registrations.Values)
        {
            listeners.RemoveAll(listener => listener.Frame == frame);
        }
    }

    public bool IsRegistered(Frame frame, string eventName) =>
        registrations.TryGetValue(eventName, out var listeners)
        && listeners.Exists(listener => listener.Frame == frame);

    /// <summary>Tells all who asked; one who is unregistered meanwhile is told no more.</summary>
    public void Fire(string eventName, IReadOnlyList<DynValue> payload)
    {
        if (!registrations.TryGetValue(eventName, out var listeners))
        {
            return;
        }

        foreach (var listener in listeners.ToArray())
        {
            if (listeners.Contains(listener) && listener.Wants(payload))
            {
                listener.Frame.Run("OnEvent", [DynValue.NewString(eventName), .. payload]);
            }
        }
    }

    private sealed record Registration(Frame Frame, IReadOnlyList<string> Units)
    {
        public bool Wants(IReadOnlyList<DynValue> payload) =>
            Units.Count == 0
            || (
                payload.Count > 0
                && payload[0].String is { } unit
                && Units.Contains(unit, StringComparer.OrdinalIgnoreCase)
            );
    }
}
