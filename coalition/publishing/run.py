"""A publication carried out: claimed, uploaded in an order that breaks no page, then recorded.

Everything that pages load comes first, then pages and data, the manifest last, and what is gone is
deleted after it. A run that ends anywhere before leaves a place that the next one completes: it
finds by their fingerprints which files are not what was recorded.
"""

import datetime
import hashlib
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from functools import partial
from itertools import groupby

import msgspec

from coalition import exports
from coalition.errors import CommandError
from coalition.publishing.headers import Headers, headers_of, is_page
from coalition.publishing.planning import Plan, Publication
from coalition.publishing.releases import prune
from coalition.publishing.state import Placed, Release, State, render_state
from coalition.publishing.target import (
    STATE,
    OvertakenError,
    Target,
    Upload,
    blob,
    release_manifest,
)
from coalition.views import ManifestFile

Progressed = Callable[[str, int, int], None]
"""Hears of each file once it is done, with how many are, and of how many."""

_PRIVATE = Headers("application/json", "no-store")
_ATTEMPTS = 5


class Run:
    """One publication to a target that is held for it."""

    def __init__(
        self,
        target: Target,
        publication: Publication,
        plan: Plan,
        state: State,
        there: Mapping[str, str],
        progressed: Progressed,
    ) -> None:
        """What is known when the run begins."""
        self._target = target
        self._publication = publication
        self._plan = plan
        self._state = state
        self._there = dict(there)
        self._progressed = progressed
        self._placed = {
            path: placed
            for path, placed in state.files.items()
            if there.get(path) == placed.fingerprint
        }
        self._claimed: str | None = None
        # The run that we overtake may write a file yet before it notices.
        self._late = state.begun if state.running else ()
        self._extra = {
            path: data
            for path, data in target.extra.items()
            if path not in there or state.owns(path)
        }

    def carry_out(self, *, keep: int, now: datetime.datetime) -> State:
        """Publish; returns what is recorded then.

        `keep` is the number of releases that stay. Raises CommandError where another run has begun
        since, and OSError where the disk or the network fails.
        """
        try:
            self._claim()
            self._keep_old()
            self._upload()
            self._finish(keep, now)
            self._target.commit(self._message())
        except OvertakenError:
            raise CommandError(
                "another publish to this place has begun since and goes on; this one has stopped"
            ) from None
        return self._state

    def _message(self) -> str:
        manifest = self._publication.manifest
        return f"Publish {manifest.campaign.id} as of {manifest.as_of}: {manifest.release}"

    def _claim(self) -> None:
        """Record which files may be written, before the first is; from then on the run is known."""
        touched = {file.path for file in self._plan.uploads}
        touched |= {exports.MANIFEST, *self._extra, *self._state.begun}
        claimed = msgspec.structs.replace(
            self._state,
            campaign=self._publication.manifest.campaign.id,
            claim=os.urandom(8).hex(),
            running=True,
            begun=tuple(sorted(touched)),
        )
        self._record(claimed)
        data = self._publication.data
        kept = release_manifest(self._publication.manifest.release)
        if kept not in self._there:
            self._put(Upload(kept, data, _PRIVATE))

    def _record(self, state: State) -> None:
        """Write the state, unless another run has claimed the place since."""
        upload = Upload(STATE, render_state(state), _PRIVATE)
        before = self._claimed or self._there.get(STATE)
        try:
            self._claimed = self._target.write(upload, before)
        except OvertakenError:
            # The answer to our own first attempt may have been lost on the way.
            if self._target.read(STATE) != upload.data:
                raise
            self._claimed = self._target.fingerprint(STATE)
        self._state = state

    def _require_claim(self) -> None:
        if self._target.fingerprint(STATE) != self._claimed:
            raise OvertakenError

    def _keep_old(self) -> None:
        """Keep what earlier releases need, all of it before the first file changes."""
        if self._target.history:
            return
        doomed = {*(file.path for file in self._plan.changed), *self._plan.deleted}
        jobs = [partial(self._keep, path) for path in sorted(doomed) if path in self._placed]
        for _ in in_parallel(self._target.workers, jobs):
            pass

    def _keep(self, path: str) -> str:
        sha256 = self._placed[path].sha256
        if blob(sha256) not in self._there:
            self._target.keep(path, sha256)
        return path

    def _upload(self) -> None:
        if self._plan.displaced:
            self._require_claim()
            self._target.delete(self._plan.displaced)
        total, done = len(self._plan.uploads) + 1, 0
        for path, data in self._extra.items():
            self._place(path, data, Headers("application/octet-stream", "no-cache"))
        for _, group in groupby(self._plan.uploads, key=lambda file: is_page(file.path)):
            jobs = [partial(self._upload_file, file) for file in group]
            for path in in_parallel(self._target.workers, jobs):
                done += 1
                self._progressed(path, done, total)
        self._require_claim()
        data = self._publication.data
        self._place(exports.MANIFEST, data, self._headers(exports.MANIFEST, _sha256(data)))
        self._progressed(exports.MANIFEST, total, total)

    def _upload_file(self, file: ManifestFile) -> str:
        data = self._publication.read(file)
        self._place(file.path, data, self._headers(file.path, file.sha256))
        return file.path

    def _headers(self, path: str, sha256: str) -> Headers:
        return headers_of(path, sha256, self._publication.manifest.source_language)

    def _place(self, path: str, data: bytes, headers: Headers) -> None:
        """Write a file of the site, unless it is there already."""
        sha256 = _sha256(data)
        placed = self._placed.get(path)
        if placed is None or placed.sha256 != sha256:
            fingerprint = self._put(Upload(path, data, headers))
            self._placed[path] = Placed(sha256, fingerprint)

    def _put(self, upload: Upload) -> str:
        """Write a file, and again where a run that we have overtaken was faster."""
        before = self._there.get(upload.path)
        for _ in range(_ATTEMPTS):
            try:
                return self._target.write(upload, before)
            except OvertakenError:
                self._require_claim()
                before = self._target.fingerprint(upload.path)
        raise OvertakenError

    def _finish(self, keep: int, now: datetime.datetime) -> None:
        """Record the release, and delete what is no longer needed."""
        self._record(self._finished(now))
        gone = frozenset(self._plan.deleted)
        self._target.delete(sorted(gone.difference(self._plan.displaced)))
        pruned = prune(self._target, self._state, keep, self._there)
        left = msgspec.structs.replace(
            pruned,
            files={path: placed for path, placed in pruned.files.items() if path not in gone},
            leaving={path: since for path, since in pruned.leaving.items() if path not in gone},
        )
        if left != self._state:
            self._record(left)

    def _finished(self, now: datetime.datetime) -> State:
        """The state once everything was written, and nothing deleted yet."""
        manifest = self._publication.manifest
        size = sum(file.size for file in manifest.files)
        release = Release(manifest.release, now, manifest.as_of, len(manifest.files) + 1, size)
        earlier = tuple(old for old in self._state.releases if old.id != release.id)
        staying = {file.path for file in manifest.files} | self._extra.keys()
        staying |= self._plan.leaving.keys() | {exports.MANIFEST}
        files = {path: self._placed[path] for path in sorted(staying)}
        return msgspec.structs.replace(
            self._state,
            current=release.id,
            # The one that was public before comes second, whatever was published in between.
            releases=(release, *earlier),
            files=files,
            leaving=dict(sorted(self._plan.leaving.items())),
            running=False,
            begun=tuple(path for path in self._late if path not in files),
        )


def in_parallel(workers: int, jobs: Sequence[Callable[[], str]]) -> Iterator[str]:
    """What each of some jobs returns, as they end; the first that fails ends them all."""
    if workers < 2 or len(jobs) < 2:
        for job in jobs:
            yield job()
        return
    with ThreadPoolExecutor(workers) as pool:
        futures = [pool.submit(job) for job in jobs]
        try:
            for future in as_completed(futures):
                yield future.result()
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
