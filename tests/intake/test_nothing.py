"""Words for nothing in the cells of strangers' sheets."""

from case_tables import each

from coalition.intake.organisations.organisation_values import Vocabulary, propose_organisation
from coalition.intake.rows import RefusedRow
from coalition.intake.words.nothing import is_nothing

VOCABULARY = Vocabulary({}, {}, {})
WORDS = """Aucune|Néant|neant|NÉANT|keine|Keine|k. A.|k.A.|n/a|N/A|n.a.|N. A.|none|nessuno|Nessuna|
ninguno|ninguna|brak|BRAK DANYCH|ingen|inget|geen|n.v.t.|nenhum|Não aplicável|nincs|žádný|žádné|
niciunul|žiadne|nema|нема|няма|немає|δεν υπάρχει|κανένα|nėra|puudub|ei ole|yok|لا يوجد|xejn|nič|
n. p.|n. n.|b. d.|b.d.|s/d|б. д.|x|xxx|X|null|nan|NIL|sans objet|nicht zutreffend|(keine)""".replace(
    "\n", ""
).split("|")


@each("text", ["", "-", "–", "—", "--", "?", "#", *WORDS])
def test_nothing_is_nothing_in_every_language(text: str) -> None:
    assert is_nothing(text)


@each("text", WORDS)
def test_a_word_for_nothing_is_no_name_and_is_told_of_elsewhere(text: str) -> None:
    refused = propose_organisation(2, {"name": text}, VOCABULARY)
    assert isinstance(refused, RefusedRow)
    assert refused.reason == f"{text} is a word for nothing and no name"
    cells = {"name": "Oak", "website": text, "country": text, "tier": text, "short_name": text}
    proposal = propose_organisation(2, cells, VOCABULARY)
    assert proposal.values == {"name": "Oak"}
    keys = ("website", "country", "tier", "short_name")
    assert proposal.remarks == tuple(f"{key} {text} is taken for nothing" for key in keys)


@each("text", ["NAV", "NIC", "Oak", "NO", "No", "Nichts zu verbergen", "Ohne", "..."])
def test_names_and_acronyms_are_something(text: str) -> None:
    assert not is_nothing(text)


def test_a_stroke_in_place_of_a_website_is_nothing() -> None:
    proposal = propose_organisation(2, {"name": "Oak", "website": "#"}, VOCABULARY)
    assert (proposal.values, proposal.remarks) == (
        {"name": "Oak"},
        ("website # is taken for nothing",),
    )


@each("text", ["N.P.", "B. D.", "SD", "np", "bd", "n.p.o."])
def test_a_short_name_is_not_nothing(text: str) -> None:
    assert not is_nothing(text)
