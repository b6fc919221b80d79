"""Whoever has withdrawn is off every public file after one publish, whatever happened before."""

import json
import tempfile
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from places import PLACES, Failing, FailingError, Files, Place, site

from coalition.commands.publish import Terms
from coalition.publishing.target import KEPT
from coalition.publishing.withdrawn import Gone

NAMES = ("Zebra", "Ida Nowak", "Ostrich")
PAGES = ("letter.txt", "letter.md", "about.html", "feed.xml")


def build(shown: frozenset[str], pages: frozenset[str] = frozenset(PAGES), word: str = "") -> Files:
    """A site whose pages all name everybody, and whose JSON says who they are."""
    rows = [{"id": name.lower(), "name": {"value": name}} for name in sorted(shown)]
    said = f"{word} {', '.join(sorted(shown))}".encode()
    data = json.dumps({"organisations": rows}).encode()
    return {"v1/fr/directory.json": data} | {f"fr/{page}": said for page in pages}


def gone_of(withdrawn: frozenset[str]):
    return lambda shown: tuple(
        Gone(one.id, "") for one in shown if one.id in {name.lower() for name in withdrawn}
    )


def names_in_public(place: Place) -> set[str]:
    said = b"".join(place.public().values()).decode()
    return {name for name in NAMES if name in said}


class Step(NamedTuple):
    """What happens before a publication, and how it is made."""

    joined: frozenset[str]
    withdrew: frozenset[str]
    pages: frozenset[str]
    word: str
    keep: int
    fails_at: int
    back: bool


STEPS = st.lists(
    st.builds(
        Step,
        joined=st.frozensets(st.sampled_from(NAMES)),
        withdrew=st.frozensets(st.sampled_from(NAMES), max_size=1),
        pages=st.frozensets(st.sampled_from(PAGES)),
        word=st.sampled_from(("", "again")),
        keep=st.sampled_from((1, 2, 5)),
        fails_at=st.sampled_from((99, 99, 4, 7)),
        back=st.booleans(),
    ),
    min_size=2,
    max_size=5,
)


KINDS = st.sampled_from(("store", "store", "store", "folder", "linked folder"))
"""The store is in memory here, and quick."""


@given(kind=KINDS, steps=STEPS)
@settings(max_examples=12, deadline=None)
def test_no_public_file_names_whoever_withdrew_once_a_publish_succeeds(kind, steps):
    with tempfile.TemporaryDirectory() as folder:
        place = PLACES[kind](Path(folder))
        withdrawn: frozenset[str] = frozenset()
        for step in steps:
            withdrawn |= step.withdrew
            made = build(step.joined - withdrawn, step.pages, step.word)
            terms, gone = Terms(keep=step.keep), gone_of(withdrawn)
            try:
                place.publish(
                    made,
                    terms,
                    through=lambda target, at=step.fails_at: Failing(target, at),
                    gone=gone,
                )
            except FailingError:
                continue
            assert not names_in_public(place) & withdrawn
            if step.back and len(place.state().releases) > 1 and not withdrawn:
                place.roll_back(gone=gone)


def test_files_that_show_whoever_withdrew_go_at_once_and_others_stay(place):
    both = build(frozenset(("Zebra", "Ostrich")))
    place.publish(both | {"old.txt": b"old"})
    # The text is changed before anybody withdraws, and what it was stays for a day.
    place.publish(build(frozenset(("Zebra", "Ostrich")), frozenset(("about.html",))))
    assert "fr/letter.txt" in place.public()
    gone = gone_of(frozenset(("Zebra",)))
    without = build(frozenset(("Ostrich",)), frozenset(("about.html",)))
    trial = place.publish(without, Terms(dry_run=True), gone=gone)
    assert "fr/letter.txt" in place.public()
    made = place.publish(without, gone=gone)
    assert made.plan.withdrawn == trial.plan.withdrawn
    assert made.plan.withdrawn == ("fr/feed.xml", "fr/letter.md", "fr/letter.txt", "old.txt")
    assert names_in_public(place) == {"Ostrich"}
    place.publish(site("new"), gone=gone)
    assert "fr/about.html" in place.public(), "its release shows nobody who has withdrawn"
    place.publish(site("new"), gone=gone_of(frozenset(("Ostrich",))))
    assert names_in_public(place) == set()


def test_a_file_of_which_nobody_knows_whom_it_shows_does_not_stay(place):
    first = place.publish(build(frozenset(NAMES))).release
    with place.open() as target:
        target.delete([f"{KEPT}/releases/{first}.json"])
        target.commit("Lose it")
    place.publish(site("new"))
    assert names_in_public(place) == set()


def test_of_an_unfinished_run_styles_stay_and_pages_of_whom_nobody_knows_go(place):
    place.publish(site("old"))
    with pytest.raises(FailingError):
        place.publish(site("broken off"), through=lambda target: Failing(target, 9))
    place.publish(site("new"))
    styles = [path for path in place.public() if path.endswith(".css")]
    is_put_there = place.address.kind in ("folder", "store") and not place.linked
    assert len(styles) == (3 if is_put_there else 2)


def test_styles_stay_for_a_day_whoever_withdrew(place):
    place.publish(site("old") | build(frozenset(("Zebra",))))
    place.publish(site("new"), gone=gone_of(frozenset(("Zebra",))))
    assert names_in_public(place) == set()
    assert sorted(path for path in place.public() if path.endswith(".css")) == sorted(
        path for word in ("old", "new") for path in site(word) if path.endswith(".css")
    )
