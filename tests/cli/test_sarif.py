"""What `check --format sarif` prints is SARIF 2.1.0, and the same findings stay the same."""

import json
import os
import re
from pathlib import Path

import pytest
from jsonschema import Draft4Validator

from coalition import __version__
from coalition.cli.sarif import as_sarif
from coalition.commands.explain import explain_codes
from coalition.findings import Finding

SCHEMA = json.loads((Path(__file__).parent / "sarif/sarif-2.1.0-rtm.4.json").read_text("utf-8"))


def valid(text):
    """The only run of a log, which the schema of SARIF 2.1.0 accepts."""
    log = json.loads(text)
    Draft4Validator.check_schema(SCHEMA)
    checker = Draft4Validator.FORMAT_CHECKER
    assert [
        e.message for e in Draft4Validator(SCHEMA, format_checker=checker).iter_errors(log)
    ] == []
    (one,) = log["runs"]
    return one


def checked(run, campaign):
    return valid(run("-C", campaign, "check", "--format", "sarif").out)


def fingerprints(found):
    return [one["partialFingerprints"]["coalitionFinding/v1"] for one in found["results"]]


def test_a_finding_is_a_result_with_its_place_and_rule(run, campaign, edit):
    edit("data/organisations/eleusis.yaml", "country: GR", "country: Greece")
    found = checked(run, campaign)
    rules = found["tool"]["driver"]["rules"]
    result = next(one for one in found["results"] if one["ruleId"] == "R007")
    assert rules[result["ruleIndex"]]["id"] == "R007"
    assert result["level"] == "error"
    assert result["message"] == {"text": "`country` is not a country code: Greece. Write GR."}
    assert result["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {
                    "uri": "data/organisations/eleusis.yaml",
                    "uriBaseId": "%SRCROOT%",
                },
                "region": {"startLine": 2, "startColumn": 10},
            }
        }
    ]
    assert found["columnKind"] == "unicodeCodePoints"
    assert list(found["originalUriBaseIds"]) == ["%SRCROOT%"]


def test_a_campaign_without_findings_is_a_run_without_results(run, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data/campaign.yaml").write_text("id: a\ntitle: A\nlanguages: [en]\n")
    ran = run("-C", tmp_path, "check", "--format", "sarif")
    found = valid(ran.out)
    assert (ran.status, ran.err) == (0, "coalition check: nothing found\n")
    assert found["results"] == []
    assert str(tmp_path) not in ran.out


def test_every_rule_is_described_in_words_and_in_markdown(run, campaign):
    driver = checked(run, campaign)["tool"]["driver"]
    assert (driver["name"], driver["semanticVersion"]) == ("coalition", __version__)
    rules = explain_codes(())
    assert [one["id"] for one in driver["rules"]] == [rule.code for rule in rules]
    (rule,) = (one for one in driver["rules"] if one["id"] == "L030")
    assert rule["shortDescription"] == {"text": "The deadline of a letter is still to come."}
    assert rule["fullDescription"]["text"].startswith(
        "The deadline of a letter is still to come. On"
    )
    assert rule["defaultConfiguration"] == {"level": "warning"}
    assert rule["help"]["text"].startswith("L030 warning: the deadline of a letter is")
    assert "```markdown\n---\ntitle: A call\n" in rule["help"]["markdown"]
    assert rule["properties"] == {"tags": ["Letters and pages"]}


def test_what_a_campaign_made_a_warning_is_one(run, campaign):
    text = (campaign / "data/campaign.yaml").read_text("utf-8")
    without = re.sub(r"^checks:.*\n(?:[ ]+.*\n)*", "", text, flags=re.MULTILINE)
    levels_wanted = "checks: {L030: error, T101: warn}\n"
    (campaign / "data/campaign.yaml").write_text(without + levels_wanted, "utf-8")
    levels = {one["ruleId"]: one["level"] for one in checked(run, campaign)["results"]}
    assert levels.items() >= {"L030": "error", "T101": "warning"}.items()


def test_a_fingerprint_stays_when_lines_move(run, campaign, edit):
    before = fingerprints(checked(run, campaign))
    edit("data/letters/write.md", "---\ntitle: Write", "---\n# A comment\n\ntitle: Write")
    path = campaign / "locales/pl/LC_MESSAGES/letter-write.po"
    path.write_text("# One more\n" + path.read_text("utf-8"), "utf-8")
    after = checked(run, campaign)
    assert fingerprints(after) == before
    assert len(set(before)) == len(before) == 2


def test_a_fingerprint_changes_with_what_is_wrong(run, campaign, edit):
    before = fingerprints(checked(run, campaign))
    edit("data/letters/write.md", "deadline: 2024-06-01", "deadline: 2024-06-02")
    after = fingerprints(checked(run, campaign))
    assert after[0] != before[0]
    assert after[1:] == before[1:]


def test_findings_that_are_alike_are_told_apart_in_their_order():
    alike = [Finding(path="a.md", line=line, code="L010", message="html") for line in (3, 9)]
    lines = {("a.md", 3): "<b>", ("a.md", 9): "  <b>"}
    first, second = fingerprints(valid(as_sarif(alike, lines)))
    assert first.removesuffix(":1") == second.removesuffix(":2")


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("data/people/a b%?#.yaml", "data/people/a%20b%25%3F%23.yaml"),
        ("data/people/é.yaml", "data/people/%C3%A9.yaml"),
        (os.fsdecode(b"data/people/\xff.yaml"), "data/people/%FF.yaml"),
    ],
)
def test_a_path_is_an_address_that_any_reader_can_follow(path, uri):
    found = Finding(path=path, code="R011", message=f"no \x1b {path}")
    (result,) = valid(as_sarif([found], {}))["results"]
    location = result["locations"][0]["physicalLocation"]
    assert location["artifactLocation"]["uri"] == uri
