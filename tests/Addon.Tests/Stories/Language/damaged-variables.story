story A damaged file of saved variables is as good as none

set up
  saved variables
    """
    ToyDB = { logins = 41,
    """

act
  login

expect
  saved ToyDB.logins is 1
