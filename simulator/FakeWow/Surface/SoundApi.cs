using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Client;

namespace AzerothsTopTalent.FakeWow.Surface;

/// <summary>Sounds: heard by nobody, kept for the story.</summary>
public sealed class SoundApi(LuaSession session) : ISound
{
    private int lastHandle;

    /// <inheritdoc/>
    public (bool Success, int SoundHandle)? PlaySound(int soundKitID, int? uiSoundSubType, bool forceNoDuplicates)
    {
        session.Play(soundKitID);
        return (true, ++lastHandle);
    }
}
