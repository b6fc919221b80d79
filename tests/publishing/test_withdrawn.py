"""Who in an earlier release must not come back."""

import datetime
import json

import pytest
from case_tables import each
from places import publication

from coalition.model import (
    Dataset,
    Endorsement,
    FrontMatter,
    Individual,
    Letter,
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


SIGNED = {
    "v1/en/letters/open.json": json.dumps({
        "signatories": [{"id": "ash", "kind": "organisation", "line": value("Ash")}]
    }).encode(),
    "v1/en/letters/open.signatures.json": json.dumps({
        "letter": "open", "names": [{"name": value("Jan Ekberg")}]
    }).encode(),
}  # fmt: skip

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
    **SIGNED,
    "v1/schema/index.schema.json": b'{"names": 1}',
    "en/index.html": b"<p>Oak",
})  # fmt: skip

OAK = Organisation(id="oak", name="Oak", tier="lead")
ELM = Organisation(id="elm", name="Elm", tier="lead")
ASH = Organisation(id="ash", name="Ash")
IDA = Person(id="ida", name="Ida Nowak", endorsed=Endorsement(on=BEFORE))
JAN = Individual(name="Jan Ekberg", consent="ticked")


def letter(id_, *former_ids):
    front = FrontMatter(title="A", kind="open-letter", former_ids=former_ids)
    return Letter(id=id_, front=front, body="", first_line=1)


OPEN = letter("open")


def dataset_of(*records, letters=(), signatures=None):
    return Dataset(
        campaign=None,
        organisations={one.id: one for one in records if isinstance(one, Organisation)},
        people={one.id: one for one in records if isinstance(one, Person)},
        groups={},
        glossary=None,
        letters={one.id: one for one in letters},
        pages={},
        signatures=signatures or {},
    )


@each(
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
    signatures = {"open": Signatures(people=individuals)}
    dataset = dataset_of(*organisations, *people, signatures=signatures)
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
        ash = Organisation(id="ash", name="Ash", signed=signed)
        dataset = dataset_of(ash, letters=(OPEN,))
        assert list(find_gone(people_shown(release), dataset, TODAY)) == gone


RENAMED = publication({
    "v1/en/directory.json": json.dumps({
        "organisations": [named("oak-fr", "Oak"), named("oak-be", "Oak")],
        "people": [named("ida", "Ida Nowak")],
    }).encode(),
    **SIGNED,
})  # fmt: skip


def organisation(id_, name="Oak", **values):
    return Organisation(id=id_, name=name, **{"tier": "lead", **values})


STANDING = (
    organisation("oak-fr"),
    organisation("oak-be"),
    Organisation(id="ash", name="Ash", signed=(Signature(letter="open"),)),
    IDA,
)
NOT_KNOWN = "is in no record any more"


@each(
    ("changed", "gone"),
    [
        ({}, []),
        ({"oak-fr": organisation("elm", "Elm", former_ids=("oak-fr",))}, []),
        (
            {"oak-fr": organisation("elm", "Elm", former_ids=("oak-fr",), withdrawn=BEFORE)},
            [Gone("Oak (oak-fr)", "withdrew on 2024-05-01")],
        ),
        (
            {"oak-fr": organisation("elm", "Elm", former_ids=("a", "oak-fr"), left=TODAY)},
            [Gone("Oak (oak-fr)", "left on 2024-05-09")],
        ),
        # Nobody has written down the id that was: the name says who it is, and an alias does.
        ({"oak-fr": organisation("oaks-of-france")}, []),
        ({"oak-fr": organisation("elm", "Elm", aliases=("OAK",))}, []),
        ({"oak-fr": organisation("elm", "Elm")}, [Gone("Oak (oak-fr)", NOT_KNOWN)]),
        # Another of the name stands in the release itself, so it is not the one that went.
        ({"oak-fr": None}, [Gone("Oak (oak-fr)", NOT_KNOWN)]),
        # Somebody else has the id today.
        (
            {
                "oak-fr": organisation("oaks", former_ids=("oak-fr",), withdrawn=BEFORE),
                "+": organisation("oak-fr", "Somebody Else"),
            },
            [Gone("Oak (oak-fr)", "withdrew on 2024-05-01")],
        ),
        (
            {
                "oak-fr": organisation("oak-fr"),
                "+": organisation("x", "X", former_ids=("oak-fr",), withdrawn=BEFORE),
            },
            [],
        ),
        ({"ida": Person(id="nowak", name="I. Nowak", endorsed=IDA.endorsed, former_ids=("ida",))}, []),
        # Of whoever withdrew nothing is kept, the ids of the past as little as the name.
        ({"ida": Person(id="nowak", withdrawn=BEFORE)}, [Gone("Ida Nowak (ida)", NOT_KNOWN)]),
        # An organisation of the name is no person.
        ({"ida": organisation("nowak", "Ida Nowak")}, [Gone("Ida Nowak (ida)", NOT_KNOWN)]),
    ],
)  # fmt: skip
def test_whoever_has_another_id_since_is_known_and_whoever_withdrew_then_too(changed, gone):
    records = {one.id: one for one in STANDING} | changed
    signatures = {"open": Signatures(people=(JAN,))}
    letters = (OPEN,)
    dataset = dataset_of(*filter(None, records.values()), letters=letters, signatures=signatures)
    assert list(find_gone(people_shown(RENAMED), dataset, TODAY)) == gone


@pytest.mark.parametrize(
    ("signed", "individuals", "gone"),
    [
        ((Signature(letter="call"),), (JAN,), []),
        ((), (JAN,), [Gone("Ash (ash)", "is no longer among those who signed open")]),
        (
            (Signature(letter="call"),),
            (),
            [Gone("Jan Ekberg", "is no longer among those who signed open")],
        ),
    ],
)
def test_who_signed_a_letter_that_has_another_id_since_is_known(signed, individuals, gone):
    ash = Organisation(id="ash", name="Ash", signed=signed)
    dataset = dataset_of(
        *(one for one in STANDING if one.id != "ash"),
        ash,
        letters=(letter("call", "open"),),
        signatures={"call": Signatures(people=individuals)},
    )
    assert list(find_gone(people_shown(RENAMED), dataset, TODAY)) == gone
