"""What stops a command for a reason that its user can read, and that is in none of their files."""


class CommandError(RuntimeError):
    """Its message is the sentence that the user reads; the command ends with status 2."""
