"""What is found between the files of a campaign: coverage, and mails as links."""

import pytest

from coalition.campaign.changes import write_plan
from coalition.campaign.interface import FOLDER
from coalition.catalogs import Places, parse_catalog, parse_plural_forms
from coalition.checks import translations as checks
from coalition.commands.check import check_campaign
from coalition.commands.extract import plan_templates
from coalition.commands.status import read_status
from coalition.languages import parse_tag
from coalition.messages import interface_template

CAMPAIGN = """id: example
title: Open streets
summary: Streets are for people
languages: [en, fr, de]
"""
DIRECTORY = """msgid ""
msgstr ""
"Language: fr\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

msgctxt "campaign/title"
msgid "Open streets"
msgstr "Rues ouvertes"
"""
LETTER = """---
title: A call
kind: email
subject: Stop it
to: [{{name: Office, email: office@example.org}}]
---
{}
"""
FRENCH = """msgid ""
msgstr ""
"Language: fr\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

msgctxt "title"
msgid "A call"
msgstr "Un appel"

msgctxt "subject"
msgid "Stop it"
msgstr "Assez"

msgid "Stop."
msgstr "{}"
"""


def found(folder, files, only=()):
    for path, text in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    return [f"{f.path} {f.code} {f.message} | {f.hint}" for f in check_campaign(folder, only)]


BEGUN = (
    "locales/fr/LC_MESSAGES/directory.po C040 1 of 2 messages are translated, and {} are wanted "
    "before fr shows this text | Translate the rest, or change `publish` in data/campaign.yaml."
)
SILENT = (
    "data/campaign.yaml C041 the publishing rules hold back every text in {} | Translate one, let "
    "gaps show with `rule: fallback`, or leave the language out."
)
RULES = {
    "no rule": ("", []),
    "all is wanted": (
        "publish: [{rule: publish}]",
        [SILENT.format("2 languages: fr, de"), BEGUN.format("all")],
    ),
    "half is enough": ("publish: [{rule: fallback, minimum: 50}]", [SILENT.format("de")]),
    "more is wanted": (
        "publish: [{rule: fallback}, {rule: fallback, minimum: 80, languages: [fr]}]",
        [SILENT.format("fr"), BEGUN.format("80%")],
    ),
    "it is hidden": ("publish: [{rule: hide, texts: [directory]}]",
                     [SILENT.format("3 languages: en, fr, de")]),
}  # fmt: skip


@pytest.mark.parametrize(("rule", "findings"), RULES.values(), ids=RULES)
def test_what_is_begun_and_held_back_is_told(tmp_path, rule, findings):
    files = {"data/campaign.yaml": CAMPAIGN + rule + "\n"}
    files["locales/fr/LC_MESSAGES/directory.po"] = DIRECTORY
    assert found(tmp_path, files) == findings


def test_a_mail_too_long_for_a_link_is_told_with_its_language(tmp_path):
    letter = LETTER.format("Stop.")
    for_readers = letter.replace("kind: email\n", "kind: email\nsend_in: reader\n")
    files = {"data/campaign.yaml": CAMPAIGN, "data/letters/call.md": for_readers}
    path = "locales/fr/LC_MESSAGES/letter-call.po"
    fits = "é" * 300
    assert found(tmp_path, {**files, path: FRENCH.format(f"{fits}.")}, ["en"]) == []
    codes = [line.split()[1] for line in found(tmp_path, {path: FRENCH.format(f"{fits}.")})]
    assert codes == ["T210"]
    told = found(tmp_path, {path: FRENCH.format(f"{fits}{fits}.")})
    assert told[0] == (
        f"{path} L045 as a link the mail in fr has 3,646 characters, mail programs accept 2,000 | "
        "Give it a short version (`short`) of at most some 320 characters in fr."
    )
    short = for_readers.replace("subject:", "short: Stop!\nsubject:")
    whole = {**files, path: FRENCH.format(f"{fits}{fits}."), "data/letters/call.md": short}
    told = found(tmp_path, whole)
    assert not [line for line in told if " L045 " in line]
    # Senders write in the letter's own language where nothing else is said.
    assert found(tmp_path, {"data/letters/call.md": letter}) == [
        f"{path} T210 the text has 601 characters, the source 5 | See whether something was added."
    ]


def test_a_mail_that_nobody_is_shown_is_not_measured(tmp_path):
    long = "The text is long. " * 150
    files = {"data/campaign.yaml": CAMPAIGN, "data/letters/call.md": LETTER.format(long)}
    (told,) = found(tmp_path, files)
    assert told.startswith("data/letters/call.md L045 as a link the mail in en has 3,946 ")
    hidden = f"{CAMPAIGN}publish: [{{rule: hide, texts: [call]}}]\n"
    assert found(tmp_path, {"data/campaign.yaml": hidden}) == []


HIDDEN_BELOW = (
    "{}:5 C042 rules further down hold for everything that this rule is about | "
    "Move it below them, or remove it; the last rule that fits holds."
)
PUBLISHING = {
    "from the general to the special": (
        ["{rule: fallback}", "{rule: publish, texts: [directory]}", "{rule: hide, languages: [de]}"],
        [],
    ),
    "the general rule comes last": (
        ["{rule: hide, languages: [de]}", "{rule: publish, texts: [directory]}", "{rule: fallback}"],
        [HIDDEN_BELOW.format(5), HIDDEN_BELOW.format(6)],
    ),
    "two rules take what a third is about": (
        [
            "{rule: fallback}",
            "{rule: hide, languages: [fr, de]}",
            "{rule: publish, languages: [fr]}",
            "{rule: publish, texts: [directory], languages: [de]}",
            "{rule: fallback, languages: [de]}",
        ],
        [HIDDEN_BELOW.format(6), HIDDEN_BELOW.format(8)],
    ),
    "every language is named, but more may come": (
        ["{rule: fallback}", "{rule: hide, languages: [fr, de]}", "{rule: publish, languages: [en]}"],
        [],
    ),
    "rules cross": (["{rule: hide, texts: [directory]}", "{rule: fallback, languages: [fr]}"], []),
    "a rule stands twice": (["{rule: fallback}"] * 2, [HIDDEN_BELOW.format(5)]),
    "a minimum without effect": (
        ["{rule: publish, minimum: 80}", "{rule: hide, languages: [de], minimum: 50}"],
        [
            "5:21 C043 `minimum` has no effect with `rule: publish` | "
            "Write `rule: fallback` to publish from 80% on, or remove it.",
            "6:35 C043 `minimum` has no effect with `rule: hide` | "
            "Write `rule: fallback` to publish from 50% on, or remove it.",
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("rules", "findings"), PUBLISHING.values(), ids=PUBLISHING)
def test_publishing_rules_that_do_nothing_are_told(tmp_path, rules, findings):
    place = tmp_path / "data" / "campaign.yaml"
    place.parent.mkdir()
    listed = "".join(f"  - {rule}\n" for rule in rules)
    place.write_text(f"id: a\ntitle: A\nlanguages: [en, fr, de]\npublish:\n{listed}", "utf-8")
    told = [f for f in check_campaign(tmp_path) if f.code in ("C042", "C043")]
    assert [f"{f.line}:{f.column} {f.code} {f.message} | {f.hint}" for f in told] == findings


def test_a_limit_is_told_to_translators_and_held(tmp_path):
    files = {
        "data/campaign.yaml": f"{CAMPAIGN}limits: {{subject: 4}}\n",
        "data/letters/call.md": LETTER.format("Stop."),
        "locales/fr/LC_MESSAGES/letter-call.po": FRENCH.format("Assez."),
    }
    assert found(tmp_path, files, ["fr"]) == [
        "locales/fr/LC_MESSAGES/letter-call.po T130 the text has 5 characters, its place has room "
        "for 4 | Say it in fewer words."
    ]
    write_plan(tmp_path, plan_templates(tmp_path))
    template = (tmp_path / "locales/letter-call.pot").read_text("utf-8")
    assert '#. At most 4 characters.\n#: data/letters/call.md\nmsgctxt "subject"' in template


def test_a_source_text_keeps_to_its_limit_too(tmp_path):
    files = {
        "data/campaign.yaml": f"{CAMPAIGN}limits: {{subject: 4, title: 13}}\n",
        "data/letters/call.md": LETTER.format("Stop."),
    }
    laid = found(tmp_path, files)
    places = [(f.line, f.column) for f in check_campaign(tmp_path)]
    assert laid == [
        "data/letters/call.md L047 the text has 7 characters, its limit is 4 | "
        "Say it in fewer words."
    ]
    assert places == [(4, 10)]
    found(tmp_path, {"data/campaign.yaml": f"{CAMPAIGN}limits: {{title: 11, summary: 9}}\n"})
    said = [(f.line, f.column, f.code) for f in check_campaign(tmp_path)]
    assert said == [(2, 8, "R120"), (3, 10, "R120")]


def test_a_limit_of_nothing_is_refused(tmp_path):
    assert found(tmp_path, {"data/campaign.yaml": f"{CAMPAIGN}limits: {{subjet: 4}}\n"}) == [
        "data/campaign.yaml R004 `subjet` is not what a text is called | Write `subject`."
    ]


@pytest.mark.parametrize(
    ("code", "finding"),
    [
        ("T999", "R021 no finding has the code T999 | Write T226 if that is what you mean."),
        ("LO30", "R021 no finding has the code LO30 | Write L030 if that is what you mean."),
        ("R007", "R022 R007 stays an error whatever is said here | Remove the line."),
        ("E001", "R022 E001 stays an error whatever is said here | Remove the line."),
    ],
)
def test_a_level_of_no_effect_is_told(tmp_path, code, finding):
    files = {"data/campaign.yaml": f"{CAMPAIGN}checks: {{{code}: off}}\n"}
    assert found(tmp_path, files) == [f"data/campaign.yaml {finding}"]


def test_levels_hold_everywhere_or_in_a_language(tmp_path):
    wrong = DIRECTORY.replace("Rues ouvertes", "Rues ouvertes!")
    path = "locales/fr/LC_MESSAGES/directory.po"

    def severities(levels):
        files = {"data/campaign.yaml": f"{CAMPAIGN}checks: {levels}\n", path: wrong}
        found(tmp_path, files)
        return [(f.code, f.severity) for f in check_campaign(tmp_path)]

    assert severities("{}") == [("T203", "warning"), ("T204", "warning")]
    assert severities("{T203: off}") == [("T204", "warning")]
    assert severities("{T203: {fr: off, de: error}}") == [("T204", "warning")]
    assert severities("{T203: {de: off}, T204: {fr: error}}") == [
        ("T203", "warning"),
        ("T204", "error"),
    ]


@pytest.mark.parametrize(
    ("levels", "told"),
    [
        ("{}", [("T104", "error")]),
        ("{T104: warn}", [("T104", "warning")]),
        ("{T104: off}", []),
        ("{T104: {fr: off}}", []),
        ("{T104: {pl: off}}", [("T104", "error")]),
    ],
)
def test_an_empty_form_is_told_as_the_campaign_says_and_never_published(tmp_path, levels, told):
    path = "locales/fr/LC_MESSAGES/interface.po"
    empty = (
        INTERFACE.format("nplurals=2; plural=(n > 1);") + 'msgstr[0] "{n} personne"\nmsgstr[1] ""\n'
    )
    found(tmp_path, {"data/campaign.yaml": f"{CAMPAIGN}checks: {levels}\n", path: empty})
    assert [(f.code, f.severity) for f in check_campaign(tmp_path) if f.path == path] == told


def test_what_an_error_keeps_back_is_not_published_and_what_warns_is(tmp_path):
    wrong = DIRECTORY.replace("Rues ouvertes", "Rues ouvertes!")
    path = "locales/fr/LC_MESSAGES/directory.po"
    for level, done in (("warn", 1), ("error", 0)):
        text = f"{CAMPAIGN}checks: {{T203: off, T204: {level}}}\n"
        found(tmp_path, {"data/campaign.yaml": text, path: wrong})
        assert read_status(tmp_path).languages["fr"]["directory"].translated == done


def test_a_comment_that_silences_nothing_is_told(tmp_path):
    path = "locales/fr/LC_MESSAGES/directory.po"
    comment = "# coalition: ignore T204, T203: as it was printed\nmsgctxt"
    files = {
        "data/campaign.yaml": CAMPAIGN.replace("Open streets", "Open streets!"),
        path: DIRECTORY.replace("msgctxt", comment)
        .replace("streets", "streets!")
        .replace("ouvertes", "ouvertes!"),
    }
    assert found(tmp_path, files) == [
        f"{path} T217 `ignore T203` silences nothing here | Remove T203 from the comment."
    ]


INTERFACE = """msgid ""
msgstr ""
"Language: fr\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: {}\\n"

msgctxt "count/people"
msgid "{{n}} person"
msgid_plural "{{n}} people"
"""


@pytest.mark.parametrize(
    ("rule", "forms", "findings"),
    [
        ("nplurals=2; plural=(n > 1);", 2, []),
        # CLDR has a form for millions, too.
        ("nplurals=3; plural=(n==0||n==1 ? 0 : n%1000000==0 ? 1 : 2);", 3, []),
        (
            "nplurals=1; plural=0;",
            1,
            [
                "C022 Plural-Forms has 1 form, French has 2 | "
                "Write Plural-Forms: nplurals=2; plural=(n > 1); and fill all forms."
            ],
        ),
    ],
)
def test_a_file_has_the_plural_forms_of_its_language(tmp_path, rule, forms, findings):
    path = "locales/fr/LC_MESSAGES/interface.po"
    texts = "".join(f'msgstr[{number}] "{{n}} personnes"\n' for number in range(forms))
    files = {"data/campaign.yaml": CAMPAIGN, path: INTERFACE.format(rule) + texts}
    assert found(tmp_path, files) == [f"{path} {finding}" for finding in findings]


SHIPPED = sorted(FOLDER.glob("locales/*/LC_MESSAGES/interface.po"))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.parts[-3])
def test_the_phrases_that_ship_with_the_package_are_clean(path):
    data = path.read_bytes()
    catalog, findings = parse_catalog(data, path.name)
    assert findings == []
    language = parse_tag(path.parts[-3])
    asked = checks.prepare_sources(interface_template())
    rule = parse_plural_forms(catalog.field("Plural-Forms"))
    pairs = tuple(checks.pair_translations(asked, catalog, language, path.name, rule, Places(data)))
    assert len(pairs) == len(asked.by_key)
    assert [f for pair in pairs for f in checks.translation_findings(pair)] == []
    assert list(checks.language_findings(pairs)) == []
