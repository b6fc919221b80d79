"""Lines that are left out of a letter: what is left is the letter that never had them."""

import gzip
import json
import random
import shutil
import subprocess
from pathlib import Path

import pytest
from case_tables import each
from hypothesis import given
from hypothesis import strategies as st

from coalition.mail.left_out import without_lines

SCRIPT = Path(__file__).parents[2] / "coalition/exports/assets/mail.js"

LEFT = {
    "the numbers behind an item become lower": (
        ["1. {x}", "2. oak", "3. elm"],
        ["1. oak", "2. elm"],
    ),
    "those of the list around it do not": (
        ["1. oak", "   1. {x}", "   2. ash", "2. elm"],
        ["1. oak", "   1. ash", "2. elm"],
    ),
    "words stay below words": (
        ["9. {x}", "10. oak", "    its leaves", "11. elm"],
        ["9.  oak", "    its leaves", "10. elm"],
    ),
    "a list that begins elsewhere goes on from there": (
        ["7) {x}", "8) oak", "", "9) elm", "", "10. of May"],
        ["7) oak", "", "8) elm", "", "10. of May"],
    ),
    "numbers that do not follow one another are nobody's": (
        ["1. {x}", "1. oak", "3. elm"],
        ["1. oak", "3. elm"],
    ),
    "an item goes on with its second paragraph": (
        ["1. {x}", "", "   oak", "", "2. elm"],
        ["1. oak", "", "2. elm"],
    ),
    "an item goes on with its second line": (["- {x}", "  oak"], ["- oak"]),
    "an item goes on with the list in it": (
        ["1. {x}", "   - {x}", "   - oak", "2. elm"],
        ["1. - oak", "2. elm"],
    ),
    "two items that begin on one line": (["- 1. {x}", "  2. oak", "- elm"], ["- 1. oak", "- elm"]),
    "a quotation": (
        ["> 1. {x}", ">", "> 2. oak", "", "elm"],
        ["> 1. oak", "", "elm"],
    ),
    "a list behind its last paragraph": (["- oak", "", "- {x}", "", "elm"], ["- oak", "", "elm"]),
    "a number in prose": (["{x}", "2. of May"], ["2. of May"]),
    "an empty line of a quotation, at its end": (
        ["> oak", ">", "> {x}", "", "elm"],
        ["> oak", "", "elm"],
    ),
    "and at its beginning": (["oak", "", "> {x}", ">", "> elm"], ["oak", "", "> elm"]),
    "one empty line of two": (["oak", "", "{x}", "{x}", "", "elm"], ["oak", "", "elm"]),
    "no empty line at an end": (["{x}", "", "oak", "", "{x}"], ["oak"]),
    "empty lines elsewhere": (["oak", "", "", "elm", "{x}"], ["oak", "", "", "elm"]),
}


def gone_of(lines):
    return {number for number, line in enumerate(lines) if "{x}" in line}


@each(("lines", "left"), LEFT.values(), ids=LEFT)
def test_what_is_left_of_a_text(lines, left):
    assert without_lines(lines, gone_of(lines)) == left


BLOCKS = st.recursive(
    st.sampled_from(["oak", "elm", "{x}"]),
    lambda blocks: st.tuples(
        st.sampled_from(["- ", "1"]), st.booleans(), st.lists(st.lists(blocks, min_size=1, max_size=3), max_size=4)
    ),
    max_leaves=12,
)  # fmt: skip


def text_of(blocks):
    """Blocks as plain text: words, or a list as (mark, whether it is loose, its items)."""
    parts = []
    for block in blocks:
        if isinstance(block, str):
            parts.append(block)
            continue
        mark, loose, items = block
        texts = []
        for number, item in enumerate(items, 1):
            first = mark if mark == "- " else f"{number}. "
            lines = text_of(item).replace("\n", "\n" + " " * len(first)).split("\n")
            texts.append("\n".join(line.rstrip() for line in [first + lines[0], *lines[1:]]))
        parts.append(("\n\n" if loose else "\n").join(texts))
    return "\n\n".join(filter(None, parts))


def pruned(blocks):
    """The blocks without those that are left out, and without what then is empty."""
    left = []
    for block in blocks:
        if isinstance(block, str):
            left += [block] * (block != "{x}")
        else:
            items = [item for item in map(pruned, block[2]) if item]
            left += [(*block[:2], items)] if items else []
    return left


def lists_apart(blocks):
    """Blocks with words between lists, which would otherwise be one."""
    apart = []
    for block in blocks:
        if isinstance(block, str):
            apart.append(block)
        elif items := [lists_apart(item) for item in block[2]]:
            apart += ["ash", (*block[:2], items)]
    return apart or ["ash"]


@given(st.lists(BLOCKS, max_size=4).map(lists_apart))
def test_what_is_left_is_the_text_that_never_had_the_lines(blocks):
    lines = text_of(blocks).split("\n")
    left = without_lines(lines, gone_of(lines))
    assert [line for line in left if line] == [
        line for line in text_of(pruned(blocks)).split("\n") if line
    ]
    assert "\n\n\n" not in "\n".join(left)


def any_blocks(source, depth=3):
    """Blocks in which words stand between lists."""
    blocks = []
    for _ in range(source.randrange(1, 3)):
        blocks.append(source.choice(["oak", "{x}", "{x}"]))
        if depth and source.random() < 0.7:
            items = [any_blocks(source, depth - 1) for _ in range(source.randrange(1, 5))]
            blocks.append((source.choice(["- ", "1"]), source.random() < 0.5, items))
            blocks.append("ash")
    return blocks[source.random() < 0.3 :] or ["elm"]


@pytest.mark.skipif(shutil.which("node") is None, reason="node runs the script outside a browser")
def test_the_script_of_the_pages_leaves_the_same():
    source = random.Random(1)  # noqa: S311 - the same texts each time
    texts = [text_of(any_blocks(source)).split("\n") for _ in range(300)]
    texts += [lines for lines, _ in LEFT.values()]
    program = """
const texts = JSON.parse(require("fs").readFileSync(0, "utf-8"));
const letter = {labels: {x: "X"}, optional: ["x"]};
console.log(JSON.stringify(texts.map((lines) => coalitionMail.fillIn(lines.join("\\n"), letter, {}))));
"""
    done = subprocess.run(
        ["node", "-e", SCRIPT.read_text("utf-8") + program],
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=True,
    )
    for lines, left in zip(texts, json.loads(done.stdout), strict=True):
        kept = "\n".join(without_lines(lines, gone_of(lines)))
        assert (lines, left) == (
            lines,
            kept if kept.strip() else "\n".join(lines).replace("{x}", "[X]"),
        )


def test_the_page_of_a_letter_loads_little():
    folder = SCRIPT.parent
    both = "\n".join((folder / name).read_text("utf-8") for name in ("mail.js", "letter.js"))
    assert len(gzip.compress(both.encode(), 9, mtime=0)) <= 6_000
