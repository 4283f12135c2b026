-- Generated from BuildBrowser.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime
local BrowserRow = addon.BrowserRow

--- A window with all builds of the current specialization: wear one, copy it, or pin a loadout of one's own.
local BuildBrowser = {}
addon.BuildBrowser = BuildBrowser

BuildBrowser.FrameName = "AzerothsTopTalentBuilds"
BuildBrowser.Width = 640
BuildBrowser.Margin = 16
BuildBrowser.RowHeight = 24
BuildBrowser.ButtonWidth = 70
BuildBrowser.rows = {}

function BuildBrowser.Toggle()
    local window = BuildBrowser.frame or BuildBrowser.Create()
    if window:IsShown() then
        window:Hide()
        return
    end
    BuildBrowser.Refresh(window)
    window:Show()
end

function BuildBrowser.Create()
    local window = CreateFrame("Frame", BuildBrowser.FrameName, UIParent, "TooltipBackdropTemplate")
    window:Hide()
    window:SetPoint("CENTER", UIParent, "CENTER", 0, 0)
    window:SetFrameStrata("HIGH")
    window:SetClampedToScreen(true)
    window:EnableMouse(true)
    window:SetMovable(true)
    window:RegisterForDrag("LeftButton")
    window:SetScript("OnDragStart", (function(self_, button) self_:StartMoving() end))
    window:SetScript("OnDragStop", (function(self_) self_:StopMovingOrSizing() end))
    table.insert(UISpecialFrames, BuildBrowser.FrameName)

    local title = window:CreateFontString(nil, "ARTWORK", "GameFontNormalLarge")
    title:SetPoint("TOP", window, "TOP", 0, -16)
    title:SetText("Azeroth's Top Talent")
    BuildBrowser.empty = window:CreateFontString(nil, "ARTWORK", "GameFontHighlight")
    BuildBrowser.empty:SetPoint("CENTER", window, "CENTER", 0, 0)
    BuildBrowser.empty:SetText(addon.Localization.L.NoBuilds)
    local close = CreateFrame("Button", nil, window, "UIPanelCloseButton")
    close:SetPoint("TOPRIGHT", window, "TOPRIGHT", -4, -4)
    close:SetScript("OnClick", (function(self_, button, down) window:Hide() end))
    BuildBrowser.copyBox = BuildBrowser.CreateCopyBox(window)
    BuildBrowser.frame = window
    return window
end

function BuildBrowser.CreateCopyBox(window)
    local box = CreateFrame("EditBox", nil, window, "InputBoxTemplate")
    box:Hide()
    box:SetAutoFocus(false)
    box:SetSize(608, BuildBrowser.RowHeight)
    box:SetPoint("BOTTOM", window, "BOTTOM", 0, BuildBrowser.Margin)
    box:SetScript("OnEscapePressed", (function(self_) self_:Hide() end))
    return box
end

function BuildBrowser.Refresh(window)
    local choices = BuildBrowser.Choices()
    local y = 64
    do
        local i = 0
        while i < #choices do
            if i == #BuildBrowser.rows then
                table.insert(BuildBrowser.rows, BuildBrowser.CreateRow(window))
            end
            BuildBrowser.Fill(window, BuildBrowser.rows[i + 1], choices[i + 1], y)
            y = y + BuildBrowser.RowHeight
            i = i + 1
        end
    end
    for i = #choices, #BuildBrowser.rows - 1 do
        BuildBrowser.rows[i + 1]:SetShown(false)
    end

    BuildBrowser.empty:SetShown(#choices == 0)
    BuildBrowser.copyBox:Hide()
    window:SetSize(BuildBrowser.Width, y + 48)
end

function BuildBrowser.Choices()
    local builds = addon.BuildData.Of(addon.CurrentSpec.ID())
    if builds == nil or not addon.BuildData.FitsGame(builds.SpecID) then
        return {}
    end

    local choices = {}
    for _, choice in ipairs(addon.BuildList.Of(builds)) do
        local pin = addon.SavedVariables.GetPins()[choice:GetKey()]
        local value
        if pin == nil then
            value = choice
        else
            value = runtime.with(choice, { Pin = pin })
        end
        table.insert(choices, value)
    end
    return choices
end

function BuildBrowser.CreateRow(window)
    local label = window:CreateFontString(nil, "ARTWORK", "GameFontHighlightSmall")
    label:SetJustifyH("LEFT")
    label:SetWordWrap(false)
    label:SetWidth(386)
    return BrowserRow.new(
        label,
        BuildBrowser.CreateButton(window),
        BuildBrowser.CreateButton(window),
        BuildBrowser.CreateButton(window)
    )
end

function BuildBrowser.CreateButton(window)
    local button = CreateFrame("Button", nil, window, "UIPanelButtonTemplate")
    button:SetSize(BuildBrowser.ButtonWidth, 22)
    return button
end

function BuildBrowser.Fill(window, row, choice, y)
    row:SetShown(true)
    row.Label:SetText(addon.BuildText.Of(choice))
    row.Label:ClearAllPoints()
    row.Label:SetPoint("TOPLEFT", window, "TOPLEFT", BuildBrowser.Margin, -y - 4)

    BuildBrowser.SetButton(window, row.Apply, 2, y, addon.Localization.L.Apply, function()
        BuildBrowser.Wear(choice)
    end)
    BuildBrowser.SetButton(window, row.Copy, 1, y, addon.Localization.L.Copy, function()
        BuildBrowser.Copy(choice)
    end)
    BuildBrowser.SetButton(
        window,
        row.Pin,
        0,
        y,
        choice.Pin == nil and addon.Localization.L.Pin or addon.Localization.L.Unpin,
        function() addon.PinMenu.Toggle(choice, BuildBrowser.ShowAgain) end
    )
end

function BuildBrowser.SetButton(window, button, fromRight, y, label, action)
    button:SetText(label)
    button:ClearAllPoints()
    button:SetPoint("TOPRIGHT", window, "TOPRIGHT", -16 - fromRight * 74, -y)
    button:SetScript("OnClick", (function(self_, mouseButton, down) action() end))
end

function BuildBrowser.Wear(choice)
    BuildBrowser.frame:Hide()
    addon.OfferPopup.Take(choice)
end

function BuildBrowser.Copy(choice)
    BuildBrowser.copyBox:SetText(choice:GetTalentCode())
    BuildBrowser.copyBox:Show()
    BuildBrowser.copyBox:SetFocus()
    BuildBrowser.copyBox:HighlightText()
    addon.ChatLog.Say(addon.Localization.L.CopyHint)
end

function BuildBrowser.ShowAgain()
    if BuildBrowser.frame ~= nil and BuildBrowser.frame:IsShown() then
        BuildBrowser.Refresh(BuildBrowser.frame)
    end
end
