"""Names of hosts that are reserved for examples and tests: nobody can have an address there.

Sources: RFC 2606, sections 2 and 3, and RFC 6761, section 6.
"""

from coalition.websites import host_of

_TOP = ("example", "test", "invalid", "localhost")
_SECOND = ("example.com", "example.net", "example.org")


def is_reserved(host: str) -> bool:
    """Whether a host, such as `campaign.example`, lies at or below a reserved name."""
    labels = host.lower().rstrip(".").split(".")
    return labels[-1] in _TOP or ".".join(labels[-2:]) in _SECOND


def reserved_host(address: str) -> str | None:
    """The host of an e-mail or web address where it is reserved; None for any other address."""
    host = host_of(address) if "://" in address else address.rpartition("@")[2]
    return host if is_reserved(host) else None
