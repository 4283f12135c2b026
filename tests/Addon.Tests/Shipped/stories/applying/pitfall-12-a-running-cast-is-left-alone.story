story An answer that comes late is waited for: taking back would cancel the cast
set up
  spec blood
  wears a random build 8
act
  login
  wait 2 seconds
  commits are answered 3 seconds late
  press "Raid Build"
  wait 12 seconds
expect
  talents equal the raid build
  1 commits
  api C_Traits.RollbackConfig was never called
