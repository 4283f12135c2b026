story One may begin in a boss's room, and some bosses may be dead

set up
  in 3004 difficulty 16
  room of "Twin Fangs"
  saved to 3470
  saved to "Ula'tek" on difficulty 15
  3445 is dead here
  lockouts of difficulty 16 count as 15

act
  login
  type /toy floor
  type /toy saved 3004 3470 15
  type /toy saved 3004 3492 16

expect
  chat says "floor: 2887"
  chat says "saved: false"
  chat says "saved: true"
