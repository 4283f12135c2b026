story The addon compartment names the addon and opens the builds
set up
  spec blood
  wears the raid build
act
  login
  wait 2 seconds
  hover over the addon compartment
expect
  tooltip says "Azeroth's Top Talent"
  tooltip says "Builds"
act
  leave the addon compartment
expect
  no tooltip
act
  click the addon compartment
expect
  a window
  window says "General raid build (worn)"
act
  click the addon compartment with RightButton
expect
  no window
