"""`coalition show` prints what a language's readers see, and why they don't."""

import email
import email.policy
import json

import pytest

pytestmark = pytest.mark.usefixtures("shipped")

SHOWN = {
    ("acera", "-l", "pl"): """\
organisation (pl)  acera
name               Łąka i Las
filed under        Ł
country            Polska
website            https://example.org/pl
kind               Stowarzyszenie
tier               lead
logo               logos/tree.svg
description        Plants trees along the roads. [en]
""",
    ("acera",): """\
organisation (en)  acera
name               Łąka i Las
filed under        L
country            Poland
website            https://example.org/en
kind               Association
tier               lead
logo               logos/tree.svg
description        Plants trees along the roads.
""",
    ("ida-nowak", "-l", "fr", "-l", "pl"): """\
person (fr)   ida-nowak
line          Eurodéputée Ida Nowak, Pologne, Verts
name          Ida Nowak
filed under   N
listed under  Membres du Parlement européen
country       Pologne
group         Groupe des Verts
endorsed      2023-06-01
quote         La rue est à nous.

person (pl)   ida-nowak
line          Ida Nowak, PE, Polska, Zieloni
name          Ida Nowak
filed under   N
listed under  Posłowie do Parlamentu Europejskiego
country       Polska
group         Grupa Zielonych
endorsed      2023-06-01
quote         Ulica jest nasza.
""",
    ("green", "-l", "ar"): """\
group (ar)  green
name        Group of the Greens [en]
short       Greens [en]
""",
    ("write", "-l", "pl"): """\
letter (pl)   write
title         Napisz do burmistrza
kind          email
translation   with gaps
review        draft
deadline      1 czerwca 2024
to            Mo Mayor, Mayor of Nowhere [en] <mayor@example.org>
copy to       Office of Streets <streets@example.org>
copy to       Your councillor [en]
subject       Prosimy o ławki
introduction  The mayor decides next week.  Tell him what you think.  [en]

Szanowny Panie Burmistrzu,

I live here and want benches (https://example.org/benches). Braces {{like these}} stay. [en]

{sender_name} [en]
""",
}


@pytest.mark.parametrize(("arguments", "text"), SHOWN.items(), ids=map(" ".join, SHOWN))
def test_it_prints_what_readers_see(run, campaign, arguments, text):
    assert run("-C", campaign, "show", *arguments) == (0, text, "")


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("former",), "not listed   withdrawn on 1 January 2024"),
        (("office",), "not listed   has not endorsed the campaign"),
        (("ida-nowak", "--as-of", "2023-05-31"), "not listed    endorses on 1 June 2023"),
        (("gone",), "not listed         left on 9 May 2024"),
        (("later",), "not listed         joins on 10 May 2024"),
        (("withdrawn",), "not listed         withdrawn on 1 February 2024"),
        (
            ("signer",),
            "not listed         it has no tier, so it stands only under the letters that it signed",
        ),
        (("appel", "-l", "pl"), "not shown    the campaign's rules keep it from readers of pl"),
    ],
)
def test_it_says_why_readers_do_not_meet_something(run, campaign, arguments, reason):
    ran = run("-C", campaign, "show", *arguments)
    assert ran.status == 0
    assert reason in ran.out.splitlines()


def test_other_languages_may_stand_in_for_one(run, campaign):
    arguments = ("show", "acera", "-l", "pl", "--fallback", "pl=fr,en")
    assert "description        Plante des arbres le long des routes. [fr]\n" in (
        run("-C", campaign, *arguments).out
    )


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        ("pl", "pl is not a rule; write it like uk=pl,en."),
        ("pl=france", "`france` is not a language tag such as `de`, `pt-BR` or `sr-Latn`"),
    ],
)
def test_a_rule_that_cannot_be_read_is_refused(run, campaign, rule, sentence):
    ran = run("-C", campaign, "show", "acera", "--fallback", rule)
    assert ran.status == 2
    assert f"Invalid value for '--fallback': {sentence}" in ran.err


def test_a_rule_for_a_language_that_the_campaign_lacks_is_refused(run, campaign):
    ran = run("-C", campaign, "build", "--fallback", "de=fr")
    assert ran.status == 2
    assert ran.err.startswith("coalition: de is not a language of this campaign")
    assert not (campaign / "build").exists()


def test_as_json_it_is_what_sites_receive(run, campaign):
    assert run("-C", campaign, "build").status == 0
    directory = json.loads((campaign / "build/v1/ar/directory.json").read_bytes())
    (shown,) = json.loads(run("-C", campaign, "show", "acera", "-l", "ar", "--format", "json").out)[
        "shown"
    ]
    assert shown["view"] in directory["organisations"]
    assert (shown["kind"], shown["language"], shown["unseen"]) == ("organisation", "ar", None)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ("acer",),
            "no organisation, person, group, letter or page has the id acer; did you mean acera?",
        ),
        (("xyz-1",), "no organisation, person, group, letter or page has the id xyz-1"),
        (
            ("acera", "-l", "de"),
            "de is not a language of this campaign, which has en, fr, pl, ar; "
            "`coalition language add de` adds it",
        ),
    ],
)
def test_what_is_not_there_is_refused_with_a_suggestion(run, campaign, arguments, sentence):
    ran = run("-C", campaign, "show", *arguments)
    assert (ran.status, ran.out, ran.err) == (2, "", f"coalition: {sentence}\n")


def test_errors_in_records_are_reported_besides(run, campaign, edit):
    edit("data/organisations/eleusis.yaml", "country: GR", "country: Greece")
    ran = run("-C", campaign, "show", "acera")
    assert (ran.status, ran.out.startswith("organisation (en)  acera\n")) == (1, True)
    assert "data/organisations/eleusis.yaml:2:10: R007 error" in ran.err


PO = 'msgid ""\nmsgstr ""\n"Language: {}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
HEADING = 'msgctxt "kinds/association/label"\nmsgid "Association"\nmsgstr "{}"\n'
DESCRIPTION = (
    'msgctxt "organisations/acera/description"\n'
    'msgid "Plants trees along the roads."\nmsgstr "{}"\n'
)


@pytest.mark.parametrize(
    ("language", "folder"), [("de-x-informal", "de@informal"), ("pt-AO", "pt_AO")]
)
def test_a_variety_says_what_it_has_not_as_its_base_does(run, campaign, edit, language, folder):
    base = language.partition("-")[0]
    edit("data/campaign.yaml", "languages: [en, ", f"languages: [en, {base}, {language}, ")
    for place, tag, texts in (
        (base, base, HEADING.format("Base") + "\n" + DESCRIPTION.format("base")),
        (folder, language, HEADING.format("Own")),
    ):
        path = campaign / "locales" / place / "LC_MESSAGES" / "directory.po"
        path.parent.mkdir(parents=True)
        path.write_text(PO.format(tag) + "\n" + texts, encoding="utf-8")
    shown = run("-C", campaign, "show", "acera", "-l", folder).out
    assert "Own\n" in shown
    assert f"base [{base}]\n" in shown


def test_an_e_mail_is_shown_as_a_link_and_as_a_draft_with_its_fields_filled(run, campaign):
    field = ("--field", "sender_name=Ada & Zoë")
    ran = run("-C", campaign, "show", "write", "-l", "pl", "--format", "mailto", *field)
    assert ran.out == (
        "mailto:mayor@example.org?subject=Benches,%20please&body=Dear%20Mayor,%0D%0A%0D%0A"
        "I%20live%20here%20and%20want%20benches%20(https:%2F%2Fexample.org%2Fbenches)."
        "%20Braces%20%7Blike%20these%7D%20stay.%0D%0A%0D%0AAda%20%26%20Zo%C3%AB\n"
    )
    ran = run("-C", campaign, "show", "write", "--format", "eml", *field)
    message = email.message_from_string(ran.out, policy=email.policy.default)
    assert message["To"] == "Mo Mayor <mayor@example.org>"
    assert message.get_content().replace("\r\n", "\n").endswith("\n\nAda & Zoë\n")
    for form, end in (
        ("text", "\n\nAda & Zoë\n"),
        ("markdown", "Braces {like these} stay.\n\nAda & Zoë\n"),
        ("html", '<span data-field="sender_name">Ada &amp; Zoë</span></p>\n'),
    ):
        assert run("-C", campaign, "show", "write", "--format", form, *field).out.endswith(end)
    html = run("-C", campaign, "show", "appel", "-l", "fr", "--format", "html").out
    assert "<li>des bancs.</li>" in html


def test_a_recipient_whom_the_sender_names_gets_the_letter(run, campaign):
    field = ("--field", "copy_to= ada@example.net ")
    ran = run("-C", campaign, "show", "write", "--format", "eml", *field)
    message = email.message_from_string(ran.out, policy=email.policy.default)
    assert (message["To"], message["Cc"]) == ("Mo Mayor <mayor@example.org>", "ada@example.net")
    ran = run("-C", campaign, "show", "write", "--format", "mailto", *field)
    assert ran.out.startswith("mailto:mayor@example.org?cc=ada@example.net&subject=")
    ran = run("-C", campaign, "show", "write", "--format", "text", *field)
    assert "Your councillor <ada@example.net>\n" in ran.out
    ran = run("-C", campaign, "show", "write", "--format", "eml", "--field", "copy_to=")
    assert email.message_from_string(ran.out)["Cc"] is None


@pytest.mark.parametrize(
    "value", ["nobody", "a@b.example, c@d.example", "a@b.example?bcc=x@y.z\nBcc: x"]
)
def test_a_recipients_address_that_is_none_is_refused(run, campaign, value):
    for form in ("eml", "mailto", "text"):
        ran = run("-C", campaign, "show", "write", "--format", form, "--field", f"copy_to={value}")
        assert (ran.status, ran.out) == (2, "")
        assert ran.err.endswith(f"coalition: copy_to is an e-mail address, and {value!r} is none\n")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ("write", "--format", "eml", "--field", "sender=Ada"),
            "coalition: write has no field sender; did you mean sender_name?\n",
        ),
        (
            ("appel", "--format", "eml"),
            "coalition: appel is no e-mail to send; its kind is open-letter\n",
        ),
        (("acera", "--format", "html"), "coalition: --format html is for letters and pages\n"),
        (
            ("write", "--format", "eml", "--as-of", "2024-06-02"),
            "coalition: write is closed\n",
        ),
        (
            ("write", "--format", "json", "--field", "sender_name=Ada"),
            "Error: --field is for other formats than json.\n",
        ),
        (
            ("write", "-l", "pl", "--format", "markdown"),
            "coalition: write is not complete in pl, and this format cannot say so\n",
        ),
        (("acera", "--field", "x=y"), "coalition: --format text is for letters and pages\n"),
        (
            ("write", "--format", "eml", "-l", "pl", "-l", "fr"),
            "Error: --format eml is for one letter in one language.\n",
        ),
        (
            ("write", "--format", "eml", "--field", "Ada"),
            "Ada fills no field; write it like 'sender_name=Ada'.\n",
        ),
    ],
)
def test_what_cannot_be_sent_is_said(run, campaign, arguments, sentence):
    ran = run("-C", campaign, "show", *arguments)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.endswith(sentence)


def test_a_record_may_be_named_as_for_other_commands(run, campaign):
    by_id = run("-C", campaign, "show", "acera")
    assert run("-C", campaign, "show", "laka i LAS").out == by_id.out
    ran = run("-C", campaign, "show", "Nobody at all")
    assert ran.status == 2


def test_one_broken_file_hides_itself_alone_and_is_told(run, campaign):
    (campaign / "data/organisations/broken.yaml").write_text("name: Broken\ncontry: DE\n", "utf-8")
    for command in (("show", "acera"), ("list",), ("list", "--format", "ids")):
        ran = run("-C", campaign, *command)
        assert ran.status == 1
        assert "acera" in ran.out
        assert "broken" not in ran.out.casefold().replace("data/organisations/broken", "")
        assert "data/organisations/broken.yaml:2:1: R004 error: `contry` is not a key" in ran.err
    ran = run("-C", campaign, "show", "broken")
    assert (ran.status, ran.out) == (1, "")


@pytest.mark.parametrize(
    ("option", "sentence"),
    [
        (("--tier", "leed"), "the campaign has no tier leed; it has "),
        (("--kind", "ngo"), "the campaign has no kind ngo; it has "),
        (("--signed", "apel"), "the campaign has no letter apel; it has "),
        (("people", "--group", "reds"), "the campaign has no group reds; it has "),
        (("people", "--role", "queen"), "the campaign has no role queen; it has mep"),
    ],
)
def test_a_filter_that_nobody_can_fit_is_refused_with_those_that_there_are(
    run, campaign, option, sentence
):
    ran = run("-C", campaign, "list", *option)
    assert (ran.status, ran.out) == (2, "")
    assert sentence in ran.err
