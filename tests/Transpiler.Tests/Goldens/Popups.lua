-- Generated from Popups.cs. Change that file, not this one.
local _, addon = ...
local runtime = addon.runtime

--- What can be closed with Escape.
local IClosable = {}
addon.IClosable = IClosable

--- A window with a title and some lines.
local Popup = {}
Popup.__index = Popup
addon.Popup = Popup

function Popup:init(title)
    self.IsOpen = false
    self.Title = title
end

function Popup:GetCanClose()
    return self.IsOpen
end

function Popup:Open()
    self.IsOpen = true
    print("+ " .. self.Title)
    for _, line in runtime.each(self:Lines()) do
        print("| " .. line)
    end
end

function Popup:Close()
    self.IsOpen = false
    self:OnClosed()
end

--- Called after the popup closed; does nothing unless overridden.
function Popup:OnClosed() end

local MessagePopup = setmetatable({}, { __index = Popup })
MessagePopup.__index = MessagePopup
addon.MessagePopup = MessagePopup

function MessagePopup:init(text)
    self.text = text
    Popup.init(self, "Message")
end

function MessagePopup.new(text)
    local self = setmetatable({}, MessagePopup)
    self:init(text)
    return self
end

function MessagePopup:Lines()
    return { self.text }
end

--- Asks a question that must be answered before it closes.
local QuestionPopup = setmetatable({}, { __index = MessagePopup })
QuestionPopup.__index = QuestionPopup
addon.QuestionPopup = QuestionPopup

function QuestionPopup.new(text, answered)
    local self = setmetatable({ answered = answered }, QuestionPopup)
    MessagePopup.init(self, text)
    return self
end

function QuestionPopup:GetCanClose()
    return Popup.GetCanClose(self) and self.answer ~= nil
end

function QuestionPopup:Answer(yes)
    self.answer = yes
    self:Close()
end

function QuestionPopup:Lines()
    return runtime.iterator(function()
        for _, line in runtime.each(MessagePopup.Lines(self)) do
            coroutine.yield(true, line)
        end
        coroutine.yield(true, "[Yes] [No]")
    end)
end

function QuestionPopup:OnClosed()
    Popup.OnClosed(self)
    self.answered(self.answer or false)
end

local Program = {}
addon.Program = Program

function Program.Main()
    local message = MessagePopup.new("Welcome back!")
    local question = QuestionPopup.new("Release spirit?", function(yes)
        print(yes and "Released" or "Waiting")
    end)
    message:Open()
    question:Open()

    local popups = { question, message }
    for _, popup in ipairs(popups) do
        if popup:GetCanClose() then
            popup:Close()
        end
    end
    print(
        "message " .. (message.IsOpen and "True" or "False") .. ", question " .. (question.IsOpen and "True" or "False")
    )

    question:Answer(true)
    print("question " .. (question.IsOpen and "True" or "False"))
end
