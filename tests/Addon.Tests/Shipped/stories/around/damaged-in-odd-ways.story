story Saved variables damaged in odd ways
set up
  spec blood
  wears a random build 3
  saved variables
    """
    AzerothsTopTalentDB = <account>
    """
  character variables
    """
    AzerothsTopTalentCharDB = <character>
    """
act
  login
  wait 2 seconds
expect
  one popup
act
  escape
  type /att status
  type /att undo
  type /att builds
  type /att builds
  enter 3004 difficulty 16
  wait 1 seconds
  ready check
  wait 1 seconds
expect
  one popup
act
  press "Switch"
  wait 10 seconds
  type /att undo
  wait 10 seconds
expect
  talents equal a random build 3
act
  reload
  wait 3 seconds
expect
  nothing is staged
examples
  | account | character |
  | false | true |
  | "text" | 0/0 |
  | { version = 99 } | { version = 99 } |
  | { version = "2", options = { timeout = 1/0, login = 0 } } | { version = -1, suppressions = { true, false, [0/1] = 1, [250] = {} } } |
  | { options = { timeout = -5, nothing = 1 }, rooms = { enUS = { [1] = { 2 } } } } | { closings = { { }, "x", [250] = { login = { } } } } |
  | { options = {}, rooms = { deDE = { ["3004:1:x"] = "3420" } } } | { lastApplied = { [250] = { level = "x", code = 5, before = "CoPA" } }, staging = { } } |
  | {} | { lastApplied = { spec = 250, level = 90, talents = 5 }, staging = "yes", ownLoadouts = { [250] = "x" }, raids = { 5 }, pins = { ["250:raid"] = { id = "x", name = 5 } } } |
  | { rooms = { enUS = { [5] = { [6] = 7 } } } } | { pins = { ["250:encounter:3470"] = { name = "Gone", code = "garbage" }, ["250:raid"] = { configID = 99, name = "Gone", code = "CoPA" } }, ownLoadouts = { [250] = 99999 } } |
