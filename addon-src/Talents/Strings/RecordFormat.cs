namespace AzerothsTopTalent.Talents;

/// <summary>
/// The bits of one node's record: <c>0</c> not taken; <c>10</c> granted; <c>11</c> bought, then <c>0</c> in full or
/// <c>1</c> and the ranks in six bits, then <c>0</c> without or <c>1</c> and a choice in two bits.
/// </summary>
internal static class RecordFormat
{
    public const string NotTaken = "0";
    public const string Granted = "10";
    public const string Bought = "11";

    /// <summary>The whole record of a node that is bought in full and has no choice.</summary>
    public const string PlainPurchase = "1100";

    /// <summary>What stands before the choice in the record of a node that is bought in full.</summary>
    public const string ChoicePurchase = "1101";

    public const int RankBits = 6;
    public const int ChoiceBits = 2;

    /// <summary>As many zeros as the longest record has bits: none that starts within the text ends beyond them.</summary>
    public const string Margin = "000000000000";
}
