"""Bodies as blocks, passages and problems."""

import time

import pytest
from case_tables import each

from coalition import codes
from coalition.findings import Problem
from coalition.letters import (
    Block,
    BodyPlace,
    Heading,
    Inline,
    ListNode,
    Paragraph,
    Passage,
    Placeholder,
    Quotation,
    Rule,
    Verbatim,
    find_problems,
    inline_forms,
    parse_markdown,
    passages,
    render_markdown,
    translate_markdown,
)


def p(message: str, line: int = 1) -> Paragraph:
    return Paragraph(Inline(message, line))


def h(level: int, message: str, line: int = 1) -> Heading:
    return Heading(level, Inline(message, line))


@each(
    ("body", "blocks"),
    [
        ("", ()),
        ("\n \n\t\n", ()),
        ("a", (p("a"),)),
        ("\n\na\r\nb\r\n", (p("a b", 3),)),
        ("a\rb\r\rc", (p("a b"), p("c", 4))),
        ("  a \t\n   b  ", (p("a b"),)),
        ("私たちは\nベンチが\n必要。\n今", (p("私たちはベンチが必要。今"),)),
        ("使用\nPython\n语言", (p("使用 Python 语言"),)),
        ("他说：\n“你好。”\n“再见”", (p("他说：“你好。”“再见”"),)),
        ("เราต้องการ\nม้านั่ง", (p("เราต้องการม้านั่ง"),)),
        ("ພວກ\nເຮົາ  \nຢາກ", (p("ພວກເຮົາ\\\nຢາກ"),)),
        ("យើង\nចង់", (p("យើងចង់"),)),
        ("ကျွန်ုပ်\nတို့", (p("ကျွန်ုပ်တို့"),)),
        (
            "> **今すぐ**\n> 私\n> [法](https://x.eu)\n> を",
            (Quotation((p("**今すぐ**私[法](https://x.eu)を"),)),),
        ),
        # There the mark would no longer end the stress.
        ("**今。**\n私\nた", (p("**今。** 私た"),)),
        ("한국어\n문장", (p("한국어 문장"),)),
        ("Wort”\n“Wort", (p("Wort” “Wort"),)),
        ("a  \nb\\\n  c", (p("a\\\nb\\\nc"),)),
        ("a\\\\\nb", (p("a\\\\ b"),)),
        # A backslash takes one space with it; a hard break needs two more.
        ("a\\  \nb", (p("a\\ b"),)),
        ("a\\   \nb", (p("a\\\\\\\nb"),)),
        ("*a.*  \nb", (p("*a.*\\\nb"),)),
        ("a *  \nb*", (p("a * \\\nb*"),)),
        ("`a  \nb` c", (p("`a b` c"),)),
        ("a\u2028b\x0bc\0", (p("a\u2028b\x0bc\ufffd"),)),
        ("\u00a0", ()),
        ("#\n\n##  \n", ()),
        ("# a *b* ##\n", (h(1, "a *b*"),)),
        ("a\nb  \nc\n---\n", (h(2, "a b\\\nc"),)),
        ("a\n***\n# b", (p("a"), Rule(), h(1, "b", 3))),
        ("> a\nlazy\n>\n> b", (Quotation((p("a lazy"), p("b", 4))),)),
        ("- a\n- b", (ListNode(None, True, ((p("a"),), (p("b", 2),))),)),
        ("- a\n\n- b", (ListNode(None, False, ((p("a"),), (p("b", 3),))),)),
        ("0. a\n1. b", (ListNode(0, True, ((p("a"),), (p("b", 2),))),)),
        ("1) a\n\n   b", (ListNode(1, False, ((p("a"), p("b", 3)),)),)),
        (
            "- a\n\n  - b\n  - c\n",
            (
                ListNode(
                    None, False, ((p("a"), ListNode(None, True, ((p("b", 3),), (p("c", 4),)))),)
                ),
            ),
        ),
        (
            "- > a\n  > - b\n- c",
            (
                ListNode(
                    None,
                    True,
                    ((Quotation((p("a"), ListNode(None, True, ((p("b", 2),),)))),), (p("c", 3),)),
                ),
            ),
        ),
        ("-\n\n  a", (ListNode(None, True, ((),)), p("a", 3))),
        ("    code\n\n```\nfence {x}\n", (Verbatim("code\n", 1), Verbatim("fence {x}\n", 3))),
        ("{directory}\n\n{signatories} \n", (Placeholder("directory"), Placeholder("signatories"))),
        ("See {directory}\n\n# {directory}", (p("See {directory}"), h(1, "{directory}", 3))),
        ("[a]: /u 'title'\ntext", (p("text", 2),)),
        ("<div>\na\n</div>", (p("<div> a </div>"),)),
        ("| a |\n| - | - |\n| b |", (p("| a | | - | - | | b |"),)),
    ],
)
def test_a_body_is_blocks(body: str, blocks: tuple[Block, ...]) -> None:
    document = parse_markdown(body)
    assert document.blocks == blocks
    assert render_markdown(document) == body


def test_passages_know_their_heading_their_kind_and_their_line() -> None:
    body = """\
Dear all,

Part
====

- same
- > quoted

## Inner
> # Quoted heading
> below

same

{signatories}

# Last
"""
    assert passages(parse_markdown(body)) == (
        Passage("Dear all,", 1, None, "paragraph"),
        Passage("Part", 3, None, "heading"),
        Passage("same", 6, "Part", "list item"),
        Passage("quoted", 7, "Part", "quotation"),
        Passage("Inner", 9, "Part", "heading"),
        Passage("Quoted heading", 10, None, "heading"),
        Passage("below", 11, "Quoted heading", "quotation"),
        Passage("same", 13, "Inner", "paragraph"),
        Passage("Last", 17, None, "heading"),
    )


def test_a_cell_knows_its_column_and_what_stands_first_in_its_row_if_it_stands_once() -> None:
    body = """| Street | Benches | Shade |
| --- | --- | --- |
| Oak | 3 | yes |
| Elm |  | yes |
|  | 7 | no |
"""
    cells = [
        (passage.message, passage.column, passage.row)
        for passage in passages(parse_markdown(body))
        if passage.kind == "table cell"
    ]
    assert cells == [
        ("Oak", "Street", None),
        ("3", "Benches", "Oak"),
        ("yes", "Shade", None),
        ("Elm", "Street", None),
        ("yes", "Shade", None),
        ("7", "Benches", None),
        ("no", "Shade", None),
    ]


@each(
    ("body", "answer", "expected"),
    [
        ("a\nb\n\nc\n", "x", "x\n\nx\n"),
        ("a", "  \n", "a"),
        ("a", "x  \ny", "x\\\ny"),
        ("a", "x\ny", "x y"),
        ("a", "x\\\n\n- y", "x\\\n\\- y"),
        ("> a\n> b\n", "x\\\ny", "> x\\\n> y\n"),
        ("> a\nlazy\r\n", "x\\\ny", "> x\\\n> y\r\n"),
        ("1. > - a\n", "x\\\ny", "1. > - x\\\n   >   y\n"),
        (">1. a\n", "x\\\ny", ">1. x\\\n>    y\n"),
        ("-\ta\r\n", "x\\\ny", "-\tx\\\r\n    y\r\n"),
        ("- a\n\n  b\n", "x\\\ny", "- x\\\n  y\n\n  x\\\n  y\n"),
        ("# a #\n", "x\\\ny #", "# x y \\# #\n"),
        ("a\n===\n", "x\\\ny", "x\\\ny\n===\n"),
        ("a\n===\n", "[b]:", "\\[b]:\n===\n"),
        ("a", "- x", "\\- x"),
        ("a", "1. x", "1\\. x"),
        ("a", "2) x", "2\\) x"),
        ("a", "2019 was", "2019 was"),
        ("a", "# x", "\\# x"),
        ("a", "#x", "#x"),
        ("a", "> x", "\\> x"),
        ("a", "===", "\\==="),
        ("a", "* * *", "\\* * *"),
        ("a", "**x** y", "**x** y"),
        ("a", "```", "\\```"),
        ("a", "`x` y", "`x` y"),
        ("a", "    x", "x"),
        ("a", "[x]: y", "\\[x]: y"),
        ("a", "[x\\\nb]: y", "\\[x\\\nb]: y"),
        ("a", "{directory}", "&#123;directory}"),
        ("- a", "--", "- \\--"),
        ("[r]: /u\na", '"x"', '[r]: /u\n\\"x"'),
        ("a", '"x"', '"x"'),
        ("{directory}\n\n    code\n\n[a]: /b\n", "x", "{directory}\n\n    code\n\n[a]: /b\n"),
    ],
)
def test_a_translation_takes_the_place_of_its_message(
    body: str, answer: str, expected: str
) -> None:
    assert translate_markdown(parse_markdown(body), lambda _: answer) == expected


def test_only_the_translated_passage_changes() -> None:
    body = "  a \\\n b\n\n> c\nd\t\r\n"
    translated = translate_markdown(parse_markdown(body), lambda m: "x" if m == "c d" else m)
    assert translated == "  a \\\n b\n\n> x\t\r\n"


HTML_HINT = "Use Markdown, such as **strong** or *emphasis*."
IMAGE = "an image is shown as its description only"
IMAGE_HINT = "Say in words what it shows, or link to it."
VERBATIM = "this block is shown as it stands and never translated"
VERBATIM_HINT = "Write it as a paragraph: without a fence, indented by less than four spaces."


@each(
    ("body", "expected"),
    [
        ("a <b@c.eu> <https://x.eu> `<b>` a < b > c {name} {{x}}", ()),
        (
            "> a\n> to <b>b</b",
            (Problem("raw HTML is shown as text: <b>", HTML_HINT, BodyPlace(2, 6), codes.L010),),
        ),
        (
            "<!-- a\n\n-->",
            (Problem("raw HTML is shown as text: <!--", HTML_HINT, BodyPlace(1, 1), codes.L010),),
        ),
        ("a ![b](c)", (Problem(IMAGE, IMAGE_HINT, BodyPlace(1, 3), codes.L011),)),
        ("a\n\n    b", (Problem(VERBATIM, VERBATIM_HINT, BodyPlace(3, 1), codes.L012),)),
        ("> " * 40 + "a", (Problem(VERBATIM, VERBATIM_HINT, BodyPlace(1, 1), codes.L012),)),
        (
            "- {a}\n  b}\n- c",
            (
                Problem(
                    "a single } is not a field",
                    "Write }} for a brace, or a field such as {sender_name}.",
                    BodyPlace(2, 4),
                    codes.L013,
                ),
            ),
        ),
        (
            "`{Name}`",
            (
                Problem(
                    "a single { is not a field",
                    "Write {{ for a brace, or a field such as {sender_name}.",
                    BodyPlace(1, 2),
                    codes.L013,
                ),
                Problem(
                    "a single } is not a field",
                    "Write }} for a brace, or a field such as {sender_name}.",
                    BodyPlace(1, 7),
                    codes.L013,
                ),
            ),
        ),
        ("## a\n\n# b\n\n## c", ()),
        (
            "# a\n\n### b",
            (
                Problem(
                    "a heading of level 3 follows one of level 1",
                    "Make it a heading of level 2.",
                    BodyPlace(3, 1),
                    codes.L014,
                ),
            ),
        ),
    ],
)
def test_problems_say_what_is_wrong_and_where(
    body: str, expected: tuple[Problem[BodyPlace], ...]
) -> None:
    assert find_problems(parse_markdown(body)) == expected


def test_what_is_nested_too_deeply_is_kept_verbatim() -> None:
    blocks = parse_markdown("> " * 35 + "a\n").blocks
    for _ in range(30):
        (quotation,) = blocks
        assert isinstance(quotation, Quotation)
        blocks = quotation.blocks
    assert blocks == (Verbatim("> > > > > a\n", 1),)


@pytest.mark.every(3)
@pytest.mark.parametrize(
    "body",
    [
        *(piece * 10_000 for piece in (">", "> ", "- ", "1. ", "[", "![", "[a](", "*a ", "_a*b ")),
        *(piece * 10_000 for piece in ("`", "`a``b", "<", "<!--", "{", "\\", "a  \n", "[a\n")),
        *(piece * 2_000 for piece in ("- a\n", "> a\nb\n", "[a]: /u '\n", "a\n\n")),
        "[" * 10_000 + "]" * 10_000,
        "[" * 10_000 + "](https://x.eu)" * 10_000,
        "![" * 10_000 + "](https://x.eu)" * 10_000,
        "".join(f"{'  ' * depth}- a\n" for depth in range(500)),
    ],
    ids=lambda body: f"{body[:8]!r}",
)
def test_hostile_text_takes_no_time(body: str) -> None:
    start = time.process_time()
    document = parse_markdown(body)
    assert render_markdown(document) == body
    find_problems(document)
    for passage in passages(document):
        inline_forms(passage.message, str)
    translate_markdown(document, lambda message: f"- {message}")
    # A hundred times what an ordinary letter takes, and far below what anything quadratic would.
    assert time.process_time() - start < 3
