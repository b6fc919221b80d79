"""Web addresses as people write them into cells, with a scheme, without, or with a misspelt one."""

from coalition.expressions import Expression
from coalition.intake.rows import CellError, quote
from coalition.intake.values.cells import clean, has_unseen_sign
from coalition.records.text_formats import check_url
from coalition.websites import without_tracking

_DOMAIN = Expression(r"(?i)(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?")
_HTTP = Expression(r"(?i)https?://")
_MISSPELT = Expression(
    r"(?i)(?P<scheme>h?t{1,3}p{1,2}s?|h{1,2}t+p{1,2}s?)\s?(?::\s?/{0,3}|;//?|/{2,3}|//:|\.//)\s?"
    r"(?=[\w-]+[.:/])"
)
"""A scheme with a letter or a mark too many, too few or in the wrong place, before a host."""

_BETWEEN = Expression(r"[\s,;|()<>]+")


def read_website(text: str) -> str:
    """A web address, `https://` put before one without a scheme. Raises CellError for others."""
    if has_unseen_sign(text):
        raise CellError(f"{quote(clean(text))} holds a sign that nobody sees")
    # A dot behind an address ends a sentence.
    address = without_tracking(mend_scheme(clean(text))).rstrip(".")
    if not _HTTP.match(address) and _DOMAIN.fullmatch(address):
        address = f"https://{address}"
    problem = check_url("the website", address) if _HTTP.match(address) else None
    if problem and "password" in problem.message:
        raise CellError(f"{problem.message}; write it without what stands before the @")
    if problem or not _HTTP.match(address):
        raise CellError(f"{quote(clean(text))} is not a web address")
    return address


def mend_scheme(address: str) -> str:
    """An address with its scheme as it must have been meant: `htp:/oak.org` is `http://oak.org`."""
    match = _MISSPELT.match(address)
    if match is None:
        return address
    behind = address[match.end() :]
    if _MISSPELT.match(behind):
        return mend_scheme(behind)
    scheme = "https" if match["scheme"].lower().endswith("s") else "http"
    mended = f"{scheme}://{behind}"
    return address if mended.lower() == address.lower() else mended


def likely_website(text: str) -> str:
    """The first address in a text that is more than one; empty where none is."""
    for part in _BETWEEN.split(clean(text)):
        try:
            if "@" not in part and part:
                return read_website(part)
        except CellError:
            continue
    return ""
