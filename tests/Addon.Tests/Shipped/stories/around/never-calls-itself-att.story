story The addon never calls itself ATT on the screen, in any language
set up
  language <language>
  spec blood
  wears a random build 3
act
  login
  wait 2 seconds
  press "1"
  wait 10 seconds
  type /toptalent
  type /toptalent status
  type /toptalent nonsense
  type /toptalent undo
  wait 8 seconds
expect
  chat does not say "ATT"
examples
  | language |
  | enUS |
  | deDE |
  | ruRU |
