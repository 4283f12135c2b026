story The time a question stays is the player's
set up
  spec blood
  saved variables
    """
    AzerothsTopTalentDB = { version = 2, options = { timeout = 60 } }
    """
act
  login
  wait 45 seconds
expect
  one popup
act
  wait 30 seconds
expect
  no popup
