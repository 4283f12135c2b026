story The spec is changed by a cast, or by force

set up
  spec frost mage

act
  login
  listen to chat from here
  change spec to fire mage

expect
  spec 63
  chat says "ACTIVE_PLAYER_SPECIALIZATION_CHANGED"

act
  begin to change spec to arcane
  moving
  wait 6 seconds

expect
  spec fire mage

act
  stand still
  begin to change spec to frost mage
  wait 6 seconds

expect
  spec frost mage

act
  change spec to fire mage

act
  listen to chat from here
  forced into spec arcane

expect
  spec 62
  chat says "SPELLS_CHANGED"
  chat does not say "SPECIALIZATION"

act
  listen to chat from here
  event PLAYER_TARGET_CHANGED
  event READY_CHECK "Somebody", 30

expect
  chat says "PLAYER_TARGET_CHANGED"
  chat says "READY_CHECK Somebody 30"

act
  log in again

expect
  spec arcane
