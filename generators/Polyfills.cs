#pragma warning disable // Types the compiler looks for by name; the newer frameworks have them, netstandard2.0 does not.
namespace System.Runtime.CompilerServices
{
    internal static class IsExternalInit { }

    [global::System.AttributeUsage(global::System.AttributeTargets.All, Inherited = false)]
    internal sealed class RequiredMemberAttribute : global::System.Attribute { }

    [global::System.AttributeUsage(global::System.AttributeTargets.All, AllowMultiple = true, Inherited = false)]
    internal sealed class CompilerFeatureRequiredAttribute : global::System.Attribute
    {
        public CompilerFeatureRequiredAttribute(string featureName) => FeatureName = featureName;

        public string FeatureName { get; }
    }
}

namespace System.Diagnostics.CodeAnalysis
{
    [global::System.AttributeUsage(global::System.AttributeTargets.Constructor)]
    internal sealed class SetsRequiredMembersAttribute : global::System.Attribute { }

    [global::System.AttributeUsage(global::System.AttributeTargets.Parameter)]
    internal sealed class NotNullWhenAttribute : global::System.Attribute
    {
        public NotNullWhenAttribute(bool returnValue) => ReturnValue = returnValue;

        public bool ReturnValue { get; }
    }
}

namespace System
{
    internal readonly struct Index
    {
        private readonly int value;

        public Index(int value, bool fromEnd = false) => this.value = fromEnd ? ~value : value;

        public int GetOffset(int length) => value < 0 ? value + length + 1 : value;
    }
}
