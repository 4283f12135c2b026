story Without builds for the specialization the browser says so
set up
  spec unholy
act
  login
  wait 2 seconds
  type /toptalent builds
expect
  window says "No builds for this specialization."
