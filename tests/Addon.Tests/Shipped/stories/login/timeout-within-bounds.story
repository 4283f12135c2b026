story The time-out is what the settings say, within what they offer
set up
  spec blood
  wears a random build 3
  saved variables
    """
    AzerothsTopTalentDB = { version = 2, options = { timeout = <saved> } }
    """
act
  login
  wait <before> seconds
expect
  one popup
act
  wait 5 seconds
expect
  no popup
examples
  | saved | before |
  | 60    | 58     |
  | -5    | 9      |
  | 1/0   | 118    |
