story /att belongs to another addon
set up
  spec blood
  slash /att of another addon
act
  login
  type /toptalent status
expect
  chat says "spec=250"
