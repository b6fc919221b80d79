"""The domains of a campaign: which template a text belongs to."""

DIRECTORY = "directory"
INTERFACE = "interface"


def letter_domain(letter: str) -> str:
    """The domain of data/letters/<id>.md."""
    return f"letter-{letter}"


def page_domain(page: str) -> str:
    """The domain of data/pages/<id>.md."""
    return f"page-{page}"
