using AzerothsTopTalent.FakeWow.Ui;

namespace AzerothsTopTalent.FakeWow.Drawing;

/// <summary>Something in a window: a text, a button, a box to tick or to write in.</summary>
public sealed record WindowItem(Region Region, Rect Place);
