story Status says what it sees in words and in no language
set up
  spec blood
  wears the raid build
act
  login
  wait 2 seconds
  enter 2813 difficulty 23
  wait 2 seconds
  escape
  type /att status
expect
  chat says "spec=250"
  chat says "map=2813"
  chat says "offer=250:encounter:12813"
  chat says "silence=ClosedBefore"
  chat does not say "ATT"
