story The data may be a file, or nothing

set up
  data <file>

act
  login
  type /toy data

expect
  chat says "data: <answer>"

examples
  | file           | answer         |
  | note.lua       | there from disk |
  | none           | none           |
