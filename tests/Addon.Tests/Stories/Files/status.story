story Status says what it sees without a language

set up
  spec 250
  wears the raid build

act
  login
  wait 3 seconds
  enter 2993 difficulty 23
  wait 3 seconds
  type /toptalent status
expect
  chat says "map=2993"
  chat says "difficulty=23"
  chat says "choices=250:encounter:12993"
