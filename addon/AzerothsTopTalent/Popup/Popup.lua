-- Generated from Popup.cs. Change that file, not this one.
local _, addon = ...

--- The addon's one popup: what it asks, and the answer, which may be to let the time run out. How it looks is
--- PopupFrame's.
local Popup = {}
addon.Popup = Popup

function Popup.IsShowing(other)
    return Popup.view == other
end

--- Shows a popup in place of the one on screen.
function Popup.Show(newView, seconds)
    Popup.Hide()
    Popup.view = newView
    Popup.timeout = C_Timer.NewTimer(seconds, function() Popup.Dismiss() end)
    Popup.Fill(popup, newView)
    popup:Show()
end

--- Takes the popup away without an answer.
function Popup.Hide()
    Popup.Close()
    local frame = Popup.frame
    if frame then
        frame:Hide()
    end
end

--- The game hides the frame on Escape. Hidden with the whole interface it still counts as shown, and is not answered.
function Popup.OnHide(self_)
    if not self_:IsShown() then
        Popup.Dismiss()
    end
end

--- Escape and time-out.
function Popup.Dismiss()
    local view = Popup.view
    Popup.Answer(view and view.OnDismiss)
end

--- Takes the popup away and does what was chosen.
function Popup.Answer(action)
    local answered = Popup.view
    if answered == nil then
        return
    end

    local isChecked = answered.CheckboxLabel ~= "" and addon.PopupFrame.GetIsChecked()
    Popup.Hide()
    if isChecked then
        local onChecked = answered.OnChecked
        if onChecked then
            onChecked()
        end
    end
    if action then
        action()
    end
end

function Popup.Close()
    Popup.view = nil
    local timeout = Popup.timeout
    if timeout then
        timeout:Cancel()
    end
    Popup.timeout = nil
end

function Popup.Create()
    local popup = CreateFrame("Frame", Popup.FrameName, UIParent, "TooltipBackdropTemplate")
    popup:Hide()
    popup:SetPoint("BOTTOM", UIParent, "CENTER", 0, Popup.AboveMiddle)
    popup:SetFrameStrata("DIALOG")
    popup:SetClampedToScreen(true)
    popup:EnableMouse(true)
    popup:SetScript("OnHide", Popup.OnHide)
    table.insert(UISpecialFrames, Popup.FrameName)

    Popup.title = popup:CreateFontString(nil, "ARTWORK", "GameFontNormal")
    Popup.title:SetPoint("TOP", popup, "TOP", 0, -16)
    Popup.body = popup:CreateFontString(nil, "ARTWORK", "GameFontHighlight")
    Popup.body:SetWidth(468)
    Popup.body:SetJustifyH("LEFT")
    Popup.menuTitle = popup:CreateFontString(nil, "ARTWORK", "GameFontNormalSmall")
    Popup.checkbox = CreateFrame("CheckButton", nil, popup, "UICheckButtonTemplate")
    Popup.frame = popup
    return popup
end

function Popup.Fill(popup, newView)
    Popup.title:SetText(newView.Title)
    Popup.body:SetText(table.concat(Popup.Lines(newView), "\n"))
    Popup.body:ClearAllPoints()
    Popup.body:SetPoint("TOP", Popup.title, "BOTTOM", 0, -6)

    local y = Popup.Margin
    y = Popup.PlaceButtons(popup, newView, y)
    y = Popup.PlaceCheckbox(popup, newView, y)
    y = Popup.PlaceMenu(popup, newView, y)
    popup:SetSize(Popup.Width, y + Popup.body:GetStringHeight() + Popup.title:GetStringHeight() + 18 + Popup.Margin)
end

function Popup.Lines(newView)
    local lines = {}
    for _, line in ipairs(newView.Lines) do
        if line ~= "" then
            table.insert(lines, line)
        end
    end
    return lines
end

function Popup.PlaceButtons(popup, newView, y)
    local widths = {}
    local i = 0
    while i < #newView.Buttons do
        local button = Popup.Reuse(Popup.buttons, i, popup)
        Popup.Label(button, newView.Buttons[i + 1])
        table.insert(widths, button:GetTextWidth() + Popup.ButtonPadding)
        i = i + 1
    end
    Popup.HideFrom(Popup.buttons, #newView.Buttons)

    local rowCounts = ButtonRows.Spread(widths, 468, Popup.Gap)
    local next = 0
    for row = 0, #rowCounts - 1 do
        local fromBelow = #rowCounts - 1 - row
        Popup.PlaceRow(popup, next, runtime.slice(widths, next + 1, next + rowCounts[row + 1]), y + fromBelow * 28)
        next = next + rowCounts[row + 1]
    end
    return y + #rowCounts * 28
end

-- From edge to edge: what the labels leave is shared.
function Popup.PlaceRow(popup, first, widths, y)
    local spare = 468 - Popup.Gap * (#widths - 1)
    for _, width in ipairs(widths) do
        spare = spare - width
    end

    local x = Popup.Margin
    for i = 0, #widths - 1 do
        local width = widths[i + 1] + spare / #widths
        Popup.Place(Popup.buttons[first + i + 1], popup, x, y, width, Popup.ButtonHeight)
        x = x + (width + Popup.Gap)
    end
end

function Popup.Place(button, popup, x, y, width, height)
    button:SetSize(width, height)
    button:ClearAllPoints()
    button:SetPoint("BOTTOMLEFT", popup, "BOTTOMLEFT", x, y)
end

function Popup.PlaceCheckbox(popup, newView, y)
    Popup.checkbox:SetShown(newView.CheckboxLabel ~= "")
    if newView.CheckboxLabel == "" then
        return y
    end

    Popup.checkbox:SetChecked(false)
    Popup.checkbox:SetSize(Popup.ButtonHeight, Popup.ButtonHeight)
    Popup.checkbox:ClearAllPoints()
    Popup.checkbox:SetPoint("BOTTOMLEFT", popup, "BOTTOMLEFT", Popup.Margin, y)
    Popup.checkbox.Text:SetText(newView.CheckboxLabel)
    return y + Popup.ButtonHeight + Popup.Gap
end

function Popup.PlaceMenu(popup, newView, y)
    local count = #newView.Menu
    local columns = count > Popup.MostInOneColumn and 2 or 1
    local lines = runtime.divide(count + columns - 1, columns)
    local width = (468 - Popup.Gap * (columns - 1)) / columns
    for i = 0, count - 1 do
        local row = Popup.Reuse(Popup.rows, i, popup)
        local x = Popup.Margin + runtime.remainder(i, columns) * (width + Popup.Gap)
        Popup.Place(
            row,
            popup,
            x,
            y + (lines - 1 - runtime.divide(i, columns)) * Popup.RowHeight,
            width,
            Popup.RowHeight
        )
        Popup.Label(row, newView.Menu[i + 1])
        row:SetNormalFontObject("GameFontHighlightSmall")
    end
    Popup.HideFrom(Popup.rows, count)

    Popup.menuTitle:SetShown(count > 0)
    if count == 0 then
        return y
    end
    y = y + (lines * Popup.RowHeight + Popup.Gap)
    Popup.menuTitle:SetText(newView.MenuTitle)
    Popup.menuTitle:ClearAllPoints()
    Popup.menuTitle:SetPoint("BOTTOMLEFT", popup, "BOTTOMLEFT", Popup.Margin, y)
    return y + Popup.RowHeight
end

function Popup.Label(button, choice)
    button:SetText(choice.Label)
    button:SetScript("OnClick", function() Popup.Answer(choice.OnClick) end)
    button:Show()
end

function Popup.Reuse(pool, index, popup)
    if index == #pool then
        table.insert(pool, CreateFrame("Button", nil, popup, "UIPanelButtonTemplate"))
    end
    return pool[index + 1]
end

function Popup.HideFrom(pool, count)
    for i = count, #pool - 1 do
        pool[i + 1]:Hide()
    end
end
