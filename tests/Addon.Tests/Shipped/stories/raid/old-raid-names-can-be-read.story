story Where names can be read, the boss in sight is named, in any language
set up
  language <language>
  spec blood
  wears the mythicplus build
  raid of 20
  in 3004 difficulty 16
  the map is unrestricted
  unit target is Sszorak
act
  login
  wait 3 seconds
  ready check
  type /toptalent status
expect
  one popup
  chat says "reason=InSight"
  chat says "choices=250:encounter:3420"
examples
  | language |
  | enUS |
  | deDE |
  | koKR |
