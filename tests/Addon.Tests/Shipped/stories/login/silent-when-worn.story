story Who wears a general build is not asked
set up
  spec blood
  wears the <build> build
act
  login
expect
  no popup for 10 seconds
examples
  | build |
  | raid |
  | mythicplus |
