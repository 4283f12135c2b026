namespace AzerothsTopTalent.Sandbox.Trees;

public enum NodePart
{
    Class,
    Spec,
    Hero,
    Selection,
}
