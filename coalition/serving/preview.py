"""What is shown at one moment: pages, what is wrong, and how far behind they are."""

import hashlib
from collections.abc import Mapping
from typing import NamedTuple

from coalition import paths
from coalition.findings import Finding
from coalition.languages import render_posix
from coalition.serving.editors import editor_link

_SHOWN = 50
"""Findings that a page lists; nobody mends more before looking again."""


class Preview(NamedTuple):
    """The files of a site by path, and what is wrong in the campaign that they are made from."""

    files: Mapping[str, bytes] = {}
    findings: tuple[Finding, ...] = ()
    trouble: str = ""
    """Why the campaign could not be read at all, as a sentence."""

    stopped: bool = False
    """Whether the pages are older than the campaign, because of its errors."""

    languages: tuple[str, ...] = ()
    on_request: tuple[str, ...] = ()
    """Languages that are made besides once somebody looks at one of their pages."""

    folder: str = ""
    """Where the campaign stands on this machine, with forward slashes."""

    def language_of(self, path: str) -> str | None:
        """The language of a page."""
        tag = path.partition("/")[0]
        return tag if tag in self.languages or tag in self.on_request else None

    def lacks(self, path: str) -> bool:
        """Whether a page is of a language of which nothing was made yet."""
        tag = self.language_of(path)
        return tag is not None and f"{tag}/index.html" not in self.files

    def digest(self, path: str) -> str:
        """What tells a page from an earlier one; nothing where there is no such page."""
        data = self.files.get(path)
        return "" if data is None else hashlib.sha256(data).hexdigest()[:16]


def state_of(preview: Preview, path: str) -> dict[str, object]:
    """What a page is told of the preview: whether it is still the same, and what is wrong."""
    about = _findings_for(preview, path)
    return {
        "digest": preview.digest(path),
        "summary": _summary(preview, about),
        "stopped": preview.stopped,
        "errors": any(finding.severity == "error" for finding in about),
        "findings": [_shown(preview, finding) for finding in about[:_SHOWN]],
    }


def _findings_for(preview: Preview, path: str) -> list[Finding]:
    """The findings in records and letters, then those in the page's language, errors first."""
    language = preview.language_of(path)
    own = f"{paths.catalogs(render_posix(language))}/" if language else ""

    def rank(finding: Finding) -> tuple[bool, bool]:
        return finding.severity != "error", finding.path.startswith(f"{paths.LOCALES}/")

    elsewhere = f"{paths.LOCALES}/"
    about = (
        finding
        for finding in preview.findings
        if not finding.path.startswith(elsewhere) or not own or finding.path.startswith(own)
    )
    return sorted(about, key=rank)


def _summary(preview: Preview, about: list[Finding]) -> str:
    if preview.trouble:
        return f"The page is as it was: {preview.trouble}"
    errors = sum(finding.severity == "error" for finding in about)
    counts = ((errors, "error"), (len(about) - errors, "warning"))
    found = " and ".join(f"{n} {word}{'s' if n > 1 else ''}" for n, word in counts if n)
    if preview.stopped:
        return f"The page is as it was before: {found}"
    return found


def _shown(preview: Preview, finding: Finding) -> dict[str, object]:
    line = f":{finding.line}" if finding.has_line else ""
    return {
        "place": f"{finding.path}{line}",
        "code": finding.code,
        "severity": finding.severity,
        "message": finding.message,
        "hint": finding.hint,
        "editor": editor_link(preview.folder, finding.path, finding.line, finding.column),
    }
