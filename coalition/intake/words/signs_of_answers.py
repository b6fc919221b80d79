"""Signs that answer beside a name: ticks, crosses, hands, lights and boxes."""

from typing import Final

YES: Final = "✅✔✓☑👍🆗🟢"
NOT_YES: Final = "❌✘✗✖✕☒❎⛔🚫👎🔴🛑⏳⌛❓❔🤔⏸🟡🟠🔜💤"
EMPTY: Final = "☐⬜◻"
"""Boxes, which are bullets where none is ticked."""

_HIDING: Final = "🙅🤐🤫🙈🔒🔏🕶"
"""Signs of whoever stays hidden."""


def sign_against(text: str) -> str:
    """The first sign in a person's name by which it says no, or not yet; nothing for most."""
    return next((letter for letter in text if letter in NOT_YES + EMPTY + _HIDING), "")
