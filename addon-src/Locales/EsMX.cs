namespace AzerothsTopTalent;

/// <summary>Nothing we say differs between Spain and Latin America.</summary>
public static class EsMX
{
    public static Texts Create()
    {
        return EsES.Create();
    }
}
