namespace AzerothsTopTalent;

/// <summary>
/// What there is to offer and what keeps it away. An offer may stand beside a reason to be silent, so that
/// <c>status</c> can say both.
/// </summary>
public sealed record Finding(Offer? Offer, Silence Silence);
