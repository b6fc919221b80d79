"""Names of lists are parted from short names, places and sites beside them, and what is open told."""

import datetime

from case_tables import each

from coalition.intake import Proposal, make_vocabulary, propose_organisations, read_sheet
from coalition.intake.names.acronyms import fits_initials

DAY = datetime.date(2021, 3, 1)
TAKEN = "is taken for the short name"


def rows(text: str, *, is_list: bool = True) -> list[tuple[dict, tuple[str, ...]]]:
    sheet = read_sheet(text.encode(), None, {}, is_list=is_list)
    proposals = propose_organisations(
        sheet, make_vocabulary({}, {}, {}, {}), (), mapping={}, separator=None, defaults={}, day=DAY
    )
    return [(row.values, row.remarks) for row in proposals.rows if isinstance(row, Proposal)]


def named(name: str, short: str = "", **others: str) -> dict[str, str]:
    return {"name": name, **({"short_name": short} if short else {}), **others}


LISTED = [
    ("Bund freier Uferschützer (BFU), Konstanz", named("Bund freier Uferschützer", "BFU"),
     ("(BFU) is taken for the short name", "left out: Konstanz")),
    ("Association des Berges Libres (ABL) – Lyon", named("Association des Berges Libres", "ABL"),
     ("(ABL) is taken for the short name", "left out: Lyon")),
    ("Центр Відкритих Даних (ЦВД), Київ", named("Центр Відкритих Даних", "ЦВД"),
     ("(ЦВД) is taken for the short name", "left out: Київ")),
    ("Gewerkschaft der Kartenmacher – GdK", named("Gewerkschaft der Kartenmacher", "GdK"),
     (f"GdK {TAKEN}",)),
    ("GdK – Gewerkschaft der Kartenmacher", named("Gewerkschaft der Kartenmacher", "GdK"),
     (f"GdK {TAKEN}",)),
    ("Red Andina de Lectores, RAL (Perú)",
     named("Red Andina de Lectores", "RAL", country="PE"), (f"RAL {TAKEN}",)),
    ("Σύλλογος Ανοιχτών Δεδομένων – ΣΑΔ", named("Σύλλογος Ανοιχτών Δεδομένων", "ΣΑΔ"),
     (f"ΣΑΔ {TAKEN}",)),
    ("Pracownia Cień, pracowniacien.example",
     named("Pracownia Cień", website="https://pracowniacien.example"), ()),
    ("Oak Society, elm.example", named("Oak Society", website="https://elm.example"),
     ("elm.example is taken for its website",)),
    ("Bund Test (BT), Landesverband Hessen", named("Bund Test (BT), Landesverband Hessen"),
     ("if (BT) is its short name, put it behind the whole name",)),
    ("Verein Freie Luft, WXYZ", named("Verein Freie Luft, WXYZ"),
     ("if WXYZ is its short name, put it in brackets",)),
    ("Gartenfreunde, GmbH", named("Gartenfreunde, GmbH"), ()),
]  # fmt: skip


@each(("line", "values", "remarks"), LISTED)
def test_a_numbered_name_is_parted_from_what_stands_beside_it(line, values, remarks) -> None:
    assert rows(f"1. {line}\n2. Elm House")[0] == (values, remarks)


@each(
    ("acronym", "name"),
    [
        ("TSZSZ", "Térképészek Szabad Szakszervezete"),
        ("SZGYCS", "Szabad Gyermekek Csoportja"),
        ("ČACH", "Česká asociace chovatelů"),
        ("ULJNJ", "Udruga ljubitelja njuški"),
        ("CDDLL", "Cymdeithas Ddinesig Llundain"),
    ],
)
def test_letters_of_two_signs_are_one_initial(acronym: str, name: str) -> None:
    assert fits_initials(acronym, name)


def test_other_two_signs_are_two_initials() -> None:
    assert not fits_initials("OAS", "Oak Society")


@each(
    ("text", "found"),
    [
        ("Oak Society, oak.example\nElm Society, elm.example",
         [named("Oak Society", website="https://oak.example"),
          named("Elm Society", website="https://elm.example")]),
        ("Oak Tree Society (OTS), Bath\nElm Tree Society (ETS), York",
         [named("Oak Tree Society", "OTS"), named("Elm Tree Society", "ETS")]),
        ("Oak Tree Society, OTS, Elm Society, Ash Trust, ash.example, Yew",
         [named("Oak Tree Society", "OTS"), named("Elm Society"),
          named("Ash Trust", website="https://ash.example"), named("Yew")]),
    ],
)  # fmt: skip
def test_what_is_regular_in_lines_without_numbers_parts_them(text: str, found) -> None:
    assert [values for values, _ in rows(text)] == found


def test_a_cell_of_a_sheet_is_parted_as_well() -> None:
    text = (
        "Szervezet,Ország\nTérképészek Szabad Szakszervezete (TSZSZ),HU\nOak Tree Union – OTU,MT\n"
    )
    assert [values for values, _ in rows(text, is_list=False)] == [
        named("Térképészek Szabad Szakszervezete", "TSZSZ", country="HU"),
        named("Oak Tree Union", "OTU", country="MT"),
    ]


def test_what_stands_below_another_heading_is_not_from_the_country_above_it() -> None:
    text = "Portugal:\nOak Society\n\nCatalunya:\nAsh Society\n\nMalta:\nFir Society"
    assert [values.get("country") for values, _ in rows(text)] == ["PT", None, "MT"]


def test_a_full_name_beside_an_acronym_is_the_name() -> None:
    text = "- name: D7\n  fullname: Defesa da Vida Digital\n- name: Oak\n  fullname: Oak Society\n"
    told = "D7 is taken for the short name of what stands in full beside it"
    assert rows(text, is_list=False) == [
        (named("Defesa da Vida Digital", "D7"), (told,)), (named("Oak"), ()),
    ]  # fmt: skip


def test_one_record_is_taken() -> None:
    text = "name: Oak Society\ncountry: MT\n"
    assert [values for values, _ in rows(text, is_list=False)] == [
        named("Oak Society", country="MT")
    ]


@each(
    "header",
    [
        "Nick Name",
        "Nickname",
        "Surnom",
        "Spitzname",
        "Apodo",
        "Soprannome",
        "Bijnaam",
        "Przydomek",
        "Becenév",
        "Takma adı",
    ],
)
def test_a_column_of_nicknames_has_short_names_where_they_are_initials(header: str) -> None:
    text = f"Organisation,{header},Country\nLigue du Réverbère,LdR,FR\nUnion des Prés,,BE\n"
    assert [values for values, _ in rows(text, is_list=False)] == [
        named("Ligue du Réverbère", "LdR", country="FR"),
        named("Union des Prés", country="BE"),
    ]


@each(
    ("line", "name"),
    [
        ("ГО «Нічне світло», Київ", "ГО «Нічне світло»"),
        ("АНО «Фонарь», г. Москва", "АНО «Фонарь»"),
        ("Сдружение „Светло“, гр. София", "Сдружение „Светло“"),
        ("Stowarzyszenie „Nocna Lampa”, Nowy Targ", "Stowarzyszenie „Nocna Lampa”"),
        ("Association « Lanterne », Le Havre", "Association « Lanterne »"),
        ("Σύλλογος «Φως» – Αθήνα", "Σύλλογος «Φως»"),
        ('Spolek "Lampa", Brno', 'Spolek "Lampa"'),
    ],
)
def test_a_town_behind_quotation_marks_is_left_out(line: str, name: str) -> None:
    (values, remarks), _ = rows(f"- {line}\n- Oak\n")
    assert values == named(name)
    assert [remark for remark in remarks if remark.startswith("left out: ")]


@each(
    "line",
    [
        "Verein „Nachtlicht“, e.V.",
        "«Фонарь», фонд помощи",
        "Réseau « Lampe », Union des Prés",
        "ГО «Світло», 2 група",
    ],
)
def test_what_else_stands_behind_quotation_marks_is_kept(line: str) -> None:
    found = rows(f"- {line}\n- Oak\n")
    assert found[0][0]["name"].startswith(line[:8])
    assert not any("left out" in remark for _, remarks in found for remark in remarks)


def test_numbered_lines_with_a_comma_each_are_a_list() -> None:
    assert [one["name"] for one, _ in rows("1. Oak, Elm\n2. Ash, Fir\n", is_list=False)] == [
        "Oak, Elm", "Ash, Fir",
    ]  # fmt: skip
