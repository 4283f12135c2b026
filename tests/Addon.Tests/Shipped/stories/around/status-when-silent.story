story Status says why nothing is offered, in no language too
set up
  language <language>
  spec blood
  wears a random build 3
  <state>
act
  login
  wait 2 seconds
  type /toptalent status
expect
  chat says "silence=<silence>"
  chat says "spec=250"
examples
  | language | state          | silence   |
  | enUS     | in a pvp match | PvpMatch  |
  | deDE     | dead           | Dead      |
  | ruRU     | in a cinematic | Cinematic |
