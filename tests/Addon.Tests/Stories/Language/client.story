story The client, the character and the files are set up

set up
  spec frost mage
  level 85
  seed 3
  language deDE
  client 12.1.0 build 69000 interface 120100
  addon Toy
  slash /other of another addon
  data
    """
    local _, addon = ...
    addon.TalentData = {}
    addon.note = "by hand"
    """
  saved variables
    """
    ToyDB = { logins = 41, loud = false, list = { "a", { deep = true } } }
    """
  character variables
    """
    ToyCharDB = { name = "Somebody" }
    """
  in 3004 difficulty 16
  in the open world

act
  login
  type /toy build
  type /toy where
  type /toy state
  type /toy data
  type /other one two

expect
  chat says "where: none 0"
  chat says "Guten Tag"
  chat says "build: 120100 12.1.0"
  chat says "state: false false false 85"
  chat says "data: there by hand"
  chat says "AnotherAddon: one two"
  saved ToyDB.logins is 42
  saved ToyDB.loud is false
  saved ToyDB.list[2].deep is true
  saved ToyDB.nothing is nil
  saved ToyCharDB.name is Somebody
  spec frost mage
  no errors
  no findings
  no leaked globals

act
  logout

expect
  chat says "PLAYER_LOGOUT"
  saved ToyDB.logins is 42

act
  login
  reload

expect
  saved ToyDB.logins is 44
