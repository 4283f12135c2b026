story Everything can become secret later

act
  login
  everything becomes secret
  ready check

expect
  chat says "ADDON_RESTRICTION_STATE_CHANGED 5 1"
  chat says "READY_CHECK (secret) (secret)"
