"""A process that publishes a folder of files, to be killed: `publisher.py ADDRESS FOLDER [linked]`."""

import datetime
import sys
from pathlib import Path

from coalition.commands.publish import Terms, publication_of_build, publish
from coalition.errors import CommandError
from coalition.targets import parse_address

GRACE = datetime.timedelta(seconds=5)
"""Longer than a reader needs from a page to what it loads."""


def main() -> None:
    """Publish; end with 3 where somebody else does, too."""
    address, folder, *linked = sys.argv[1:]
    terms = Terms(grace=GRACE, linked=bool(linked))
    print("ready", flush=True)
    sys.stdin.readline()
    try:
        publish(parse_address(address), publication_of_build(Path(folder)), terms, lambda _: ())
    except CommandError as error:
        print(error, file=sys.stderr)
        sys.exit(3)


main()
