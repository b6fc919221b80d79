"""The content of a new campaign: an example to delete, and the files around it.

The example is written in English here; `locales/` of this room holds its translations, a compendium
a language, so that a campaign in another language begins in that language.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, NamedTuple

from coalition.files import Folder

Forge = Literal["github", "gitlab", "none"]
"""The host of a campaign's repository, which decides its CI and its form for new organisations."""

_FOLDER = Path(__file__).parent


class Member(NamedTuple):
    """An invented organisation."""

    id: str
    name: str
    country: str
    website: str
    kind: str
    tier: str
    description: str


class Letter(NamedTuple):
    """A letter, as its file states it."""

    id: str
    front: dict[str, Any]
    body: str


TIERS = (("member", "Members"), ("partner", "Partners"))
KINDS = (
    ("association", "Association"),
    ("company", "Company"),
    ("foundation", "Foundation"),
    ("trade-union", "Trade union"),
)
MEMBERS = (
    Member(
        "oak-and-elm",
        "Oak & Elm",
        "IE",
        "https://oak-and-elm.example/",
        "association",
        "member",
        "An invented organisation that plants trees. Delete its file once the first real one "
        "is in.",
    ),
    Member(
        "banc-public",
        "Banc Public",
        "BE",
        "https://banc-public.example/",
        "foundation",
        "partner",
        "An invented organisation that puts up benches. Delete its file once the first real one "
        "is in.",
    ),
)
JOIN_ADDRESS = "join@campaign.example"
"""Where nobody reads; a coordinator puts the campaign's own in its place."""

LETTER_NOTICE = "This letter is an example. Put your own in its place."
LETTERS = (
    Letter(
        "open-letter",
        {
            "title": "A bench in every street",
            "kind": "open-letter",
            "notice": LETTER_NOTICE,
        },
        """\
To the members of the city council

Every street needs a place to sit: for those who walk slowly, for those who carry a lot, and for
those who wait.

We ask you to put up a bench in every street by next spring.

{signatories}
""",
    ),
    Letter(
        "write-to-the-council",
        {
            "title": "Ask the city council for a bench",
            "kind": "email",
            "intro": "Two minutes are enough: fill in your name, and send the letter.",
            "subject": "A bench for our street",
            "send_in": "reader",
            "to": [{"name": "City Council", "email": "council@city.example"}],
            "fields": {
                "sender_name": {"label": "Your name", "example": "Alex Example"},
                "street": {"label": "Your street", "required": False},
            },
            "notice": LETTER_NOTICE,
        },
        """\
Dear members of the city council,

I ask you to put up a bench in our street. Whoever walks slowly, carries a lot or has to wait needs
a place to sit.

Yours sincerely,

{sender_name}

{street}
""",
    ),
)
"""An open letter that the example's organisations have signed, and an e-mail that readers send."""

SOURCE = "an example; nobody has endorsed anything"
"""Where the example's organisations have endorsed the campaign."""


def support_files(forge: Forge) -> Iterator[tuple[str, str]]:
    """The path and text of each file that is no record; README.md has a field `{title}`."""
    for part in ("all", forge):
        folder = _FOLDER / "files" / part
        for path in Folder(folder).walk():
            text = (folder / path).read_text(encoding="utf-8")
            yield path.replace("dot-", "."), text


def compendium(language: str) -> bytes | None:
    """The example's translations from English into a language, a PO file; None where none is."""
    return Folder(_FOLDER).read(f"locales/{language.replace('-', '_')}.po")


def compendia() -> Iterator[tuple[str, bytes]]:
    """The path and the bytes of each language's translations of the example, from English."""
    folder = Folder(_FOLDER)
    for path in folder.list("locales", ".po"):
        yield path.rpartition("/")[2], folder.read(path) or b""
