using System.Numerics;
using AzerothsTopTalent.Sandbox.Rankings;
using AzerothsTopTalent.Sandbox.World;

namespace AzerothsTopTalent.Sandbox.Reports;

/// <summary>
/// Report codes: sixteen letters and digits that hold the row they belong to, so that nothing is remembered between a
/// ranking page and a report look-up. A code the service never gave out does not read.
/// </summary>
public sealed class ReportCodes(SandboxWorld world)
{
    private const string Alphabet = "ABCDEFGHJKLMNPQRTVWXYZabcdfghjkmnpqrtvwxyz123456789";
    private const int Length = 16;
    private const ulong Key = 0xA5F1_52C3_9E37_79B1;
    private const ulong Mark = 0x5A5D_B0C5;

    private readonly List<int> encounters = [.. world.Zones.SelectMany(z => z.Encounters).Select(e => e.Id)];
    private readonly List<int> specs = [.. Classes.AllSpecs.Select(s => s.Id)];

    public string Write(ReportRef report)
    {
        var cell = report.Cell;
        var number = Mark;
        foreach (
            var (value, width) in new[]
            {
                (specs.IndexOf(cell.SpecId), 6),
                (encounters.IndexOf(cell.EncounterId), 7),
                (cell.Difficulty, 4),
                (cell.Partition, 3),
                (cell.Native ? 1 : 0, 1),
                (report.Place, 11),
            }
        )
        {
            number = (number << width) | (uint)value;
        }

        return Characters(number);
    }

    public ReportRef? Read(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (code.Length != Length || Number(code) is not { } number)
        {
            return null;
        }

        var place = Take(11);
        var native = Take(1) == 1;
        var partition = Take(3);
        var difficulty = Take(4);
        var encounter = Take(7);
        var spec = Take(6);
        return number == Mark && encounter < encounters.Count && spec < specs.Count
            ? new ReportRef(new CellKey(specs[spec], encounters[encounter], difficulty, partition, native), place)
            : null;

        int Take(int width)
        {
            var value = (int)(number & ((1UL << width) - 1));
            number >>= width;
            return value;
        }
    }

    private static string Characters(ulong number)
    {
        var left = Scramble(number);
        Span<char> text = stackalloc char[Length];
        for (var i = 0; i < Length; i++)
        {
            var (rest, digit) = UInt128.DivRem(left, (UInt128)Alphabet.Length);
            text[i] = Alphabet[(int)digit];
            left = rest;
        }

        return new string(text);
    }

    // Spread over 90 bits, so that neighbours look nothing alike and few codes of the right length mean anything.
    private static UInt128 Scramble(ulong number)
    {
        var mixed = Mix(number);
        var check = (Mix(mixed ^ Key) >> 40) & 0x3FF_FFFF;
        return ((UInt128)check << 64) | mixed;
    }

    private static ulong Mix(ulong value) =>
        BitOperations.RotateLeft(value * 0x9E37_79B9_7F4A_7C15, 31) * 0xBF58_476D_1CE4_E5B9;

    private static ulong Unmix(ulong value) =>
        BitOperations.RotateRight(value * Inverse(0xBF58_476D_1CE4_E5B9), 31) * Inverse(0x9E37_79B9_7F4A_7C15);

    // Newton's method for the inverse of an odd number modulo 2^64.
    private static ulong Inverse(ulong odd)
    {
        var inverse = odd;
        for (var i = 0; i < 5; i++)
        {
            inverse *= 2 - (odd * inverse);
        }

        return inverse;
    }

    private static ulong? Number(string code)
    {
        UInt128 number = 0;
        for (var i = Length - 1; i >= 0; i--)
        {
            var digit = Alphabet.IndexOf(code[i], StringComparison.Ordinal);
            if (digit < 0)
            {
                return null;
            }

            number = (number * (UInt128)Alphabet.Length) + (UInt128)digit;
        }

        var plain = Unmix((ulong)number);
        return Scramble(plain) == number ? plain : null;
    }
}
