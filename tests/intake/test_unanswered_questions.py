"""A question whether an organisation may be listed that nobody has answered."""

import datetime

from case_tables import each

from coalition.intake import make_vocabulary, propose_organisations, read_sheet
from coalition.intake.proposed import Proposal


def _rows(text, mapping=None):
    return propose_organisations(
        read_sheet(text.encode(), None, mapping or {}),
        make_vocabulary(tiers={}, kinds={}, letters={}, synonyms={}),
        (),
        mapping=mapping or {},
        separator=None,
        defaults={},
        day=datetime.date(2021, 3, 1),
    ).rows


_QUESTIONS = [
    "May we list you?", "Consent to publication", "Public", "Confirmed", "Dürfen wir Sie nennen?",
    "Pouvons-nous vous citer ?", "Zgoda na publikację", "Pubblico", "Souhlas se zveřejněním",
]  # fmt: skip


@each("question", _QUESTIONS)
def test_an_empty_cell_refuses_its_row_also_where_all_are_empty(question):
    rows = _rows(f"Name,Country,{question}\nOak Trust,DE,\nElm Club,FR,\n")
    leaving = f"--map '{question}=-'"
    assert [(row.name, row.reason.partition(";")[0]) for row in rows] == [
        ("Oak Trust", f"nothing is answered under {question}"),
        ("Elm Club", f"nothing is answered under {question}"),
    ]
    assert all(row.reason.endswith(leaving) for row in rows)


@each("question", _QUESTIONS)
def test_whoever_leaves_the_question_out_takes_the_rows(question):
    text = f"Name,Country,{question}\nOak Trust,DE,\nElm Club,FR,\n"
    assert all(isinstance(row, Proposal) for row in _rows(text, {question: "-"}))


def test_nothing_in_json_is_no_answer():
    (row,) = _rows('[{"name": "Oak Trust", "public": null}]')
    assert row.reason.startswith("nothing is answered under public; ")


@each("header", ["Do not publish", "Logo may be published", "Newsletter", "Left on", "Status"])
def test_an_empty_column_of_something_else_refuses_nobody(header):
    rows = _rows(f"Name,Country,{header}\nOak Trust,DE,\nElm Club,FR,\n")
    assert all(isinstance(row, Proposal) for row in rows)
