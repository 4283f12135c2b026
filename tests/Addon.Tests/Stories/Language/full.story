story There are forty loadouts and no more

set up
  all loadout slots are full
  the starter build is followed

act
  login
  type /toy new Another

expect
  chat says "new: false"
  selected loadout starter
