"""Who in an earlier release must not come back."""

import datetime
import json

import pytest
from places import publication

from coalition.model import (
    Dataset,
    Endorsement,
    Individual,
    Organisation,
    Person,
    Signature,
    Signatures,
)
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
    "v1/en/letters/write.json": json.dumps({
        "id": "write", "to": [{"name": value("Ada Elm"), "email": "ada@parl.example"}],
        "cc": [{"name": value("City Council"), "email": "council@example.org"}],
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

OAK = Organisation(id="oak", name="Oak", tier="lead")
ELM = Organisation(id="elm", name="Elm", tier="lead")
ASH = Organisation(id="ash", name="Ash")
IDA = Person(id="ida", name="Ida Nowak", endorsed=Endorsement(on=BEFORE))
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
            [
                Gone("Elm (elm)", "left on 2024-05-09"),
                Gone("Ida Nowak (ida)", "withdrew on 2024-05-01"),
                Gone("Ada Elm (ada@parl.example)", "may be one who withdrew"),
                Gone("City Council (council@example.org)", "may be one who withdrew"),
            ],
        ),
        (
            (Organisation(id="oak", name="Oak"), ELM, ASH),
            (IDA,),
            (JAN,),
            [Gone("Chêne (oak)", "is no longer listed")],
        ),
        (
            (OAK, ELM, ASH),
            (Person(id="ida", name="Ida Nowak"),),
            (JAN,),
            [Gone("Ida Nowak (ida)", "no longer endorses the campaign")],
        ),
        (
            (OAK, ELM, ASH),
            (IDA, Person(id="ada", withdrawn=BEFORE)),
            (JAN,),
            [
                Gone("Ada Elm (ada@parl.example)", "may be one who withdrew"),
                Gone("City Council (council@example.org)", "may be one who withdrew"),
            ],
        ),
        (
            (OAK, ELM, ASH),
            (
                IDA,
                Person(id="jan", withdrawn=BEFORE),
                Person(id="ada", name="ADA ELM", email="new@parl.example"),
                Person(id="council", name="Council", email="council@example.org"),
            ),
            (JAN,),
            [],
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
            (OAK, Organisation(id="elm", name="Elm", tier="lead", left=datetime.date(2030, 1, 1)), ASH),
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


def test_whose_signature_was_taken_out_is_named():
    release = publication({
        "v1/en/letters/open.json": json.dumps({
            "id": "open",
            "signatories": [{"id": "ash", "kind": "organisation", "line": value("Ash")}],
        }).encode()
    })  # fmt: skip
    for signed, gone in (
        ((Signature(letter="open"),), []),
        ((), [Gone("Ash (ash)", "is no longer among those who signed open")]),
    ):
        dataset = Dataset(
            campaign=None,
            organisations={"ash": Organisation(id="ash", name="Ash", signed=signed)},
            people={},
            groups={},
            glossary=None,
            letters={"open": None},
            pages={},
            signatures={},
        )
        assert list(find_gone(people_shown(release), dataset, TODAY)) == gone
