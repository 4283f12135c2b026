story A dialog is read, and answered in every way there is

act
  login
  type /toy name
  press Keep
  count popups from here
  listen to chat from here
  type /toy ask

expect
  a popup
  one popup
  dialog TOY is shown
  dialog TOY_NAME is not shown
  popup says "Which one, Hero?"
  popup does not say "Which two"
  buttons "First", "Second", "Third"
  button "First" is enabled
  button "Third" is disabled
  button "Second" is there
  button "Fourth" is not there
  1 popups
  sound 12889 was played
  chat is silent

act
  press 2

expect
  no popup
  chat says "second with 7"

act
  type /toy ask
  press "First"
  type /toy ask
  key ENTER
  type /toy ask
  close the window
  type /toy ask
  escape

expect
  chat says "first"
  chat says "closed"
  no popup for 30 seconds
  5 popups
