story Nothing speaks in a cinematic, while dead or away; it comes after
set up
  spec blood
  wears a random build 3
  <begin>
act
  login
expect
  no popup for 8 seconds
act
  type /att status
  <end>
  wait 4 seconds
expect
  one popup
examples
  | begin | end |
  | in a cinematic | the cinematic ends |
  | dead | resurrect |
  | away from keyboard | back at the keyboard |
