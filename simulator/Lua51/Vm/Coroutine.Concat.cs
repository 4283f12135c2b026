using System.Buffers.Text;

namespace AzerothsTopTalent.Lua51;

public partial class Coroutine
{
    /// <summary>Joins the values of a run of stack slots, from the right; the result replaces the first.</summary>
    internal void Concat(int first, int total)
    {
        var last = first + total - 1;
        do
        {
            var joined = 2;
            if (!IsText(Stack[last - 1]) || !IsText(Stack[last]))
            {
                var (left, right) = (Stack[last - 1], Stack[last]);
                var handler = MetamethodOf(left, Machine.Names.Concat);
                if (handler.IsNil)
                {
                    handler = MetamethodOf(right, Machine.Names.Concat);
                }

                if (handler.IsNil)
                {
                    var culprit = IsText(left) ? last : last - 1;
                    throw TypeError(Stack[culprit], culprit - Frame.Base, "concatenate");
                }

                Stack[last - 1] = CallMeta(handler, left, right);
            }
            else
            {
                joined = JoinStrings(first, last);
            }

            total -= joined - 1;
            last -= joined - 1;
        } while (total > 1);
    }

    private static bool IsText(DynValue value) =>
        value.Ref is null or LuaString || (value.Ref is SecretValue secret && IsText(secret.Inner));

    private int JoinStrings(int first, int last)
    {
        long length = 0;
        var count = 0;
        var isSecret = false;
        for (var i = last; i >= first && IsText(Stack[i]); i--, count++)
        {
            ref var slot = ref Stack[i];
            if (slot.Ref is SecretValue secret)
            {
                isSecret = true;
                slot = secret.Inner;
            }

            if (slot.Ref is null)
            {
                slot = new DynValue(NumberText.ToLuaString(slot.Num));
            }

            length += ((LuaString)slot.Ref!).Length;
        }

        var result = Machine.NewBuffer(length);
        var offset = 0;
        for (var i = last - count + 1; i <= last; i++)
        {
            var part = ((LuaString)Stack[i].Ref!).Array;
            Machine.Copy(part, result.AsSpan(offset));
            offset += part.Length;
        }

        var text = new DynValue(new LuaString(result));
        Stack[last - count + 1] = isSecret ? text.AsSecret() : text;
        return count;
    }
}
