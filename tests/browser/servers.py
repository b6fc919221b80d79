"""Small servers on this machine, which answer what a test says."""

import http.server
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

Answer = tuple[dict[str, str], bytes]

TYPES = {".js": "text/javascript", ".json": "application/json", ".svg": "image/svg+xml"}
"""Types of files that are not pages."""


@contextmanager
def serving(answer: Callable[[str], Answer | None]) -> Iterator[str]:
    """A server on a port of its own; `answer` says for a path what headers and bytes it has."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            found = answer(urlsplit(self.path).path)
            self.send_response(200 if found else 404)
            headers, data = found or ({}, b"")
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def answer_of(file: Path, data: bytes | None = None) -> Answer | None:
    """What the host of a build answers as docs/sites.md asks of it; other bytes in place of the file's."""
    if data is None and file.is_file():
        data = file.read_bytes()
    kind = TYPES.get(file.suffix, "text/html; charset=utf-8")
    headers = {
        "Access-Control-Allow-Origin": "*",
        "Cache-Control": "no-cache",
        "Content-Type": kind,
    }
    return None if data is None else (headers, data)
