story A state can begin and end in the middle

set up
  dead
  moving
  away from keyboard
  in a cinematic
  in a pvp match
  talents change in rest areas only

act
  login
  resurrect
  stand still
  back at the keyboard
  the cinematic ends
  the pvp match ends
  type /toy state

expect
  chat says "state: false false false 90"
  chat says "PLAYER_UNGHOST"
  chat says "PLAYER_STOPPED_MOVING"
  chat says "CINEMATIC_STOP"
  chat says "PVP_MATCH_INACTIVE"

act
  listen to chat from here
  dead
  moving
  away from keyboard
  in a cinematic
  in a pvp match
  type /toy state

expect
  chat says "PLAYER_DEAD"
  chat says "PLAYER_STARTED_MOVING"
  chat says "PLAYER_FLAGS_CHANGED player"
  chat says "CINEMATIC_START"
  chat says "PVP_MATCH_ACTIVE"
  chat says "state: true true true 90"
