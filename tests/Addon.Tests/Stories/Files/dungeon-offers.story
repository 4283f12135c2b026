story A dungeon offers its build

set up
  spec 250
  wears the raid build

act
  login
  wait 3 seconds
  enter <map> difficulty <difficulty>
  wait 3 seconds
expect
  one popup
  popup says "<name>"
  buttons "Switch", "Cancel", "Don't Ask Again"
act
  press "Switch"
  wait 8 seconds
expect
  talents equal the build of <map>
  nothing is staged
examples
  | map  | difficulty | name           |
  | 2993 | 23         | Altar of Fangs |
  | 2993 | 1          | Altar of Fangs |
  | 2813 | 2          | Murder Row     |
  | 2813 | 24         | Murder Row     |
