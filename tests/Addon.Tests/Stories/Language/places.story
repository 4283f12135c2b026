story A place is a map, a difficulty, a floor and a name

set up
  in 3004 difficulty 16
  floor 77
  sub-zone Dark Hall
  floor 77 shows 2888, 2887

act
  login
  type /toy where
  type /toy floor

expect
  chat says "where: raid 16 3004 77 [Dark Hall]"
  chat says "floor: 2888,2887"

act
  walk to floor none
  type /toy where

expect
  chat says "ZONE_CHANGED_INDOORS"
  chat says "3004 nil []"

act
  walk to floor 78 sub-zone "The Stairs"
  type /toy where

expect
  chat says "3004 78 [The Stairs]"

act
  walk to the room of 3470
  type /toy where

expect
  chat says "[Nek'zali the Soulcoiler's Room]"

act
  leave
  type /toy where

expect
  chat says "where: none 0"

act
  enter 2993 difficulty 1
  enter 2993 difficulty 23 floor 5
  type /toy where

expect
  chat says "where: party 23 2993 5"
