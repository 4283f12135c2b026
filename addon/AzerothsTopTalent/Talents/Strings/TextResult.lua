-- Generated from TextResult.cs. Change that file, not this one.
local _, addon = ...

--- A build string, or why there is none: exactly one of the two is set.
local TextResult = {}
TextResult.__index = TextResult
addon.TextResult = TextResult

function TextResult.new(text, error_)
    return setmetatable({ Text = text, Error = error_ }, TextResult)
end

function TextResult.Of(text)
    return TextResult.new(text, nil)
end

function TextResult.Refused(error_)
    return TextResult.new(nil, error_)
end
