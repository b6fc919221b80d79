"""The script that other sites put into their pages: what it holds, how large it is."""

import gzip
import json
import re
import shutil
import subprocess
from importlib import resources

import pytest
from case_tables import each

from coalition.commands.build import build_campaign
from coalition.exports import directory_script
from coalition.exports.embed import EMBED, _compact, embed_script
from coalition.languages import latin_spellings

ASSETS = resources.files("coalition.exports").joinpath("assets")
SCRIPT = embed_script()[1].decode()


def test_it_has_a_name_that_stays():
    assert (EMBED, embed_script()[0]) == ("embed/coalition.js", EMBED)


def test_it_loads_fast():
    assert len(gzip.compress(SCRIPT.encode(), 9, mtime=0)) <= 12_000


@each(
    "sink",
    [
        *("innerHTML", "outerHTML", "insertAdjacentHTML", "setHTMLUnsafe", "srcdoc"),
        *("DOMParser", "createContextualFragment", "document.write", "eval", "Function("),
        *("import(", "style=", "cssText", "localStorage", "sessionStorage", "document.cookie"),
    ],
)
def test_no_text_becomes_markup_or_a_program_and_nothing_is_remembered(sink):
    assert sink not in SCRIPT


def test_it_is_sent_without_what_only_its_authors_read():
    assert not re.search(r"^\s|^/\*|^//|\n\n", SCRIPT.removesuffix("\n")[1:], re.MULTILINE)


@pytest.mark.parametrize(
    ("script", "sent"),
    [
        ("  const a = {b, c: 1};\n", "const a={b,c:1};\n"),
        ('f("a = b", `x: ${y} = z`);\n', 'f("a = b",`x: ${y} = z`);\n'),
        (r'text.replace(/[/ = "] = x/g, "\" = ");', r'text.replace(/[/ = "] = x/g,"\" = ");'),
        ("a += b / c; d = e / f;\n", "a +=b / c;d=e / f;\n"),
        ("/* a = b */\n// c\n  x => y && z;\n", "x=>y&&z;\n"),
    ],
)
def test_what_a_script_says_stays(script, sent):
    assert _compact(script) == sent


def test_it_searches_and_counts_as_our_own_page_does():
    shared = ASSETS.joinpath("searching.js").read_text("utf-8")
    assert directory_script()[1].decode().startswith(shared)
    lines = [line.strip() for line in shared.splitlines() if line and not line.startswith("/*")]
    assert "".join("".join(lines).split()) in "".join(SCRIPT.split())


def test_it_sends_as_our_own_page_does():
    functions = re.findall(
        r"^(?:function|const) \w+", ASSETS.joinpath("mail.js").read_text("utf-8"), re.MULTILINE
    )
    assert [one for one in functions if one not in SCRIPT] == []
    assert '"Gmail":["https://mail.google.com/mail/?view=cm&fs=1","to","cc","su","body"]' in SCRIPT


@pytest.mark.skipif(shutil.which("node") is None, reason="node reads the script")
def test_it_is_a_script_that_can_be_read(tmp_path):
    file = tmp_path / "coalition.js"
    file.write_text(SCRIPT, "utf-8")
    subprocess.run(["node", "--check", file], check=True)


@pytest.mark.parametrize(
    ("name", "found_by"),
    [
        ("Ελευσίνα", "elefsina"),
        ("Zażółć Gęślą", "zazolc gesla"),
        ("Plain", ""),
        ("Café", ""),
        ("Straße", "strasse"),
    ],
)
def test_a_name_is_found_by_plain_letters_where_its_own_are_others(name, found_by):
    assert latin_spellings(name) == found_by


def test_its_index_names_what_it_loads_and_nothing_else(campaign):
    build = build_campaign(campaign, pseudo=["ar-XB"]).folder
    index, manifest = (
        json.loads((build / f"v1/{name}.json").read_bytes()) for name in ("embed", "index")
    )
    assert [one["code"] for one in index["languages"]] == ["en", "fr", "pl", "ar"]
    assert index["languages"][1] == {"code": "fr", "fallbacks": ["en"]}
    assert [one["code"] for one in index["pseudo_languages"]] == ["ar-XB"]
    assert index["source_language"] == "en"
    paths = [one["path"] for one in index["files"]]
    assert [path for path in paths if path.startswith("v1/fr/")] == [
        "v1/fr/directory.json",
        "v1/fr/labels.json",
        "v1/fr/letters/appel.json",
        "v1/fr/letters/appel.signatures.json",
        "v1/fr/letters/write.json",
    ]
    assert [one for one in manifest["files"] if one["path"] in paths] == index["files"]
