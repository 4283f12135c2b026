story Another addon keeps /att

set up
  spec 250
  wears a random build 7
  slash /att of another addon
act
  login
  wait 3 seconds
  escape
  listen to chat from here
  type /att status
  type /toptalent status
expect
  chat says "AnotherAddon: status"
  chat says "spec=250"
