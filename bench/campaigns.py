"""Generated campaigns: records, letters and translations of any size, from a fixed seed."""

import json
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import msgspec
from wording import name, script_of, sentences, translated

from coalition.campaign.changes import write_plan
from coalition.catalogs import Catalog, Entry, parse_catalog, render_catalog
from coalition.commands.update import plan_update

SOURCE = "en"
COMPLETE = (
    "bg",
    "cs",
    "da",
    "de",
    "el",
    "es",
    "fr",
    "hu",
    "it",
    "lt",
    "nl",
    "pl",
    "pt",
    "ro",
    "sk",
    "sv",
    "uk",
    "ar",
    "ja",
    "ka",
)
PARTIAL = ("et", "fi", "hr", "lv", "sl", "he", "hi", "zh-Hant", "pt-BR")
"""Of these, two messages in three are translated."""

_COUNTRIES = (
    "AT",
    "BE",
    "BG",
    "CY",
    "CZ",
    "DE",
    "DK",
    "EE",
    "ES",
    "FI",
    "FR",
    "GR",
    "HR",
    "HU",
    "IE",
    "IT",
    "LT",
    "LV",
    "NL",
    "PL",
    "PT",
    "RO",
    "SE",
    "SI",
)
_ELSEWHERE = ("EG", "GE", "IL", "IN", "JP", "TW", "UA")
_SCRIPT_BY_COUNTRY = {
    "BG": "bg",
    "EG": "ar",
    "GE": "ka",
    "GR": "el",
    "IL": "he",
    "IN": "hi",
    "JP": "ja",
    "TW": "zh-Hant",
    "UA": "uk",
}
_TIERS = ("lead", "partner", "supporter")
_KINDS = ("association", "company", "foundation")
_GROUPS = ("north", "south", "east", "west")
_DESCRIBED = 4
"""One organisation in so many has a description, which translators translate."""


GENERATED = "data/organisations/organisation-0000.yaml"
"""The record that `touch_record` changes."""


class Size(NamedTuple):
    """How large a campaign is."""

    organisations: int
    people: int = 40
    letters: int = 3
    paragraphs: int = 25
    languages: tuple[str, ...] = (SOURCE, *COMPLETE, *PARTIAL)


def write_campaign(root: Path, size: Size) -> None:
    """A campaign's data folder with catalogs that hold translations."""
    for path, text in _files(size):
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
    write_plan(root, plan_update(root))
    fill_catalogs(root)
    write_plan(root, plan_update(root))


def fill_catalogs(root: Path) -> None:
    """Translate a campaign's catalogs with made-up words."""
    for catalog in sorted(root.glob("locales/*/LC_MESSAGES/*.po")):
        _translate(catalog)


def _files(size: Size) -> Iterator[tuple[str, str]]:
    random = Random(2021)
    yield "data/campaign.yaml", _yaml(_campaign(random, size))
    for group in _GROUPS:
        yield f"data/groups/{group}.yaml", _yaml(_group(random))
    for number in range(size.organisations):
        yield f"data/organisations/{_id(number)}.yaml", _yaml(_organisation(random, number))
    for number in range(size.people):
        yield f"data/people/person-{number:02}.yaml", _yaml(_person(random, number))
    for number in range(size.letters):
        yield f"data/letters/{letter_id(number)}.md", _letter(random, number, size.paragraphs)


def _id(number: int) -> str:
    return f"organisation-{number:04}"


def letter_id(number: int) -> str:
    """The id of a letter, by its number from 0."""
    return f"letter-{number + 1}"


def _yaml(record: dict[str, Any]) -> str:
    """A record as YAML, one key a line; JSON's values are YAML's."""
    lines = (f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in record.items())
    return "\n".join(lines) + "\n"


def _campaign(random: Random, size: Size) -> dict[str, Any]:
    return {
        "id": "generated",
        "title": "A generated campaign",
        "summary": sentences(random, 2),
        "url": "https://example.org/",
        "source_language": SOURCE,
        "languages": size.languages,
        "tiers": [{"id": tier, "heading": f"A generated {tier}"} for tier in _TIERS],
        "kinds": [{"id": kind, "label": kind.capitalize()} for kind in _KINDS],
        "publish": [{"rule": "fallback"}],
        "as_of": "2021-06-30",
    }


def _group(random: Random) -> dict[str, Any]:
    return {
        "names": {
            language: {"name": name(random, script_of(language)), "short": f"G{language.upper()}"}
            for language in ("en", "de", "fr", "bg", "el")
        }
    }


def _organisation(random: Random, number: int) -> dict[str, Any]:
    country = random.choice((*_COUNTRIES, *_ELSEWHERE))
    own = script_of(_SCRIPT_BY_COUNTRY.get(country, "en"))
    record: dict[str, Any] = {
        "name": f"{name(random, own)} {number}",
        "country": country,
        "tier": random.choices(_TIERS, (1, 3, 20))[0],
        "source": "Generated for a measurement",
        "signed": [{"letter": letter_id(one)} for one in (0, 1) if number % (one + 2) == 0],
    }
    if own != "latin" or number % 5 == 0:
        others = ("en", "fr", "uk") if own != "cyrillic" else ("en", "fr")
        record["names"] = {tag: f"{name(random, script_of(tag))} {number}" for tag in others}
    if number % 2 == 0:
        record["website"] = f"https://{_id(number)}.example.org/"
    if number % 3 == 0:
        record["kind"] = random.choice(_KINDS)
    if number % _DESCRIBED == 0:
        record["description"] = sentences(random, 1)
    return record


def _person(random: Random, number: int) -> dict[str, Any]:
    given, family = name(random, "latin"), name(random, "latin").split()[0]
    return {
        "name": f"{given} {family}",
        "family_name": family,
        "role": "mep",
        "gender": ("feminine", "masculine", "neutral")[number % 3],
        "country": random.choice(_COUNTRIES),
        "memberships": [{"group": random.choice(_GROUPS)}],
        "endorsed": {"on": "2021-03-01", "source": "Generated for a measurement"},
        **({"quote": sentences(random, 1)} if number % 2 else {}),
    }


def _letter(random: Random, number: int, paragraphs: int) -> str:
    """Two letters that organisations sign, and e-mails with fields."""
    front: dict[str, Any] = {"title": f"Generated letter {number + 1}", "kind": "open-letter"}
    end = "{signatories}"
    if number > 1:
        office = {"name": "An office", "email": "office@example.org"}
        front |= {"kind": "email", "subject": "About a generated matter", "to": [office]}
        front["fields"] = {"sender_name": {"label": "Your name", "example": "Alex Example"}}
        end = "Yours sincerely, {sender_name}"
    blocks = [_block(random, position) for position in range(paragraphs)]
    body = "\n\n".join((*blocks, end))
    return f"---\n{_yaml(front)}---\n{body}\n"


def _block(random: Random, position: int) -> str:
    """Mostly paragraphs; a heading, a list and a quotation now and then."""
    prose = sentences(random, random.randint(2, 5))
    match position % 8:
        case 0 if position:
            return f"## {prose.split('.')[0]}\n\n{prose}"
        case 3:
            return f"{prose} **{sentences(random, 1)}** See [this](https://example.org/{position})."
        case 5:
            return "\n".join(f"- {sentences(random, 1)}" for _ in range(3))
        case 6:
            return f"> {prose}"
        case _:
            return prose


def _translate(path: Path) -> None:
    """Fill a catalog: whole, or two messages in three."""
    catalog, _ = parse_catalog(path.read_bytes(), str(path))
    if catalog is None:
        raise ValueError(path)
    language = (catalog.field("Language") or "").replace("_", "-")
    step = 3 if language in PARTIAL else 0
    entries = tuple(
        entry if step and number % step == 0 else _translated(entry, language)
        for number, entry in enumerate(catalog.entries)
    )
    filled: Catalog = msgspec.structs.replace(catalog, entries=entries)
    path.write_text(render_catalog(filled), encoding="utf-8", newline="\n")


def _translated(entry: Entry, language: str) -> Entry:
    forms = tuple(translated(entry.msgid_plural or entry.msgid, language) for _ in entry.msgstr)
    return msgspec.structs.replace(entry, msgstr=forms)


def touch_record(root: Path, number: int) -> None:
    """Change the name of an organisation that signed nothing, to another one for each number."""
    path = root / "data/organisations/organisation-0001.yaml"
    _, rest = path.read_text(encoding="utf-8").split("\n", 1)
    path.write_text(f'name: "Renamed {number}"\n{rest}', encoding="utf-8", newline="\n")


def touch_translation(root: Path, number: int) -> None:
    """Change the last translation of a catalog, in another way for each number."""
    path = next(iter(sorted(root.glob("locales/de/LC_MESSAGES/*.po"))))
    before, msgstr, after = path.read_text(encoding="utf-8").rpartition('msgstr "')
    path.write_text(f"{before}{msgstr}X{number}{after}", encoding="utf-8", newline="\n")


def touch_letter(root: Path, number: int) -> None:
    """Reword one paragraph of the first letter, in another way for each number."""
    path = root / f"data/letters/{letter_id(0)}.md"
    front, _, body = path.read_text(encoding="utf-8").rpartition("\n---\n")
    first, rest = body.split("\n\n", 1)
    reworded = f"{first} Reworded {number}."
    path.write_text(f"{front}\n---\n{reworded}\n\n{rest}", encoding="utf-8", newline="\n")
