story Undo damaged saved talents
set up
  spec blood
  wears a random build 3
  character variables
    """
    AzerothsTopTalentCharDB = { lastApplied = { [250] = { talentCode = "garbage", before = "garbage", level = 90, tree = 5, time = 1 } } }
    """
act
  login
  wait 2 seconds
  type /att undo
  wait 10 seconds
expect
  talents equal a random build 3
