story The build browser opens and closes

set up
  spec 250
  wears the raid build

act
  login
  wait 3 seconds
  type /toptalent builds
expect
  a window
  window says "Altar of Fangs"
act
  escape
expect
  no window
