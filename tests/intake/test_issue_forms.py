"""Forms that organisations fill in: what is read, what agrees, and what is not asked."""

import datetime
import json

import pytest
from case_tables import each

from coalition import starter
from coalition.intake import UnreadableError, read_sheet
from coalition.intake.forms import looks_like_form, read_forms, read_issue
from coalition.yamltext import parse_yaml

AGREED = "### Consent\n\n- [X] We agree.\n- [x] I may.\n"
SHORT = "### Name of the organisation\n\nRowan\n\n" + AGREED


def read_form(text, mapping):
    """The only form of a text; None for a text without one."""
    forms = read_forms(text, mapping)
    assert len(forms) < 2
    return next(iter(forms), None)


def around(forge):
    return dict(starter.support_files(forge))


def test_the_body_of_a_github_form_is_read():
    form = read_form(
        "### Name of the organisation\r\n\r\nRowan’s Friends: Ireland\r\n\r\n"
        "### Official names in other languages\r\n\r\nga: Cairde\r\npt_BR: Amigos: todos\r\n\r\n"
        "### Acronym\r\n\r\n_No response_\r\n\r\n### Country\r\n\r\nIreland\r\n\r\n"
        "### Description\r\n\r\nPlants rowans.\r\nWebsite: none of its own.\r\n\r\n" + AGREED,
        {},
    )
    assert form is not None
    assert form.cells == {
        "name": "Rowan’s Friends: Ireland",
        "names/ga": "Cairde",
        "names/pt-BR": "Amigos: todos",
        "country": "Ireland",
        "description": "Plants rowans.\nWebsite: none of its own.",
    }
    assert (form.agreed, form.problem, form.private, form.unknown) == (True, "", (), ())


@each(
    ("boxes", "agreed"),
    [
        ("- [x] We agree.", True),
        ("[X] We agree.\n[ x ] I may.", True),
        ("* [✓] We agree.", True),
        ("- [ ] We agree.", False),
        ("- [x] We agree.\n- [ ] I may.", False),
        ("- [] We agree.", False),
        ("[no] We agree.\n[x] I may.", False),
        ("- [-] We agree.", False),
        ("- [0] We agree.", False),
        ("1. [ ] We agree.\n2. [x] I may.", False),
        ("+ [ ] We agree.\n+ [x] I may.", False),
        ("> - [ ] We agree.\n- [x] I may.", False),
        ("– [ ] We agree.\n- [x] I may.", False),
        ("☐ We agree.\n[x] I may.", False),
        ("\\[ \\] We agree.\n[x] I may.", False),
        ("☑ We agree.", True),
        ("1. [x] We agree.\n2. [X] I may.", True),
        ("We agree.", False),
        ("", False),
    ],
)
def test_agreed_is_who_ticked_every_box(boxes, agreed):
    form = read_form(f"### Name\n\nRowan\n\n### Consent\n\n{boxes}\n", {})
    assert form is not None
    assert form.agreed is agreed


def test_a_form_without_the_question_has_not_agreed():
    form = read_form("### Name\n\nRowan\n\n### Country\n\nIE\n\n### Website\n\nx.example\n", {})
    assert form is not None
    assert not form.agreed


def test_questions_about_people_are_told_from_unknown_ones_and_empty_ones_from_both():
    form = read_form(
        SHORT
        + "### Your name\n\nAda\n### E-mail\n\na@b.example\n### Colour\n\nred\n### Size\n\n\n",
        {},
    )
    assert form is not None
    assert (form.private, form.unknown) == (("Your name", "E-mail"), ("Colour",))
    assert form.cells == {"name": "Rowan"}


def test_questions_may_be_asked_in_other_words():
    told = {"Jak się nazywacie?": "name", "Zgoda": "consent", "Uwagi": "-"}
    form = read_form("## Jak się nazywacie?\nŁąka\n## Uwagi\nx\n## Zgoda\n- [x] tak\n", told)
    assert form is not None
    assert (form.cells, form.agreed, form.unknown) == ({"name": "Łąka"}, True, ())


def test_a_name_in_no_language_is_said():
    form = read_form(SHORT + "### Official names in other languages\n\nfr: Sorbier\nLes amis\n", {})
    assert form is not None
    assert form.problem == "Les amis is not a name in a language; write it like fr: Nom"


@each(
    "text",
    [
        "Rowan\nOak\nElm\n",
        "# Name\n",
        "Name: Rowan\nOther: Oak\n",
        "name;country\nRowan;IE\n",
        "Partners: Rowan, Oak\nMembers: Elm\nName: Ash\n",
        "### Country\n\nIE\n\n" + AGREED,
    ],
)
def test_lists_and_tables_are_no_forms(text):
    assert read_form(text, {}) is None


def test_what_ships_is_a_form_and_agrees_to_nothing_until_it_is_filled_in():
    gitlab = around("gitlab")[".gitlab/issue_templates/organisation.md"]
    letter = around("none")["organisation-form.txt"]
    for text in (gitlab, letter):
        form = read_form(text, {})
        assert form is not None
        assert (form.cells, form.agreed, form.unknown, form.private) == ({}, False, (), ())
        filled = text.replace("[ ]", "[x]")
        for question, answer in (("Name of the organisation", "Rowan"), ("Country", "IE")):
            lines = filled.split("\n")
            at = next(n for n, line in enumerate(lines) if line.lstrip("# ").startswith(question))
            if lines[at].endswith(":"):
                lines[at] += f" {answer}"
            else:
                lines.insert(at + 1, answer)
            filled = "\n".join(lines)
        form = read_form(filled, {})
        assert form is not None
        assert (form.cells, form.agreed) == ({"name": "Rowan", "country": "IE"}, True)


def test_the_form_for_github_asks_what_is_read():
    asked = around("github")[".github/ISSUE_TEMPLATE/organisation.yml"]
    parsed, findings = parse_yaml(asked, "organisation.yml")
    assert not findings
    body = [one for one in parsed["body"] if one["type"] != "markdown"]
    text = "".join(
        f"### {one['attributes']['label']}\n\n"
        + (
            "".join(f"- [X] {box['label']}\n" for box in one["attributes"]["options"])
            if one["type"] == "checkboxes"
            else "fr: Sorbier\n"
        )
        + "\n"
        for one in body
    )
    form = read_form(text, {})
    assert form is not None
    assert set(form.cells) == {
        *("name", "names/fr", "short_name", "country", "website", "description", "signed")
    }
    assert (form.agreed, form.unknown, form.private) == (True, (), ())
    boxes = next(one for one in body if one["type"] == "checkboxes")["attributes"]["options"]
    assert all(box["required"] for box in boxes)


def test_an_issue_that_a_program_exported_says_when_it_was_opened():
    (form,) = read_issue({"body": SHORT, "createdAt": "2026-10-01T12:00:00Z", "number": 7}, {})
    assert (form.cells["name"], form.day) == ("Rowan", datetime.date(2026, 10, 1))
    (gitlab,) = read_issue({"description": SHORT, "created_at": "yesterday"}, {})
    assert gitlab.day is None
    assert read_issue({"body": "Hello"}, {}) == ()


def test_of_two_consents_both_must_agree():
    form = read_form(SHORT + "\n### Consent\n\n- [ ] We agree.\n", {})
    assert form is not None
    assert not form.agreed


def test_what_coordinators_say_no_form_says():
    form = read_form(
        SHORT + "### Tier\n\nlead\n### Id\n\noak\n### Source\n\nJane\n### Alias\n\nX\n", {}
    )
    assert form is not None
    assert form.cells == {"name": "Rowan"}
    assert form.unknown == ("Tier", "Id", "Source", "Alias")


def test_a_heading_above_lines_hides_none_of_them():
    text = "# Our answers\nName of the organisation: Rowan\nCountry: IE\nConsent:\n[ ] We agree.\n"
    form = read_form(text, {})
    assert form is not None
    assert (form.cells, form.agreed) == ({"name": "Rowan", "country": "IE"}, False)


@pytest.mark.parametrize(
    "text",
    [
        "### Jak się nazywacie?\n\nŁąka\n\n### Skąd jesteście?\n\nPolska\n\n### Zgoda\n\n- [ ] Tak\n",
        "Nazwa: Łąka\n[ ] Zgadzam się\n",
    ],
)
def test_a_form_in_other_words_is_no_list_of_organisations(text):
    assert looks_like_form(text)
    with pytest.raises(UnreadableError, match="looks like a form whose questions are unknown"):
        read_sheet(text.encode())


@pytest.mark.parametrize(
    "text", ["## Members\n\n- Oak\n- Elm\n\n## Friends\n\n- Ash\n", "Oak\nElm\n"]
)
def test_a_list_below_headings_is_no_form(text):
    assert not looks_like_form(text)


def test_an_issue_is_read_before_the_lists_beside_its_text():
    issue = {"body": SHORT, "labels": [{"id": "x", "name": "organisation"}]}
    assert len(read_sheet(json.dumps(issue).encode()).forms) == 1
    both = [{"body": SHORT}, {"body": "hello"}]
    assert [one.problem for one in read_sheet(json.dumps(both).encode()).forms] == [
        "", "there is no form in it",
    ]  # fmt: skip
