"""Letters without tables, footnotes and scripts without spaces have the messages they always had."""

from pathlib import Path

import pytest
from case_tables import each
from hypothesis import assume, given
from markdown_it import MarkdownIt
from markdownish import bodies

from coalition.catalogs import parse_catalog
from coalition.letters import (
    PLACEHOLDERS,
    References,
    has_words,
    parse_markdown,
    passages,
    split_letter,
)
from coalition.letters.joining import join_lines

ROOT = Path(__file__).parents[2]
CAMPAIGNS = (ROOT, ROOT / "tests/golden/small/in")
LETTERS = [
    pytest.param(path, campaign / "locales" / f"{path.parent.name[:-1]}-{path.stem}.pot", id=path.stem)
    for campaign in CAMPAIGNS
    for path in sorted(campaign.glob("data/*s/*.md"))
]  # fmt: skip


@each(("letter", "template"), LETTERS)
def test_a_letter_has_the_messages_of_its_template(letter: Path, template: Path) -> None:
    split = split_letter(letter.read_text("utf-8"))
    catalog, _ = parse_catalog(template.read_bytes(), template.name)
    assert split is not None
    assert catalog is not None
    found = (one.message for one in passages(parse_markdown(split.body)))
    messages = dict.fromkeys(filter(has_words, found))
    assert list(messages) == [entry.msgid for entry in catalog.entries if entry.msgctxt is None]


COMMON_MARK = MarkdownIt("commonmark", {"html": False}).disable("html_block")
NEW = frozenset("|漢字かなไทย“")


@given(bodies)
def test_without_new_marks_messages_are_those_of_common_mark(body: str) -> None:
    assume(NEW.isdisjoint(body) and "[^" not in body and body.isascii())
    found = [one.message for one in passages(parse_markdown(body))]
    expected = [
        message
        for token in COMMON_MARK.parse(body.replace("\r\n", "\n").replace("\r", "\n"))
        if token.type == "inline" and (message := join_lines(token.content, References()))
    ]
    assert found == [one for one in expected if one not in {f"{{{name}}}" for name in PLACEHOLDERS}]
