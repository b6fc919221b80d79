"""Explanations of the codes that the parsers of letters and pages report."""

LETTERS = (
    """L001: a letter or page begins with its front matter.

    The lines between two lines `---` say what the text is called and of what kind it is. Without
    them it has no title, and nobody knows where to show it.

    Bad:
        # data/letters/example.md
        We ask for a ban.
    Good:
        # data/letters/example.md
        ---
        title: A call
        kind: open-letter
        ---
        We ask for a ban.
    """,
    """L010: a text holds no raw HTML.

    Letters also go out as plain text and e-mail, where tags would be read as they stand, and
    whoever translates them would have to keep them whole. Use Markdown.

    Bad:
        # data/letters/example.md
        ---
        title: A call
        kind: open-letter
        ---
        We ask for a ban <b>now</b>.
    Good:
        # data/letters/example.md
        ---
        title: A call
        kind: open-letter
        ---
        We ask for a ban **now**.
    """,
    """L011: a text holds no images.

    Not every format of a letter can show one, so all of them show its description only. Say in
    words what the image shows, or link to it.

    Bad:
        # data/letters/example.md
        ---
        title: A call
        kind: open-letter
        ---
        ![A camera above a street](camera.png)
    Good:
        # data/letters/example.md
        ---
        title: A call
        kind: open-letter
        ---
        A camera hangs above [every street](https://example.org/map).
    """,
    """L012: every block of a text is offered to translators.

    A paragraph that is indented by four spaces, or stands between lines of three backticks, is code
    to Markdown: it is shown as it stands, in every language in that of the source. Lists
    and quotations within one another more than fifteen times are treated alike.

    Bad:
        # data/letters/example.md
        ---
        title: A call
        kind: open-letter
        ---
        We ask:

            Ban it.
    Good:
        # data/letters/example.md
        ---
        title: A call
        kind: open-letter
        ---
        We ask:

        Ban it.
    """,
    """L013: a brace belongs to a field, or is doubled.

    `{sender_name}` is filled in by whoever sends the letter. A brace that stands alone is mostly a
    field that was mistyped, and would go out as it stands.

    Bad:
        # data/letters/example.md
        ---
        title: A call
        kind: email
        fields:
          sender_name: {label: Your name}
        ---
        Yours, {sender_name} {Town}
    Good:
        # data/letters/example.md
        ---
        title: A call
        kind: email
        fields:
          sender_name: {label: Your name}
        ---
        Yours, {sender_name} {{Town}}
    """,
    """L014: headings go down one level at a time.

    Whoever listens to a page jumps from heading to heading, and takes a level that is left out for
    a part that was missed (WCAG, technique G141).

    Bad:
        # data/pages/example.md
        ---
        title: Why
        kind: page
        ---
        # Reasons

        ### The first
    Good:
        # data/pages/example.md
        ---
        title: Why
        kind: page
        ---
        # Reasons

        ## The first
    """,
    """L015: a link leads to a web or mail address.

    Letters are mailed, printed and shown on other sites, where `about.html` leads nowhere. A link
    of another scheme is shown as its text; `javascript:`, which would run on the reader's page, is
    an error.

    Bad:
        # data/pages/example.md
        ---
        title: About
        kind: page
        ---
        [Read more](more.html)
    Good:
        # data/pages/example.md
        ---
        title: About
        kind: page
        ---
        [Read more](https://example.org/more)
    """,
    """L016: a passage has no more brackets than its links can be found among.

    Each bracket may begin a link, so that the parser looks at the rest of the passage for its end;
    among thousands of them that would take minutes. Such a passage is shown without links.

    No example: it would fill pages.
    """,
    """L017: a link that opens a mail program holds addresses and at most a subject.

    `bcc=…` and `cc=…` write to somebody whom the reader does not see, and `body=…` in the reader's
    name. An e-mail that readers should send is a letter of the kind `email`.

    Bad:
        # data/pages/example.md
        ---
        title: About
        kind: page
        ---
        [Write to us](mailto:office@example.org?bcc=list@example.com)
    Good:
        # data/pages/example.md
        ---
        title: About
        kind: page
        ---
        [Write to us](mailto:office@example.org?subject=Hello)
    """,
    """L018: a link leads where its words say.

    A link without words is seen by nobody, words that are another address deceive, and what stands
    before an `@` in an address is no host.

    Bad:
        # data/pages/example.md
        ---
        title: About
        kind: page
        ---
        [https://example.org](https://example.com/)
    Good:
        # data/pages/example.md
        ---
        title: About
        kind: page
        ---
        [our page](https://example.com/)
    """,
    """L021: the name of a field can stand between braces.

    It has small letters, digits and underscores, and begins with a letter; any other `{name}` in a
    text is not a field, and would be shown as it stands.

    Bad:
        # data/letters/example.md
        ---
        title: A call
        kind: email
        fields:
          Sender-Name: {label: Your name}
        ---
        Yours sincerely
    Good:
        # data/letters/example.md
        ---
        title: A call
        kind: email
        fields:
          sender_name: {label: Your name}
        ---
        Yours sincerely, {sender_name}
    """,
)
