-- Generated from PopupFrame.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime
local Popup = addon.Popup
local ButtonRows = addon.ButtonRows

--- The popup's frame. It is one of our own, because the game's popups hold four buttons and no menu, and are shared
--- with secure code. It stands above the middle of the screen, clear of the ready-check buttons.
local PopupFrame = {}
addon.PopupFrame = PopupFrame

PopupFrame.FrameName = "AzerothsTopTalentPopup"
PopupFrame.NarrowWidth = 500
PopupFrame.WideWidth = 960
PopupFrame.Margin = 16
PopupFrame.Gap = 6

--- The game's ready check ends forty above the middle of the screen.
PopupFrame.AboveMiddle = 60
PopupFrame.ButtonHeight = 22
PopupFrame.RowHeight = 20

--- What a button is wider than its label.
PopupFrame.ButtonPadding = 24

--- More choices than these stand in two columns, or the popup would reach the ready check.
PopupFrame.MostInOneColumn = 4

--- More than these stand in four, in a wider popup: a player may have forty loadouts.
PopupFrame.MostInTwoColumns = 20
PopupFrame.buttons = {}
PopupFrame.rows = {}

PopupFrame.width = PopupFrame.NarrowWidth

--- Whether the checkbox is ticked; only where there is one.
function PopupFrame.GetIsChecked()
    return PopupFrame.checkbox:GetChecked()
end

function PopupFrame.Show(view)
    local popup = PopupFrame.frame or PopupFrame.Create()
    PopupFrame.Fill(popup, view)
    popup:Show()
end

function PopupFrame.Hide()
    if PopupFrame.frame then
        PopupFrame.frame:Hide()
    end
end

function PopupFrame.Create()
    local popup = CreateFrame("Frame", PopupFrame.FrameName, UIParent, "TooltipBackdropTemplate")
    popup:Hide()
    popup:SetPoint("BOTTOM", UIParent, "CENTER", 0, PopupFrame.AboveMiddle)
    popup:SetFrameStrata("DIALOG")
    popup:SetClampedToScreen(true)
    popup:EnableMouse(true)
    popup:SetScript("OnHide", Popup.OnHide)
    table.insert(UISpecialFrames, PopupFrame.FrameName)

    PopupFrame.title = popup:CreateFontString(nil, "ARTWORK", "GameFontNormal")
    PopupFrame.title:SetPoint("TOP", popup, "TOP", 0, -16)
    PopupFrame.body = popup:CreateFontString(nil, "ARTWORK", "GameFontHighlight")
    PopupFrame.body:SetJustifyH("LEFT")
    PopupFrame.menuTitle = popup:CreateFontString(nil, "ARTWORK", "GameFontNormalSmall")
    PopupFrame.checkbox = CreateFrame("CheckButton", nil, popup, "UICheckButtonTemplate")
    PopupFrame.frame = popup
    return popup
end

function PopupFrame.Fill(popup, newView)
    PopupFrame.width = #newView.Menu > PopupFrame.MostInTwoColumns and PopupFrame.WideWidth or PopupFrame.NarrowWidth
    PopupFrame.title:SetText(newView.Title)
    PopupFrame.body:SetWidth(PopupFrame.width - 32)
    PopupFrame.body:SetText(table.concat(PopupFrame.Lines(newView), "\n"))
    PopupFrame.body:ClearAllPoints()
    PopupFrame.body:SetPoint("TOP", PopupFrame.title, "BOTTOM", 0, -6)

    local y = PopupFrame.Margin
    y = PopupFrame.PlaceButtons(popup, newView, y)
    y = PopupFrame.PlaceCheckbox(popup, newView, y)
    y = PopupFrame.PlaceMenu(popup, newView, y)
    popup:SetSize(
        PopupFrame.width,
        y + PopupFrame.body:GetStringHeight() + PopupFrame.title:GetStringHeight() + 18 + PopupFrame.Margin
    )
end

function PopupFrame.Lines(newView)
    local lines = {}
    for _, line in ipairs(newView.Lines) do
        if line ~= "" then
            table.insert(lines, line)
        end
    end
    return lines
end

function PopupFrame.PlaceButtons(popup, newView, y)
    local widths = {}
    local i = 0
    while i < #newView.Buttons do
        local button = PopupFrame.Reuse(PopupFrame.buttons, i, popup)
        PopupFrame.Label(button, newView.Buttons[i + 1])
        table.insert(widths, button:GetTextWidth() + PopupFrame.ButtonPadding)
        i = i + 1
    end
    PopupFrame.HideFrom(PopupFrame.buttons, #newView.Buttons)

    local rowCounts = ButtonRows.Spread(widths, PopupFrame.width - 32, PopupFrame.Gap)
    local next = 0
    for row = 0, #rowCounts - 1 do
        local fromBelow = #rowCounts - 1 - row
        PopupFrame.PlaceRow(popup, next, runtime.slice(widths, next + 1, next + rowCounts[row + 1]), y + fromBelow * 28)
        next = next + rowCounts[row + 1]
    end
    return y + #rowCounts * 28
end

-- From edge to edge: what the labels leave is shared.
function PopupFrame.PlaceRow(popup, first, widths, y)
    local spare = PopupFrame.width - 32 - PopupFrame.Gap * (#widths - 1)
    for _, needed in ipairs(widths) do
        spare = spare - needed
    end

    local x = PopupFrame.Margin
    for i = 0, #widths - 1 do
        local filled = widths[i + 1] + spare / #widths
        PopupFrame.Place(PopupFrame.buttons[first + i + 1], popup, x, y, filled, PopupFrame.ButtonHeight)
        x = x + (filled + PopupFrame.Gap)
    end
end

function PopupFrame.Place(button, popup, x, y, across, high)
    button:SetSize(across, high)
    button:ClearAllPoints()
    button:SetPoint("BOTTOMLEFT", popup, "BOTTOMLEFT", x, y)
end

function PopupFrame.PlaceCheckbox(popup, newView, y)
    PopupFrame.checkbox:SetShown(newView.CheckboxLabel ~= "")
    if newView.CheckboxLabel == "" then
        return y
    end

    PopupFrame.checkbox:SetChecked(false)
    PopupFrame.checkbox:SetSize(PopupFrame.ButtonHeight, PopupFrame.ButtonHeight)
    PopupFrame.checkbox:ClearAllPoints()
    PopupFrame.checkbox:SetPoint("BOTTOMLEFT", popup, "BOTTOMLEFT", PopupFrame.Margin, y)
    PopupFrame.checkbox.Text:SetText(newView.CheckboxLabel)
    return y + PopupFrame.ButtonHeight + PopupFrame.Gap
end

function PopupFrame.PlaceMenu(popup, newView, y)
    local count = #newView.Menu
    local columns = PopupFrame.ColumnsFor(count)
    local lines = runtime.divide(count + columns - 1, columns)
    local across = (PopupFrame.width - 32 - PopupFrame.Gap * (columns - 1)) / columns
    for i = 0, count - 1 do
        local row = PopupFrame.Reuse(PopupFrame.rows, i, popup)
        local x = PopupFrame.Margin + runtime.remainder(i, columns) * (across + PopupFrame.Gap)
        PopupFrame.Place(
            row,
            popup,
            x,
            y + (lines - 1 - runtime.divide(i, columns)) * PopupFrame.RowHeight,
            across,
            PopupFrame.RowHeight
        )
        PopupFrame.Label(row, newView.Menu[i + 1])
        row:SetNormalFontObject("GameFontHighlightSmall")
    end
    PopupFrame.HideFrom(PopupFrame.rows, count)

    PopupFrame.menuTitle:SetShown(count > 0)
    if count == 0 then
        return y
    end
    y = y + (lines * PopupFrame.RowHeight + PopupFrame.Gap)
    PopupFrame.menuTitle:SetText(newView.MenuTitle)
    PopupFrame.menuTitle:ClearAllPoints()
    PopupFrame.menuTitle:SetPoint("BOTTOMLEFT", popup, "BOTTOMLEFT", PopupFrame.Margin, y)
    return y + PopupFrame.RowHeight
end

function PopupFrame.ColumnsFor(count)
    if count > PopupFrame.MostInTwoColumns then
        return 4
    end
    return count > PopupFrame.MostInOneColumn and 2 or 1
end

function PopupFrame.Label(button, choice)
    button:SetText(choice.Label)
    button:SetScript("OnClick", function() Popup.Answer(choice.OnClick) end)
    button:Show()
end

function PopupFrame.Reuse(pool, index, popup)
    if index == #pool then
        table.insert(pool, CreateFrame("Button", nil, popup, "UIPanelButtonTemplate"))
    end
    return pool[index + 1]
end

function PopupFrame.HideFrom(pool, count)
    for i = count, #pool - 1 do
        pool[i + 1]:Hide()
    end
end
