using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Features;

public sealed partial class StatementTests
{
    [Fact]
    public void For_WithContinueAndBreak_RunsTheSameRounds() =>
        Snippet.Body(
            """
            var text = "";
            for (var i = 0; i < 10; i++)
            {
                if (i % 2 == 0) continue;
                if (i > 7) break;
                text += i + ",";
            }
            return text;
            """
        );

    [Fact]
    public void For_CapturedCounter_IsOneVariable() =>
        Snippet.Body(
            """
            var functions = new List<Func<int>>();
            for (var i = 0; i < 3; i++) functions.Add(() => i);
            var text = "";
            foreach (var function in functions) text += function();
            return text;
            """
        );

    [Fact]
    public void ForEach_CapturedItem_IsFreshEachRound() =>
        Snippet.Body(
            """
            var functions = new List<Func<int>>();
            foreach (var i in new[] { 1, 2, 3 }) functions.Add(() => i * 10);
            return string.Join(",", functions.Select(f => f()));
            """
        );

    [Fact]
    public void While_ContinueInMiddle_SkipsTheRest() =>
        Snippet.Body(
            """
            var i = 0;
            var text = "";
            while (i < 10)
            {
                i++;
                if (i == 3) { text += "three"; continue; }
                if (i > 6)
                {
                    if (i == 8) continue;
                    text += "big";
                }
                text += i;
            }
            return text;
            """
        );

    [Fact]
    public void DoWhile_WithContinue_TestsTheCondition() =>
        Snippet.Body(
            """
            var i = 0;
            var text = "";
            do
            {
                i++;
                if (i == 2) continue;
                text += i;
            } while (i < 5);
            return text;
            """
        );

    [Fact]
    public void Switch_InLoop_BreaksAndContinues() =>
        Snippet.Body(
            """
            var text = "";
            for (var i = 0; i < 8; i++)
            {
                switch (i)
                {
                    case 0:
                        text += "zero";
                        break;
                    case 1:
                    case 2:
                        if (i == 2) break;
                        text += "one";
                        break;
                    case 3:
                        continue;
                    case 6:
                        text += "six";
                        break;
                    default:
                        text += i;
                        break;
                }
                text += ";";
            }
            return text;
            """
        );

    [Fact]
    public void Switch_NestedBreakInsideLoop_LeavesOnlyTheSwitch() =>
        Snippet.Body(
            """
            var text = "";
            foreach (var word in new[] { "a", "b", "c" })
            {
                switch (word)
                {
                    case "b":
                        foreach (var c in "xyz")
                        {
                            if (c == 'y') break;
                            text += c;
                        }
                        if (text.Length > 100) break;
                        text += "B";
                        break;
                    default:
                        text += word;
                        break;
                }
            }
            return text;
            """
        );

    [Fact]
    public void Try_ReturnInsideFinally_RunsFinally() =>
        Snippet.Body(
            """
            return Inner() + trace;
            """,
            """
            static string trace = "";
            static string Inner()
            {
                foreach (var i in new[] { 1, 2, 3 })
                {
                    try
                    {
                        if (i == 1) continue;
                        if (i == 2) return "r" + i;
                    }
                    finally
                    {
                        trace += "f" + i;
                    }
                }
                return "end";
            }
            """
        );

    [Fact]
    public void Try_CatchWithFilter_PicksTheFirstThatHolds() =>
        Snippet.Body(
            """
            var text = "";
            foreach (var i in new[] { 1, 2, 3 })
            {
                try
                {
                    if (i == 1) throw new InvalidOperationException("one");
                    if (i == 2) throw new ArgumentException("two");
                    throw new Exception("three");
                }
                catch (InvalidOperationException e) when (e.Message == "nope") { text += "no"; }
                catch (InvalidOperationException e) { text += "I:" + e.Message; }
                catch (ArgumentException) { text += "A"; }
                catch (Exception e) { text += "E:" + e.Message; }
            }
            return text;
            """
        );

    [Fact]
    public void Try_Rethrow_ReachesTheOuterHandler() =>
        Snippet.Body(
            """
            try
            {
                try { throw new FormatException("inner"); }
                catch (FormatException) { throw; }
                finally { }
            }
            catch (Exception e) { return e.Message; }
            """
        );

    [Fact]
    public void Using_Declaration_DisposesInReverse() =>
        Snippet.Body(
            """
            {
                using var a = new Resource("a");
                using var b = new Resource("b");
                Resource.Log += "body";
            }
            return Resource.Log;
            """,
            """

            """,
            """
            public sealed class Resource : IDisposable
            {
                public static string Log = "";
                private readonly string name;
                public Resource(string name) { this.name = name; Log += "+" + name; }
                public void Dispose() => Log += "-" + name;
            }
            """
        );

    [Fact]
    public void LocalFunction_UsedBeforeDeclaration_SeesItsCaptures() =>
        Snippet.Body(
            """
            var text = Twice(4) + ":";
            var factor = 3;
            text += Times(5);
            return text;
            string Twice(int n) => Again(n) + Again(n);
            string Again(int n) => n.ToString();
            int Times(int n) => n * factor;
            """
        );
}
