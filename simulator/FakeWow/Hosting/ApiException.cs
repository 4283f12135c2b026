namespace AzerothsTopTalent.FakeWow.Hosting;

/// <summary>The game refuses a call with an error that Lua code may catch. The message is the game's.</summary>
public sealed class ApiException(string message) : Exception(message);
