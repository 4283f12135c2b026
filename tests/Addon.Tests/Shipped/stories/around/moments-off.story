story A moment that is turned off does not speak
set up
  spec blood
  wears <start>
  raid of 20
act
  login
  wait 2 seconds
  escape
  set AzerothsTopTalent_<setting> to false
  count popups from here
  <act>
expect
  no popup for 5 seconds
examples
  | setting        | start                | act                                |
  | login          | a random build 3     | log in again                       |
  | specChange     | a random build 3     | change spec to frost death knight  |
  | dungeon        | a random build 3     | enter 2813 difficulty 23           |
  | dungeonGeneral | a random build 3     | enter 2648 difficulty 23           |
