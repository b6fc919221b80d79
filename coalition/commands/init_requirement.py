"""requirements.txt of a new campaign: where the program comes from, as pip finds it again."""

import json
from urllib.parse import urlsplit

from coalition.expressions import Expression

PATH = "requirements.txt"
EXAMPLE = "git+https://git.example/coalition@COMMIT"

PLACEHOLDER = (
    "# Where the program that builds this campaign comes from, for CI and for everybody else.\n"
    "# This writes its address here:\n"
    f"#     coalition init --program {EXAMPLE}\n"
)
"""What stands in the file until somebody says where the program comes from."""

MISSING = (
    f"{PATH} does not say where the program comes from; `coalition init --program ADDRESS` "
    "writes it there"
)
"""The sentence with which `init` ends and CI fails while nobody has said it."""

_REQUIREMENT = Expression(r"(?m)^coalition @ .*$")
_ARCHIVE = (".whl", ".zip", ".tar.gz", ".tgz")
_GIT = ("git+https", "git+ssh", "git+file")


def render_requirement(address: str) -> str:
    """The line by which pip finds the program at an address.

    `git+https://…@COMMIT`, or an archive or wheel by `https:` or `file:`. A name alone is refused:
    a package index may hold somebody else's program of that name. Raises ValueError with a
    sentence.
    """
    address = address.strip()
    try:
        parts = urlsplit(address)
    except ValueError:
        raise ValueError(f"{address} is no address; {_LIKE}") from None
    if any(not sign.isprintable() or sign.isspace() for sign in address) or not parts.scheme:
        raise ValueError(f"{address} is no address; {_LIKE}")
    if parts.password or (parts.username and parts.scheme != "git+ssh"):
        raise ValueError("the address holds a password, which everybody would read; leave it out")
    if parts.scheme in _GIT:
        path, _, version = parts.path.rpartition("@")
        if not path or version in {"", "COMMIT"}:
            raise ValueError(f"{address} names no version; write @ and the commit behind it")
    elif parts.scheme not in {"https", "file"} or not parts.path.endswith(_ARCHIVE):
        raise ValueError(f"{address} is no archive or wheel; {_LIKE}")
    return f"coalition @ {address}\n"


_LIKE = f"write it like {EXAMPLE}, or an archive or wheel that https: or file: leads to"


def has_requirement(text: str) -> bool:
    """Whether a requirements.txt says where the program comes from."""
    return _REQUIREMENT.search(text) is not None


def with_requirement(text: str, requirement: str) -> str:
    """A requirements.txt that says where the program comes from; other lines stay."""
    if has_requirement(text):
        return _REQUIREMENT.sub(lambda _: requirement.rstrip("\n"), text)
    if text == PLACEHOLDER:
        return requirement
    return f"{text.rstrip()}\n{requirement}".lstrip()


def known_requirement() -> str | None:
    """Where this program was installed from, if others can install it from there."""
    from importlib import metadata  # noqa: PLC0415 - only a new campaign needs it

    try:
        origin_file = metadata.distribution("coalition").read_text("direct_url.json")
    except metadata.PackageNotFoundError:
        origin_file = None
    origin = json.loads(origin_file or "{}")
    url, vcs = origin.get("url", ""), origin.get("vcs_info")
    if vcs:
        inside = f"#subdirectory={origin['subdirectory']}" if origin.get("subdirectory") else ""
        return f"coalition @ {vcs['vcs']}+{url}@{vcs['commit_id']}{inside}\n"
    if "archive_info" in origin and url.startswith("https://"):
        return f"coalition @ {url}\n"
    return None
