namespace AzerothsTopTalent.Sandbox.Trees;

/// <summary>Points a character at the level cap has in each part of the tree.</summary>
public static class Budget
{
    public const int Class = 34;
    public const int Spec = 34;
    public const int Hero = 13;
    public const int FirstGate = 8;
    public const int SecondClassGate = 23;
    public const int SecondSpecGate = 20;
}
