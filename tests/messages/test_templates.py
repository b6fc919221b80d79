"""Records and letters become messages whose contexts are addresses and whose notes are true."""

import msgspec
import pytest

from coalition.catalogs import Key
from coalition.letters import parse_markdown
from coalition.messages import (
    Template,
    directory_template,
    interface_template,
    letter_domain,
    page_domain,
    templates,
    text_template,
    with_translations,
)
from coalition.messages.definition_notes import quote
from coalition.messages.templates import PLACE_NOTES
from coalition.model import (
    Campaign,
    Dataset,
    Field,
    FrontMatter,
    Kind,
    Letter,
    Logo,
    Organisation,
    Person,
    Press,
    Recipient,
    Role,
    Tier,
)

CAMPAIGN = Campaign(
    id="open-streets",
    title="Open Streets",
    summary="Streets for people.",
    languages=("en", "fr"),
    tiers=(Tier(id="lead", heading="Led by", intro="They lead."),),
    kinds=(Kind(id="club", label="Club"),),
    roles=(Role(id="mayor", heading="Mayors"),),
    logo=Logo(file="tree.svg", alt="A tree"),
)


def letter(body, **front):
    return Letter(
        id="call",
        front=FrontMatter(**{"title": "A call", "kind": "open-letter", **front}),
        body=body,
        first_line=5,
    )


def asked(one):
    """The messages of a letter, as (context, text, notes)."""
    documents = {"letter-call": parse_markdown(one.body)}
    found = text_template(one, "letter-call", "data/letters/call.md", documents, "en")
    return [(entry.msgctxt, entry.msgid, entry.extracted_comments) for entry in found.entries]


def test_records_are_asked_by_their_addresses():
    dataset = Dataset(
        campaign=CAMPAIGN,
        organisations={
            "oak": Organisation(
                id="oak", name="Oak", description="Oaks.", logo=Logo(file="oak.svg", alt="An oak")
            )
        },
        people={
            "ida": Person(id="ida", name="Ida", gender="feminine", title="Mayor", quote="Yes."),
            "jan": Person(id="jan", name="Jan", gender="masculine", title="Mayor"),
            "office": Person(id="office", name="Office", title="Mayor"),
        },
    )
    found = directory_template(dataset)
    assert (found.domain, found.language) == ("directory", "en")
    campaign, oak = "data/campaign.yaml", "data/organisations/oak.yaml"
    ida, jan, office = (f"data/people/{name}.yaml" for name in ("ida", "jan", "office"))
    title = "office or title; stands after the name"
    assert [(e.msgctxt, e.msgid, e.extracted_comments, e.references) for e in found.entries] == [
        ("campaign/title", "Open Streets", ("Campaign Open Streets: its title",), (campaign,)),
        (
            "campaign/summary",
            "Streets for people.",
            ("Campaign Open Streets: what it is, in a sentence or two",),
            (campaign,),
        ),
        (
            "tiers/lead/heading",
            "Led by",
            (
                "Campaign Open Streets: heading above a list of organisations, whose names stand "
                "in the nominative; choose words that ask for no other case",
            ),
            (campaign,),
        ),
        (
            "tiers/lead/intro",
            "They lead.",
            ("Campaign Open Streets: introduction to a list of organisations",),
            (campaign,),
        ),
        (
            "kinds/club/label",
            "Club",
            ("Campaign Open Streets: a sort of organisation; stands after a name",),
            (campaign,),
        ),
        (
            "roles/mayor/heading",
            "Mayors",
            ("Campaign Open Streets: heading above a list of people",),
            (campaign,),
        ),
        (
            "logo/alt",
            "A tree",
            ("Campaign Open Streets: its logo, described for those who do not see it",),
            (campaign,),
        ),
        (
            "organisations/oak/logo/alt",
            "An oak",
            ("Organisation Oak: its logo, described for those who do not see it",),
            (oak,),
        ),
        ("organisations/oak/description", "Oaks.", ("Organisation Oak: what it is",), (oak,)),
        (
            "people/ida/title",
            "Mayor",
            (f"Person Ida (a woman, so feminine forms): {title}",),
            (ida,),
        ),
        (
            "people/ida/quote",
            "Yes.",
            ("Person Ida (a woman, so feminine forms): a quotation",),
            (ida,),
        ),
        (
            "people/jan/title",
            "Mayor",
            (f"Person Jan (a man, so masculine forms): {title}",),
            (jan,),
        ),
        (
            "people/office/title",
            "Mayor",
            (f"Person Office (gender not stated, so neutral forms): {title}",),
            (office,),
        ),
    ]


def test_proper_names_are_never_asked():
    oak = Organisation(id="oak", name="Oak", names={"fr": "Chêne"}, short_name="O", source="page")
    ida = Person(id="ida", name="Ida Ash", family_name="Ash", email="ida@example.org")
    found = directory_template(
        Dataset(
            campaign=Campaign(id="tiny", title="Tiny", languages=("en",)),
            organisations={"oak": oak},
            people={"ida": ida},
        )
    )
    assert [entry.msgid for entry in found.entries] == ["Tiny"]


def test_a_letter_is_asked_by_its_parts_and_its_passages():
    body = "Dear {who},\n\n# Why\n\n- one\n- two\n\n> quoted\n"
    one = letter(
        body,
        subject="Help",
        intro="Read this.",
        notice="Fictional.",
        to=(Recipient(field="who", label="Your mayor", note="Look up."),),
        cc=(Recipient(name="Office", email="o@example.org", note="A copy."),),
        fields={"who": Field(label="Whom you write to", example="Ms Ash")},
    )
    where = "Open letter “A call”"
    assert asked(one) == [
        ("title", "A call", (f"{where}: its title",)),
        ("intro", "Read this.", (f"{where}: introduction for the reader, outside the letter",)),
        ("subject", "Help", (f"{where}: the subject line; keep it short and on one line",)),
        ("to/who/label", "Your mayor", (f"{where}: a recipient",)),
        ("to/who/note", "Look up.", (f"{where}: a recipient",)),
        ("cc/o@example.org/note", "A copy.", (f"{where}: a recipient of a copy",)),
        ("fields/who/label", "Whom you write to", (f"{where}: a field that the sender fills in",)),
        ("fields/who/example", "Ms Ash", (f"{where}: a field that the sender fills in",)),
        ("notice", "Fictional.", (f"{where}: notice shown with the text",)),
        (
            None,
            "Dear {who},",
            (f"{where}: paragraph", "{who} stands for: Whom you write to, for example “Ms Ash”"),
        ),
        (None, "Why", (f"{where}: heading",)),
        (None, "one", (f"{where}, under “Why”: list item",)),
        (None, "two", (f"{where}, under “Why”: list item",)),
        (None, "quoted", (f"{where}, under “Why”: quotation",)),
    ]


def test_a_passage_that_stands_twice_is_asked_once_with_both_places():
    found = asked(letter("# One\n\nAgain.\n\n# Two\n\nAgain.\n"))
    assert found[2] == (
        None,
        "Again.",
        (
            "Open letter “A call”, under “One”: paragraph",
            "Open letter “A call”, under “Two”: paragraph",
        ),
    )
    assert len(found) == 4


def test_inserting_a_paragraph_touches_no_other_message():
    before = asked(letter("One.\n\nThree.\n"))
    after = asked(letter("One.\n\nTwo.\n\nThree.\n"))
    assert [message for message in after if message[1] != "Two."] == before


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        ("Dear {who},", ("python-brace-format",)),
        ("98 % of us", ()),
        ("100%s", ()),
        ("{{who}} in braces", ()),
        ("{Who}", ()),
    ],
)
def test_only_texts_with_fields_are_flagged(text, flags):
    one = letter(text, fields={"who": Field(label="Whom")})
    documents = {"letter-call": parse_markdown(one.body)}
    entries = text_template(one, "letter-call", "x.md", documents, "en").entries
    assert entries[-1].flags == flags


def test_a_letter_in_another_language_has_a_template_in_it():
    dataset = Dataset(
        campaign=CAMPAIGN,
        letters={"call": letter("Oui.\n", language="fr")},
        pages={"about": letter("Yes.\n")},
    )
    documents = {
        letter_domain("call"): parse_markdown("Oui.\n"),
        page_domain("call"): parse_markdown("Yes.\n"),
    }
    found = templates(dataset, documents)
    assert [(one.domain, one.language) for one in found] == [
        ("directory", "en"),
        ("letter-call", "fr"),
        ("page-call", "en"),
    ]


def test_a_text_in_another_language_shows_its_translation_to_translators():
    one = letter("Oui.\n", language="fr")
    template = text_template(
        one, "letter-call", "x.md", {"letter-call": parse_markdown("Oui.\n")}, "en"
    )
    answers = {
        entry.key: msgspec.structs.replace(entry, msgstr=("Yes.\nIndeed.",))
        for entry in template.entries
        if entry.msgid == "Oui."
    }
    found = with_translations(template, answers, "en")
    assert [entry.extracted_comments for entry in found.entries] == [
        ("Open letter “A call”: its title",),
        ("Open letter “A call”: paragraph", "English: Yes.", "Indeed."),
    ]
    assert isinstance(found, Template)


def test_the_interface_is_asked_with_addresses_as_contexts():
    found = {entry.key: entry for entry in interface_template().entries}
    assert len(found) == len(interface_template().entries)
    people = found[Key("count/people", "{n} person")]
    assert (people.msgid_plural, people.msgstr) == ("{n} people", ("", ""))
    assert people.flags == ("python-brace-format",)
    assert all(key.msgctxt for key in found)


def test_every_text_of_a_record_has_a_sentence_that_says_where_it_stands():
    logo = Logo(file="a.svg", alt="A")
    full = Dataset(
        campaign=Campaign(
            id="t",
            title="T",
            summary="S",
            languages=("en",),
            tiers=(Tier(id="t", heading="H", intro="I"),),
            kinds=(Kind(id="k", label="L"),),
            roles=(Role(id="r", heading="H"),),
            logo=logo,
            press=Press(about="A"),
        ),
        organisations={"o": Organisation(id="o", name="O", description="D", logo=logo)},
        people={"p": Person(id="p", name="P", title="T", quote="Q")},
    )
    addresses = [entry.msgctxt.split("/") for entry in directory_template(full).entries]
    assert {(address[0], address[-1]) for address in addresses} == set(PLACE_NOTES)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Counted in May.", "“Counted in May.”"),
        ("Called “The Left” then.", "“Called ‘The Left’ then.”"),
        (f"{'long ' * 30}end", f"“{'long ' * 23}long …”"),
    ],
)
def test_a_comment_quotes_the_beginning_of_a_text(text: str, quoted: str) -> None:
    assert quote(text) == quoted
