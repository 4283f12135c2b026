#pragma warning disable // What list patterns need of a framework newer than netstandard2.0.
namespace System
{
    internal readonly struct Index
    {
        private readonly int value;

        public Index(int value, bool fromEnd = false) => this.value = fromEnd ? ~value : value;

        public int GetOffset(int length) => value < 0 ? value + length + 1 : value;
    }
}
