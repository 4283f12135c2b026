namespace AzerothsTopTalent.Talents;

/// <summary>
/// A fingerprint of a node order. Builds are encoded against the order of one game version; where the game's own
/// order has another fingerprint, they would decode to something nobody chose.
/// </summary>
public static class NodeOrder
{
    // The largest prime below 2^24 and a factor below 2^7: products stay below 2^31, exact in ints and in doubles.
    private const int Modulus = 16777213;
    private const int Factor = 127;

    /// <summary>
    /// The checksum of the ids in this order, from 0 to 16777212. Another order of the same ids has another one.
    /// </summary>
    /// <param name="nodeIds">Node ids, each from 0 to 2^24.</param>
    public static int Checksum(IReadOnlyList<int> nodeIds)
    {
        var checksum = 0;
        foreach (var nodeId in nodeIds)
        {
            checksum = (checksum * Factor + nodeId) % Modulus;
        }

        return checksum;
    }
}
