"""Files to proposed records, with notes, and without a campaign's folder."""

import datetime

import pytest
from case_tables import each

from coalition.errors import CommandError
from coalition.intake import (
    RefusedRow,
    UnknownLabel,
    make_vocabulary,
    propose_organisations,
    read_sheet,
)
from coalition.intake.headers.no_names import NoNamesError
from coalition.intake.organisations.organisation_values import propose_organisation
from coalition.intake.proposed import Proposal

TIERS = {"lead": "A movement led by"}
FORM = "### Name of the organisation\n\nRowan\n\n### Email\n\na@b.c\n\n### Consent\n\n- [{}] Yes.\n"


KINDS = {"union": "Trade union", "association": "Association"}


def proposals(text, *, names=(), mapping=(), separator=None, defaults=(), synonyms=()):
    sheet = read_sheet(text.encode(), None, dict(mapping), is_list=separator is not None)
    return propose_organisations(
        sheet,
        make_vocabulary(TIERS, KINDS, {"call": "The call"}, dict(synonyms)),
        names,
        mapping=dict(mapping),
        separator=separator,
        defaults=dict(defaults),
        day=datetime.date(2021, 3, 1),
    )


def test_a_table_has_notes_on_its_columns_and_remarks_on_its_rows():
    text = "Ours;;;;\nPartner;Tier;Email;Size;Partner\nOak;Led by;a@b.c;7;Oaks\n"
    found = proposals(text, synonyms={"Led by": "lead"})
    assert found.notes == (
        "1 row above the header not read",
        "columns read: name, tier",
        "1 column of people was left out: Email; nothing of it is written",
        "read only where the first one is empty: Partner",
        "unknown, not read: Size (say what they hold with --map)",
    )
    (row,) = found.rows
    assert (row.row, row.values, row.remarks) == (
        *(3, {"name": "Oak", "tier": "lead"}),
        ("not read: Oaks",),
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Country,Name\nMalta,Oak\n,Elm\n,Ash\nItaly,Fir\n", ["", "Malta", "Malta", ""]),
        ("Country,Name\nMalta,Oak\n,Elm\nMalta,Ash\n,Fir\n", ["", "", "", ""]),
        ("Name,Country\nOak,Malta\nElm,\nAsh,\n", ["", "", ""]),
        ("Country,Name\n,Oak\nMalta,Elm\n,Ash\n", ["", "", ""]),
    ],
)
def test_a_country_that_looks_merged_with_rows_below_is_told(text, told):
    remark = "no country is read; {} above may be meant"
    wanted = [(remark.format(country),) if country else () for country in told]
    assert [row.remarks for row in proposals(text).rows] == wanted
    label = UnknownLabel("above", "Country", key="country")
    assert [row.unknown == (label,) for row in proposals(text).rows] == list(map(bool, told))


def test_somebody_may_say_that_empty_cells_mean_the_country_above():
    text = "Country,Name\nMalta,Oak\n,Elm\nTotal,2\n,Ash\nItalia,Fir\n,Yew\n"
    found = proposals(text, mapping={"Country": "country-above"})
    taken = [row for row in found.rows if isinstance(row, Proposal)]
    countries = ["MT", "MT", "MT", "IT", "IT"]
    assert [row.values["country"] for row in taken] == countries
    assert not any(row.remarks or row.unknown for row in taken)


def test_a_refused_row_carries_what_is_unknown():
    (row,) = proposals("Name;Tier;Signed\nOak;gold;Call of 2020\n").rows
    assert isinstance(row, RefusedRow)
    assert row.unknown == (
        UnknownLabel("tier", "gold", ("lead",)),
        UnknownLabel("letter", "Call of 2020", ("call",)),
    )


def test_a_default_is_for_rows_that_state_nothing():
    oak, elm = proposals("Name;Country\nOak;IE\nElm;\n", defaults={"country": "PL"}).rows
    assert (oak.values["country"], oak.defaulted) == ("IE", frozenset())
    assert (elm.values["country"], elm.defaulted) == ("PL", {"country"})


def test_a_pasted_list_makes_cells_of_countries_and_acronyms():
    found = proposals("Oak, Ash and Elm (Poland) [OAE] (x)\nFir\n", names=["Oak, Ash and Elm"])
    assert found.notes == ("2 names in a pasted list",)
    assert found.rows[0].values == {
        "name": "Oak, Ash and Elm", "country": "PL", "short_name": "OAE",
    }  # fmt: skip
    assert found.rows[0].remarks == ("left out: (x)",)


def test_a_form_proposes_only_what_was_agreed_to():
    (agreed,) = proposals(FORM.format("x")).rows
    assert (agreed.values["source"], agreed.is_from_form) == ("issue form, 2021-03-01", True)
    (refused,) = proposals(FORM.format(" ")).rows
    assert refused.reason == "nobody has agreed to its being listed"


def test_a_synonym_must_mean_something():
    with pytest.raises(CommandError) as error:
        make_vocabulary(TIERS, {}, {}, {"NGO": "x"}).require_cells({"Oak"})
    assert str(error.value) == (
        "--value NGO=x: x is no tier, kind or letter of the campaign and no country, and no other "
        "cell says NGO; a new tier or kind is added to data/campaign.yaml first"
    )


@pytest.mark.parametrize(
    ("said", "country"),
    [
        ("UK & NI=GB", "GB"),
        ("uk & ni=united kingdom", "GB"),
        ("UK & NI=international", "international"),
        ("UK & NI=-", None),
    ],
)
def test_a_synonym_may_mean_a_country(said, country):
    text, _, value = said.rpartition("=")
    (row,) = proposals("Name;Country\nOak;UK & NI\n", synonyms={text: value}).rows
    assert row.values.get("country") == country


@pytest.mark.parametrize("kind", ["NGO", "sdružení", "Összefogás", "-x-", "ΜΚΟ"])
def test_an_unknown_kind_is_left_out_and_the_row_is_taken(kind):
    (row,) = proposals(f"Name;Type\nOak;{kind}\n").rows
    assert row.values == {"name": "Oak"}
    assert row.unknown == (UnknownLabel("kind", kind, ("association", "union")),)
    assert row.remarks == (f"kind {kind} is left out",)


def test_a_kind_for_all_rows_must_be_one():
    (row,) = proposals("Name\nOak\n", defaults={"kind": "NGO"}).rows
    assert row.reason == "the campaign has no kind NGO (it has association, union)"


def test_a_value_that_is_said_to_be_nothing_is_left_out_without_a_word():
    (row,) = proposals(
        "Name;Type;Tier;Signed\nOak;NGO;Gold;Old call\n",
        synonyms={"ngo": "-", "gold": "-", "old call": "-"},
    ).rows
    assert (row.values, row.unknown, row.remarks) == ({"name": "Oak"}, (), ())


@each(
    ("code", "languages", "meant"),
    [
        ("SR", ("en", "sk"), "SR may be Slovakia or Suriname"),
        ("sr", ("cs",), "sr may be Slovakia or Suriname"),
        ("CR", ("en", "cs-CZ"), "CR may be Czechia or Costa Rica"),
        ("LR", ("lv",), "LR may be Latvia or Liberia"),
        ("LR", ("lt", "lv"), "LR may be Latvia or Lithuania or Liberia"),
        ("TC", ("tr",), "TC may be Türkiye or Turks & Caicos Islands"),
    ],
)
def test_a_code_that_is_a_short_name_in_a_language_of_the_campaign_is_asked(code, languages, meant):
    def read(tags, synonyms):
        vocabulary = make_vocabulary({}, {}, {}, synonyms, tags)
        return propose_organisation(1, {"name": "Oak", "country": code}, vocabulary)

    refused = read(languages, {})
    assert (refused.reason, refused.unknown) == (meant, (UnknownLabel("country", code),))
    assert read(languages, {code: "SK"}).values["country"] == "SK"
    assert read(("en", "de"), {}).values["country"] == code.upper()


def test_an_id_is_itself_before_it_is_the_plural_of_another():
    vocabulary = make_vocabulary({"lead": "Leads", "leads": "Lead"}, {}, {}, {})
    for id_ in ("lead", "leads"):
        found = propose_organisation(1, {"name": "Oak", "tier": id_}, vocabulary)
        assert found.values == {"name": "Oak", "tier": id_}


@pytest.mark.parametrize(
    ("signed", "signatures"),
    [
        ("call", [{"letter": "call"}]),
        ("The call 2021-03-01", [{"letter": "call", "on": datetime.date(2021, 3, 1)}]),
        ("call (2021-03-01)", [{"letter": "call", "on": datetime.date(2021, 3, 1)}]),
    ],
)
def test_a_day_may_stand_behind_the_letter_that_was_signed(signed, signatures):
    (row,) = proposals(f"Name;Signed\nOak;{signed}\n").rows
    assert row.values["signed"] == signatures


def test_the_day_of_signing_is_that_of_the_letter_in_the_row_or_for_all_rows():
    text = "Name;Day\nOak;1.3.2021\nElm;\n"
    on = {"Day": "signed_on"}
    oak, elm = proposals(text, mapping=on, defaults={"signed": "call"}).rows
    assert oak.values["signed"] == [{"letter": "call", "on": datetime.date(2021, 3, 1)}]
    assert elm.values["signed"] == [{"letter": "call"}]
    oak, _ = proposals(text, mapping=on).rows
    assert (oak.values, oak.remarks) == (
        {"name": "Oak"},
        ("2021-03-01 is not read: which letter was signed? (--signed LETTER)",),
    )


@each(
    ("text", "defaults", "suggested"),
    [
        (
            "Name;Wo seid ihr zu Hause?\nEiche;Österreich\nUlme;Deutschland\n",
            {"tier": "lead"},
            [("Wo seid ihr zu Hause?", "country", 2, 2, ())],
        ),
        (
            "Name;Where?\nOak;Ireland\nElm;Dublin\nAsh;Cork\n",
            {"tier": "lead"},
            [],
        ),
        ("Name;Status\nOak;Lead\nElm;lead\n", {}, [("Status", "tier", 2, 2, ())]),
        (
            "Name;Status\nOak;Lead\nElm;friend\nFir;n/a\n",
            {},
            [("Status", "tier", 1, 2, ("friend",))],
        ),
        ("Name;Status\nOak;Lead\nElm;friend\nFir;asked\n", {}, []),
        ("Name;Category\nOak;Lead\n", {}, [("Category", "tier", 1, 1, ())]),
        ("Name;Category\nOak;Lead\nElm;Association\n", {}, []),
        ("Name;Status;Tier\nOak;Lead;lead\n", {}, []),
        ("Name;Endorsed on\nOak;2021-03-01\n", {}, [("Endorsed on", "joined", 1, 1, ())]),
        (
            "Name;Date of signature\nOak;3/13/2021\nElm;-\n",
            {"signed": "call"},
            [("Date of signature", "signed_on", 1, 1, ())],
        ),
        (
            "Name;Updated;Endorsed\nOak;1.3.2021;2.3.2021\nElm;1.3.2021;\n",
            {},
            [("Endorsed", "joined", 1, 1, ())],
        ),
        (
            "Name;Endorsed on\nOak;2021-03-01\nElm;soon\n",
            {},
            [("Endorsed on", "joined", 1, 2, ("soon",))],
        ),
        (
            "Name;Podpísané\nOak;1. 3. 2021\nElm;2. 3. 2021\nFir;jún 2026\nAsh;\n",
            {},
            [("Podpísané", "joined", 2, 3, ("jún 2026",))],
        ),
        ("Name;Endorsed on\nOak;2021-03-01\nElm;soon\nFir;later\n", {}, []),
        ("Name;Updated\nOak;2021-03-01\nElm;soon\n", {}, []),
        ("Name;Endorsed on;Joined\nOak;2021-03-01;2021-03-01\n", {}, []),
        ("Name;Birthdate\nOak;2021-03-01\n", {}, []),
    ],
)
def test_columns_of_tiers_and_days_are_pointed_out_and_not_read(text, defaults, suggested):
    found = proposals(text, defaults=defaults)
    assert [tuple(one) for one in found.suggested] == suggested
    taken = [row.values for row in found.rows if isinstance(row, Proposal)]
    assert all("joined" not in values for values in taken) or "Joined" in text


def test_a_suggested_column_is_read_once_somebody_says_so():
    (row,) = proposals("Name;Category\nOak;Lead\n", mapping={"Category": "tier"}).rows
    assert row.values == {"name": "Oak", "tier": "lead"}


TOTALS = (
    "المجموع", "Общо", "Total", "Celkem", "I alt", "Gesamt", "Σύνολο", "Grand total", "Suma", "Kokku",
    "Yhteensä", "Totaux", "Iomlán", "Ukupno", "Összesen", "Totale", "Iš viso", "Kopā", "Totalt",
    "Totaal", "Razem", "Soma", "Spolu", "Skupaj", "Укупно", "Summa", "Toplam", "Усього", "B'kollox",
)  # fmt: skip


@each("total", TOTALS)
@each("row", ["{};;", "{};25;", "{}: 25;;", "{};;=SUM(C2:C9)", ";{};9", "{} (25);12,5 %;1 000"])
def test_a_total_is_no_organisation(total, row):
    text = f"Name;Country;Size\nOak;PL;3\n{row.format(total)}\n"
    _, refused = proposals(text).rows
    assert isinstance(refused, RefusedRow)
    assert refused.reason.endswith(
        " is a total and no organisation; if one is called so, add its country"
    )


@pytest.mark.parametrize("row", ["Razem;PL", "Total Liberation;", "Sum of Us;", "Total;france"])
def test_who_is_only_called_like_a_total_is_taken(row):
    (taken,) = proposals(f"Name;Country\n{row}\n").rows
    assert taken.values["name"] == row.partition(";")[0]


def test_a_total_in_a_pasted_list_is_refused_and_told_from_a_party():
    oak, total, razem = proposals("Oak\nTotal: 2\nRazem (Poland)\n").rows
    assert (oak.values["name"], razem.values["name"]) == ("Oak", "Razem")
    assert total.reason.startswith("Total: 2 is a total")


@each(
    "form",
    ["e.V.", "e. V.", "ASBL", "a.s.b.l.", "Ltd", "Ltd.", "GmbH", "Sp. z o.o.", "s.r.o.", "o.z.", "z. s.",
     "ООД", "Eingetragener Verein", "r.y.", "vzw", "Kft."],
)  # fmt: skip
def test_a_legal_form_by_itself_is_no_name(form):
    (row,) = proposals(f"Name;Country\n{form};DE\n").rows
    assert row.reason == f"{form} is a legal form and no name"


@each("name", ["Coop", "SIA", "ETS", "Oak e.V.", "AG Oak", "Ltd Ideas", "SOS"])
def test_a_name_with_a_legal_form_or_like_one_is_taken(name):
    (row,) = proposals(f"Name;Country\n{name};DE\n").rows
    assert row.values["name"] == name


@pytest.mark.parametrize(
    "text",
    ["Organisations:\nOak\n\nElm\n", "Organisation\n- Oak\n- Elm\n", "On behalf of:\n1. Oak\n2. Elm\n",
     "Unterzeichnende Organisationen\n* Oak\n* Elm\n"],
)  # fmt: skip
def test_a_heading_above_a_pasted_list_is_no_header_of_a_table(text):
    heading, oak, elm = proposals(text).rows
    assert heading.reason.startswith("a heading")
    assert [oak.values["name"], elm.values["name"]] == ["Oak", "Elm"]


def test_a_column_with_a_header_is_a_table_of_one_name_a_row():
    for text, mapping in (("Organisation\nOak - Elm\n", {}), ("Org:\n- Oak\n", {"Org:": "name"})):
        (row,) = proposals(text, mapping=mapping).rows
        assert row.values["name"] == text.splitlines()[1]


def test_a_cell_that_says_nothing_is_nothing_more_than_a_name():
    text = "name,url\nOpen Gardens,#\nBenches,n/a\nOak,\nElm,-\n"
    assert [type(row) for row in proposals(text).rows] == [Proposal] * 4


def test_a_name_that_is_also_its_contacts_may_be_a_persons():
    text = "Organisation;Contact person\nQuiet Shores;Ada Elm\nZelph Quorn;Zelph Quorn\n"
    first, second = proposals(text).rows
    assert first.values["name"] == "Quiet Shores"
    assert second.reason.startswith("looks like a person")
    second = proposals(text, synonyms={"Zelph Quorn": "organisation"}).rows[1]
    assert second.values["name"] == "Zelph Quorn"


def test_a_table_without_a_header_loses_no_row_to_it():
    text = "Quiet Shores\tEstonia\tshores.example\nOak\tFinland\t\nElm\tEstonia\tloobus\n"
    with pytest.raises(NoNamesError) as raised:
        proposals(text)
    assert str(raised.value) == (
        "the table has no header, for its first row is Quiet Shores, Estonia, shores.example; say "
        "what each column holds by its number, or write a row above it, such as Name, Country, "
        "Website, Notes"
    )
    assert raised.value.maps == ("1=name", "2=country")
    told = dict(one.split("=") for one in raised.value.maps)
    first, second, third = proposals(text, mapping=told).rows
    assert (first.values["name"], first.values["country"]) == ("Quiet Shores", "EE")
    assert second.values["name"] == "Oak"
    assert third.unknown[0].label == "loobus"
    with pytest.raises(NoNamesError, match="the table has no header"):
        proposals(text, mapping={"Quiet Shores": "name"})
