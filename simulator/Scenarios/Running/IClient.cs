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

    /// <summary>Presses the cross of the uppermost window that has one; false if none has.</summary>
    bool CloseWindow();

    /// <summary>The mouse comes over a button, null for nothing; false if there is no such button.</summary>
    bool Hover(string? button);

    /// <summary>The mouse comes over a link by what is read of it; false if no text on the screen has one that lives.</summary>
    bool HoverLink(string label);

    /// <summary>Clicks such a link; false as above.</summary>
    bool ClickLink(string label);

    /// <summary>Turns the mouse wheel, 1 up, -1 down; false if nothing takes it.</summary>
    bool Scroll(int delta);

    /// <summary>Drags the uppermost window that can be dragged; false if none can.</summary>
    bool Drag(double right, double up);

    /// <summary>Presses a key by its name in the game; false if nobody takes it.</summary>
    bool PressKey(string key);

    /// <summary>Writes into the edit box that has the keyboard; false if none has.</summary>
    bool Write(string text);

    /// <summary>Clicks an entry of the addon compartment, null for the addon's own; false if it is not there.</summary>
    bool ClickCompartment(string? entry, string mouseButton);

    /// <summary>The mouse comes over the addon's own entry there, or leaves it; false if it is not there.</summary>
    bool HoverCompartment(bool leaves);

    /// <summary>Sound kit ids that were played so far.</summary>
    IReadOnlyList<int> Sounds { get; }

    /// <summary>The lines of the tooltip, none while it is hidden.</summary>
    IReadOnlyList<string> Tooltip { get; }

    /// <summary>The game's dialogs on the screen, by their names in <c>StaticPopupDialogs</c>.</summary>
    IReadOnlyList<string> Dialogs { get; }

    /// <summary>What stands in the edit box that has the keyboard; null if none has.</summary>
    string? EditBoxText { get; }

    /// <summary>The screen as SVG.</summary>
    string Picture();

    /// <summary>What the open page of the options says, its name first; empty while they are closed.</summary>
    IReadOnlyList<string> Options { get; }

    /// <summary>Changes a setting in the options panel: by its variable or its label.</summary>
    /// <returns>What is wrong, or null.</returns>
    string? ChangeSetting(string name, string value);

    /// <summary>A saved variable by its path, such as <c>SomeDB.list[2].name</c>, written as Lua; <c>nil</c> where there is none.</summary>
    string Saved(string path);

    /// <summary>How often each game function was called, by its name with namespace.</summary>
    IReadOnlyDictionary<string, int> Calls { get; }

    /// <summary>Why the addon is not loaded; null while it is, or before the first login.</summary>
    string? WhyNotLoaded { get; }

    /// <summary>Lua errors so far.</summary>
    IReadOnlyList<string> Errors { get; }

    /// <summary>Misuse that was noticed so far.</summary>
    IReadOnlyList<string> Findings { get; }
}
