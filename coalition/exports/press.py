"""Open letters for journalists: the text with who is behind it, and whom to ask."""

from collections.abc import Iterator

from coalition.exports.artifact import Artifact, text_path
from coalition.exports.text import plain_text_file
from coalition.localise import Site
from coalition.views import TextView


def press_files(site: Site) -> Iterator[Artifact]:
    """letters/<id>.press.txt of one language, of open letters that are complete in it."""
    for text in site.texts:
        path = press_path(site, text)
        if path is not None:
            yield path, "\n\n".join(_parts(site, text)).encode() + b"\n"


def press_path(site: Site, text: TextView) -> str | None:
    """Where the version for journalists stands; None for a text that has none in the language."""
    if site.press is None or text.kind != "open-letter":
        return None
    language = site.language.code
    addresses = ("press/title", "press/about", "press/contact")
    values = (site.press.about, *(site.phrases.render(address) for address in addresses))
    if (
        any(value.lang != language for value in values)
        or plain_text_file(text, site.phrases) is None
    ):
        return None
    return f"{language}/{text_path(text, 'press.txt')}"


def _parts(site: Site, text: TextView) -> Iterator[str]:
    """What it says, part by part; `press_path` has asked whether there is something to say."""
    press, phrase = site.press, site.phrases.render
    if press is None:
        return
    yield phrase("press/title").value
    yield (plain_text_file(text, site.phrases) or "").rstrip("\n")
    yield f"{phrase('press/about').value}\n\n{press.about.value.strip()}"
    contact = "\n".join(filter(None, (press.contact, press.email, site.campaign.url)))
    if contact:
        yield f"{phrase('press/contact').value}\n{contact}"
