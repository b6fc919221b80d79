"""The nearest same work done by other tools, on the files of a generated campaign."""

import json
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

from campaigns import COMPLETE
from report import HUGO

from coalition.catalogs import Catalog, Key, parse_catalog
from coalition.languages import render_posix


class Peer(NamedTuple):
    """A command to measure."""

    label: str
    program: str
    package: str
    """The Debian package that holds the program."""

    commands: tuple[tuple[str, ...], ...]
    prepare: Callable[[], None] = lambda: None
    output: Path | None = None
    """A folder whose files are counted."""

    @property
    def installed(self) -> bool:
        """Whether the program is on this machine."""
        return shutil.which(self.program) is not None


def hugo(campaign: Path, site: Path, languages: Iterable[str], *, warm: bool) -> Peer:
    """Hugo on a site that holds a built campaign's data."""
    public = site / "public"

    def prepare() -> None:
        if not warm:
            shutil.rmtree(public, ignore_errors=True)
            shutil.rmtree(site / "resources", ignore_errors=True)

    if not site.exists():
        _write_site(campaign, site, tuple(languages))
    label = f"hugo, {'nothing changed' if warm else 'cold'}"
    command = (HUGO, "--quiet", "--source", str(site), "--destination", str(public))
    return Peer(label, HUGO, "hugo", (command,), prepare, public)


_HOME = """<!doctype html>
<html lang="{{ site.Language.Lang }}">
{{ $data := index site.Data (printf "directory-%s" (lower site.Language.Lang)) -}}
<head><meta charset="utf-8"><title>{{ $data.campaign.title.value }}</title>
{{ range .Translations -}}
<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .RelPermalink }}">
{{ end }}</head>
<body>
<h1>{{ $data.campaign.title.value }}</h1>
<p>{{ with $data.campaign.summary }}{{ .value }}{{ end }}</p>
<ul>{{ range site.RegularPages -}}
<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ul>
<p>{{ $data.counts.phrases.organisations.value }}, {{ $data.counts.phrases.people.value }}</p>
{{ range $tier := $data.tiers }}<section id="tier-{{ $tier.id }}">
<h2>{{ $tier.heading.value }}</h2>
<ul>
{{ range where $data.organisations "tier" $tier.id }}<li id="organisation-{{ .id }}">
{{- if .website }}<a href="{{ .website }}" rel="noopener"><bdi>{{ .name.value }}</bdi></a>
{{- else }}<bdi>{{ .name.value }}</bdi>{{ end -}}
{{ with .country }} <small>{{ .name.value }}</small>{{ end -}}
{{ with .kind }} <small>{{ .label.value }}</small>{{ end -}}
{{ with .description }}<p>{{ .value }}</p>{{ end }}</li>
{{ end }}</ul>
</section>
{{ end }}<ul>
{{ range $data.people }}<li>{{ .line.value }}{{ with .quote }}<q>{{ .value }}</q>{{ end }}</li>
{{ end }}</ul>
</body>
</html>
"""
_JSON = '{{ index site.Data (printf "directory-%s" (lower site.Language.Lang)) | jsonify }}'
_LETTER = """<!doctype html>
<html lang="{{ site.Language.Lang }}">
<head><meta charset="utf-8"><title>{{ .Title }}</title>
{{ range .Translations -}}
<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .RelPermalink }}">
{{ end }}</head>
<body>
<h1>{{ .Title }}</h1>
{{ .Content }}
{{ $signed := index site.Data (printf "signed-%s" (lower site.Language.Lang)) -}}
<ul>
{{ range index $signed .File.ContentBaseName }}<li>{{ . }}</li>
{{ end }}</ul>
</body>
</html>
"""


def _write_site(campaign: Path, site: Path, languages: tuple[str, ...]) -> None:
    """Layouts, the built directories as data files, and the letters translated as content."""
    _write(site / "hugo.json", json.dumps(_settings(languages)))
    _write(site / "layouts/index.html", _HOME)
    _write(site / "layouts/index.json", _JSON)
    _write(site / "layouts/_default/single.html", _LETTER)
    for language in languages:
        built = campaign / "build/v1" / language
        tag = language.lower()
        _write(site / f"data/directory-{tag}.json", (built / "directory.json").read_text("utf-8"))
        texts = [json.loads(path.read_bytes()) for path in sorted(built.glob("letters/*.json"))]
        _write(site / f"data/signed-{tag}.json", json.dumps(_signed(texts), ensure_ascii=False))
        for text in texts:
            body = _body(campaign / f"data/letters/{text['id']}.md")
            catalog = _catalog(campaign, language, text["id"])
            content = _localised(body, catalog, text["title"]["value"])
            _write(site / f"content/{tag}/letters/{text['id']}.md", content)


def _settings(languages: tuple[str, ...]) -> dict[str, Any]:
    return {
        "baseURL": "https://example.org/",
        "defaultContentLanguage": "en",
        "defaultContentLanguageInSubdir": True,
        "disableKinds": ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404", "section"],
        "outputs": {"home": ["HTML", "JSON"]},
        "outputFormats": {"JSON": {"baseName": "directory", "mediaType": "application/json"}},
        "languages": {
            tag.lower(): {"languageName": tag, "contentDir": f"content/{tag.lower()}"}
            for tag in languages
        },
    }


def _signed(texts: list[dict[str, Any]]) -> dict[str, list[str]]:
    return {text["id"]: [one["line"]["value"] for one in text["signatories"]] for text in texts}


def _catalog(campaign: Path, language: str, letter: str) -> Catalog:
    path = campaign / f"locales/{render_posix(language)}/LC_MESSAGES/letter-{letter}.po"
    if not path.exists():
        return Catalog()
    return parse_catalog(path.read_bytes(), str(path))[0] or Catalog()


def _localised(body: str, catalog: Catalog, title: str) -> str:
    """A letter's Markdown in the catalog's language, where it has the passage."""
    known = {entry.key: entry.msgstr[0] for entry in catalog.entries if entry.translated}
    lines = (_localised_line(line, known) for line in body.split("\n"))
    return f"---\n{json.dumps({'title': title}, ensure_ascii=False)}\n---\n" + "\n".join(lines)


def _localised_line(line: str, known: dict[Key, str]) -> str:
    mark = next((mark for mark in ("## ", "- ", "> ") if line.startswith(mark)), "")
    text = line.removeprefix(mark)
    return mark + known.get(Key(None, text), text)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def gettext_tools(campaign: Path, work: Path) -> tuple[Peer, ...]:
    """GNU gettext and po4a on the campaign's catalogs, a process for each file as they want it."""
    work.mkdir(exist_ok=True)
    catalogs = sorted(campaign.glob("locales/*/LC_MESSAGES/*.po"))
    number = f"{len(catalogs)} catalogs"
    made, merged = str(work / "made.mo"), str(work / "merged.po")
    compile_ = tuple(("msgfmt", "-c", "-o", made, str(path)) for path in catalogs)
    merge = tuple(
        ("msgmerge", "-q", "--previous", "--no-wrap", "-o", merged, str(path), _template(path))
        for path in catalogs
    )
    return (
        Peer(f"msgfmt -c, {number}", "msgfmt", "gettext", compile_),
        Peer(f"msgmerge, {number}", "msgmerge", "gettext", merge),
        _po4a(campaign, work),
    )


def _template(catalog: Path) -> str:
    return str(catalog.parents[2] / f"{catalog.stem}.pot")


def _po4a(campaign: Path, work: Path) -> Peer:
    """po4a on the letters' Markdown in the languages that have them whole, Markdown out."""
    done = [tag for tag in COMPLETE if (campaign / "locales" / render_posix(tag)).is_dir()]
    commands: list[tuple[str, ...]] = []
    for letter in sorted(campaign.glob("data/letters/*.md")):
        body = work / letter.name
        _write(body, _body(letter))
        commands += (_po4a_command(campaign, body, tag) for tag in done)
    label = f"po4a-translate, {len(commands)} letters"
    return Peer(label, "po4a-translate", "po4a", tuple(commands))


def _po4a_command(campaign: Path, body: Path, language: str) -> tuple[str, ...]:
    catalog = _letter_catalog(campaign, language, body.stem)
    made = str(body.with_name("translated.txt"))
    names = ("-m", str(body), "-p", str(catalog), "-l", made, "-M", "UTF-8", "-L", "UTF-8")
    return ("po4a-translate", "-f", "text", "-o", "markdown", "-k", "0", *names)


def _body(letter: Path) -> str:
    """A letter's Markdown without its front matter and the mark for its signatories."""
    return letter.read_text("utf-8").split("\n---\n", 1)[1].replace("{signatories}", "")


def _letter_catalog(campaign: Path, language: str, letter: str) -> Path:
    return campaign / "locales" / render_posix(language) / "LC_MESSAGES" / f"letter-{letter}.po"
