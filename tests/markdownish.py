"""Text that is likely to mean something in Markdown, for property tests."""

from hypothesis import strategies as st

_PIECES = (
    *(
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "  \n",
        "\\\n",
        " ",
        "   ",
        "    ",
        "\t",
        "\u2028",
        "\u00a0",
        "\0",
    ),
    *(
        "> ",
        ">",
        "- ",
        "* ",
        "+ ",
        "1. ",
        "2) ",
        "0. ",
        "# ",
        "## ",
        "###### ",
        "#",
        "===",
        "---",
        "- - -",
    ),
    *(
        "***",
        "**",
        "*",
        "_",
        "__",
        "`",
        "``",
        "```",
        "~~~",
        "[",
        "]",
        "(",
        ")",
        "![",
        "](",
        "]: ",
        "[a]",
    ),
    *(
        "[a]: /u\n",
        "[b]:\n",
        '"t"',
        "'",
        '"',
        "<",
        ">",
        "<b>",
        "<https://x.eu>",
        "<!--",
        "&amp;",
        "&#123;",
    ),
    *("{", "}", "{{", "}}", "{name}", "{directory}", "{signatories}", "\\", "\\\\", "\x0b", "\x1f"),
    *(
        "| ",
        "|-|\n",
        "a | b\n--- | :-:\n",
        "| x |\n| -: |\n| y",
        "\\|",
        "[^1]",
        "[^1]: ",
        "[^n]",
        "\n[^n]: note",
    ),
    *("a", "word", "foo bar", "1", "ü", "漢", "漢字。", "、かな", "ไทย", "“", "https://x.eu/{name}", "javascript:x", "|", "=", "-"),
)

markdownish = st.lists(st.sampled_from(_PIECES), max_size=24).map("".join)
"""Bodies, and translations with all that a translator should not write."""

bodies = st.one_of(markdownish, st.text(max_size=40))

one_line = markdownish.map(lambda text: "".join(text.split("\n")).replace("\r", ""))
"""Translations without line breaks."""
