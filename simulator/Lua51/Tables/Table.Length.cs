using System.Runtime.CompilerServices;

namespace AzerothsTopTalent.Lua51;

public partial class Table
{
    /// <summary>A border as <c>#</c> finds it: n with t[n] set and t[n+1] nil, or 0 when t[1] is nil.</summary>
    public int Length
    {
        get
        {
            var high = Array.Length;
            if (high > 0 && Array[high - 1].IsNil)
            {
                var low = 0;
                while (high - low > 1)
                {
                    var middle = (low + high) / 2;
                    if (Array[middle - 1].IsNil)
                    {
                        high = middle;
                    }
                    else
                    {
                        low = middle;
                    }
                }

                return low;
            }

            return HasHash ? UnboundSearch(high) : high;
        }
    }

    private int UnboundSearch(int known)
    {
        var low = known;
        var high = (uint)known + 1;
        while (!IsAbsent((int)high))
        {
            low = (int)high;
            high *= 2;
            if (high > int.MaxValue)
            {
                return LinearSearch();
            }
        }

        while (high - (uint)low > 1)
        {
            var middle = (int)(((uint)low + high) / 2);
            if (IsAbsent(middle))
            {
                high = (uint)middle;
            }
            else
            {
                low = middle;
            }
        }

        return low;
    }

    /// <summary>For tables built to fool the doubling search.</summary>
    private int LinearSearch()
    {
        var i = 1;
        while (!IsAbsent(i))
        {
            i++;
        }

        Owner.SpendLater(i >> 2);
        return i - 1;
    }

    private bool IsAbsent(int key)
    {
        ref var slot = ref FindNumber(key);
        return Unsafe.IsNullRef(ref slot) || slot.IsNil;
    }
}
