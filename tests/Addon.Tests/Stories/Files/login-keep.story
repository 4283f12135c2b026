story Keeping what one wears changes nothing

set up
  spec 250
  wears a random build 7

act
  remember what is worn as before
  login
  wait 3 seconds
  press "Keep Current"
  wait 8 seconds
expect
  no popup
  talents equal what was worn at before
  0 commits
  api C_Traits.ResetTree was never called
