story A fight is pulled, lost and won

set up
  raid of 20
  in 3004 difficulty 16

act
  login
  type /toy group
  pull 3470
  wipe

expect
  chat says "group: 20 true false"
  chat says "ENCOUNTER_START 3470"
  chat says "ENCOUNTER_END 3470 Nek'zali the Soulcoiler 16 20 0"
  chat says "PLAYER_DEAD"

act
  resurrect
  pull 3470
  kill
  type /toy saved 3004 3470 16

expect
  chat says "ENCOUNTER_END 3470 Nek'zali the Soulcoiler 16 20 1"
  chat says "BOSS_KILL 3470"
  chat says "saved: true"

act
  kill "Twin Fangs"

expect
  chat says "BOSS_KILL 3421"

act
  listen to chat from here
  combat begins
  type /toy edit
  combat ends

expect
  chat says "PLAYER_REGEN_DISABLED"
  chat says "change talents in combat"
  chat says "PLAYER_REGEN_ENABLED"
