"""A build that is made once: where nothing has changed since, the last one's answer is given."""

import datetime
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

import msgspec

from coalition import cache, files, paths
from coalition.findings import Finding
from coalition.stages import stage

Progressed = Callable[[str, int], None]
"""Hears of each language once it is done, with the number of all."""


class Built(msgspec.Struct, frozen=True):
    """What a build did."""

    folder: Path
    languages: tuple[str, ...]
    files: int
    changed: int
    findings: tuple[Finding, ...]
    as_of: datetime.date | None
    """None where nothing was built."""

    unbuilt: tuple[str, ...] = ()
    """The campaign's languages that no build has made yet, to which the pages lead."""


class Settings(NamedTuple):
    """What a build is asked for; see `build_campaign`."""

    only: tuple[str, ...] = ()
    pseudo: bool = False
    as_of: datetime.date | None = None
    fallbacks: Mapping[str, tuple[str, ...]] = {}


def build_if_changed(
    root: Path,
    settings: Settings,
    *,
    jobs: int | None = None,
    remember: bool = True,
    progressed: Progressed = lambda *_: None,
) -> Built:
    """`build_campaign`, unless the campaign, the program and the build folder are as it left them.

    With `remember` false nothing is looked up, nor kept.
    """
    memory = None
    if remember:
        memory = cache.open_memory(root, ("build", *settings), Built, cache.CAMPAIGN)
        # What a killed build left stands among what is uploaded, and only a build removes it.
        left = files.has_leftovers(root / paths.BUILD)
        if not left and (built := memory.recall()) is not None:
            # The campaign may have been moved or copied since.
            return msgspec.structs.replace(built, changed=0, folder=root / paths.BUILD)
    # What is needed to build takes longer to load than to see that there is nothing to do.
    with stage("loading what it takes to build"):
        from coalition.commands.build import build_campaign, built_files  # noqa: PLC0415
        from coalition.localise.pseudo import PSEUDO_LANGUAGES  # noqa: PLC0415

    built = build_campaign(
        root,
        only=settings.only,
        pseudo=PSEUDO_LANGUAGES if settings.pseudo else (),
        as_of=settings.as_of,
        fallbacks=settings.fallbacks,
        jobs=jobs,
        remember=remember,
        progressed=progressed,
    )
    if memory is not None and built.as_of is not None:
        digests = built_files(built.folder)
        memory.keep(built, {f"{paths.BUILD}/{path}": digests[path] for path in digests})
    return built
