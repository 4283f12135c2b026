story /att belongs to somebody else
set up
  slash /att of another addon
  spec blood
  wears a random build 3
act
  login
  wait 2 seconds
  press "Raid Build"
  wait 10 seconds
expect
  chat does not say "/att"
act
  type /att builds
expect
  no window
act
  type /toptalent builds
expect
  a window
act
  type /toptalent nonsense
expect
  chat does not say "/att"
  chat says "/toptalent"
