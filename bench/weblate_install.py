"""Install Weblate for its checks alone, with the Python of an environment made for it.

Left out is what needs libraries of the system (pictures, fonts, backups) and what no check of a
text asks for: `<its python> bench/weblate_install.py "Weblate>=5.14"`.
"""

import importlib.metadata
import re
import subprocess
import sys

_NOT_NEEDED = {"borgbackup", "pycairo", "pygobject", "tesserocr"}


def _install(*what: str) -> None:
    subprocess.run((sys.executable, "-m", "pip", "install", "--quiet", *what), check=True)


def _needed() -> list[str]:
    every = importlib.metadata.requires("Weblate") or []
    return [
        one
        for one in every
        if "extra ==" not in one and re.split(r"[^\w.-]", one)[0].lower() not in _NOT_NEEDED
    ]


def main() -> None:
    _install("--no-deps", *sys.argv[1:])
    _install(*_needed())


if __name__ == "__main__":
    main()
