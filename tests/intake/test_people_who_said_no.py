"""People who signed, and members of the Parliament, of whom a sheet says that they said no."""

import datetime
import shlex

from case_tables import each

from coalition.intake import match_member_columns, read_members, read_sheet
from coalition.intake.headers.no_names import quoted_map
from coalition.intake.membership.names_that_say_no import said_in_name
from coalition.intake.rows import RefusedRow
from coalition.intake.signing.signatories import read_signatories
from coalition.intake.signing.signatory_answers import ConsentTerms
from coalition.intake.signing.signatory_columns import match_signatory_columns


def signatories(text, consent=None, told=None, **values):
    """The people of a sheet, or why their rows are refused."""
    sheet = read_sheet(text.encode(), None, told or {})
    found = match_signatory_columns(sheet.rows, told or {})
    return list(read_signatories(sheet, found, ConsentTerms(consent, values), None))


def members(text, told=(), values=()):
    """The members of a list, or why their rows are refused."""
    sheet = read_sheet(text.encode())
    columns = match_member_columns(sheet.rows, dict(told))
    rows = [row for row in sheet.rows if row.number > columns.header.number]
    return read_members(rows, columns, dict(values))


def surplus(cells):
    """What is said of a row with more cells than the header."""
    return (
        f"the row has more cells than the header ({cells}); put quotation marks around a text "
        "that holds the separator"
    )


@each(
    ("mark", "header", "row", "cells"),
    [
        (
            ",",
            "Name,Place,May we publish your name?",
            "Jan Kos,Ulm,ja, aber nur Initialen",
            "aber nur Initialen",
        ),
        (
            ",",
            "Name,Publish my name,Place",
            "Jan Kos,yes,Ulm,please do not publish my name",
            "please do not publish my name",
        ),
        (";", "Nom;Publication du nom", "Léa Roux;oui;sans mon prénom", "sans mon prénom"),
        (
            ";",
            "Imię i nazwisko;Zgoda na publikację nazwiska",
            "Jan Kos;tak;ale nie teraz",
            "ale nie teraz",
        ),
        (";", "Όνομα;Δημοσίευση ονόματος", "Άννα Ρήγα;ναι;όχι ακόμη", "όχι ακόμη"),
    ],
)
def test_a_row_of_more_cells_than_the_header_names_nobody(mark, header, row, cells):
    good = ("Ida Nowak", *["yes"] * header.count(mark))
    _, refused, _ = signatories("\n".join((header, mark.join(good), row, mark.join(good))))
    assert isinstance(refused, RefusedRow)
    assert refused.reason == surplus(cells)


@each(
    ("header", "row", "cells"),
    [
        ("id,Name,Country,Group", "1001,Ada LIND,Germany,S&D,declined", "declined"),
        ("id;Nom;Pays", "1002;Léa ROUX;France;a refusé", "a refusé"),
        ("id;Name;Land", "1003;Max ROTH;Deutschland;abgelehnt", "abgelehnt"),
    ],
)
def test_a_row_of_more_cells_than_the_header_is_of_no_member(header, row, cells):
    (refused,) = members(f"{header}\n{row}")
    assert isinstance(refused, RefusedRow)
    assert (refused.row, refused.reason) == (2, surplus(cells))


def test_empty_cells_behind_the_header_say_nothing():
    (taken,) = signatories("Name,Publish my name\nJan Kos,yes,,")
    assert taken.person.name == "Jan Kos"
    (member,) = members("id,Name\n1001,Ada LIND,,")
    assert member.name == "Ada Lind"


@each(
    "text",
    [
        "Name,Publish my name,\nJan Kos,yes,please do not publish my name",
        "Name;Publication du nom;;\nLéa Roux;oui;;ne pas publier mon nom",
        "Name;Name veröffentlichen;\nMax Roth;ja;bitte nicht veröffentlichen",
    ],
)
def test_what_stands_in_a_column_without_a_header_is_searched_for_a_no(text):
    (row,) = signatories(text)
    assert (row.person, row.reason) == (None, "refusing remark")


@each(
    ("text", "reason"),
    [
        ("Name;Publish my name\n~~Max Roth~~;yes", "Max Roth is struck out"),
        ("Name;Publish my name\nMax Roth;~~yes~~", "yes is struck out"),
    ],
)
def test_who_is_struck_out_is_refused(text, reason):
    (refused,) = signatories(text)
    assert refused.reason == f"{reason}; if it holds, remove the strike"


def test_a_member_who_is_struck_out_is_refused():
    (refused,) = members("id;Name\n1001;~~Max ROTH~~")
    assert refused.reason == "Max ROTH is struck out; if it holds, remove the strike"


NAMES_AGAINST = """
Ida Nowak - nein|Jan Kos no!|Max Roth 🚫|Eva Horn ✗|Ian Roos hidden|Leo Roos privat|Ada Lind (nein)
Tom Berg - maybe|Ute Wolf please keep private|Jan KOS - declined|Sue ROSE 👎|Max ROTH tbc|Tom Berg?
Leo Roos Privat|Jan Kos NEIN|jan kos nein|Léa Roux – non|Tom Berg (?)|Declined: Max Roth
Eva Horn (n'est pas d'accord)|Άννα Ρήγα - όχι|Ана Протић (не)|Іван Коваль ні|Jan Kos nie
Jan Kos – not yet|Ida Nowak not public|Eva Horn noch offen|Eva Horn Nein danke|Ada Lind ☐
Maja Lind (skjult)|Jan Kos (ukryte)|Áine Ní Bhriain (rúnda)|Ana Reis – talvez|Ozan Ak (gizli)
"""


@each("name", NAMES_AGAINST.strip().replace("\n", "|").split("|"))
def test_a_no_in_the_cell_of_a_name_holds_it_back_or_refuses_a_member(name):
    (row,) = signatories(f"Name\tPublish my name\n{name}\tyes")
    assert (row.person, row.reason) == (None, "refusing name")
    (row,) = signatories(f"Name\tCity\n{name}\tBath", consent="paper")
    assert (row.person, row.reason) == (None, "refusing name")
    (refused,) = members(f"id\tName\n1001\t{name}")
    assert isinstance(refused, RefusedRow)
    assert " beside the name; to take it all the same: --value " in refused.reason


@each(
    "name",
    [
        *("Pia Roos bitte löschen", "Max Roth, withdrawn", "Max Roth (zurückgezogen)"),
        *("Anna Rossi ritirata", "Léa Roux – à supprimer", "Jan Kos (usunąć)", "Jan Kos - delete"),
    ],
)
def test_whose_name_is_to_be_deleted_is_neither_named_nor_counted(name):
    (row,) = signatories(f"Name\tPublish my name\n{name}\tyes")
    assert (row.person, row.reason) == (None, "withdrawn")


@each("name", ["Don Roos (b. 2013)", "Don Roos, geb. 2014", "Léa Roux (née en 2012)"])
def test_a_year_of_birth_beside_a_name_may_be_of_a_minor(name):
    (row,) = signatories(f"Name\tPublish my name\n{name}\tyes")
    assert row.person is None
    assert row.reason in ("minor", "refusing name")


def test_a_second_line_of_a_name_is_read_for_a_no():
    (row,) = signatories('Name,Publish my name\n"Ute Wolf\nplease keep private",yes')
    assert (row.person, row.reason) == (None, "refusing name")


def test_what_is_said_of_a_member_with_a_no_takes_the_row():
    text = "id;Name\n1001;Jan KOS - declined"
    (refused,) = members(text)
    told = "--value 'Jan KOS - declined=Jan KOS'"
    assert refused.reason == f"it says declined beside the name; to take it all the same: {told}"
    (taken,) = members(text, values={"Jan KOS - declined": "Jan KOS"})
    assert taken.name == "Jan Kos"


NO_NOTES = """
Kim Sin|Nowak, Pas|Anna Minor|Ei Sato|Nowak, Ida Maria|Anna Le|Thi Thu LE|Maria da Silva e costa
Ana Costa (Silva)|Costa Silva, Ana|Kelly, Grace|jan de vries|Jo No|Anh le|Ji-Ho No|NO, Ji-Ho
Anna Non|Paul Privat|Nej Larsen|Max Frei|Karl Geheim|Jean Ancien|Ada LIND|VAN DER BERG Jan
Ada Lind (Greens/EFA)|Ida Nowak, PhD|Roos, Don Jr.|Ada Lind (née Kos)|Jon le Roux|محمد علي
"""


@each("name", NO_NOTES.strip().replace("\n", "|").split("|"))
def test_names_with_words_like_a_no_are_names(name):
    assert said_in_name(name) is None


@each(
    ("header", "named", "held"),
    [
        ("Private", ["", "no"], ["x", "yes"]),
        ("is_private", ["0", "false"], ["1", "true"]),
        ("Privé", ["non", ""], ["oui", "x"]),
        ("Soukromé", ["ne"], ["ano"]),
        ("Deleted at", ["", "-"], ["2021-03-04", "4.3.2021 10:12"]),
        ("Gelöscht am", [""], ["4.3.2021"]),
        ("Show", ["1", "yes"], ["0", "no", ""]),
        ("Visible", ["x"], [""]),
        ("Zeigen", ["ja"], ["nein", ""]),
        ("Montrer", ["oui"], ["non"]),
        ("Pokaż", ["tak"], ["nie"]),
        ("Εμφάνιση", ["ναι"], ["όχι"]),
    ],
)
def test_a_column_of_showing_or_hiding_holds_names_back(header, named, held):
    rows = [f"Ida {chr(65 + at)}nowak;yes;{cell}" for at, cell in enumerate([*named, *held])]
    found = signatories("\n".join((f"Name;Publish my name;{header}", *rows)))
    assert [row.reason for row in found] == [None] * len(named) + ["state"] * len(held)


@each(
    ("header", "cells"),
    [
        ("Private", "yes|later"),
        ("Show", "no|initials only"),
        ("Sichtbar", "ja|nur Initialen"),
        ("Masquer", "non|le prénom"),
        ("Ukryte", "tak|nie"),
        ("Hidden", "x|"),
    ],
)
def test_what_is_unclear_below_showing_or_hiding_is_open(header, cells):
    rows = (f"Ida Nowak;yes;{cell}" for cell in cells.split("|"))
    sheet = read_sheet("\n".join((f"Name;Publish my name;{header}", *rows)).encode())
    assert match_signatory_columns(sheet.rows, {}).open == (header,)


def named(text):
    """Who is named of a list of which somebody says that all agreed."""
    rows = signatories(text, consent="paper")
    return [row.person.name for row in rows if not isinstance(row, RefusedRow) and row.person]


def test_lines_around_a_list_of_people_name_nobody():
    mail = """Dear all,
here are the people who signed:

Ida Nowak
Jo Kos
✅ Max Roth
❌ Leo Roos

the rest will follow

Declined:
Tom Berg
Sue Rose

Best regards,
Ola Sosna
Sent from my iPhone
"""
    assert named(mail) == ["Ida Nowak", "Jo Kos", "Max Roth"]
    rows = signatories(mail, consent="paper")
    reasons = {row.row: row.reason for row in rows if isinstance(row, RefusedRow)}
    assert reasons == {
        1: "the greeting of a letter",
        2: "a heading, for it ends in a colon",
        7: "has ❌ beside the name",
        9: "may be a sentence, and nobody has said that it is a person; if it is, say "
        "--value 'the rest will follow=person'",
        11: "a heading, for it ends in a colon",
        12: "stands in a group of which line 11 says Declined",
        13: "stands in a group of which line 11 says Declined",
        15: "the closing of a letter",
        16: "below a closing, as a signature is; left out",
        17: "below a closing, as a signature is; left out",
    }


@each(
    "text",
    [
        "Liebe Ada,\nIda Nowak\nJo Kos\nAbgesagt:\nTom Berg\nViele Grüße\nOla Sosna",
        "Chère Ada,\nIda Nowak\nJo Kos\nOnt refusé :\nTom Berg\nCordialement,\nOla Sosna",
        "Droga Ado,\nIda Nowak\nJo Kos\nOdmówili:\nTom Berg\nPozdrawiam,\nOla Sosna",
        "Name\nIda Nowak\nJo Kos\nDeclined:\nTom Berg",
        "- Ida Nowak\n- Jo Kos\nDer Rest folgt\nand many more",
        "1. Ida Nowak\n2. Jo Kos\nla suite demain",
    ],
)
def test_lists_of_people_in_mails_of_other_languages(text):
    assert named(text) == ["Ida Nowak", "Jo Kos"]


def test_a_plain_list_of_people_is_taken_as_it_is():
    names = [
        "Ida Nowak",
        "Ludwig van Beethof",
        "ana de sousa",
        "Maria da Silva e Costa",
        "Will Day",
    ]
    assert named("\n".join(names)) == names


@each("header", ["Endorses", "Signature", "Reply", "Unterstützung", "Réponse", "Podpis", "Consent"])
def test_a_question_that_nobody_has_answered_makes_nobody_an_endorser(header):
    found = members(f"id;Name;{header}\n1001;Ada LIND;\n1002;Max ROTH;")
    assert {(type(one), one.reason) for one in found} == {
        (
            RefusedRow,
            f"nothing is answered under {header}; to take all rows without this column: "
            + quoted_map(header, "-"),
        )
    }
    told = members(f"id;Name;{header}\n1001;Ada LIND;\n1002;Max ROTH;", told={header: "-"})
    assert [one.name for one in told] == ["Ada Lind", "Max Roth"]


def test_days_of_signing_that_no_row_has_make_nobody_an_endorser():
    (refused,) = members("id;Name;Signed on\n1001;Ada LIND;")
    assert refused.reason == (
        "no day stands under Signed on; to take all rows without this column: --map 'Signed on=-'"
    )


@each(
    ("header", "cell"),
    [
        *(("Phone call", "said no"), ("E-mail reply", "declined"), ("Assistant", "said no")),
        *(
            ("Telefon", "hat abgesagt"),
            ("Courriel", "a refusé"),
            ("E-mail", "please do not name me"),
        ),
        *(("Assistente", "ha detto di no"), ("Phone", "no answer yet"), ("Phone call", "no")),
    ],
)
def test_a_no_in_a_private_column_refuses_a_member(header, cell):
    taken, refused = members(f"id;Name;{header}\n1001;Ada LIND;\n1002;Max ROTH;{cell}")
    assert taken.name == "Ada Lind"
    assert refused.reason == (
        f"it says {cell} under {header}; to take it all the same: --value {shlex.quote(cell + '=-')}"
    )
    assert len(members(f"id;Name;{header}\n1;Ada LIND;{cell}", values={cell: "-"})) == 1


@each(
    ("header", "cell", "reason"),
    [
        ("E-mail", "please do not publish me", "refusing remark"),
        ("Telefon", "bitte nicht veröffentlichen", "refusing remark"),
        ("Courriel", "ne pas publier mon nom", "refusing remark"),
        ("Phone", "0123 456789 (keep my name out)", "refusing remark"),
        ("E-mail", "zurückgezogen", "withdrawn"),
        ("Adres e-mail", "proszę usunąć", "withdrawn"),
    ],
)
def test_a_no_in_a_private_column_names_nobody_who_signed(header, cell, reason):
    rows = signatories(
        f"Name;Publish my name;{header}\nIda Nowak;yes;ida@example.org\nJan Kos;yes;{cell}"
    )
    assert [row.reason for row in rows] == [None, reason]


@each(
    ("header", "cells"),
    [
        ("E-mail", "ida@example.org|none|no|-|decline.nowak@example.org|n/a"),
        ("Phone", "+32 2 000 00 00|no|kein|0049 30 12345 (office)"),
        ("Assistant", "Ana Silva|Léa Streichert|Le Anna|Maria da Silva"),
        ("Address", "Refuge Road 3|Secretary Lane 12|Via Anonima 5, Roma"),
    ],
)
def test_addresses_numbers_and_names_in_private_columns_say_nothing(header, cells):
    rows = "".join(
        f"\nIda {chr(65 + at)}nowak;yes;{cell}" for at, cell in enumerate(cells.split("|"))
    )
    if header != "Assistant":
        assert all(row.person for row in signatories(f"Name;Publish my name;{header}{rows}"))
    rows = "".join(f"\n{at + 900};Ida NOWAK;{cell}" for at, cell in enumerate(cells.split("|")))
    found = members(f"id;Name;{header}{rows}")
    assert not any(isinstance(one, RefusedRow) for one in found)


@each(
    ("cell", "held"),
    [
        ("+32 2 000 00 00", "a telephone number"),
        ("02 0000000", "a telephone number"),
        ("ada.lind@example.org", "an e-mail address"),
        ("office@example.org", "an e-mail address"),
    ],
)
def test_a_party_that_is_a_number_or_an_address_is_left_out_and_told(cell, held):
    (ada,) = members(f"id;Name;National party\n1001;Ada LIND;{cell}")
    assert ada.party is None
    assert f"the party is left out, for it holds {held}" in ada.remarks
    (ada,) = members("id;Name;National party\n1001;Ada LIND;Partei 50Plus")
    assert ada.party == "Partei 50Plus"


def test_nobody_has_signed_after_today():
    (refused,) = signatories("Name;Publish my name;Date\nIda Nowak;yes;2199-03-01")
    assert refused.reason == (
        "2199-03-01 is after today, and nobody has signed yet on that day; --value '2199-03-01=-' "
        "takes the row without a day, and a day of ISO 8601 instead of the - with that"
    )
    (refused,) = members("id;Name;Signed on\n1001;Ada LIND;1 March 2199")
    assert refused.reason == "2199-03-01 is after today, and nobody has signed yet on that day"
    today = datetime.datetime.now(datetime.UTC).date()
    (row,) = signatories(f"Name;Publish my name;Date\nIda Nowak;yes;{today}")
    assert row.day == today
    (ada,) = members("id;Name;Until\n1001;Ada LIND;2199-03-01")
    assert ada.until == datetime.date(2199, 3, 1)


@each(
    ("place", "reason"),
    [
        *(("please do not publish me", "refusing remark"), ("Silves", None), ("Löschau", None)),
        *(("bitte löschen", "refusing remark"), ("Le Mans", None), ("3 Refuge Road, Bath", None)),
    ],
)
def test_a_no_in_the_cell_of_a_place_is_heeded(place, reason):
    (row,) = signatories(f"Name;Publish my name;City\nIda Nowak;yes;{place}")
    assert row.reason in (reason, "withdrawn" if reason else None)


@each("heading", ["Declined", "Declined:", "Zurückgezogen", "Ont refusé :", "Declined to sign"])
def test_who_stands_below_a_heading_of_those_who_declined_is_refused(heading):
    header = "Name;Publish my name;City"
    rows = signatories(f"{header}\nIda Nowak;yes;Bath\n{heading};;\nTom Berg;yes;Bath")
    assert [isinstance(row, RefusedRow) for row in rows] == [False, True, True]
    said = heading.rstrip(" :")
    assert rows[1].reason == f"{said} is a heading, and nobody who signed"
    assert rows[2].reason == f"stands in a group of which row 3 says {said}"


@each(
    ("header", "cell", "where"),
    [
        ("National party", "declined", "under National party"),
        ("Group", "withdrawn", "under Group"),
        ("Private", "x", "under Private"),
        ("", "declined", "in a column without a header"),
    ],
)
def test_a_no_in_any_other_cell_of_a_member_is_heeded(header, cell, where):
    taken, refused = members(f"id;Name;{header};Country\n1;Ada LIND;;FR\n2;Max ROTH;{cell};FR")
    assert taken.name == "Ada Lind"
    told = shlex.quote(f"{cell}=-")
    assert refused.reason == f"it says {cell} {where}; to take it all the same: --value {told}"


@each(
    ("role", "is_named"), [("declined", False), ("no", True), ("Nurse", True), ("refused", False)]
)
def test_a_refusal_in_place_of_a_role_is_one(role, is_named):
    (row,) = signatories(f"Name;Publish my name;Role\nIda Nowak;yes;{role}")
    assert bool(row.person) == is_named


def test_somebody_who_withdrew_heads_no_group():
    assert named("Name\nIda Nowak\nJo Kos (withdrawn)\nSue Roos declined\nMax Roth") == [
        "Ida Nowak",
        "Max Roth",
    ]
