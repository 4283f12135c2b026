story Talents are worn, staged and put on

set up
  spec frost mage
  wears a random build 3

act
  login
  remember what is worn as "the beginning"

expect
  talents equal a random build 3
  talents do not equal a random build 4
  nothing is staged
  loadouts none
  selected loadout none
  loadouts are unchanged

act
  stage a change by hand

expect
  changes are staged

act
  undo the staged changes by hand

expect
  nothing is staged

act
  put on a random build 4

expect
  talents equal a random build 4
  talents do not equal what was worn at "the beginning"

act
  stage a change by hand
  type /toy commit
  wait 6 seconds

expect
  1 commits
  nothing is staged
  talents do not equal a random build 4
  api C_ClassTalents.CommitConfig was called 1 times
  api C_ClassTalents.CommitConfig was called
  api C_Traits.ResetTree was never called
