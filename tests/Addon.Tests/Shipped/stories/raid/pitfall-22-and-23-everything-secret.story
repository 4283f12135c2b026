story Secret names and ready checks are neither compared nor used
set up
  spec blood
  wears the mythicplus build
  raid of 20
  in 3004 difficulty 16
  everything is secret
  unit target is Sszorak
  unit boss1 is Sszorak
  unit nameplate1 is Sszorak
act
  login
  wait 3 seconds
  ready check
  wait 1 seconds
expect
  no errors
  no findings
