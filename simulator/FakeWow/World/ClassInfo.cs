using System.Collections.Immutable;

namespace AzerothsTopTalent.FakeWow.World;

/// <summary>A playable class.</summary>
/// <param name="Id">Class id, 1 to 13.</param>
/// <param name="File">The token that is the same in every language, such as <c>DEATHKNIGHT</c>.</param>
/// <param name="Name">English name.</param>
/// <param name="InitialSpecId">What characters below the first talent level report as their spec.</param>
/// <param name="Specs">In the order of the game's index, which begins at 1.</param>
public sealed record ClassInfo(int Id, string File, string Name, int InitialSpecId, ImmutableArray<SpecInfo> Specs)
{
    /// <summary>The 1-based index of a spec; the initial spec comes after the real ones. 0 if it is not of this class.</summary>
    public int IndexOf(int specId)
    {
        for (int at = 0; at < Specs.Length; at++)
        {
            if (Specs[at].Id == specId)
            {
                return at + 1;
            }
        }

        return specId == InitialSpecId ? Specs.Length + 1 : 0;
    }
}
