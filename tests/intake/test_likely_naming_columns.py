"""Which column a command to copy proposes as that of the names, where no header is known."""

from case_tables import each

from coalition.intake.headers.likely_names import likely_naming_column, possible_naming_columns
from coalition.intake.rows import Row

STAMPS = ("5.3.2021 10:12:44", "6.3.2021 9:05:10", "6.3.2021 17:22:31")
DAYS = ("5. März 2021", "6. März 2021", "8. März 2021")
ISO = ("2021-03-05T10:12:44Z", "2021-03-06T09:05:10Z", "2021-03-06T17:22:31Z")
NUMBERS = ("12", "1 250", "30")
MAILS = ("ada@oak.example", "ben@elm.example", "cy@fir.example")
SITES = ("oak.example", "https://elm.example/", "www.fir.example")
ANSWERS = ("Ja", "Nein", "Ja, gern")
PEOPLE = ("Ada Novak", "Ben Dvorak", "Maria Schmidt")
NAMES = ("Society of Oaks", "Elm Association", "Fir Foundation")


def table(*columns):
    """A header of headers that nobody knows, and the rows below."""
    header = Row(
        1, tuple(f"Zwrk {chr(97 + index)}{chr(98 + index)}" for index in range(len(columns)))
    )
    return header, [Row(index + 2, cells) for index, cells in enumerate(zip(*columns, strict=True))]


@each(
    "other",
    [STAMPS, DAYS, ISO, NUMBERS, MAILS, SITES, ANSWERS],
    ids=["stamps", "days", "iso", "numbers", "mails", "sites", "answers"],
)
def test_times_days_numbers_mails_addresses_and_answers_are_never_proposed_as_names(other):
    assert likely_naming_column(*table(other, NAMES)) == "Zwrk bc"
    assert likely_naming_column(*table(other, other)) == ""
    assert possible_naming_columns(*table(other, other)) == []
    assert possible_naming_columns(*table(other, PEOPLE)) == ["Zwrk bc"]


@each(
    "header",
    [
        "Клеймо за дата и час",
        "Sygnatura czasowa",
        "Tidsstämpel",
        "Időbélyeg",
        "Zaman damgası",
        "Antwort-ID",
        "Starttaal",
        "Dernière page",
    ],
)
def test_a_column_that_a_program_fills_is_never_proposed_even_without_rows(header):
    assert possible_naming_columns(Row(1, (header, "Zwrk")), []) == ["Zwrk"]
