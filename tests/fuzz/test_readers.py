"""No reader fails for any file: it has a value, findings or a sentence for it.

A few seconds of it belong to the suite, the same each time; `nox -s fuzz -- MINUTES` goes on with
new files and keeps those that break a reader in `finds/READER/`, which are read here ever after.
"""

import pytest
from damage import damage
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from readers import READERS, ROOT, read, seeds

FINDS = ROOT / "tests/fuzz/finds"
SLOW = "whole-"
QUICK = settings(
    max_examples=8,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)

pytestmark = pytest.mark.filterwarnings("error")


@pytest.mark.parametrize("name", READERS)
def test_a_reader_reads_real_files(name: str) -> None:
    for data in seeds(name)[:20]:
        read(name, data)
    assert seeds(name)


@pytest.mark.parametrize("name", READERS)
def test_a_reader_fails_for_no_file(name: str) -> None:
    @settings(QUICK, max_examples=2 if name.startswith(SLOW) else QUICK.max_examples)
    @given(st.data())
    def damaged(draw: st.DataObject) -> None:
        read(name, damage(draw, seeds(name)))

    damaged()


@pytest.mark.parametrize(
    "place", sorted(FINDS.glob("*/*")), ids=lambda place: f"{place.parent.name}/{place.name}"
)
def test_what_once_broke_a_reader_does_so_no_more(place) -> None:
    read(place.parent.name, place.read_bytes())
