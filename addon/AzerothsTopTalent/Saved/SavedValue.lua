-- Generated from SavedValue.cs. Change that file, not this one.
local _, addon = ...

--- What a saved value is. The client saves nil, texts, numbers, booleans and tables; which of them stands where is the
--- file's word only, and files get damaged.
local SavedValue = {}
addon.SavedValue = SavedValue

function SavedValue.IsTable(value)
    return type(value) == "table"
end

function SavedValue.IsText(value)
    return type(value) == "string"
end

function SavedValue.IsNumber(value)
    return type(value) == "number"
end

function SavedValue.IsFlag(value)
    return type(value) == "boolean"
end
