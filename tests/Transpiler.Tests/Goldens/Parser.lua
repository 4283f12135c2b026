-- Generated from Parser.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

local TokenKind = { Number = 0, Name = 1, Symbol = 2, End = 3 }
addon.TokenKind = TokenKind

local Token = {}
Token.__index = Token
addon.Token = Token

function Token.new(Kind, Text)
    return setmetatable({ Kind = Kind, Text = Text }, Token)
end

--- Computes formulas such as 2 * (power + 1).
local Formula = {}
Formula.__index = Formula
addon.Formula = Formula

function Formula.new(tokens, names)
    return setmetatable({ position = 0, tokens = tokens, names_Formula = names }, Formula)
end

function Formula:GetCurrent()
    return self.tokens[self.position + 1]
end

--- Raises FormatException: The formula is wrong; the message says where.
function Formula.Compute(text, names)
    local formula = Formula.new(Formula.Tokenize(text), names)
    local value = formula:Sum()
    if formula:GetCurrent().Kind == TokenKind.End then
        return value
    end
    error(runtime.FormatException.new("'" .. formula:GetCurrent().Text .. "' is too much"))
end

function Formula.Tokenize(text)
    local tokens = {}
    local i = 0
    while i < #text do
        local start = i
        if text:sub(i + 1, i + 1) == " " then
            i = i + 1
        elseif text:sub(i + 1, i + 1):match("^%d") ~= nil then
            while i < #text and (text:sub(i + 1, i + 1):match("^%d") ~= nil or text:sub(i + 1, i + 1) == ".") do
                i = i + 1
            end
            table.insert(tokens, Token.new(TokenKind.Number, text:sub(start + 1, i)))
        elseif text:sub(i + 1, i + 1):match("^%a") ~= nil then
            while i < #text and text:sub(i + 1, i + 1):match("^%a") ~= nil do
                i = i + 1
            end
            table.insert(tokens, Token.new(TokenKind.Name, text:sub(start + 1, i)))
        else
            i = i + 1
            table.insert(tokens, Token.new(TokenKind.Symbol, text:sub(start + 1, i)))
        end
    end
    table.insert(tokens, Token.new(TokenKind.End, "end"))
    return tokens
end

function Formula:Sum()
    local value = self:Product()
    while true do
        local text = self:GetCurrent().Text
        if text ~= "+" and text ~= "-" then
            break
        end
        local sign = self:Take().Text == "+" and 1 or -1
        value = value + sign * self:Product()
    end
    return value
end

function Formula:Product()
    local value = self:Factor()
    while true do
        local text = self:GetCurrent().Text
        if text ~= "*" and text ~= "/" then
            break
        end
        value = self:Take().Text == "*" and value * self:Factor() or value / self:Factor()
    end
    return value
end

function Formula:Factor()
    local token = self:Take()
    if token.Kind == TokenKind.Number then
        return runtime.parseNumber(token.Text)
    else
        local ok, value
        local matched = token.Kind == TokenKind.Name
        local name = matched and token.Text
        local matched2 = matched
        if matched2 then
            ok, value = self.names_Formula:TryGetValue(name, 0)
            matched2 = ok
        end
        if matched2 then
            return value
        elseif token.Text == "-" then
            return -self:Factor()
        elseif token.Text == "(" then
            local inner = self:Sum()
            if self:Take().Text == ")" then
                return inner
            end
            error(runtime.FormatException.new("')' is missing"))
        else
            error(runtime.FormatException.new("a value is missing before '" .. token.Text .. "'"))
        end
    end
end

-- The end is never passed.
function Formula:Take()
    if self:GetCurrent().Kind == TokenKind.End then
        return self:GetCurrent()
    end
    local tokens = self.tokens
    local position = self.position
    self.position = position + 1
    return tokens[position + 1]
end

local Program = {}
addon.Program = Program

function Program.Main()
    local names = runtime.Dictionary.new()
    names:Set("power", 20)
    names:Set("haste", 0.25)
    for _, text in ipairs({ "2 * (power + 1)", "-3+10/4", "power / (1 + haste)", "2 * (3", "1 2", "mana" }) do
        local ok, result = pcall(function()
            print(text .. " = " .. runtime.text(Formula.Compute(text, names)))
        end)
        if not ok then
            local problem = runtime.caught(result)
            if runtime.is(problem, runtime.FormatException) then
                print(text .. ": " .. problem.Message)
            else
                error(problem, 0)
            end
        end
    end
end
