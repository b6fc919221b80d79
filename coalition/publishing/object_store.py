"""Object stores that speak S3, Google's or Azure's protocol, by obstore."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from coalition.credentials import mask_secrets
from coalition.errors import CommandError
from coalition.expressions import Expression
from coalition.publishing.headers import Headers
from coalition.publishing.store_settings import REMEDY, settings_of
from coalition.publishing.target import (
    KEPT,
    LOCK,
    OvertakenError,
    Target,
    Upload,
    blob,
    lock_text,
    locked_since,
)
from coalition.targets import Address

if TYPE_CHECKING:
    from obstore import PutMode, UpdateVersion
    from obstore.store import ObjectStore

_PROBE = f"{KEPT}/conditions"
_WORKERS = 8
_RETRIES = {
    "max_retries": 8,
    "retry_timeout": timedelta(minutes=2),
    "backoff": {"init_backoff": timedelta(milliseconds=200), "max_backoff": timedelta(seconds=10)},
}
_LISTED = 1000
"""Objects that one answer to a listing holds, as S3 gives at most."""


class StoreTarget:
    """A bucket, or a folder of one. Nobody holds it: each write says what it takes the place of."""

    workers = _WORKERS
    switches = False
    history = False
    note = ""
    extra: Mapping[str, bytes] = {}

    def __init__(self, store: "ObjectStore") -> None:
        """The store, whose root is that of the site."""
        import obstore  # noqa: PLC0415 - an extra, slow to load
        from obstore import exceptions  # noqa: PLC0415

        self._obstore = obstore
        self._store = store
        self._conflicts = (exceptions.AlreadyExistsError, exceptions.PreconditionError)
        self._unsupported = (exceptions.NotSupportedError, exceptions.GenericError)
        self._versions: dict[str, str | None] = {}
        self._conditional = True

    def files(self) -> Mapping[str, str]:
        """Every object, with its entity tag for a fingerprint."""
        listed = {}
        for some in self._obstore.list(self._store, chunk_size=_LISTED):
            for meta in some:
                listed[meta["path"]] = self._note(meta["path"], meta)
        return listed

    def fingerprint(self, path: str) -> str | None:
        """The entity tag of an object."""
        try:
            return self._note(path, self._obstore.head(self._store, path))
        except FileNotFoundError:
            return None

    def read(self, path: str) -> bytes | None:
        """An object's bytes."""
        try:
            return bytes(self._obstore.get(self._store, path).bytes())
        except FileNotFoundError:
            return None

    def read_kept(self, sha256: str, path: str, release: str) -> bytes | None:  # noqa: ARG002
        """The bytes that were kept under their hash."""
        return self.read(blob(sha256))

    def write(self, upload: Upload, before: str | None) -> str:
        """Put an object, on the condition that the one with the entity tag `before` is there."""
        mode: PutMode = "overwrite"
        if self._conditional:
            mode = "create" if before is None else self._replacing(upload.path, before)
        try:
            put = self._obstore.put(
                self._store,
                upload.path,
                upload.data,
                attributes=_attributes(upload.headers),
                mode=mode,
            )
        except (*self._conflicts, FileNotFoundError) as error:
            raise OvertakenError from error
        return self._note(upload.path, put)

    def _replacing(self, path: str, before: str) -> "UpdateVersion":
        version = self._versions.get(path)
        return {"e_tag": before, "version": version} if version else {"e_tag": before}

    def keep(self, path: str, sha256: str) -> None:
        """Copy the object within the store."""
        self._obstore.copy(self._store, path, blob(sha256))

    def delete(self, paths: Collection[str]) -> None:
        """Delete objects."""
        if paths:
            self._obstore.delete(self._store, list(paths))

    def commit(self, message: str) -> None:
        """Everything is public already."""

    def forget_earlier(self) -> None:
        """What a bucket with versions keeps is its owner's to decide."""

    def hold(self) -> Iterator[None]:
        """Find out whether the store knows conditions; if not, keep others out by a file."""
        if self._knows_conditions():
            yield
            return
        self._conditional = False
        self.note = "this store knows no conditional writes, so a file with the day kept others out"
        lock = self.read(LOCK)
        if lock is not None:
            raise CommandError(locked_since(lock, "this store"))
        self._obstore.put(self._store, LOCK, lock_text())
        try:
            yield
        finally:
            self.delete([LOCK])

    def _knows_conditions(self) -> bool:
        """Whether the store refuses to create what is there. It keeps the file that tells."""
        for _ in range(2):
            try:
                self._obstore.put(self._store, _PROBE, b"", mode="create")
            except self._conflicts:
                return True
            except self._unsupported as error:
                if "NotImplemented" in str(error):
                    return False
                raise
        return False

    def _note(self, path: str, meta: Any) -> str:
        """The entity tag, by which Google's stores need the version beside it."""
        self._versions[path] = meta["version"]
        return meta["e_tag"] or ""


def _attributes(headers: Headers) -> dict[str, str]:
    attributes = {"Content-Type": headers.content_type, "Cache-Control": headers.cache_control}
    if headers.content_language:
        attributes["Content-Language"] = headers.content_language
    return attributes


@contextmanager
def open_store(address: Address, *, writing: bool) -> Iterator[Target]:
    """A store, with credentials of the environment or of `~/.aws/credentials`.

    Raises CommandError where obstore is not installed, nobody has given keys, or the store refuses.
    """
    try:
        from obstore.exceptions import BaseError  # noqa: PLC0415 - an extra
        from obstore.store import from_url  # noqa: PLC0415
    except ImportError:
        raise CommandError(
            "object stores need the library obstore, which is not installed; "
            "`pip install 'obstore>=0.12,<0.13'` brings it"
        ) from None
    try:
        settings: dict[str, Any] = {"retry_config": _RETRIES, **settings_of(address)}
        store = from_url(address.location, **settings)
        target = StoreTarget(store)
        if writing:
            with contextmanager(target.hold)():
                yield target
        else:
            yield target
    except BaseError as error:
        raise CommandError(f"{address.text}: {_sentence(error)}") from error


def _sentence(error: Exception) -> str:
    """What a store says, on one line; its answers are pages of XML."""
    text = mask_secrets(" ".join(str(error).split("Debug source:")[0].split()))
    code = _CODE.search(text)
    if code is None:
        return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
    if code[1] in _REFUSED_KEYS:
        return f"the store refuses the keys ({code[1]}); {REMEDY}"
    message = _MESSAGE.search(text)
    return f"the store answers {code[1]}: {message[1] if message else 'no reason given'}"


_CODE = Expression(r"<Code>([A-Za-z]+)</Code>")
_MESSAGE = Expression(r"<Message>([^<]*)</Message>")
_LONGEST = 300
"""Characters of a sentence of a library's."""

_REFUSED_KEYS = frozenset(
    {"AccessDenied", "ExpiredToken", "InvalidAccessKeyId", "InvalidToken", "SignatureDoesNotMatch"}
)
"""What stores of S3's protocol answer where keys are wrong (Amazon S3 API, Error responses)."""
