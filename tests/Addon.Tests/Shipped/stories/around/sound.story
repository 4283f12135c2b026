story A question is heard, unless the sound is off
set up
  spec blood
act
  login
  wait 2 seconds
expect
  one popup
  api C_Sound.PlaySound was called 1 times
act
  escape
  set AzerothsTopTalent_sound to false
  enter 2813 difficulty 23
  wait 2 seconds
expect
  one popup
  api C_Sound.PlaySound was called 1 times
