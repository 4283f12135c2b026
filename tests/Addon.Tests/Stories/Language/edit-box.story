story An edit box is written into

act
  login
  type /toy name
  write "Hello"

expect
  edit box says Hello
  buttons "Keep"
  no sound was played

act
  key ENTER

expect
  chat says "name: Hello"
