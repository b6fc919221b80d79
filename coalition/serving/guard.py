"""Whom the preview answers: pages of its own, opened on this machine."""

from collections.abc import Iterable

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

_NAMES = ("localhost", "127.0.0.1", "[::1]")


def hosts_of(port: int) -> frozenset[str]:
    """What a browser on this machine may call the server."""
    with_port = (f"{name}:{port}" for name in _NAMES)
    return frozenset((*with_port, *(_NAMES if port == 80 else ())))


class Guard:
    """Refuses requests for another host, and those of other sites for what only pages read.

    A page on the Internet may name this machine by a host of its own (DNS rebinding), and would
    then read drafts that nobody has published.
    """

    def __init__(self, app: ASGIApp, hosts: frozenset[str], private: Iterable[str]) -> None:
        """`private` are the paths that only our own pages ask for."""
        self._app = app
        self._hosts = hosts
        self._private = frozenset(private)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it."""
        if scope["type"] == "http" and (reason := self._refusal(scope)):
            await PlainTextResponse(f"{reason}\n", status_code=403)(scope, receive, send)
        elif scope["type"] == "http":
            await self._app(scope, receive, send)

    def _refusal(self, scope: Scope) -> str:
        headers = Headers(scope=scope)
        if headers.getlist("host") != [headers.get("host")] or headers["host"] not in self._hosts:
            return "This preview answers to localhost, 127.0.0.1 and [::1] only."
        if scope["path"] in self._private:
            origin = headers.get("origin")
            if origin is not None and origin.removeprefix("http://") not in self._hosts:
                return "This preview answers its own pages only."
            if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
                return "This preview answers its own pages only."
        return ""
