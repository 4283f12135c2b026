story Undo is refused when the game's tree is not what it was
set up
  spec blood
  wears the raid build
  character variables
    """
    AzerothsTopTalentCharDB = { version = 2, lastApplied = { [250] = { talentCode = "CoPA", before = "CoPA", level = 90, tree = 12345, time = 1 } } }
    """
act
  login
  wait 2 seconds
  type /toptalent undo
expect
  chat says "Cannot undo: the game's talent tree has changed."
  0 commits
