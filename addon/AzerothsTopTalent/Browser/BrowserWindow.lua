-- Generated from BrowserWindow.cs. Change that file, not this one.
local _, addon = ...
local BrowserRow = addon.BrowserRow

--- The frame of the build browser. It has a fixed number of rows through which the list is scrolled, by the mouse wheel
--- or page by page: a season has more builds than a screen has lines.
local BrowserWindow = {}
BrowserWindow.__index = BrowserWindow
addon.BrowserWindow = BrowserWindow

BrowserWindow.FrameName = "AzerothsTopTalentBuilds"
BrowserWindow.Width = 720
BrowserWindow.Margin = 16
BrowserWindow.Top = 48
BrowserWindow.RowHeight = 36
BrowserWindow.ButtonWidth = 76
BrowserWindow.ButtonHeight = 22
BrowserWindow.Gap = 4
BrowserWindow.TextWidth = 444

---@param rowCount number How many builds it shows at once.
---@param scroll function Called with the lines to go down, negative to go up.
function BrowserWindow.new(rowCount, scroll)
    local self = setmetatable(
        {
            Rows = {},
            Frame = BrowserWindow.CreateFrame(
                BrowserWindow.Top + rowCount * BrowserWindow.RowHeight + BrowserWindow.ButtonHeight + 32
            ),
        },
        BrowserWindow
    )
    self.Frame:SetScript("OnMouseWheel", function(_, delta) scroll(0 - delta) end)
    self:AddText("GameFontNormalLarge", "TOP", 0, -16):SetText("Azeroth's Top Talent")
    self.empty = self:AddText("GameFontHighlight", "CENTER", 0, 0)
    self.empty:SetText(addon.Localization.L.NoBuilds)
    self.position = self:AddText("GameFontHighlightSmall", "BOTTOMRIGHT", -96, 22)
    self.copyBox = self:CreateCopyBox()
    self.back = self:CreateButton("<", 32)
    self.back:SetPoint("BOTTOMRIGHT", self.Frame, "BOTTOMRIGHT", -52, BrowserWindow.Margin)
    self.back:SetScript("OnClick", function() scroll(0 - rowCount) end)
    self.forth = self:CreateButton(">", 32)
    self.forth:SetPoint("BOTTOMRIGHT", self.Frame, "BOTTOMRIGHT", -16, BrowserWindow.Margin)
    self.forth:SetScript("OnClick", function() scroll(rowCount) end)
    for i = 0, rowCount - 1 do
        table.insert(self.Rows, self:CreateRow(BrowserWindow.Top + i * BrowserWindow.RowHeight))
    end
    return self
end

--- Clears the rows and says which part of the list they will show.
function BrowserWindow:Begin(first, count)
    for _, row in ipairs(self.Rows) do
        row:SetShown(false)
    end

    local last = math.min(first + #self.Rows, count)
    local isLong = count > #self.Rows
    self.position:SetText(first + 1 .. "-" .. last .. " / " .. count)
    self.position:SetShown(isLong)
    self.back:SetShown(isLong)
    self.back:SetEnabled(first > 0)
    self.forth:SetShown(isLong)
    self.forth:SetEnabled(last < count)
    self.empty:SetShown(count == 0)
    self.copyBox:Hide()
end

function BrowserWindow:SetTexts(index, name, details)
    self.Rows[index + 1]:SetShown(true)
    self.Rows[index + 1].Name:SetText(name)
    self.Rows[index + 1].Details:SetText(details)
end

function BrowserWindow.SetButton(button, label, action)
    button:SetText(label)
    button:SetScript("OnClick", function() action() end)
end

--- Shows a text for the player to copy: addons cannot reach the clipboard.
function BrowserWindow:OfferCopy(text)
    self.copyBox:SetText(text)
    self.copyBox:Show()
    self.copyBox:SetFocus()
    self.copyBox:HighlightText()
end

function BrowserWindow.CreateFrame(height)
    local frame = CreateFrame("Frame", BrowserWindow.FrameName, UIParent, "TooltipBackdropTemplate")
    frame:Hide()
    frame:SetSize(BrowserWindow.Width, height)
    frame:SetPoint("CENTER", UIParent, "CENTER", 0, 0)
    frame:SetFrameStrata("HIGH")
    frame:SetClampedToScreen(true)
    frame:EnableMouse(true)
    frame:EnableMouseWheel(true)
    frame:SetMovable(true)
    frame:RegisterForDrag("LeftButton")
    frame:SetScript("OnDragStart", function(self_) self_:StartMoving() end)
    frame:SetScript("OnDragStop", function(self_) self_:StopMovingOrSizing() end)
    table.insert(UISpecialFrames, BrowserWindow.FrameName)
    local close = CreateFrame("Button", nil, frame, "UIPanelCloseButton")
    close:SetPoint("TOPRIGHT", frame, "TOPRIGHT", -4, -4)
    close:SetScript("OnClick", function() frame:Hide() end)
    return frame
end

function BrowserWindow:CreateCopyBox()
    local box = CreateFrame("EditBox", nil, self.Frame, "InputBoxTemplate")
    box:Hide()
    box:SetAutoFocus(false)
    box:SetSize(518, BrowserWindow.ButtonHeight)
    box:SetPoint("BOTTOMLEFT", self.Frame, "BOTTOMLEFT", 22, BrowserWindow.Margin)
    box:SetScript("OnEscapePressed", function(self_) self_:Hide() end)
    return box
end

function BrowserWindow:CreateRow(y)
    local name = self:AddText("GameFontHighlight", "TOPLEFT", BrowserWindow.Margin, -y)
    BrowserWindow.Limit(name)
    local details = self:AddText("GameFontDisableSmall", "TOPLEFT", BrowserWindow.Margin, -y - 16)
    BrowserWindow.Limit(details)
    return BrowserRow.new(
        name,
        details,
        self:CreateRowButton(2, y),
        self:CreateRowButton(1, y),
        self:CreateRowButton(0, y)
    )
end

function BrowserWindow:CreateRowButton(fromRight, y)
    local button = self:CreateButton("", BrowserWindow.ButtonWidth)
    button:SetPoint("TOPRIGHT", self.Frame, "TOPRIGHT", -16 - fromRight * 80, -y - 4)
    return button
end

function BrowserWindow:CreateButton(label, width)
    local button = CreateFrame("Button", nil, self.Frame, "UIPanelButtonTemplate")
    button:SetSize(width, BrowserWindow.ButtonHeight)
    button:SetText(label)
    return button
end

function BrowserWindow:AddText(font, point, x, y)
    local text = self.Frame:CreateFontString(nil, "ARTWORK", font)
    text:SetPoint(point, self.Frame, point, x, y)
    return text
end

function BrowserWindow.Limit(text)
    text:SetWidth(BrowserWindow.TextWidth)
    text:SetJustifyH("LEFT")
    text:SetWordWrap(false)
end
