using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Work on several things at once, where that on each stands for itself.</summary>
internal static class Together
{
    /// <summary>The results in the order of the items, each made of the item and its place; whoever is idle takes the next.</summary>
    public static TResult[] Select<T, TResult>(
        IReadOnlyList<T> items,
        Func<T, int, TResult> work,
        CancellationToken cancellation
    )
    {
        var results = new TResult[items.Count];
        Parallel.For(
            0,
            items.Count,
            new ParallelOptions { CancellationToken = cancellation },
            i => results[i] = work(items[i], i)
        );
        return results;
    }
}
