"""Whatever users do to their files: exact findings, an exit status, and never a traceback."""

import re
import time
from itertools import pairwise

import pytest

TINY = {
    "data/campaign.yaml": "id: tiny\ntitle: Tiny\nlanguages: [en, pl]\n"
    "tiers:\n  - {id: lead, heading: Led by}\n",
    "data/organisations/oak.yaml": "name: Oak\ncountry: FR\ntier: lead\nsource: a list\n",
    "data/letters/call.md": "---\ntitle: A call\nkind: open-letter\n---\nPlant trees.\n",
}
CAMPAIGN, OAK, LETTER = TINY
IDA = "data/people/ida.yaml"
GLOSSARY = "data/glossary.yaml"
CALL = "locales/pl/LC_MESSAGES/letter-call.po"
HEAD = "---\ntitle: A call\nkind: open-letter\n"
TIERS = "tiers: [{id: lead, heading: Led by}]\n"
RULE = "(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2)"
PO = (
    'msgid ""\nmsgstr ""\n"Language: pl\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    f'"Plural-Forms: nplurals=3; plural={RULE};\\n"\n\n'
)
ENTRY = 'msgid "Plant trees."\nmsgstr "Sadźcie drzewa."\n'
OTHER = 'msgid "Plant trees."\nmsgstr "Drzewa!"\n'
UNCLOSED = 'msgid "Plant trees."\nmsgstr "Sad\n'
LAYERS = "".join(
    f"  - &{name} [{', '.join([f'*{below}'] * 10)}]\n" for below, name in pairwise("abcdefg")
)
BOMB = f"name: Ida\nsigned:\n  - &a [x]\n{LAYERS}gender: *g\n"

BROKEN = {
    "campaign.yaml is no YAML": (
        {CAMPAIGN: "id: tiny\n title: Tiny\n"},
        f"{CAMPAIGN}:2:7: R002 error: a second colon stands on this line, or the line above is not finished\n"
        "  hint: Put text that holds a colon and a space in quotes.\n",
    ),
    "campaign.yaml is empty": (
        {CAMPAIGN: ""},
        f"{CAMPAIGN}:1:1: R001 error: the file is empty\n"
        "  hint: Write what is known of the campaign as lines `key: value`.\n",
    ),
    "campaign.yaml is a list": (
        {CAMPAIGN: "- tiny\n"},
        f"{CAMPAIGN}:1:1: R001 error: the file should hold `key: value` lines, not a list\n"
        "  hint: Write what is known of the campaign as lines `key: value`.\n",
    ),
    "campaign.yaml lacks its languages": (
        {CAMPAIGN: f"id: tiny\ntitle: Tiny\n{TIERS}"},
        f"{CAMPAIGN}:1:1: R005 error: `languages` is missing\n  hint: Add a line `languages: …`.\n",
    ),
    "the source language is not listed": (
        {CAMPAIGN: f"id: tiny\ntitle: Tiny\nlanguages: [pl]\n{TIERS}"},
        f"{CAMPAIGN}:3:1: R016 error: the source language en is not in `languages`\n"
        "  hint: Add it to `languages`.\n",
    ),
    "a language that there is not": (
        {CAMPAIGN: f"id: tiny\ntitle: Tiny\nlanguages: [en, xx-klingon]\n{TIERS}"},
        f"{CAMPAIGN}:3:17: R012 error: `xx` is not a language known to CLDR or ISO 639\n"
        "  hint: Write a language code, such as fr or pt-BR.\n",
    ),
    "the glossary is empty": (
        {GLOSSARY: "# none yet\n"},
        f"{GLOSSARY}:1:1: R001 error: the file is empty\n"
        "  hint: Write what is known of the glossary as lines `key: value`.\n",
    ),
    "the glossary's ending is another": (
        {"data/glossary.yml": "terms: []\n"},
        "data/glossary.yml:1:1: R019 error: the file ends in .yml and is not read\n"
        "  hint: Rename it to end in .yaml.\n",
    ),
    "a term has faults of many sorts": (
        {
            GLOSSARY: "terms:\n"
            "  - term: tree\n"
            "    forms: [a * tree]\n"
            "    translations: {pl: '*', xx: arbre}\n"
            "  - term: oak\n"
            "    form: [oaks]\n"
        },
        f"{GLOSSARY}:4:29: R012 error: `xx` is not a language known to CLDR or ISO 639\n"
        "  hint: Write a language code, such as fr or pt-BR.\n"
        f"{GLOSSARY}:6:5: R004 error: `form` is not a key of a term\n"
        "  hint: Write `forms` if that is what you mean.\n",
    ),
    "terms cannot be looked for or told apart": (
        {
            GLOSSARY: "terms:\n"
            "  - term: tree\n"
            "    forms: [a * tree]\n"
            "    translations: {pl: '*'}\n"
            "  - term: Tree\n"
        },
        f"{GLOSSARY}:3:13: R020 error: `a * tree` has a `*` that is not at the beginning or the end of a word\n"
        "  hint: Write words; a `*` at an end of a word stands for the rest of it.\n"
        f"{GLOSSARY}:4:24: R020 error: `*` holds no letter or digit\n"
        "  hint: Write words; a `*` at an end of a word stands for the rest of it.\n"
        f"{GLOSSARY}:5:11: R003 error: `Tree` stands twice in `terms`\n"
        "  hint: Keep one of the two.\n",
    ),
    "a record is not UTF-8": (
        {OAK: b"name: Ch\xeane\ntier: lead\n"},
        f"{OAK}:1:9: R001 error: the file is not UTF-8: byte 0xea fits no character\n"
        "  hint: Save it with the encoding UTF-8.\n",
    ),
    "a record holds a NUL": (
        {OAK: "name: Oak\0\ntier: lead\n"},
        f"{OAK}:1:10: R001 error: the file holds a NUL character\n"
        "  hint: Remove it, or restore the file from an earlier version.\n",
    ),
    "a record is indented with a tab": (
        {OAK: "name: Oak\nlogo:\n\tfile: oak.svg\n"},
        f"{OAK}:3:1: R002 error: the line is indented with a tab\n"
        "  hint: Indent with two spaces; YAML does not allow tabs.\n"
        f"{OAK}:3:9: R008 error: there is no file data/logos/oak.svg\n"
        "  hint: Put it there, or remove the logo.\n",
    ),
    "a record is nested too deeply": (
        {OAK: f"name: {'[' * 100_000}\n"},
        f"{OAK}:1:46: R002 error: the file is nested more than 40 levels deep\n"
        "  hint: Flatten it; no record needs more than six.\n",
    ),
    "a key stands twice": (
        {OAK: "name: Oak\nname: Elm\ntier: lead\n"},
        f"{OAK}:2:1: R003 error: `name` stands twice, first on line 1\n"
        "  hint: Keep one of the two.\n",
    ),
    "a key is misspelt": (
        {OAK: "name: Oak\ncuontry: FR\ntier: lead\n"},
        f"{OAK}:2:1: R004 error: `cuontry` is not a key of an organisation\n"
        "  hint: Write `country` if that is what you mean.\n",
    ),
    "an id stands in a file": (
        {OAK: "id: oak\nname: Oak\n"},
        f"{OAK}:1:1: R004 error: `id` does not stand in the file\n"
        "  hint: Remove the line; the file's name says it.\n",
    ),
    "a name is a number": (
        {OAK: "name: 1984\n"},
        f"{OAK}:1:7: R006 error: `name` should be text, not the number 1984\n"
        '  hint: Put it in quotes: name: "1984"\n',
    ),
    "a country is no code": (
        {OAK: "name: Oak\ncountry: France\n"},
        f"{OAK}:2:10: R007 error: `country` is not a country code: France\n  hint: Write FR.\n",
    ),
    "a tier is unknown": (
        {OAK: "name: Oak\ntier: leed\nsource: a list\n"},
        f"{OAK}:2:7: R008 error: the campaign has no tier `leed`\n"
        "  hint: Write `lead` if that is what you mean.\n",
    ),
    "a letter is unknown": (
        {OAK: "name: Oak\nsigned: [{letter: cal}]\n"},
        f"{OAK}:2:19: R008 error: there is no letter `cal`\n"
        "  hint: Write `call` if that is what you mean.\n",
    ),
    "a logo is missing": (
        {OAK: "name: Oak\nlogo: {file: oak.svg}\n"},
        f"{OAK}:2:14: R008 error: there is no file data/logos/oak.svg\n"
        "  hint: Put it there, or remove the logo.\n",
    ),
    "a group is unknown": (
        {IDA: "name: Ida\nmemberships: [{group: green}]\n"},
        f"{IDA}:2:23: R008 error: there is no political group `green`\n"
        "  hint: Add data/groups/green.yaml.\n",
    ),
    "a recipient is unknown": (
        {LETTER: f"{HEAD}to: [{{person: nobody}}]\n---\nPlant.\n"},
        f"{LETTER}:4:15: R008 error: there is no person `nobody`\n"
        "  hint: Add data/people/nobody.yaml.\n",
    ),
    "an address is a program": (
        {OAK: 'name: Oak\nwebsite: "javascript:alert(1)"\n'},
        f"{OAK}:2:10: R009 error: `website` begins with `javascript:`, not with https:\n"
        "  hint: Write the whole address, such as https://example.org/.\n",
    ),
    "a date is none": (
        {OAK: "name: Oak\njoined: 2021-02-30\n"},
        f"{OAK}:2:9: R010 error: `joined` is not a date: 2021-02-30\n"
        "  hint: Write year-month-day, such as 2021-03-01.\n",
    ),
    "a file's name has capitals": (
        {"data/organisations/Elm.yaml": "name: Elm\n"},
        "data/organisations/Elm.yaml:1:1: R011 error: "
        "the file's name may hold small letters, digits and single hyphens only: Elm\n"
        "  hint: Rename the file, such as access-now.\n",
    ),
    "somebody who withdrew is still described": (
        {IDA: "name: Ida\nemail: ida@example.org\nwithdrawn: 2024-01-01\n"},
        f"{IDA}:1:1: R015 error: `name` is still kept of a person who withdrew\n"
        "  hint: Remove it; only `withdrawn` stays.\n"
        f"{IDA}:2:1: R015 error: `email` is still kept of a person who withdrew\n"
        "  hint: Remove it; only `withdrawn` stays.\n",
    ),
    "a letter and a page share an id": (
        {"data/pages/call.md": "---\ntitle: Call\nkind: page\n---\nText.\n"},
        "data/pages/call.md:1:1: R018 error: the id call is taken by data/letters/call.md\n"
        "  hint: Rename one of the two.\n",
    ),
    "a page takes the directory's id": (
        {"data/pages/directory.md": "---\ntitle: All\nkind: page\n---\nText.\n"},
        "data/pages/directory.md:1:1: R018 error: the id directory is taken by the directory\n"
        "  hint: Rename one of the two.\n",
    ),
    "a record ends in .yml": (
        {"data/organisations/elm.yml": "name: Elm\n"},
        "data/organisations/elm.yml:1:1: R019 error: the file ends in .yml and is not read\n"
        "  hint: Rename it to end in .yaml.\n",
    ),
    "one letter is signed twice": (
        {
            OAK: "name: Oak\ntier: lead\nsigned:\n  - {letter: call}\n  - {letter: call, on: 2021-05-01}\n"
        },
        f"{OAK}:5:5: R003 error: call stands twice in `signed`\n  hint: Keep one of the two.\n",
    ),
    "a person signed a letter on two days": (
        {
            IDA: "name: Ida\nsigned:\n  - {letter: call, on: 2021-05-01}\n"
            "  - {letter: call, on: 2021-05-02}\n"
        },
        f"{IDA}:4:5: R003 error: call stands twice in `signed`\n  hint: Keep one of the two.\n",
    ),
    "records stand in folders of their own": (
        {"data/organisations/sub/s.yaml": "name: S\n", "data/letters/a/b/c.md": "C\n"},
        "data/letters/a/b/c.md:1:1: R019 error: the file is in a folder of its own and is not read\n"
        "  hint: Move it to data/letters, or out of there if it is none of the campaign's.\n"
        "data/organisations/sub/s.yaml:1:1: R019 error: "
        "the file is in a folder of its own and is not read\n"
        "  hint: Move it to data/organisations, or out of there if it is none of the campaign's.\n",
    ),
    "texts end in other spellings of .md": (
        {"data/letters/q.MD": "Q\n", "data/pages/p.markdown": "P\n"},
        "data/letters/q.MD:1:1: R019 error: the file ends in .MD and is not read\n"
        "  hint: Rename it to end in .md.\n"
        "data/pages/p.markdown:1:1: R019 error: the file ends in .markdown and is not read\n"
        "  hint: Rename it to end in .md.\n",
    ),
    "campaign.yaml is there under other names, too": (
        {"data/campaign.yml": "id: other\n", "data/Campaign.YAML": "id: other\n"},
        "data/Campaign.YAML:1:1: R019 error: the file is not read\n"
        "  hint: Rename it to data/campaign.yaml.\n"
        "data/campaign.yml:1:1: R019 error: the file ends in .yml and is not read\n"
        "  hint: Rename it to end in .yaml.\n",
    ),
    "folders are named nearly as they should be": (
        {"data/Letters/x.md": "X\n", "data/organizations/elm.yaml": "name: Elm\n"},
        "data/Letters:1:1: R019 error: the folder is not named letters, "
        "and nothing in it is read\n"
        "  hint: Rename it to letters, or move its files into that folder.\n"
        "data/organizations:1:1: R019 error: the folder is not named organisations, "
        "and nothing in it is read\n"
        "  hint: Rename it to organisations, or move its files into that folder.\n",
    ),
    "a letter has no front matter": (
        {LETTER: "Plant trees.\n"},
        f"{LETTER}:1:1: L001 error: the file does not begin with front matter\n"
        "  hint: Begin with a line ---, then `title: …` and `kind: …`, then a line ---.\n",
    ),
    "a letter's front matter is never closed": (
        {LETTER: f"{HEAD}\nPlant trees.\n"},
        f"{LETTER}:1:1: L001 error: the front matter is never closed\n"
        "  hint: End it with a line ---.\n",
    ),
    "a letter's kind is unknown": (
        {LETTER: "---\ntitle: A call\nkind: letter\n---\nPlant.\n"},
        f"{LETTER}:3:7: R006 error: `kind` can't be letter; it is one of email, open-letter, page\n"
        "  hint: Write `open-letter`.\n",
    ),
    "a letter holds HTML and an unknown field": (
        {LETTER: f"{HEAD}---\n{{name}}, plant <b>now</b>.\n"},
        f"{LETTER}:5:1: L020 error: the field {{name}} is not defined\n"
        "  hint: Add it under `fields`, or double the braces if they are meant as braces.\n"
        f"{LETTER}:5:15: L010 error: raw HTML is shown as text: <b>\n"
        "  hint: Use Markdown, such as **strong** or *emphasis*.\n"
        f"{LETTER}:5:21: L010 error: raw HTML is shown as text: </b>\n"
        "  hint: Use Markdown, such as **strong** or *emphasis*.\n",
    ),
    "a catalog is empty": (
        {CALL: ""},
        f"{CALL}:1:1: C003 error: the file holds no messages\n"
        "  hint: Restore it from the history, or delete it.\n",
    ),
    "a catalog is UTF-16": (
        {CALL: (PO + ENTRY).encode("utf-16")},
        f"{CALL}:1:1: C001 error: the text is not UTF-8 but UTF-16\n"
        "  hint: Save the file as UTF-8; nothing in it was changed.\n",
    ),
    "a catalog is not UTF-8": (
        {CALL: (PO + ENTRY).encode().replace(b"\xc5\xba", b"\x9f")},
        f"{CALL}:8:12: C001 error: the text is not UTF-8\n"
        "  hint: Save the file as UTF-8; nothing in it was changed.\n",
    ),
    "a catalog holds a conflict": (
        {CALL: f"{PO}<<<<<<< HEAD\n{ENTRY}=======\n{OTHER}>>>>>>> other\n"},
        f"{CALL}:7:1: C004 error: a conflict that Git could not merge stands here\n"
        "  hint: Keep the right lines and remove those that begin with <<<<<<<, ======= and >>>>>>>.\n",
    ),
    "a catalog's string is not closed": (
        {CALL: PO + UNCLOSED},
        f"{CALL}:8:12: C005 error: a string has no closing quotation mark\n"
        '  hint: Close it with ".\n',
    ),
    "a catalog answers twice": (
        {CALL: f"{PO}{ENTRY}\n{OTHER}"},
        f"{CALL}:10:1: C010 error: the message already stands in line 7\n"
        "  hint: Keep one of the two; until then the other counts as a comment.\n",
    ),
    "a catalog's plural rule is hostile": (
        {CALL: PO.replace(RULE, "__import__('os')") + ENTRY},
        f"{CALL}:5:2: C014 error: Plural-Forms can't be used: "
        "the plural expression has _ in it, which is not allowed\n"
        "  hint: Write it as the gettext manual shows.\n",
    ),
    "a translation invents a field": (
        {CALL: f'{PO}msgid "Plant trees."\nmsgstr "Sadź, {{name}}."\n'},
        f"{CALL}:8:15: T101 error: the field {{name}} is not in the source\n"
        "  hint: Remove it; the source has no fields.\n",
    ),
    "a translation has a stray brace": (
        {CALL: f'{PO}msgid "Plant trees."\nmsgstr "Sadź {{ drzewa."\n'},
        f"{CALL}:8:14: T102 error: a {{ belongs to no field\n"
        "  hint: Write {field} with both braces, or double a brace that is meant as one.\n",
    ),
    "errors of many files come at once": (
        {
            OAK: "name: Oak\ntier: leed\nsource: a list\n",
            LETTER: f"{HEAD}---\n{{name}}\n",
            CALL: PO + UNCLOSED,
        },
        f"{LETTER}:5:1: L020 error: the field {{name}} is not defined\n"
        "  hint: Add it under `fields`, or double the braces if they are meant as braces.\n"
        f"{OAK}:2:7: R008 error: the campaign has no tier `leed`\n"
        "  hint: Write `lead` if that is what you mean.\n"
        f"{CALL}:8:12: C005 error: a string has no closing quotation mark\n"
        '  hint: Close it with ".\n',
    ),
}


def written(root, overlay):
    for path, text in {**TINY, **overlay}.items():
        place = root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(text if isinstance(text, bytes) else text.encode())
    return root


def without_excerpts(text):
    """What `check` prints, without the lines of files and what points at their columns."""
    return re.sub(r"^ +(?:[0-9]+ )?\| .*\n", "", text, flags=re.MULTILINE)


@pytest.mark.parametrize(("overlay", "findings"), BROKEN.values(), ids=BROKEN)
def test_check_says_what_is_wrong(run, tmp_path, overlay, findings):
    number = findings.count(" error: ")
    ran = run("-C", written(tmp_path, overlay), "check")
    ran = ran._replace(out=without_excerpts(ran.out))
    assert ran == (1, findings, f"coalition check: {number} error{'s' * (number > 1)}\n")


def test_a_sound_campaign_has_nothing_found(run, tmp_path):
    assert run("-C", written(tmp_path, {}), "check") == (0, "", "coalition check: nothing found\n")


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (LETTER, TINY[LETTER]),
        (IDA, "name: Ida\n"),
        ("data/groups/board.yaml", "name: Board\n"),
        ("data/pages/why.md", "---\ntitle: Why\nkind: page\n---\nText.\n"),
    ],
)
def test_no_id_is_given_that_something_else_has(run, tmp_path, path, text):
    root = written(tmp_path, {path: text})
    id_ = path.rpartition("/")[2].partition(".")[0]
    ran = run("-C", root, "rename", "oak", id_)
    told = f"coalition: {path} is there already; choose another id than {id_}\n"
    assert ran == (2, "", told)
    added = ("--name", "Elm", "--id", id_, "--tier", "lead", "--source", "a list")
    ran = run("-C", root, "add", "organisation", *added)
    assert (ran.status, ran.out) == (2, "")
    assert f"{path} is there already; if this is another, choose another id with --id" in ran.err
    assert not (root / f"data/organisations/{id_}.yaml").exists()


def test_what_may_be_a_note_is_worth_a_warning_and_hidden_files_are_left_alone(run, tmp_path):
    notes = {
        f"data/{path}": "a note"
        for path in (
            "people/t.txt",
            "people/t.yaml.orig",
            "groups/README",
            "pages/sub/t.txt",
            "letters/.hidden.yml",
            "letters/.git/x.md",
            "schema/organisation.json",
            "logos/drafts/x.md",
            "minutes/x.md",
            "README.md",
        )
    }
    ran = run("-C", written(tmp_path, notes), "check")
    rename = "if it is meant to be read; else move it elsewhere."
    assert (ran.status, ran.out) == (
        0,
        "data/groups/README:1:1: R019 warning: the file has no ending and is not read\n"
        f"  hint: Rename it to end in .yaml {rename}\n"
        "data/pages/sub/t.txt:1:1: R019 warning: the file is in a folder of its own"
        " and is not read\n"
        "  hint: Move it to data/pages, or out of there if it is none of the campaign's.\n"
        "data/people/t.txt:1:1: R019 warning: the file ends in .txt and is not read\n"
        f"  hint: Rename it to end in .yaml {rename}\n"
        "data/people/t.yaml.orig:1:1: R019 warning: the file ends in .orig and is not read\n"
        f"  hint: Rename it to end in .yaml {rename}\n",
    )


def test_catalogs_in_a_wrong_place_are_told(run, tmp_path):
    strays = ("fr/x.po", "fr.po", "fr/LC_MESSAGES/sub/x.po", "fr/LC_MESSAGES/x.PO")
    root = written(tmp_path, {f"locales/{path}": "" for path in strays})
    ran = run("-C", root, "check")
    not_there = "C037 warning: the file is not in locales/fr/LC_MESSAGES and is not read\n"
    assert (ran.status, ran.out) == (
        0,
        "locales/fr.po:1:1: C037 warning: the file is in no language's folder and is not read\n"
        "  hint: Move it to its language's folder, such as locales/pt_BR/LC_MESSAGES.\n"
        "locales/fr/LC_MESSAGES/sub/x.po:1:1: C028 warning: locales/fr is not the folder of a "
        "language of the campaign; its 3 PO files are not read\n"
        "  hint: `coalition language add fr` lists the language.\n"
        f"locales/fr/LC_MESSAGES/sub/x.po:1:1: {not_there}"
        "  hint: Move it to that folder.\n"
        "locales/fr/LC_MESSAGES/x.PO:1:1: C037 warning: the file ends in .PO and is not read\n"
        "  hint: Rename it to end in .po.\n"
        f"locales/fr/x.po:1:1: {not_there}"
        "  hint: Move it to that folder.\n",
    )


RECORDS = [case for case in BROKEN if not {CALL} >= BROKEN[case][0].keys()]


@pytest.mark.parametrize("case", RECORDS)
def test_build_refuses_what_check_finds_in_records_and_letters(run, tmp_path, case):
    overlay, findings = BROKEN[case]
    told = "".join(findings.partition(CALL)[:1])
    number = told.count(" error: ")
    ran = run("-C", written(tmp_path, overlay), "build")
    assert ran.status == 1
    assert ran.out == ""
    assert ran.err == (
        f"{told}{number} error{'s' * (number > 1)}\n"
        "coalition build: nothing was built; the last build is as it was\n"
    )
    assert not (tmp_path / "build").exists()


@pytest.mark.parametrize("case", [case for case in BROKEN if case not in RECORDS])
def test_build_goes_on_without_a_broken_catalog_or_translation(run, tmp_path, case):
    overlay, findings = BROKEN[case]
    root = written(tmp_path, overlay)
    built = run("-C", root, "build", "--as-of", "2024-05-09")
    assert built.status == 0
    assert built.err.startswith(f"{findings}1 error\ncoalition build: build/ holds ")
    assert run("-C", root, "build", "--as-of", "2024-05-09", "--strict").status == 1


STRANGE = {
    "half a character in a name": {OAK: 'name: "Oak \\ud800"\ntier: lead\n'},
    "half a character in prose": {OAK: 'name: Oak\ndescription: "\\udfff"\ntier: lead\n'},
    "a NUL by escape": {OAK: 'name: "Oak \\0"\ntier: lead\n'},
    "a tag with a wrong value": {OAK: "name: !!bool x\n"},
    "a tag of Python": {OAK: "name: !!python/object/apply:os.system [ls]\n"},
    "a list as a key": {OAK: "name: Oak\n[a, b]: c\n"},
    "a mapping as a key": {OAK: "name: Oak\n? {a: b}\n: c\n"},
    "a number of 5,000 digits": {IDA: f"name: Ida\nep_id: {'9' * 5000}\n"},
    "a list that holds itself": {OAK: "name: Oak\naliases: &a [*a]\n"},
    "a mapping that is its own name": {OAK: "&a {name: *a}\n"},
    "bytes": {OAK: 'name: !!binary "aGk="\n'},
    "an interface catalog of its own": {
        "locales/cy/LC_MESSAGES/interface.po": (
            'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
            '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
            'msgctxt "count/people"\nmsgid "{n} person"\nmsgid_plural "{n} people"\n'
            'msgstr[0] "{n} person"\nmsgstr[1] "{n} o bobl"\n'
        ),
        CAMPAIGN: f"id: tiny\ntitle: Tiny\nlanguages: [en, cy]\n{TIERS}",
    },
    "an unknown group made a warning": {
        CAMPAIGN: TINY[CAMPAIGN] + "checks: {R008: warn}\n",
        IDA: "name: Ida\nrole: mep\nendorsed: {}\nmemberships: [{group: green}]\n",
    },
    "an unknown recipient not asked about": {
        CAMPAIGN: TINY[CAMPAIGN] + 'checks: {R008: "off"}\n',
        LETTER: f"{HEAD}to: [{{person: nobody}}]\n---\nPlant.\n",
    },
    "a file where locales should be": {"locales": "x"},
    "a file where people should be": {"data/people": "x"},
    "half a character in a term": {
        GLOSSARY: 'terms: [{term: "plant \\udfff"}, {term: "\\udfff"}]\n'
    },
    "a term that is a web address": {
        GLOSSARY: "terms: [{term: 'https://x.eu/'}, {term: a@b.eu}]\n"
    },
    "a folder where the glossary should be": {f"{GLOSSARY}/x": ""},
    "folders of no language": {"locales/zz zz/LC_MESSAGES/letter-call.po": PO + ENTRY},
    "a folder where a record should be": {"data/organisations/elm.yaml/x": ""},
    "a folder where a catalog should be": {f"{CALL}/x": ""},
    "a folder where the build should be kept": {"build/index.html/x": ""},
}


def test_a_glossary_that_cannot_be_read_is_not_passed_over(run, tmp_path):
    root = written(tmp_path, STRANGE["a folder where the glossary should be"])
    ran = run("-C", root, "build")
    assert ran.status == 1
    assert f"{GLOSSARY}:1:1: R001 error: this is a folder and is not read\n" in ran.err


@pytest.mark.parametrize("overlay", STRANGE.values(), ids=STRANGE)
def test_nothing_strange_ends_in_a_traceback(run, tmp_path, overlay):
    root = written(tmp_path, overlay)
    for command in ("check", "update", "build", "status", "verify"):
        assert run("-C", root, command).status in (0, 1, 2)


def test_an_error_in_a_record_cannot_be_switched_off(run, tmp_path):
    """A record with errors is left out, so that organisations would go without a word."""
    overlay = {
        CAMPAIGN: TINY[CAMPAIGN] + 'checks: {R007: "off"}\n',
        OAK: "name: Oak\ncountry: France\n",
    }
    ran = run("-C", written(tmp_path, overlay), "build")
    assert ran.status == 1
    assert f"{OAK}:2:10: R007 error: `country` is not a country code: France\n" in ran.err


def test_a_bomb_of_aliases_is_refused_at_once(run, tmp_path):
    """A few hundred bytes of YAML that would unfold to millions of words."""
    root = written(tmp_path, {IDA: BOMB})
    begun = time.monotonic()
    assert run("-C", root, "check").status == 1
    assert time.monotonic() - begun < 1


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("SociÃ©tÃ©", "Société"),
        ("câ€™est..", "c’est"),
        ("Acci√≥n", "Acción"),
        ("Gr├╝ne", "Grüne"),
        ("Å»ywopÅ‚ot", "Żywopłot"),
    ],
)
def test_what_was_read_in_a_wrong_encoding_is_told_and_not_added(run, tmp_path, wrong, right):
    path = "data/pages/why.md"
    page = f"---\ntitle: Why\nkind: page\n---\nÀ propos:  {wrong} X.\n"
    root = written(tmp_path, {path: page})
    told = f"error: {wrong} was once read in a wrong encoding\n"
    ran = run("-C", root, "check")
    assert (ran.status, f"{path}:5:12: R026 {told}" in ran.out) == (1, True)
    assert f"  hint: Write {right}.\n" in ran.out
    (root / path).unlink()
    before = sorted(root.rglob("*"))
    added = ("--name", f"{wrong} X", "--tier", "lead", "--source", "a list")
    ran = run("-C", root, "add", "organisation", *added)
    assert (ran.status, f"Write {right}." in ran.err) == (1, True)
    assert sorted(root.rglob("*")) == before
