story With the talent window open no loadout is imported
set up
  spec blood
  wears a random build 3
act
  login
  wait 2 seconds
  set AzerothsTopTalent_ownLoadout to true
  open the talent window
  press "Raid Build"
  wait 15 seconds
expect
  loadouts none
  chat says "Close the talent window first."
  nothing is staged
