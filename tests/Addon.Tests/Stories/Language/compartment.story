story The addon compartment has the addon's entries

act
  login
  hover over the addon compartment

expect
  tooltip says "The toy"

act
  leave the addon compartment
  click the addon compartment
  click the addon compartment with RightButton
  click "Toy chest" in the addon compartment

expect
  no tooltip
  chat says "compartment Toy LeftButton"
  chat says "compartment Toy RightButton"
  chat says "chest LeftButton"
