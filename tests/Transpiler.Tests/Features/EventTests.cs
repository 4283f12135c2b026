using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Features;

/// <summary>Events with accessors of their own, alone and in a family with plain ones.</summary>
public sealed class EventTests
{
    [Fact]
    public void Event_WithAccessors_CallsThem() =>
        Snippet.Body(
            """
            var b = new Bus(); string s = ""; Action<int> h = x => s += x; b.Changed += h; b.Fire(1); b.Fire(2); b.Changed -= h; b.Fire(3); return s + b.Log;
            """,
            "",
            """
            public class Bus { private readonly List<Action<int>> list = new(); public string Log = ""; public event Action<int> Changed { add { list.Add(value); Log += "+"; } remove { list.Remove(value); Log += "-"; } } public void Fire(int x) { foreach (var a in list.ToArray()) a(x); } }
            """
        );

    [Fact]
    public void Event_OfAnInterface_HasOneShapeForAll() =>
        Snippet.Body(
            """
            IB a = new Own(), b = new Plain(); var s = ""; Action h = () => s += "h"; a.Go += h; b.Go += h; a.Fire(); b.Fire(); a.Go -= h; b.Go -= h; a.Fire(); b.Fire(); return s;
            """,
            "",
            """
            public interface IB { event Action Go; void Fire(); }
            public class Own : IB { Action? all; public event Action Go { add => all += value; remove => all -= value; } public void Fire() => all?.Invoke(); }
            public class Plain : IB { public event Action? Go; public void Fire() => Go?.Invoke(); }
            """
        );

    [Fact]
    public void Event_ImplementedExplicitly_IsReachedThroughTheInterface() =>
        Snippet.Body(
            """
            var o = new Own(); var s = ""; ((IB)o).Go += () => s += "x"; o.Fire(); return s;
            """,
            "",
            """
            public interface IB { event Action Go; }
            public class Own : IB { Action? all; event Action IB.Go { add { all += value; } remove { all -= value; } } public void Fire() => all?.Invoke(); }
            """
        );

    [Fact]
    public void EventHandler_WithArguments_HandsThemOn() =>
        Snippet.Body(
            """
            var o = new Own(); var s = ""; o.Changed += (sender, e) => s += e.N + (sender == o ? "y" : "n"); o.Fire(); return s;
            """,
            "",
            """
            public sealed class Args(int n) : EventArgs { public int N => n; }
            public class Own { public event EventHandler<Args>? Changed; public void Fire() => Changed?.Invoke(this, new Args(4)); }
            """
        );

    [Fact]
    public void Event_StaticWithAccessors_CallsThem() =>
        Snippet.Body(
            """
            string s = ""; EventHandler h = (o, e) => s += "x"; Bus.Changed += h; Bus.Fire(); return s;
            """,
            "",
            """
            public static class Bus { private static EventHandler? all; public static event EventHandler Changed { add => all += value; remove => all -= value; } public static void Fire() => all?.Invoke(null, EventArgs.Empty); }
            """
        );
}
