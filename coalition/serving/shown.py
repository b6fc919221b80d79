"""Pages as the preview shows them: with its script, which their policy is told to let run."""

import json
from collections.abc import Iterator, Mapping
from html import escape, unescape
from typing import NamedTuple
from urllib.parse import quote

from coalition.expressions import Expression
from coalition.languages import is_pseudo
from coalition.localise.pseudo import PSEUDO_LANGUAGES

OWN = "/-/"
"""Below this stand the preview's own files; no language has such a folder."""

EVENTS = f"{OWN}events"

ASSETS = (
    "preview.js",
    "preview.css",
    "passages.js",
    "passages.css",
    "side.js",
    "side.css",
    "status.css",
)
"""What stands there as it is in the folder of that name."""

PAGES = "/"
REVIEW = f"{OWN}review/"
SUGGESTED = f"{OWN}suggested/"
STATUS = f"{OWN}status/"

VIEWS = ((PAGES, "Pages"), (REVIEW, "Review"), (SUGGESTED, "Suggestions"), (STATUS, "Status"))
"""Where each view begins, and what its link is called."""

_UNFOLDS = {PAGES: "errors", STATUS: ""}
"""With what the list of findings opens: elsewhere errors are told in their places.

There it opens where pages are older than the campaign.
"""

_POLICY = Expression(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">\n?')
_STYLE = f'<link rel="stylesheet" href="{OWN}passages.css">\n'
"""Behind the page's own, which it changes."""

_NO_PAGE = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'"


class PageData(NamedTuple):
    """What the script of a page knows of it."""

    path: str
    digest: str
    view: str
    """Where the view begins that the page belongs to."""

    editor: str = ""
    """The address that opens a line in an editor, with `{path}` and `{line}` in it."""


class Shown(NamedTuple):
    """A page and the policy that a browser is told for it."""

    data: bytes
    policy: str


def with_script(data: bytes, about: PageData, nonce: str) -> Shown:
    """A page of a build with the preview's script, known to the browser by a `nonce`.

    Its policy goes from the page into the header, where that script and its events are let in:
    of two policies a browser follows both. What has no policy is no page of ours and stays as
    it is.
    """
    page = data.decode()
    found = _POLICY.search(page)
    if found is None:
        return Shown(data, _NO_PAGE)
    told = {
        "page": about.path,
        "digest": about.digest,
        "view": about.view,
        "own": OWN,
        "links": json.dumps(list(_links(about))),
        "unfolds": _UNFOLDS.get(about.view, "stopped"),
    }
    script = _script("preview", nonce, told)
    if about.view in (REVIEW, SUGGESTED):
        script += _script("passages", nonce, {"editor": about.editor})
        script += _script("side", nonce, {"style": f"{OWN}side.css"})
    page = page[: found.start()] + script + page[found.end() :]
    if about.view in (REVIEW, SUGGESTED):
        page = page.replace("</head>", f"{_STYLE}</head>", 1)
    return Shown(page.encode(), policy_with(unescape(found[1]), nonce))


def _script(name: str, nonce: str, told: Mapping[str, str]) -> str:
    attributes = " ".join(f'data-{key}="{escape(value)}"' for key, value in told.items())
    return f'<script src="{OWN}{name}.js" nonce="{escape(nonce)}" {attributes} defer></script>\n'


def _links(about: PageData) -> Iterator[tuple[str, str, bool]]:
    """For each link to a page as others see it: its words, its address, whether it is this one."""
    tag, slash, rest = about.path.partition("/")
    language, page = (tag, rest) if slash else ("", about.path)
    for view, name in VIEWS:
        path = f"{language}/index.html" if view == STATUS and language else about.path
        if view != STATUS or not is_pseudo(language):
            yield name, f"{view}{quote(path)}", view == about.view and not is_pseudo(language)
    for other in PSEUDO_LANGUAGES:
        yield other, f"/{other}/{quote(page)}", other == language


def policy_with(policy: str, nonce: str) -> str:
    """A policy that also lets the script of a nonce run and hear of changes on this server."""
    rules = [rule.strip() for rule in policy.split(";") if rule.strip()]
    scripts = next((rule for rule in rules if rule.startswith("script-src ")), "script-src")
    others = (rule for rule in rules if not rule.startswith("script-src "))
    added = (f"{scripts} 'nonce-{nonce}'", "connect-src 'self'", "frame-ancestors 'none'")
    return "; ".join((*others, *added))


def missing_page(path: str) -> bytes:
    """The page for an address where nothing is, or is yet."""
    policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(path)}</title>\n</head>\n<body>\n"
        f"<p>There is no page {escape(path)} (yet). It is shown here once there is.</p>\n"
        '<p><a href="/">The first page</a></p>\n</body>\n</html>\n'
    ).encode()
