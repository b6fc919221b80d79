"""What a visitor loads: a directory of 160 organisations, on our page and on another site."""

import gzip
import re
from pathlib import Path

from test_html import FRENCH, directory, fr, organisation, pages, site

from coalition.exports import embed_script, language_files
from coalition.exports.html import directory_script, languages_script, style_files
from coalition.views import CountryView

RECORDS = Path(__file__).parents[2] / "data/organisations"
COUNTRIES = {"DE": "Allemagne", "FR": "France", "IT": "Italie"}


def organisations():
    """Names and addresses as they are, to 160 of them; the last ones are invented."""
    found = []
    for place in sorted(RECORDS.glob("*.yaml")):
        text = place.read_text("utf-8")
        name = re.search(r"^name: (.*)$", text, re.MULTILINE)
        found.append((name[1].strip("\"'") if name else place.stem, place.stem))
    found += [(f"Organisation {n}", f"organisation-{n}") for n in range(160 - len(found))]
    codes = [*COUNTRIES]
    for number, (name, id_) in enumerate(found):
        code = codes[number % len(codes)]
        yield organisation(
            name,
            id=id_,
            country=CountryView(code, fr(COUNTRIES[code])),
            website=f"https://{id_}.example.org/",
            description=fr(f"Ce que {name} fait pour la campagne."),
        )


def weight(*files):
    return sum(len(gzip.compress(data, 9, mtime=0)) for data in files)


def test_a_directory_of_160_organisations_loads_fast():
    view = site(FRENCH, directory=directory(FRENCH, tuple(organisations())))
    assert len(view.directory.organisations) == 160
    page = pages(view)["fr/index.html"].encode()
    styles = (data for _, data in style_files(view))
    ours = weight(page, *styles, directory_script()[1], languages_script()[1])
    files = dict(language_files(view, ()))
    loaded = (files["v1/fr/directory.json"], files["v1/fr/labels.json"], embed_script()[1])
    # Its index adds some 50 bytes a file: 6 kB in 30 languages.
    elsewhere = weight(*loaded)
    assert ours < 20_000
    assert elsewhere < 25_000
