"""Which places the scenes are played in."""

import os

import pytest
from places import PLACES, Place

collect_ignore_glob = [] if os.environ.get("COALITION_PUBLISH") else ["test_real_*.py"]
"""The suite starts no store; `nox -s publish` does."""

SLOW = {"branch": {"test_the_public_gets_what_was_built_and_the_second_time_nothing_is_done"}}
"""Places that take seconds, with the scenes that are played there in every run of the suite."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Play each scene in every place with `--thorough`, and else where it takes no time."""
    if "place" not in metafunc.fixturenames:
        return
    every = metafunc.config.getoption("--thorough")
    name = metafunc.function.__name__
    chosen = [kind for kind in PLACES if every or name in SLOW.get(kind, {name})]
    metafunc.parametrize("place", chosen, indirect=True)


@pytest.fixture
def place(request: pytest.FixtureRequest, tmp_path) -> Place:
    return PLACES[request.param](tmp_path)
