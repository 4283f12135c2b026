story A window of the addon's own takes mouse and keys

act
  login

expect
  no window
  no tooltip

act
  type /toy window

expect
  a window
  window says "Apple"

act
  hover "Apple"

expect
  tooltip says "A ripe Apple"

act
  hover over nothing

expect
  no tooltip

act
  pick "Pear" from the menu
  turn the wheel 2 up
  turn the wheel 1 down
  drag the window by 10 -5
  key A
  key F5
  take a picture out/window.svg
  escape

expect
  chat says "picked Pear"
  chat says "wheel 1"
  chat says "wheel -1"
  chat says "window at 543"
  chat says "key A"
  chat says "key F5"
  no window
