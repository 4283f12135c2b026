story The browser shows all builds
set up
  spec blood
act
  login
  wait 2 seconds
  escape
  type /att builds
expect
  no errors
  no findings
