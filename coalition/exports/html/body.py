"""A letter or page below its title, ready for its template."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from markupsafe import Markup

from coalition.exports.html.directory import Directory
from coalition.exports.html.jinja import template
from coalition.exports.html.typesetting import NOTHING, Typesetter, escape_text
from coalition.exports.links import safe_link
from coalition.expressions import Expression
from coalition.localise.block_html import BlockRenderer, ItemPart
from coalition.mail import Mail, render_mailto
from coalition.views import (
    DirectoryBlock,
    RecipientView,
    SignatoriesBlock,
    SignatoryListView,
    SignatoryView,
    SignaturesView,
    TextView,
    Value,
)

_ADDRESS = Expression(r"[^\s@<>\"\\]+@[^\s@<>\"\\]+")


class Recipient(NamedTuple):
    """A recipient of a letter, ready for its template."""

    name: Markup
    email: str | None
    href: str | None
    note: Markup | None
    optional: bool


class SignatoryList(NamedTuple):
    """Some of those who signed, ready for their template."""

    heading: Markup | None
    number: Markup | None
    """How many they are, where the heading does not say so."""

    first: Markup
    more: Markup | None
    """What opens the rest of the list; None where nothing is left."""

    rest: Markup


class BodyRenderer(BlockRenderer):
    """Renders the blocks of one text for our own pages.

    The text's own headings are fitted below the page's: the levels that the text uses follow each
    other without a gap, whatever it numbered them.
    """

    def __init__(
        self,
        typesetter: Typesetter,
        text: TextView,
        directory: Callable[[], Directory | None],
        signatures: SignaturesView | None = None,
    ) -> None:
        self._typesetter = typesetter
        self._text = text
        self._directory = directory
        self._signatures = signatures
        self._open_levels: list[int] = []
        self._lists_shown: set[type[DirectoryBlock | SignatoriesBlock]] = set()

    def body(self) -> Markup:
        """The text's blocks, one below the other."""
        return safe(self.render(self._text.blocks).removesuffix("\n"))

    def attributes(self, value: Value) -> str:
        """`lang` and `dir`, each where it is not the page's."""
        return self._typesetter.attributes(value)

    def inline(self, value: Value, html: str) -> str:
        """The HTML in a `<span>` or `<bdi>` where it needs one."""
        return self._typesetter.inline(value, safe(html))

    def gap_mark(self, value: Value) -> str:
        """The visible mark of prose that is shown in another language."""
        return self._typesetter.gap_mark(value)

    def verbatim(self, value: Value) -> str:
        """The text with its direction, which is from left to right on every page."""
        return Markup("<pre{}>{}</pre>").format(self._typesetter.attributes(value), value.value)

    def heading_level(self, level: int) -> int:
        """From 2 to 6: one below the nearest heading above that has a lower level."""
        while self._open_levels and self._open_levels[-1] >= level:
            self._open_levels.pop()
        self._open_levels.append(level)
        # HTML has six levels, and the page's own heading has the first.
        return min(len(self._open_levels) + 1, 6)

    def list_html(self, block: DirectoryBlock | SignatoriesBlock) -> str:
        """The directory or the signatories, each at its first place only, or nothing."""
        # Their anchors are unique within a page.
        if type(block) in self._lists_shown:
            return ""
        self._lists_shown.add(type(block))
        # The directory's A–Z headings are one level below its own, and HTML has six.
        level = min(len(self._open_levels) + 2, 5)
        directory = self._directory() if isinstance(block, DirectoryBlock) else None
        if directory is not None:
            return self._part("directory.html", directory=directory, level=level)
        return (
            "\n".join(self._signatory_parts(level)) if isinstance(block, SignatoriesBlock) else ""
        )

    def _signatory_parts(self, level: int) -> Iterator[str]:
        """Who signed: organisations and people of the directory, then individuals."""
        if self._text.signatory_count is not None:
            lists = self._signatory_lists()
            # Above organisations and individuals stands how many they are together.
            together = self._signatures and self._text.all_signatories
            count = together or self._text.signatory_count
            yield self._part("signatories.html", count=count, lists=lists, level=level)
            level += 1
        if self._signatures is not None:
            individuals = self._signatures.individuals
            items = self._individual_items(self._signatures)
            yield self._part("individuals.html", view=individuals, items=items, level=level)

    def join_blocks(self, blocks: list[str]) -> str:
        """One line feed between blocks and after them, none for a list that is left out."""
        return "\n".join(filter(None, blocks)) + "\n"

    def join_item(self, parts: list[ItemPart]) -> str:
        """One line feed between the blocks of an item, and none after them."""
        return "\n".join([part.html for part in parts])

    def _signatory_lists(self) -> list[SignatoryList]:
        """The lists that the letter asks for; a single one needs no heading of its own."""
        items = {one.id: self._signatory_item(one) for one in self._text.signatories}
        views = self._text.signatory_lists
        if not views:
            return [SignatoryList(None, None, safe("".join(items.values())), None, NOTHING)]
        single = len(views) == 1 and self._signatures is None
        return [self._signatory_list(view, items, single=single) for view in views]

    def _signatory_list(
        self, view: SignatoryListView, items: dict[str, str], *, single: bool
    ) -> SignatoryList:
        typesetter = self._typesetter
        lines = [items[id_] for id_ in view.signatories]
        heading = typesetter.prose(view.heading or view.count)
        number = typesetter.prose(view.count) if view.heading else None
        return SignatoryList(
            heading=None if single else heading,
            number=None if single else number,
            first=safe("".join(lines[: view.shown])),
            more=typesetter.prose(view.more) if view.more else None,
            rest=safe("".join(lines[view.shown :])),
        )

    def _signatory_item(self, signatory: SignatoryView) -> str:
        """A signatory as a list item, with a link to the organisation's own site."""
        typesetter = self._typesetter
        if signatory.kind == "person":
            line: str = typesetter.prose(signatory.line)
        else:
            line = typesetter.name_html(signatory.line)
        link = safe_link(signatory.website)
        if link:
            line = f'<a href="{escape_text(link)}" rel="noopener">{line}</a>'
        return f"<li>{line}</li>\n"

    def _individual_items(self, signatures: SignaturesView) -> Markup:
        """A list item for each individual who is named."""
        typesetter = self._typesetter
        lines = (
            typesetter.prose(person.line) if person.line.lang else typesetter.name_html(person.line)
            for person in signatures.names
        )
        return safe("".join([f"<li>{line}</li>\n" for line in lines]))

    def _part(self, name: str, **values: object) -> str:
        typesetter = self._typesetter
        html = template(name).render(typesetter=typesetter, phrase=typesetter.phrase, **values)
        return html.rstrip("\n")


def safe(html: str) -> Markup:
    """Marks HTML as safe that our own renderers made from escaped text."""
    return Markup(html)  # noqa: S704 - the letters room and our templates escape


def recipients(
    typesetter: Typesetter, views: Iterable[RecipientView], *, linked: bool
) -> list[Recipient]:
    """The recipients of a letter or of its copies, ready for the template.

    Their addresses are links where the letter can still be sent.
    """
    return [
        Recipient(
            name=typesetter.prose(view.line),
            email=view.email,
            href=_mailto(view.email) if linked else None,
            note=None if view.note is None else typesetter.prose(view.note),
            optional=view.optional,
        )
        for view in views
    ]


def _mailto(address: str | None) -> str | None:
    """The link to an address, or None for what is no address."""
    if address is None or not _ADDRESS.fullmatch(address):
        return None
    return render_mailto(Mail(to=(address,)))
