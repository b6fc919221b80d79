"""A preview at work: a thread that watches, one that makes pages, and the server."""

import errno
import os
import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType

import uvicorn

from coalition.errors import CommandError
from coalition.serving.app import make_app
from coalition.serving.watching import watch_campaign
from coalition.serving.workshop import Workshop

_TRIES = 20
"""Ports that are tried, from the one that was asked for upwards."""


class _Server(uvicorn.Server):
    """A server that tells pages of its end, or it would wait for their streams."""

    def __init__(self, config: uvicorn.Config, workshop: Workshop) -> None:
        super().__init__(config)
        self._workshop = workshop

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """End, as Ctrl-C or a system asks."""
        self.close_streams()
        super().handle_exit(sig, frame)

    def close_streams(self) -> None:
        """End what pages listen to."""
        self._workshop.close()


def bind(port: int) -> socket.socket:
    """A socket of this machine alone at a port or, where that is taken, at one of the next.

    Raises CommandError where all are taken, or the port can't be had.
    """
    last = min(port + _TRIES, 65536)
    for number in range(port, last):
        sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        if os.name == "posix":
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            sock.bind(("127.0.0.1", number))
        except OSError as error:
            sock.close()
            if error.errno == errno.EADDRINUSE:
                continue
            raise CommandError(f"port {number} can't be had: {error.strerror}") from error
        sock.listen()  # a browser that is quicker than the server waits for it
        return sock
    raise CommandError(f"the ports {port} to {last - 1} are taken; name another with --port")


@contextmanager
def _ending(server: _Server, failures: list[BaseException]) -> Iterator[None]:
    """End the server where a thread fails, so that nobody looks at pages that stay old."""
    try:
        yield
    except BaseException as error:  # noqa: BLE001 - raised again in the main thread
        failures.append(error)
        server.should_exit = True
        server.close_streams()


def run(
    root: Path,
    *,
    language: str,
    pseudo: Sequence[str],
    port: int,
    started: Callable[[str], None],
    made: Callable[[], None] = lambda: None,
) -> None:
    """Show a campaign until Ctrl-C; `started` hears of the address once the server answers.

    `made` is called whenever all that is looked at was made.

    What nobody foresaw in making pages ends the server and is raised here.
    """
    stop = threading.Event()
    workshop = Workshop(root, language, pseudo)
    failures: list[BaseException] = []
    sock = bind(port)
    number = sock.getsockname()[1]
    config = uvicorn.Config(
        make_app(workshop.stages, number),
        log_config=None,
        access_log=False,
        lifespan="off",
        timeout_graceful_shutdown=1,
        server_header=False,
    )
    server = _Server(config, workshop)

    def make() -> None:
        with _ending(server, failures):
            workshop.work(stop, made)

    def watch() -> None:
        with _ending(server, failures):
            watch_campaign(root, workshop.note_change, stop)

    threads = [threading.Thread(target=work, daemon=True) for work in (watch, make)]
    for thread in threads:
        thread.start()
    started(f"http://127.0.0.1:{number}/{language}/index.html")
    try:
        with suppress(KeyboardInterrupt):
            server.run(sockets=[sock])
    finally:
        stop.set()
        workshop.close()
        sock.close()
        for thread in threads:
            thread.join(5)
    if failures:
        raise failures[0]
