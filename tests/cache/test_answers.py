"""Answers that are remembered: given again where nothing has changed, and never else."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from coalition import cache
from coalition.cache import answers, program

LONG_AGO = time.time() - 3600


@pytest.fixture
def campaign(tmp_path: Path) -> Path:
    """A folder with some old files, and one that was made of them."""
    for path, text in {
        "data/campaign.yaml": "id: x\n",
        "data/organisations/oak.yaml": "name: Oak\n",
        "locales/fr/LC_MESSAGES/page.po": 'msgid ""\n',
        ".gitattributes": "*.po merge\n",
        "build/index.html": "<p>made</p>",
    }.items():
        write(tmp_path / path, text)
        os.utime(tmp_path / path, (LONG_AGO, LONG_AGO))
    time.sleep(0.06)  # the time of a change of name or rights can't be set back
    return tmp_path


def write(place: Path, text: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, "utf-8")


def digests(root: Path) -> dict[str, str]:
    inventory = cache.stamps.take_inventory(root, ["build"], [])
    assert inventory is not None
    return cache.stamps.digests_of(root, inventory)


def linked(root: Path, folder: str) -> None:
    """Move a folder out of the campaign, and put a link in its place."""
    elsewhere = root.with_name(f"{root.name}-elsewhere")
    (root / folder).rename(elsewhere)
    (root / folder).symlink_to(elsewhere)


def recall(root: Path, *question: object) -> str | None:
    return cache.open_memory(root, question, str, cache.CAMPAIGN).recall()


def keep(root: Path, answer: str, *question: object) -> None:
    cache.open_memory(root, question, str, cache.CAMPAIGN).keep(answer, digests(root))


def test_an_answer_is_given_again_to_the_same_question(campaign: Path) -> None:
    assert recall(campaign, "build") is None
    keep(campaign, "made", "build")
    assert recall(campaign, "build") == "made"
    assert recall(campaign, "build", "fr") is None
    assert (campaign / ".coalition/cache/.gitignore").read_text() == "*\n"


CHANGES: dict[str, Callable[[Path], object]] = {
    "a record that changed": lambda root: write(
        root / "data/organisations/oak.yaml", "name: Elm\n"
    ),
    "a longer record": lambda root: write(root / "data/organisations/oak.yaml", "name: Oaks\n"),
    "a new record": lambda root: write(root / "data/organisations/elm.yaml", "name: Elm\n"),
    "a record that is gone": lambda root: (root / "data/organisations/oak.yaml").unlink(),
    "another name": lambda root: (root / "data/organisations/oak.yaml").rename(
        root / "data/o.yaml"
    ),
    "a translation": lambda root: write(root / "locales/fr/LC_MESSAGES/page.po", 'msgid "a"\n'),
    "a file of Git's": lambda root: write(root / ".gitattributes", ""),
    "another file that begins with a dot": lambda root: write(root / ".editorconfig", ""),
    "what was made is gone": lambda root: (root / "build/index.html").unlink(),
    "what was made is another": lambda root: write(root / "build/index.html", "<p>mine</p>"),
    "a link for a folder": lambda root: linked(root, "data"),
    "a link for the build": lambda root: linked(root, "build"),
    "a link for a folder within": lambda root: linked(root, "locales/fr"),
    "a link": lambda root: (root / "data/link.yaml").symlink_to(root / ".gitattributes"),
    "an empty folder": lambda root: (root / "data/people/ada.yaml").mkdir(parents=True),
    "a huge file": lambda root: os.truncate(root / "data/campaign.yaml", 100 * 1024**3),
    "a folder of its name": lambda root: (root / "build/index.html").rename(root / "old"),
    "a command that was killed": lambda root: write(
        root / ".coalition-unfinished/journal.json", ""
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_no_answer_is_given_after(campaign: Path, change: str) -> None:
    keep(campaign, "made", "build")
    CHANGES[change](campaign)
    assert recall(campaign, "build") is None


def test_a_file_that_was_written_again_with_the_same_bytes_is_the_same(campaign: Path) -> None:
    keep(campaign, "made", "build")
    write(campaign / "data/organisations/oak.yaml", "name: Oak\n")
    write(campaign / "build/index.html", "<p>made</p>")
    assert recall(campaign, "build") == "made"


def test_a_change_that_hides_its_time_is_seen(campaign: Path) -> None:
    keep(campaign, "made", "build")
    place = campaign / "data/organisations/oak.yaml"
    before = place.stat()
    write(place, "name: Elm\n")
    os.utime(place, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert recall(campaign, "build") is None


def test_what_is_saved_while_a_command_works_is_not_answered_for(campaign: Path) -> None:
    memory = cache.open_memory(campaign, ["build"], str, cache.CAMPAIGN)
    write(campaign / "data/organisations/oak.yaml", "name: Elm\n")
    memory.keep("made of Oak", digests(campaign))
    assert recall(campaign, "build") is None


def test_what_was_saved_a_moment_before_is_not_answered_for(campaign: Path) -> None:
    soon = time.time() + 1  # however long it takes to look
    os.utime(campaign / "data/organisations/oak.yaml", (soon, soon))
    keep(campaign, "made", "build")
    assert recall(campaign, "build") is None


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:-1],
        lambda data: data.replace(b"made", b"fake"),
        lambda _: b"",
        lambda _: b"\xff" * 100,
    ],
    ids=["cut", "changed", "empty", "no text"],
)
def test_a_damaged_answer_is_thrown_away_in_silence(
    campaign: Path, damage: Callable[[bytes], bytes]
) -> None:
    keep(campaign, "made", "build")
    (place,) = (campaign / cache.FOLDER).glob("*.answer")
    place.write_bytes(damage(place.read_bytes()))
    assert recall(campaign, "build") is None
    keep(campaign, "made again", "build")
    assert recall(campaign, "build") == "made again"


def test_another_day_or_another_program_has_no_answers(
    campaign: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(campaign, "made", "build")
    with monkeypatch.context() as patch:
        patch.setattr(answers, "program_key", lambda: "another")
        assert recall(campaign, "build") is None
    with monkeypatch.context() as patch:
        patch.setattr(answers.time, "gmtime", lambda: time.localtime(0))
        assert recall(campaign, "build") is None
    assert recall(campaign, "build") == "made"


def test_a_changed_module_makes_another_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "coalition/a.py", "1")
    monkeypatch.setattr(program, "_PACKAGE", tmp_path / "coalition")
    look = program.program_key.__wrapped__
    before = look()
    assert look() == before
    write(tmp_path / "coalition/a.py", "12")
    assert look() != before


def test_old_answers_make_room(campaign: Path) -> None:
    for number in range(20):
        keep(campaign, "made", number)
    kept = list((campaign / cache.FOLDER).glob("*.answer"))
    assert len(kept) == answers._MOST_ANSWERS


def test_nothing_is_written_through_a_link(
    campaign: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (campaign / ".coalition").symlink_to(elsewhere)
    keep(campaign, "made", "build")
    assert list(elsewhere.iterdir()) == []


def test_where_nothing_can_be_written_nothing_is_said(campaign: Path) -> None:
    write(campaign / ".coalition", "a file")
    keep(campaign, "made", "build")
    assert recall(campaign, "build") is None
