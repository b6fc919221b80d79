"""A build, brought to where the public reads it: never a broken page, and a way back."""
