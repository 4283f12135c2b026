namespace AzerothsTopTalent.Lua51;

internal sealed partial class Parser
{
    private const int FieldsPerFlush = 50;

    /// <summary>A table constructor being read: the last item waits, as it may give several values.</summary>
    private sealed class TableItems(Expression table)
    {
        internal Expression Table { get; } = table;

        internal Expression Pending { get; } = new();

        internal int Hashed;
        internal int Listed;
        internal int ToStore;
    }

    private void Constructor(Expression e)
    {
        var line = lexer.Line;
        var pc = function.Emit(OpCode.NewTable, 0, 0, 0);
        var items = new TableItems(e);
        e.Set(ExpressionKind.Relocatable, pc);
        function.ToNextRegister(e);
        Expect('{');
        do
        {
            if (lexer.Kind == (TokenKind)'}')
            {
                break;
            }

            FlushPending(items);
            if (lexer.Kind == (TokenKind)'[' || (lexer.Kind == TokenKind.Name && lexer.Peek() == (TokenKind)'='))
            {
                KeyedItem(items);
            }
            else
            {
                ReadExpression(items.Pending);
                items.Listed++;
                items.ToStore++;
            }
        } while (Accept(',') || Accept(';'));

        ExpectMatch((TokenKind)'}', (TokenKind)'{', line);
        FlushLast(items);
        var instruction = function.InstructionAt(pc);
        function.Patch(
            pc,
            instruction.WithB(SizeHint.Encode((uint)items.Listed)).WithC(SizeHint.Encode((uint)items.Hashed))
        );
    }

    private void KeyedItem(TableItems items)
    {
        var register = function.FreeRegister;
        var key = new Expression();
        if (lexer.Kind == TokenKind.Name)
        {
            StringConstant(key, ExpectName());
        }
        else
        {
            key = BracketedKey();
        }

        items.Hashed++;
        Expect('=');
        var keyOperand = function.ToOperand(key);
        var value = new Expression();
        ReadExpression(value);
        function.Emit(OpCode.SetTable, items.Table.Info, keyOperand, function.ToOperand(value));
        function.FreeRegister = register;
    }

    private void FlushPending(TableItems items)
    {
        if (items.Pending.Kind == ExpressionKind.Void)
        {
            return;
        }

        function.ToNextRegister(items.Pending);
        items.Pending.Set(ExpressionKind.Void, 0);
        if (items.ToStore == FieldsPerFlush)
        {
            function.EmitSetList(items.Table.Info, items.Listed, items.ToStore);
            items.ToStore = 0;
        }
    }

    private void FlushLast(TableItems items)
    {
        if (items.ToStore == 0)
        {
            return;
        }

        if (items.Pending.HasMultipleResults)
        {
            function.SetAllResults(items.Pending);
            function.EmitSetList(items.Table.Info, items.Listed, -1);
            items.Listed--; // it may give any number of values
            return;
        }

        if (items.Pending.Kind != ExpressionKind.Void)
        {
            function.ToNextRegister(items.Pending);
        }

        function.EmitSetList(items.Table.Info, items.Listed, items.ToStore);
    }
}
