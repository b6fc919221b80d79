"""`coalition serve`: a campaign's pages on this machine, which follow while somebody works."""

from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from coalition.campaign.snapshot import read_campaign
from coalition.errors import CommandError
from coalition.localise.pseudo import PSEUDO_LANGUAGES

_NEEDS = ("starlette", "uvicorn", "watchfiles")


def serve_campaign(
    root: Path,
    language: str | None,
    port: int,
    started: Callable[[str], None],
    made: Callable[[], None] = lambda: None,
) -> None:
    """Show the pages until Ctrl-C; `started` hears of the address of the first one.

    `made` is called whenever everything that is looked at follows what was saved.
    `language` is the one that is opened, else that of the sources; it may be a pseudo-language.
    Raises UnknownLanguageError, and CommandError where a library or a port is missing.
    """
    missing = [name for name in _NEEDS if find_spec(name) is None]
    if missing:
        raise CommandError(
            f"`coalition serve` needs {' and '.join(missing)}; run "
            f"`pip install {' '.join(missing)}`"
        )
    from coalition.serving.running import run  # noqa: PLC0415 - an extra

    pseudo = tuple(tag for tag in PSEUDO_LANGUAGES if tag == language)
    opened = _language(root, language)
    run(root, language=opened, pseudo=pseudo, port=port, started=started, made=made)


def _language(root: Path, language: str | None) -> str:
    """The language to open. A campaign that has errors may come to have any."""
    campaign = read_campaign(root)
    if language is None:
        return campaign.campaign.source_language
    return campaign.languages((language,), *PSEUDO_LANGUAGES)[0]
