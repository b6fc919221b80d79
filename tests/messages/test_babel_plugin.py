"""A stock `pybabel extract` finds the messages of our templates."""

import subprocess
import sys

import pytest

from coalition.catalogs import parse_catalog

DOMAINS = {
    "directory": ("data/campaign.yaml", "data/organisations/**.yaml", "data/people/**.yaml"),
    "letter-appel": ("data/letters/appel.md",),
    "letter-write": ("data/letters/write.md",),
    "page-about": ("data/pages/about.md",),
}


def extracted(root, patterns, output):
    """What `pybabel extract -F mapping` writes for some of a campaign's files."""
    mapping = root / "babel.cfg"
    mapping.write_text("".join(f"[coalition: {pattern}]\n" for pattern in patterns))
    command = ["-m", "babel.messages.frontend", "extract", "-F", mapping.name, "-o", output, "."]
    done = subprocess.run([sys.executable, *command], cwd=root, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return (root / output).read_bytes()


def pairs(data, path):
    catalog, _ = parse_catalog(data, path)
    return {(entry.msgctxt, entry.msgid) for entry in catalog.entries}


@pytest.mark.parametrize(("domain", "patterns"), DOMAINS.items(), ids=DOMAINS)
def test_pybabel_finds_the_messages_of_our_template(campaign, domain, patterns):
    ours = f"locales/{domain}.pot"
    found = pairs(extracted(campaign, patterns, "babel.pot"), "babel.pot")
    assert found == pairs((campaign / ours).read_bytes(), ours)


def test_pybabel_finds_all_of_them_in_one_go(campaign):
    data = extracted(campaign, ("data/**.yaml", "data/**.md"), "babel.pot")
    ours = [f"locales/{domain}.pot" for domain in DOMAINS]
    assert pairs(data, "babel.pot") == set().union(
        *(pairs((campaign / path).read_bytes(), path) for path in ours)
    )


def test_pybabel_reads_on_past_files_that_check_refuses(campaign, edit):
    edit("data/organisations/acera.yaml", "country: PL", "country: Poland")
    edit("data/pages/about.md", "---\ntitle: About", "title: About")
    found = pairs(extracted(campaign, ("data/**.yaml", "data/**.md"), "babel.pot"), "babel.pot")
    contexts = {context for context, _ in found}
    assert "organisations/acera/description" not in contexts
    assert "people/ida-nowak/quote" in contexts
    assert ("title", "About") not in found
