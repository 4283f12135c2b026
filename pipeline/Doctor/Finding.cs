namespace AzerothsTopTalent.Tool.Doctor;

/// <summary>What one check found. <paramref name="Advice"/> says what to do; null where nothing needs doing.</summary>
internal sealed record Finding(string Subject, Health Health, string Text, string? Advice = null);
