namespace AzerothsTopTalent.Lua51;

/// <summary>
/// Sorting by 5.1's own quicksort: same comparisons in the same order, so that an inconsistent order function gives
/// the same result or the same error.
/// </summary>
internal static partial class TableLibrary
{
    private static int Sort(Coroutine state)
    {
        var table = state.CheckTable(1);
        var length = table.Length;
        if (!state.IsNoneOrNil(2))
        {
            state.CheckFunction(2);
        }

        state.SetArgumentCount(2);
        new Sorter(state, table, state.Argument(2)).Sort(1, length);
        return 0;
    }

    private readonly struct Sorter(Coroutine state, Table table, DynValue order)
    {
        private readonly bool isDefault = order.IsNil;

        private bool IsLess(DynValue left, DynValue right)
        {
            state.Machine.Spend(2);
            if (!isDefault)
            {
                return state.CallMeta(order, left, right).IsTruthy;
            }

            return left.Ref is null && right.Ref is null ? left.Num < right.Num : state.IsLess(left, right);
        }

        private DynValue Get(int i) => table.RawGet(i);

        private void Swap(int i, int j)
        {
            var (a, b) = (Get(i), Get(j));
            table.RawSet(i, b);
            table.RawSet(j, a);
        }

        private ScriptRuntimeException InvalidOrder() => state.LibraryError("invalid order function for sorting");

        internal void Sort(int low, int up)
        {
            while (low < up)
            {
                if (IsLess(Get(up), Get(low)))
                {
                    Swap(low, up);
                }

                if (up - low == 1)
                {
                    return;
                }

                var middle = (int)(((uint)low + (uint)up) / 2);
                if (IsLess(Get(middle), Get(low)))
                {
                    Swap(middle, low);
                }
                else if (IsLess(Get(up), Get(middle)))
                {
                    Swap(middle, up);
                }

                if (up - low == 2)
                {
                    return;
                }

                var pivot = Get(middle);
                Swap(middle, up - 1);
                var border = Partition(low, up, pivot);
                if (border - low < up - border)
                {
                    Sort(low, border - 1);
                    low = border + 1;
                }
                else
                {
                    Sort(border + 1, up);
                    up = border - 1;
                }
            }
        }

        private int Partition(int low, int up, DynValue pivot)
        {
            var i = low;
            var j = up - 1;
            while (true)
            {
                while (IsLess(Get(++i), pivot))
                {
                    if (i > up)
                    {
                        throw InvalidOrder();
                    }
                }

                while (IsLess(pivot, Get(--j)))
                {
                    if (j < low)
                    {
                        throw InvalidOrder();
                    }
                }

                if (j < i)
                {
                    break;
                }

                Swap(i, j);
            }

            Swap(up - 1, i);
            return i;
        }
    }
}
