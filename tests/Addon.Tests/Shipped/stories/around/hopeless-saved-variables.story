story Saved variables that are no tables at all are begun anew
set up
  spec blood
  saved variables
    """
    AzerothsTopTalentDB = "gone"
    """
  character variables
    """
    AzerothsTopTalentCharDB = 7
    """
act
  login
  wait 2 seconds
expect
  one popup
  saved AzerothsTopTalentCharDB.version is 2
