story The question at login is asked even with auto-apply on
set up
  spec blood
  wears a random build 3
  loadout "Mine" with a random build 3
  saved variables
    """
    AzerothsTopTalentDB = { version = 2, options = { autoApply = true } }
    """
act
  login
  wait 10 seconds
expect
  one popup
  talents equal a random build 3
