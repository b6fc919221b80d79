"""People who signed a letter as nobody but themselves: who agreed to be named."""
