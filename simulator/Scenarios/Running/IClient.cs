namespace AzerothsTopTalent.Scenarios.Running;

/// <summary>The game client with an addon in it, as far as a story or a player can act on it and see of it.</summary>
public interface IClient
{
    void Login();

    void Reload();

    void Logout();

    /// <summary>Tells addons of an event; nobody checks that it makes sense.</summary>
    void Raise(string eventName, object?[] arguments);

    /// <summary>The popups on the screen, from the top.</summary>
    IReadOnlyList<SeenPopup> Popups { get; }

    /// <summary>Other frames of addons that stand open, from the top.</summary>
    IReadOnlyList<SeenPopup> Windows { get; }

    /// <summary>How many popups have appeared so far.</summary>
    int PopupCount { get; }

    /// <summary>All lines of chat so far, without colour codes.</summary>
    IReadOnlyList<string> Chat { get; }

    /// <summary>Presses Escape.</summary>
    void Escape();

    /// <summary>Types a line into the chat box.</summary>
    void Type(string line);

    /// <summary>Changes a setting in the options panel: by its variable or its label.</summary>
    /// <returns>What is wrong, or null.</returns>
    string? ChangeSetting(string name, string value);

    /// <summary>A saved variable by its path, such as <c>SomeDB.list[2].name</c>, written as Lua; <c>nil</c> where there is none.</summary>
    string Saved(string path);

    /// <summary>How often each game function was called, by its name with namespace.</summary>
    IReadOnlyDictionary<string, int> Calls { get; }

    /// <summary>Lua errors so far.</summary>
    IReadOnlyList<string> Errors { get; }

    /// <summary>Misuse that was noticed so far.</summary>
    IReadOnlyList<string> Findings { get; }
}
