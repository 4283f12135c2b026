story It speaks the client's language
set up
  language <language>
  spec blood
act
  login
  wait 2 seconds
expect
  button "<keep>" is there
examples
  | language | keep |
  | deDE | Behalten |
  | esMX | Mantener |
  | frFR | Garder |
  | koKR | 유지 |
  | ruRU | Оставить |
  | zhTW | 維持目前 |
