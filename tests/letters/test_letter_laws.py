"""What holds for every text."""

from itertools import cycle

from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdownish import bodies, markdownish, one_line

from coalition.letters import (
    Block,
    Document,
    Heading,
    ListNode,
    Note,
    Quotation,
    Stretch,
    Table,
    find_problems,
    join_letter,
    parse_markdown,
    passages,
    render_markdown,
    split_letter,
    translate_markdown,
)
from coalition.letters.joining import join_lines


def shape(blocks: tuple[Block, ...]) -> list[object]:
    """The kinds of blocks, with all that is not text."""
    return [_shape(block) for block in blocks]


def _shape(block: Block) -> object:
    match block:
        case Heading(level=level):
            return f"heading {level}"
        case Quotation(blocks=inner):
            return ("quotation", shape(inner))
        case ListNode(start=start, tight=tight, items=items):
            return ("list", start, tight, [shape(item) for item in items])
        case Note(label=label, blocks=inner):
            return ("note", label, shape(inner))
        case Table(alignments=alignments, header=header, rows=rows):
            return (
                "table",
                alignments,
                [[cell is None for cell in row] for row in (header, *rows)],
            )
        case _:
            return type(block).__name__


def messages(document: Document) -> list[str]:
    return [passage.message for passage in passages(document)]


@given(bodies)
@example("")
@example("\n \n\t\n")
@example("> a\r\nb\r\n\r\n- c\r\n\r\n  d")
def test_no_character_of_a_body_is_lost(body: str) -> None:
    assert render_markdown(parse_markdown(body)) == body


@given(bodies)
def test_every_message_stands_in_one_stretch_and_in_one_passage(body: str) -> None:
    document = parse_markdown(body)
    stretches = [part for part in document.parts if isinstance(part, Stretch)]
    assert [stretch.inline.message for stretch in stretches] == messages(document)
    assert [stretch.inline.line for stretch in stretches] == [
        passage.line for passage in passages(document)
    ]


@given(bodies)
def test_a_text_translated_by_itself_is_the_same_text(body: str) -> None:
    assert translate_markdown(parse_markdown(body), lambda message: message) == body


@given(bodies)
def test_a_message_is_a_message_of_itself(body: str) -> None:
    document = parse_markdown(body)
    for message in messages(document):
        assert join_lines(message, document.references) == message


@settings(max_examples=400)
@given(bodies, st.lists(one_line, min_size=1, max_size=4))
@example("a\n2) b | c\n--- | ---\n", ["x"])
@example("a\n[b]: c|d\n-|-\n", ["x"])
@example("a\nb | c\n--- | ---\n", ["[b]:"])
@example("a\n- b | c\n--- | ---\n", ["x"])
@example("x\na | b\n--- | ---\n", ["[a]"])
@example("x\na | b\n--- | ---\n", ["[a]: b"])
@example("x\na | b\n--- | ---\n", ["2) b"])
def test_no_translation_of_one_line_changes_the_blocks(body: str, answers: list[str]) -> None:
    document = parse_markdown(body)
    queue = cycle(answers)
    translated = parse_markdown(translate_markdown(document, lambda _: next(queue)))
    assert shape(translated.blocks) == shape(document.blocks)


@settings(max_examples=400)
@given(bodies, markdownish)
@example("\\| x |\n| -: |\n| y", "[b]:\n")
def test_no_translation_at_all_changes_the_blocks(body: str, answer: str) -> None:
    document = parse_markdown(body)
    translated = parse_markdown(translate_markdown(document, lambda _: answer))
    assert shape(translated.blocks) == shape(document.blocks)


@given(bodies)
@example("\\|\n|-|\n")
@example("a \\| b\n:-:\n")
def test_words_for_every_message_come_back_as_the_messages(body: str) -> None:
    document = parse_markdown(body)
    translated = parse_markdown(translate_markdown(document, lambda _: "zwei *Wörter*\\\nhier"))
    stretches = [part for part in document.parts if isinstance(part, Stretch)]
    assert messages(translated) == [
        "zwei *Wörter* hier" if stretch.kind in ("atx", "cell") else "zwei *Wörter*\\\nhier"
        for stretch in stretches
    ]


@given(bodies, st.integers(0, 10))
def test_translating_one_passage_leaves_everything_else_as_it_was(body: str, which: int) -> None:
    document = parse_markdown(body)
    found = messages(document)
    if not found:
        return
    chosen = found[which % len(found)]
    translated = translate_markdown(document, lambda m: "Neu" if m == chosen else m)
    expected = [
        "Neu" if isinstance(part, Stretch) and part.inline.message == chosen else part
        for part in document.parts
    ]
    assert translated == "".join(p if isinstance(p, str) else p.raw for p in expected)


@given(bodies)
def test_problems_stand_on_lines_and_columns_of_the_body(body: str) -> None:
    lines = body.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for problem in find_problems(parse_markdown(body)):
        assert 1 <= problem.at.line <= len(lines)
        assert 1 <= problem.at.column <= len(lines[problem.at.line - 1]) + 1


@given(bodies, bodies)
def test_a_letter_comes_together_as_it_was_split(front: str, body: str) -> None:
    text = f"---\n{front}\n---\n{body}"
    split = split_letter(text)
    assert split is not None
    assert join_letter(split) == text
    before = text[: len(text) - len(split.body)]
    lines = before.replace("\r\n", "\n").replace("\r", "\n").count("\n")
    assert split.first_line == lines + 1
