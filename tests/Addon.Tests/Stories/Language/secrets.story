story Everything can be made secret

set up
  everything is secret

act
  login
  ready check

expect
  chat says "READY_CHECK (secret) (secret)"
