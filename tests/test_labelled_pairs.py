"""Pairs of organisations that were labelled without a look at the matcher, in ten files.

Where a batch has been met, the pairs are laws: what is one is found, what may be another is never
merged, and nothing else is pointed out but what stands in a table here with its reason.
"""

import datetime
import json
from pathlib import Path

import pytest
from case_tables import each

from coalition.commands.import_organisations import (
    OrganisationsImportOptions,
    plan_organisations_import,
)
from coalition.commands.import_outcome import Conversation
from coalition.matching import Index, compare, profile
from coalition.model import Organisation
from coalition.yamltext import parse_yaml, render_mapping

BATCHES = {path.stem: path for path in (Path(__file__).parent / "duplicates").iterdir()}
MISSED = {
    "Občianske združenie Modrý kompas": "a slip in the legal form",
    "La Maison des Lanceuses d'Alerte du Nord": "women are not all, and may be a body of their own",
    "المبادرة المصرية للأنهار": "a translation, and nothing else that both have",
    "TWB": "a slip in an acronym alone",
    "Zavod za odprto mesto": "a short name and a site alone, and a form that many have",
    "Pieszy Bytom": "another letter in a last word, as between two towns",
    "Ulice pre ľudí Trnava": "another letter in a last word, as between two towns",
    "Daten:Los!": "a mark within a name that parts no words",
    "Fundacja Stare Sady": "a letter left out of a short word, as between two towns",
}
"""Organisations written twice that are not found, and why."""

ALARMS = {
    "Peace Radio Union": "both spellings are words, and nobody but people knows",
    "Fondazione Porta Aperta": "both spellings are words",
    "Save Our Bees Tarnbeck": "both spellings are words",
    "Plataforma Casa Justa Almorchón": "both spellings are words",
    "Rete Pace Valdombra": "both spellings are words",
    "Association Mer Ouvrière": "both spellings are words",
    "جمعية نخلة الوادي": "both spellings are words",
    "Initiative Moosach": "a letter more, as a slip would have it",
    "Verein Graben": "a letter more, as a slip would have it",
    "Les Mares Vives": "both spellings are words",
    "Нощни птици": "a letter more, as a slip would have it where no vowel is written for ъ",
    "Amis du Parc Vert": "the page of a list has a word of a name in its address",
    "Farmers for Consumers Skelldale": "another order is another meaning here",
}
"""Organisations of which each is another, and a person is asked nevertheless, and why."""


def pairs(batch):
    found, findings = parse_yaml(BATCHES[batch].read_text(encoding="utf-8"), batch)
    assert not findings
    return found


def labelled():
    for batch in sorted(BATCHES):
        for pair in pairs(batch):
            name, label = pair["one"]["name"], pair["label"]
            reason = {"same": MISSED, "different": ALARMS}.get(label, {}).get(name)
            marks = (pytest.mark.xfail(reason=reason),) if reason else ()
            if label != "doubtful":
                yield pytest.param(pair, marks=marks, id=f"{batch} {label} {name}")


def known(fields):
    return profile(Organisation(id="x", **fields))


@each("pair", labelled())
def test_what_is_one_is_found_and_what_is_two_is_not(pair):
    assert bool(compare(known(pair["one"]), known(pair["other"]))) is (pair["label"] == "same")


@pytest.mark.parametrize("batch", sorted(BATCHES))
def test_who_is_compared_first_makes_no_difference_and_an_index_finds_the_same(batch):
    for number, pair in enumerate(pairs(batch)):
        one, other = (profile(Organisation(id=side, **pair[side])) for side in ("one", "other"))
        reasons = compare(one, other)
        assert bool(compare(other, one)) is bool(reasons), (number, pair)
        assert [found for _, found in Index((other,)).matches(one)] == [reasons] * bool(reasons)


@pytest.mark.parametrize(
    "batch", ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
)
def test_nothing_is_merged_wrongly(batch, tmp_path):
    merged = [
        (pair["label"], pair["one"]["name"])
        for number, pair in enumerate(pairs(batch))
        if pair["label"] != "same" and status(tmp_path / str(number), pair) in ("same", "update")
    ]
    # The very same name is the same organisation where nothing contradicts it.
    assert merged == ([("doubtful", "Lantern Wire")] if batch == "second" else [])


def status(folder, pair):
    """What an import makes of one side of a pair, the other being a record."""
    record = folder / "data/organisations/one.yaml"
    record.parent.mkdir(parents=True)
    record.write_text(render_mapping(dict(pair["one"])), encoding="utf-8")
    campaign = {"id": "pairs", "title": "Pairs", "languages": ["en"]}
    (folder / "data/campaign.yaml").write_text(render_mapping(campaign), encoding="utf-8")
    options = OrganisationsImportOptions(on=datetime.date(2026, 3, 1), columns={"name": "name"})
    rows = json.dumps([dict(pair["other"])]).encode()
    nobody = Conversation(lambda _: "skip")
    return plan_organisations_import(folder, "rows.json", rows, options, nobody).outcomes[0].status
