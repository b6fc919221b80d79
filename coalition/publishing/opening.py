"""From an address to the place itself, and what we know of it."""

import ipaddress
from pathlib import Path
from urllib.request import url2pathname

from coalition.publishing.folder import open_folder
from coalition.publishing.git_branch import open_branch
from coalition.publishing.object_store import open_store
from coalition.publishing.state import State, parse_state
from coalition.publishing.target import STATE, Opened, Target
from coalition.targets import Address
from coalition.websites import host_of


def open_target(address: Address, *, linked: bool = False, writing: bool = True) -> Opened:
    """The place that an address names, held until the context ends.

    `linked` makes a folder a link that switches at once. Without `writing` nothing is held or
    changed. Raises CommandError where the place can't be reached or another run is at work there.
    """
    if address.kind == "branch":
        return open_branch(address)
    if address.kind == "store":
        return open_store(address, writing=writing)
    return open_folder(folder_of(address), linked=linked, writing=writing)


def folder_of(address: Address) -> Path:
    """The path of a place that is a folder."""
    return Path(url2pathname(address.location))


def read_state(target: Target, address: Address) -> State | None:
    """What we know of a place; None where nothing was published there. Raises CommandError."""
    return parse_state(target.read(STATE), address.text)


def is_loopback(address: Address) -> bool:
    """Whether a place is asked for by the network, and on this machine itself."""
    settings = dict(address.settings)
    host = host_of(settings.get("endpoint", "") if address.kind == "store" else address.location)
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_local(address: Address) -> bool:
    """Whether a place can be read without a network."""
    return address.kind == "folder" or address.location.startswith("file:")
