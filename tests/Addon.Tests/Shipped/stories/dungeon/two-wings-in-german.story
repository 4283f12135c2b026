story A German player in a map of two wings reads what each build rests on
set up
  language deDE
  spec blood
  wears the raid build
act
  login
  wait 2 seconds
  enter 2441 difficulty 8
  wait 2 seconds
expect
  one popup
  popup says "Welcher Teil des Dungeons?"
  popup says "genutzt von 35% der besten 20"
  popup says "Talente sind anders"
  popup does not say "Tazavesh"
act
  press "2"
  wait 10 seconds
expect
  talents equal the build of "Tazavesh: So'leah's Gambit"
