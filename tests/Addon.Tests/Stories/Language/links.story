story A link in a popup's text can be clicked

act
  login
  type /toy link

expect
  popup says "Learn [Anti-Magic Shell]?"

act
  hover over the link "Anti-Magic Shell"

expect
  chat says "over spell:48707"
  chat does not say "off the link"

act
  click the link "[Anti-Magic Shell]"
  hover over nothing

expect
  chat says "link spell:48707 LeftButton"
  chat says "off the link"
  a popup
