"""GNU gettext's own programs as judges."""

import shutil
import subprocess
from pathlib import Path

import pytest

needs_gettext = pytest.mark.skipif(
    shutil.which("msgcat") is None, reason="GNU gettext is not installed, so it can't judge."
)

HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'


def msgcat(text: str, *options: str) -> str:
    """What msgcat makes of a file; a refusal fails the test with its words."""
    command = ["msgcat", "--force-po", *(options or ("--no-wrap", "--add-location=file")), "-"]
    done = subprocess.run(command, input=text.encode(), capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def msgfmt_complaints(text: str, folder: Path) -> str:
    """What `msgfmt -c` says against a file; nothing if it accepts it."""
    command = ["msgfmt", "-c", "-o", str(folder / "out.mo"), "-"]
    done = subprocess.run(command, input=text.encode(), capture_output=True, check=False)
    return "" if done.returncode == 0 else done.stderr.decode()
