"""The page on which an organisation asks to be listed: a form that needs no server."""

from importlib import resources
from typing import NamedTuple
from urllib.parse import quote, urlsplit

from markupsafe import Markup, escape

from coalition import languages
from coalition.assets import hashed
from coalition.exports.artifact import Artifact
from coalition.exports.html.typesetting import Typesetter
from coalition.exports.links import safe_link
from coalition.localise import Site
from coalition.model import Join

_NO_ANSWER = "_No response_"
_INTERNATIONAL = "international"


class JoinField(NamedTuple):
    """A question of the form."""

    id: str
    label: Markup
    heading: str
    """Above its answer in what is sent, with the English name, by which an import knows it."""

    required: bool


class JoinForm(NamedTuple):
    """What sends the answers, by e-mail or as an issue of a repository."""

    action: str
    origin: str
    """For the page's policy."""

    service: str | None
    """The host of the repository; None for e-mail."""

    title_name: str
    title: str
    body_name: str
    body: str
    """The questions without answers, to be filled in where no script runs."""

    fields: list[JoinField]
    consent: str
    countries: list[tuple[str, str, str]]
    """Each with its code, its name, and the attributes of its element."""

    individuals: Markup
    """Where individuals may ask."""


def join_form(typesetter: Typesetter, site: Site) -> JoinForm | None:
    """The form of a campaign that organisations can join; None for any other."""
    join = site.join
    if join is None or join.by == "none" or join.address is None:
        return None
    action, title_name, body_name = _target(join)
    if action is None:
        return None
    fields = [
        _field(typesetter, name, heading, label, required=required)
        for name, heading, label, required in _QUESTIONS
    ]
    consent = typesetter.plain_phrase("join/consent")
    return JoinForm(
        action=action,
        origin=_origin(action),
        service=urlsplit(action).hostname if join.by == "issue" else None,
        title_name=title_name,
        title=typesetter.plain_phrase("join/title"),
        body_name=body_name,
        body=blank_body([field.heading for field in fields], consent),
        fields=fields,
        consent=consent,
        countries=_countries(site),
        individuals=_individuals(typesetter, site, join),
    )


_QUESTIONS = (
    ("name", "Name of the organisation", "join/name", True),
    ("country", "Country", "directory/country", True),
    ("website", "Website", "join/website", False),
    ("description", "Description", "join/description", False),
)


def blank_body(headings: list[str], consent: str) -> str:
    """What is sent before anything was filled in, in the form that an import reads."""
    answers = "".join(f"### {heading}\n\n{_NO_ANSWER}\n\n" for heading in headings)
    return f"{answers}### Consent\n\n- [ ] {consent}\n"


def join_script() -> Artifact:
    """The script of the page."""
    script = resources.files("coalition.exports").joinpath("assets/join.js")
    return hashed("assets/join.js", script.read_bytes())


def _field(
    typesetter: Typesetter, name: str, heading: str, label: str, *, required: bool
) -> JoinField:
    text = typesetter.plain_phrase(label)
    is_english = text == heading or typesetter.language.code == "en"
    return JoinField(
        id=name,
        label=typesetter.phrase(label),
        heading=heading if is_english else f"{heading} ({text.translate(_NO_BRACKETS)})",
        required=required,
    )


_NO_BRACKETS = str.maketrans("()", "  ")
"""Brackets within those around a question's translation would end them."""


def _target(join: Join) -> tuple[str | None, str, str]:
    """Where a form leads, and by which names it hands over title and text."""
    address = join.address or ""
    if join.by == "mailto":
        return f"mailto:{quote(address, safe='@')}", "subject", "body"
    repository = safe_link(address)
    if repository is None:
        return None, "", ""
    repository = repository.rstrip("/").removesuffix(".git")
    if "gitlab" in (urlsplit(repository).hostname or ""):
        return f"{repository}/-/issues/new", "issue[title]", "issue[description]"
    # GitHub, and Forgejo and Gitea in its manner.
    return f"{repository}/issues/new", "title", "body"


def _origin(action: str) -> str:
    """What a policy calls the place to which a form leads."""
    parts = urlsplit(action)
    return "mailto:" if parts.scheme == "mailto" else f"{parts.scheme}://{parts.netloc}"


def _individuals(typesetter: Typesetter, site: Site, join: Join) -> Markup:
    address = join.address or ""
    href = f"mailto:{quote(address, safe='@')}" if join.by == "mailto" else address
    link = Markup('<a href="{}" dir="ltr" rel="noopener">{}</a>').format(href, address)
    sentence = site.phrases.blank("join/individuals")
    before, _, after = sentence.value.partition("{address}")
    return typesetter.inline(sentence, escape(before) + link + escape(after))


def _countries(site: Site) -> list[tuple[str, str, str]]:
    """Every country in the language's order, and what is from none in particular at the end."""
    tag = site.language.code
    names = [(languages.country_name(code, tag), code) for code in languages.country_codes()]
    key = languages.sort_key(tag)
    known = sorted((key(name), name, code) for name, code in names if name)
    international = site.phrases.render("country/international")
    other = "" if international.lang == tag else f' lang="{international.lang}"'
    return [
        *((code, name, "") for _, name, code in known),
        (_INTERNATIONAL, international.value, other),
    ]
