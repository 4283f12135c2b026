story The options show what is set, and change it

act
  login

expect
  the options are closed

act
  type /toy options

expect
  the options show "Toy"
  the options show "Be loud"
  the options show "Bright red"

act
  set Colour to blue
  take a picture out/options.svg

expect
  the options show "Deep blue"
  saved ToyDB.colour is blue

act
  escape

expect
  the options are closed
