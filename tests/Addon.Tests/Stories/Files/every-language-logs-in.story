story Every language logs in without an error

set up
  language <code>
  spec 250
  wears a random build 7
act
  login
  wait 3 seconds
expect
  one popup
act
  press 1
  wait 8 seconds
expect
  talents equal the raid build
examples
  | code |
  | deDE |
  | esES |
  | esMX |
  | frFR |
  | itIT |
  | koKR |
  | ptBR |
  | ruRU |
  | zhCN |
  | zhTW |
