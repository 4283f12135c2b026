-- Generated from RecordFormat.cs. Change that file, not this one.
local _, addon = ...

--- The bits of one node's record: 0 not taken; 10 granted; 11 bought, then 0 in full or
--- 1 and the ranks in six bits, then 0 without or 1 and a choice in two bits.
local RecordFormat = {}
addon.RecordFormat = RecordFormat

RecordFormat.NotTaken = "0"
RecordFormat.Granted = "10"
RecordFormat.Bought = "11"

--- The whole record of a node that is bought in full and has no choice.
RecordFormat.PlainPurchase = "1100"

--- What stands before the choice in the record of a node that is bought in full.
RecordFormat.ChoicePurchase = "1101"

RecordFormat.RankBits = 6
RecordFormat.ChoiceBits = 2

--- As many zeros as the longest record has bits: none that starts within the text ends beyond them.
RecordFormat.Margin = "000000000000"
