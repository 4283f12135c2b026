story Two specs keep their own answers
set up
  spec blood
  wears a random build 3
act
  login
  wait 2 seconds
  tick "Don't ask for this specialization"
  escape
  change spec to frost death knight
  wait 3 seconds
expect
  one popup
act
  escape
  change spec to blood
expect
  no popup for 6 seconds
