"""Every code is explained, and every example of an explanation is what the program finds."""

import re
from collections import Counter
from pathlib import Path

import pytest
from case_tables import each
from saying import said

from coalition import rules
from coalition.checks.tables import ALL_CHECKS
from coalition.codes import CODES
from coalition.commands.check import check_campaign
from coalition.commands.explain import explain_codes
from coalition.findings import Finding
from coalition.manual import (
    Explanation,
    FileExample,
    TranslationExample,
    as_markdown,
    parse_explanation,
)

PACKAGE = Path(rules.__file__).parent
MINIMAL = {"data/campaign.yaml": "id: example\ntitle: Example\nlanguages: [en, fr, de]\n"}
RULES = explain_codes(())


def laid_out(root: Path, example: FileExample) -> Path:
    for path, content in {**MINIMAL, **dict(example.files)}.items():
        place = root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(content, encoding="utf-8")
    return root


def found_in_translation(example: TranslationExample) -> list[Finding]:
    msgid, *plural = example.source
    return said(example.language, msgid, *example.translation, plural=plural[0] if plural else None)


def found_in(root: Path, example: FileExample | TranslationExample) -> dict[str, str]:
    """The codes that are found in an example, with their severity."""
    if isinstance(example, TranslationExample):
        findings = tuple(found_in_translation(example))
    else:
        findings = check_campaign(laid_out(root, example))
    return {finding.code: finding.severity for finding in findings}


EXAMPLES = [
    pytest.param(rule, kind, number, example, id=f"{rule.code} {kind} {number}")
    for rule in RULES
    for kind in ("bad", "good")
    for number, example in enumerate(getattr(rule.explanation, kind), 1)
]


@each(("rule", "kind", "number", "example"), EXAMPLES)
def test_an_example_is_what_the_program_finds(tmp_path, rule, kind, number, example):
    found = found_in(tmp_path / rule.code / kind / str(number), example)
    assert (rule.code in found) == (kind == "bad"), f"found are {sorted(found) or 'none'}"


@each("rule", RULES, ids=lambda rule: rule.code)
def test_every_explanation_says_why_and_shows_both_sides_or_why_it_can_not(rule):
    told = rule.explanation
    assert told.title
    assert bool(told.without_example) != bool(told.bad and told.good)
    assert all(paragraph.endswith((".", ":", "”", ")")) for paragraph in told.why)


@each("rule", RULES, ids=lambda rule: rule.code)
def test_the_severity_is_that_of_the_bad_example(tmp_path, rule):
    for number, example in enumerate(rule.explanation.bad):
        found = found_in(tmp_path / rule.code / str(number), example)
        assert found[rule.code] == rule.severity


def test_no_code_is_explained_twice():
    counts = Counter(code.name for code in (*CODES, *(check.code for check in ALL_CHECKS)))
    assert [code for code, number in counts.items() if number > 1] == []


def test_every_code_of_the_package_is_explained_and_no_other():
    known = set()
    for place in PACKAGE.rglob("*.py"):
        known |= set(re.findall(r'"([RLTCE][0-9]{3})"', place.read_text(encoding="utf-8")))
    assert [rule.code for rule in RULES] == sorted(
        known, key=lambda code: ("RLTCE".index(code[0]), code)
    )


FILES = """R102: a website is reached
    over https.

    One reason. It goes on
    here.

    Another `reason`.

    Bad:
        # data/organisations/a.yaml
        name: A
        # data/organisations/b.yaml
        names:

          fr: B
    Good (pl): "a | b\\n" -> "x | y | z"
    No example: because
        it is long.
    """


def test_an_explanation_is_read_from_its_form():
    assert parse_explanation(FILES) == Explanation(
        code="R102",
        title="a website is reached over https",
        why=("One reason. It goes on here.", "Another `reason`."),
        bad=(
            FileExample(
                (
                    ("data/organisations/a.yaml", "name: A\n"),
                    ("data/organisations/b.yaml", "names:\n\n  fr: B\n"),
                )
            ),
        ),
        good=(TranslationExample("pl", ("a", "b\n"), ("x", "y", "z")),),
        without_example="because it is long.",
    )


@pytest.mark.parametrize(
    "text", ["", "Whether a letter is short.", "L010–L014: the body is Markdown.", "R1: too short."]
)
def test_a_docstring_that_explains_no_code_is_none(text):
    assert parse_explanation(text) is None


def test_an_example_without_a_path_is_refused():
    with pytest.raises(ValueError, match="an example needs a line"):
        parse_explanation("R102: a rule.\n\nBad:\n    name: A\n")


def test_an_explanation_as_markdown_shows_each_file_below_its_path():
    explanation = parse_explanation(
        'T190: a rule.\n\nWhy.\n\nBad: "a | b\\n" -> "x | y"\nGood:\n    # data/campaign.yaml\n    id: a\n'
    )
    assert explanation is not None
    assert as_markdown(explanation) == (
        'Why.\n\nBad, in de:\n\n```po\nmsgid "a"\nmsgid_plural "b\\n"\nmsgstr[0] "x"\nmsgstr[1] "y"\n```\n\n'
        "Good, `data/campaign.yaml`:\n\n```yaml\nid: a\n```"
    )


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (
            "R007",
            "It cannot be switched off, because what is wrong would be left out of the build.",
        ),
        (
            "L030",
            "It can be switched off globally or per language in data/campaign.yaml under `checks`.",
        ),
        (
            "T101",
            "It can be switched off globally or per language in data/campaign.yaml under `checks`, "
            "or at one translation with the translator comment `# coalition: ignore T101: reason`.",
        ),
        ("E002", "It cannot be switched off."),
    ],
)
def test_a_rule_says_how_it_is_switched_off(code, sentence):
    assert explain_codes((code,))[0].switching_off == sentence
