story A talent that the server does not give

set up
  spec frost mage

act
  login
  purchases of node 908255 are refused
  type /toy buy 908255

expect
  chat says "buy: false"
