"""What a build can't do without, in one process: `python bench/floors.py CAMPAIGN [PATH…]`.

Says in JSON how many seconds each part takes, start-up apart: to read the campaign's bytes, to
parse its YAML with libyaml, to sort its organisations once a language, to encode the values of the
build's JSON and to write the build's bytes; to ask for the size and times of every file; and to
hash and write the files below `build/` whose PATHs are given on standard input, one a line.
"""

import hashlib
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

import icu
import msgspec
from _ruamel_yaml import CParser


def parts(root: Path, changed: Iterable[Path]) -> dict[str, float]:
    """The seconds of each part, for a campaign that has been built."""
    inputs = [path for name in ("data", "locales") for path in _files(root / name)]
    built = _files(root / "build")
    texts: list[bytes] = []
    seconds = {
        "stat": _timed(lambda: [path.stat() for path in (*inputs, *built)]),
        "read": _timed(lambda: texts.extend(path.read_bytes() for path in inputs)),
    }
    records = [
        text.decode() for path, text in zip(inputs, texts, strict=True) if path.suffix == ".yaml"
    ]
    seconds["parse"] = _timed(lambda: _parse(records))
    seconds |= _made(built)
    seconds["hash and write"] = _timed(lambda: _write(changed, hashed=True))
    return seconds


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _timed(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def _parse(texts: Iterable[str]) -> None:
    for text in texts:
        parser = CParser(text)
        while parser.check_event():
            parser.get_event()


def _made(built: list[Path]) -> dict[str, float]:
    """Sorting, encoding and writing; the values are decoded one file at a time, unmeasured."""
    sorting = encoding = 0.0
    for path in built:
        if path.suffix == ".json":
            value = msgspec.json.decode(path.read_bytes())
            encoding += _timed(partial(msgspec.json.encode, value))
            if path.name == "directory.json":
                sorting += _sorted(path.parent.name, value)
    return {
        "sort": sorting,
        "encode": encoding,
        "write": _timed(lambda: _write(built, hashed=False)),
    }


def _sorted(language: str, directory: Any) -> float:
    names = [one["name"]["value"] for one in directory["organisations"]]
    collator = icu.Collator.createInstance(icu.Locale.forLanguageTag(language))
    # As they come to a build, they are in the order of their ids.
    names.sort()
    return _timed(lambda: sorted(names, key=collator.getSortKey))


def _write(paths: Iterable[Path], *, hashed: bool) -> None:
    """Write the same bytes once more, somewhere else; reading them is part of it, and cheap."""
    with tempfile.TemporaryDirectory(prefix="coalition-floor-") as folder:
        for number, path in enumerate(paths):
            content = path.read_bytes()
            if hashed:
                hashlib.sha256(content).hexdigest()
            (Path(folder) / str(number)).write_bytes(content)


if __name__ == "__main__":
    campaign = Path(sys.argv[1])
    asked = [campaign / "build" / line for line in sys.stdin.read().splitlines()]
    json.dump(parts(campaign, asked), sys.stdout)
