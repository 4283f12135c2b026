namespace AzerothsTopTalent.Lua51;

public partial class Coroutine
{
    /// <summary>The shared variable of a stack slot.</summary>
    internal UpValue FindUpValue(int index)
    {
        UpValue? above = null;
        var open = OpenUpValues;
        while (open is not null && open.Index >= index)
        {
            if (open.Index == index)
            {
                return open;
            }

            above = open;
            open = open.NextOpen;
        }

        var created = new UpValue(Stack, index) { NextOpen = open };
        Machine.Allocate(40);
        if (above is null)
        {
            OpenUpValues = created;
        }
        else
        {
            above.NextOpen = created;
        }

        return created;
    }

    /// <summary>Gives the variables at and above a slot a home of their own.</summary>
    internal void CloseUpValues(int from)
    {
        while (OpenUpValues is { } open && open.Index >= from)
        {
            OpenUpValues = open.NextOpen;
            open.Close();
        }
    }
}
