namespace AzerothsTopTalent.Lua51;

public partial class Coroutine
{
    /// <summary>left == right by all rules.</summary>
    internal bool AreEqual(DynValue left, DynValue right, int leftRegister, int rightRegister)
    {
        if (left.Ref is null)
        {
            if (right.Ref is SecretValue && right.Type == DataType.Number)
            {
                throw SecretError(right, "compare", rightRegister);
            }

            return right.Ref is null && left.Num == right.Num;
        }

        if (left.Ref is SecretValue || right.Ref is SecretValue)
        {
            // Only the type of a secret may be known.
            return left.Type != right.Type
                ? false
                : throw (
                    left.IsSecret
                        ? SecretError(left, "compare", leftRegister)
                        : SecretError(right, "compare", rightRegister)
                );
        }

        if (ReferenceEquals(left.Ref, right.Ref))
        {
            return true;
        }

        return left.Ref switch
        {
            LuaString text => EqualTexts(text, right.Ref as LuaString),
            Table table when right.Ref is Table other => EqualByMeta(table.Metatable, other.Metatable, left, right),
            UserData data when right.Ref is UserData other => EqualByMeta(data.Metatable, other.Metatable, left, right),
            _ => false,
        };
    }

    /// <summary>Comparing long texts is work that counts.</summary>
    private bool EqualTexts(LuaString left, LuaString? right)
    {
        Machine.Spend(left.Length >> 7);
        return left.Equals(right);
    }

    private bool EqualByMeta(Table? leftMeta, Table? rightMeta, DynValue left, DynValue right)
    {
        var handler = Machine.FastMeta(leftMeta, MetaEvent.Equal);
        if (handler.IsNil)
        {
            return false;
        }

        if (!ReferenceEquals(leftMeta, rightMeta))
        {
            var other = Machine.FastMeta(rightMeta, MetaEvent.Equal);
            if (!RawEquals(handler, other))
            {
                return false;
            }
        }

        return CallMeta(handler, left, right).IsTruthy;
    }

    internal static bool RawEquals(DynValue left, DynValue right) =>
        left.Ref is null
            ? right.Ref is null && left.Num == right.Num
            : ReferenceEquals(left.Ref, right.Ref)
                || (left.Ref is LuaString text && text.Equals(right.Ref as LuaString));

    internal bool IsLess(DynValue left, DynValue right)
    {
        RefuseSecretOperands(left, right);
        if (left.Ref is null && right.Ref is null)
        {
            return left.Num < right.Num;
        }

        if (left.Ref is LuaString text && right.Ref is LuaString other)
        {
            Machine.Spend(Math.Min(text.Length, other.Length) >> 7);
            return text.CompareTo(other) < 0;
        }

        return ByOrder(left, right, Machine.Names.Lt) ?? throw OrderError(left, right);
    }

    internal bool IsLessOrEqual(DynValue left, DynValue right)
    {
        RefuseSecretOperands(left, right);
        if (left.Ref is null && right.Ref is null)
        {
            return left.Num <= right.Num;
        }

        if (left.Ref is LuaString text && right.Ref is LuaString other)
        {
            Machine.Spend(Math.Min(text.Length, other.Length) >> 7);
            return text.CompareTo(other) <= 0;
        }

        return ByOrder(left, right, Machine.Names.Le)
            ?? !(ByOrder(right, left, Machine.Names.Lt) ?? throw OrderError(left, right));
    }

    private void RefuseSecretOperands(DynValue left, DynValue right)
    {
        if (left.IsSecret || right.IsSecret)
        {
            throw left.IsSecret
                ? SecretError(left, "compare", OperandRegister(left, first: true))
                : SecretError(right, "compare", OperandRegister(right, first: false));
        }
    }

    private bool? ByOrder(DynValue left, DynValue right, LuaString name)
    {
        if (left.TypeName != right.TypeName)
        {
            return null;
        }

        var handler = MetamethodOf(left, name);
        if (handler.IsNil || !RawEquals(handler, MetamethodOf(right, name)))
        {
            return null;
        }

        return CallMeta(handler, left, right).IsTruthy;
    }
}
