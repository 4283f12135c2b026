-- Generated from ChatLog.cs. Change that file, not this one.
local _, addon = ...

--- What the addon says in the chat window. Never "ATT": players know another addon by that name.
local ChatLog = {}
addon.ChatLog = ChatLog

ChatLog.Prefix = "|cff33ccffTop Talent:|r "

function ChatLog.Say(text)
    print(ChatLog.Prefix .. text)
end

function ChatLog.Debug(text)
    if addon.Options.GetIsDebug() then
        print(ChatLog.Prefix .. "|cff999999" .. text .. "|r")
    end
end
