using System.Globalization;

namespace AzerothsTopTalent.Sandbox.GraphQl;

/// <summary>
/// Reads a GraphQL document: operations, variables with defaults, aliases, arguments, fragments. Directives are refused.
/// </summary>
internal sealed class Parser
{
    private const int MostLevels = 40;
    private readonly Lexer lexer;
    private Token token;
    private int level;

    private Parser(string source)
    {
        lexer = new Lexer(source);
        token = lexer.Next();
    }

    public static Document Parse(string source) => new Parser(source).Document();

    private Document Document()
    {
        var operations = new List<Operation>();
        var fragments = new Dictionary<string, Fragment>(StringComparer.Ordinal);
        while (token.Kind != TokenKind.End)
        {
            if (token is { Kind: TokenKind.Name, Text: "fragment" })
            {
                Advance();
                var name = Name();
                Keyword("on");
                var fragment = new Fragment(name, Name(), Fields());
                fragments[name] = fragment;
            }
            else
            {
                operations.Add(Operation());
            }
        }

        return operations.Count > 0 ? new Document(operations, fragments) : throw Unexpected();
    }

    private Operation Operation()
    {
        if (Is("{"))
        {
            return new Operation("query", null, [], Fields());
        }

        var kind = Name();
        if (kind is not ("query" or "mutation" or "subscription"))
        {
            throw new GraphQlException($"Syntax Error: Unexpected Name \"{kind}\".", token.Line, token.Column);
        }

        var name = token.Kind == TokenKind.Name ? Name() : null;
        var variables = new List<VariableDefinition>();
        if (Skip("("))
        {
            while (!Skip(")"))
            {
                Expect("$");
                var variable = Name();
                Expect(":");
                var type = Type();
                var hasDefault = Skip("=");
                variables.Add(new VariableDefinition(variable, type, hasDefault ? Value() : null, hasDefault));
            }
        }

        return new Operation(kind, name, variables, Fields());
    }

    private string Type()
    {
        string type;
        if (Skip("["))
        {
            type = $"[{Type()}]";
            Expect("]");
        }
        else
        {
            type = Name();
        }

        return Skip("!") ? type + "!" : type;
    }

    private List<Field> Fields()
    {
        if (++level > MostLevels)
        {
            throw new GraphQlException("Syntax Error: The query is nested too deeply.", token.Line, token.Column);
        }

        Expect("{");
        var fields = new List<Field>();
        do
        {
            fields.Add(Is("...") ? Spread() : OneField());
        } while (!Skip("}"));
        level--;
        return fields;
    }

    private Field Spread()
    {
        var (line, column) = (token.Line, token.Column);
        Expect("...");
        if (token is { Kind: TokenKind.Name, Text: "on" })
        {
            Advance();
            var onType = Name();
            return new Field("", "", [], Fields(), line, column) { OnType = onType };
        }

        return new Field(Name(), "", [], [], line, column) { IsSpread = true };
    }

    private Field OneField()
    {
        var (line, column) = (token.Line, token.Column);
        var key = Name();
        var name = Skip(":") ? Name() : key;
        var arguments = new Dictionary<string, object?>(StringComparer.Ordinal);
        if (Skip("("))
        {
            while (!Skip(")"))
            {
                var argument = Name();
                Expect(":");
                arguments[argument] = Value();
            }
        }

        if (Is("@"))
        {
            throw new GraphQlException("The sandbox serves no directives.", token.Line, token.Column);
        }

        return new Field(name, key, arguments, Is("{") ? Fields() : [], line, column);
    }

    private object? Value()
    {
        var value = token;
        if (Skip("$"))
        {
            return new Variable(Name());
        }

        if (Skip("["))
        {
            var items = new List<object?>();
            while (!Skip("]"))
            {
                items.Add(Value());
            }

            return items;
        }

        if (value.Kind is TokenKind.Punctuation or TokenKind.End)
        {
            throw Unexpected();
        }

        Advance();
        return value.Kind switch
        {
            TokenKind.Int when long.TryParse(value.Text, CultureInfo.InvariantCulture, out var number) => number,
            TokenKind.Float when double.TryParse(value.Text, CultureInfo.InvariantCulture, out var number) => number,
            TokenKind.Text => value.Text,
            TokenKind.Name => value.Text switch
            {
                "true" => true,
                "false" => false,
                "null" => null,
                var name => new EnumName(name),
            },
            _ => throw new GraphQlException(
                $"Syntax Error: Invalid number \"{value.Text}\".",
                value.Line,
                value.Column
            ),
        };
    }

    private string Name()
    {
        if (token.Kind != TokenKind.Name)
        {
            throw Unexpected("Name");
        }

        var text = token.Text;
        Advance();
        return text;
    }

    private void Keyword(string word)
    {
        if (Name() != word)
        {
            throw Unexpected($"\"{word}\"");
        }
    }

    private bool Is(string punctuation) => token.Kind == TokenKind.Punctuation && token.Text == punctuation;

    private bool Skip(string punctuation)
    {
        if (!Is(punctuation))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void Expect(string punctuation)
    {
        if (!Skip(punctuation))
        {
            throw Unexpected($"\"{punctuation}\"");
        }
    }

    private void Advance() => token = lexer.Next();

    private GraphQlException Unexpected(string? expected = null)
    {
        var found = token.Kind == TokenKind.End ? "<EOF>" : $"\"{token.Text}\"";
        return new GraphQlException(
            expected is null
                ? $"Syntax Error: Unexpected {found}."
                : $"Syntax Error: Expected {expected}, found {found}.",
            token.Line,
            token.Column
        );
    }
}
