using AzerothsTopTalent.Sandbox.Service;

namespace AzerothsTopTalent.Sandbox.Faults;

/// <summary>The faults that are waiting. Each request is struck by the first one that fits; spent ones drop out.</summary>
public sealed class FaultQueue
{
    private readonly Lock gate = new();
    private readonly List<(Fault Fault, int Left)> waiting = [];
    private readonly List<string> struck = [];

    /// <summary>Names of the faults that struck, in order.</summary>
    public IReadOnlyList<string> Struck
    {
        get
        {
            lock (gate)
            {
                return [.. struck];
            }
        }
    }

    public void Add(Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        lock (gate)
        {
            waiting.Add((fault, fault.Times ?? int.MaxValue));
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            waiting.Clear();
        }
    }

    internal Fault? Take(Request request)
    {
        lock (gate)
        {
            var i = waiting.FindIndex(w => w.Fault.Door == request.Door && w.Fault.When?.Invoke(request) != false);
            if (i < 0)
            {
                return null;
            }

            var (fault, left) = waiting[i];
            if (left > 1)
            {
                waiting[i] = (fault, left - 1);
            }
            else
            {
                waiting.RemoveAt(i);
            }

            struck.Add(fault.Name);
            return fault;
        }
    }
}
