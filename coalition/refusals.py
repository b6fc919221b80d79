"""What stops a command for a reason that its user can read, and that is in none of their files."""


class Refusal(RuntimeError):  # noqa: N818 - it is no error of the program
    """Its message is the sentence that the user reads; the command ends with status 2."""
