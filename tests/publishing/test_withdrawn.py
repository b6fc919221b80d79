"""Who in an earlier release must not come back."""

import datetime
import json

import pytest
from places import publication

from coalition.model import Dataset, Individual, Organisation, Person, Signatures
from coalition.publishing.shown import people_shown
from coalition.publishing.withdrawn import Gone, find_gone

TODAY = datetime.date(2024, 5, 9)
BEFORE = datetime.date(2024, 5, 1)


def value(text):
    return {"value": text, "lang": None, "dir": "ltr"}


def named(id_, name):
    return {
        "id": id_,
        "name": value(name),
        "short_name": None,
        "kind": {"id": "x", "label": value("X")},
    }


RELEASE = publication({
    "v1/en/directory.json": json.dumps({
        "organisations": [named("oak", "Oak"), named("elm", "Elm")],
        "people": [named("ida", "Ida Nowak")],
    }).encode(),
    "v1/fr/directory.json": json.dumps({"organisations": [named("oak", "Chêne")]}).encode(),
    "v1/en/letters/open.json": json.dumps({
        "signatories": [{"id": "ash", "kind": "organisation", "line": value("Ash")}]
    }).encode(),
    "v1/en/letters/open.signatures.json": json.dumps({
        "letter": "open", "names": [{"name": value("Jan Ekberg")}]
    }).encode(),
    "v1/schema/index.schema.json": b'{"names": 1}',
    "en/index.html": b"<p>Oak",
})  # fmt: skip

OAK = Organisation(id="oak", name="Oak")
ELM = Organisation(id="elm", name="Elm")
ASH = Organisation(id="ash", name="Ash")
IDA = Person(id="ida", name="Ida Nowak")
JAN = Individual(name="Jan Ekberg", consent="ticked")


@pytest.mark.parametrize(
    ("organisations", "people", "individuals", "gone"),
    [
        ((OAK, ELM, ASH), (IDA,), (JAN,), []),
        (
            (Organisation(id="oak", name="Oak", withdrawn=BEFORE), ELM, ASH),
            (IDA,),
            (JAN,),
            [Gone("Chêne (oak)", "withdrew on 2024-05-01")],
        ),
        (
            (OAK, Organisation(id="elm", name="Elm", left=TODAY), ASH),
            (Person(id="ida", withdrawn=BEFORE),),
            (JAN,),
            [Gone("Elm (elm)", "left on 2024-05-09"), Gone("Ida Nowak (ida)", "withdrew on 2024-05-01")],
        ),
        ((OAK, ELM), (IDA,), (JAN,), [Gone("Ash (ash)", "is in no record any more")]),
        ((OAK, ELM, Organisation(id="the-ash", name="ASH")), (IDA,), (JAN,), []),
        (
            (OAK, ELM, ASH),
            (IDA,),
            (),
            [Gone("Jan Ekberg", "is no longer among those who signed open")],
        ),
        (
            (OAK, Organisation(id="elm", name="Elm", left=datetime.date(2030, 1, 1)), ASH),
            (IDA,),
            (JAN,),
            [],
        ),
    ],
)  # fmt: skip
def test_who_withdrew_left_or_was_removed_since_is_named(organisations, people, individuals, gone):
    dataset = Dataset(
        campaign=None,
        organisations={record.id: record for record in organisations},
        people={record.id: record for record in people},
        groups={},
        glossary=None,
        letters={},
        pages={},
        signatures={"open": Signatures(people=individuals)},
    )
    assert list(find_gone(people_shown(RELEASE), dataset, TODAY)) == gone
