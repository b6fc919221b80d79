"""What can be wrong in a PO file; `%s` in a message or hint stands for a detail."""

from coalition import codes
from coalition.findings import Finding, Problem

ENCODING = Problem(
    "the text is not %s", "Save the file as UTF-8; nothing in it was changed.", None, codes.C001
)
LEGACY = Problem(
    "the file is in %s", "Nothing: it will be saved as UTF-8 with LF line ends.", None, codes.C002
)
EMPTY = Problem(
    "the file holds no messages", "Restore it from the history, or delete it.", None, codes.C003
)
CONFLICT = Problem(
    "a conflict that Git could not merge stands here",
    "Keep the right lines and remove those that begin with <<<<<<<, ======= and >>>>>>>.",
    None,
    codes.C004,
)
UNTERMINATED = Problem(
    "a string has no closing quotation mark", 'Close it with ".', None, codes.C005
)
UNESCAPED = Problem(
    "a quotation mark stands within the text as if it ended it",
    'Write \\" for a quotation mark within a text.',
    None,
    codes.C024,
)
UNQUOTED = Problem(
    "the text of %s does not stand between straight quotation marks",
    'Write it between them, such as msgstr "…".',
    None,
    codes.C024,
)
CLOSED_OTHERWISE = Problem(
    "%s stands where a straight quotation mark should close the text",
    'Close it with ".',
    None,
    codes.C024,
)
ESCAPED_END = Problem(
    "the backslash before the last quotation mark makes it a part of the text",
    'Write the last " without the backslash.',
    None,
    codes.C005,
)
UNSEEN_SPACE = Problem(
    "%s stands outside the text, where a PO file has a plain space",
    'Write a plain space in its place, such as msgstr "…".',
    None,
    codes.C006,
)
UNSEEN = Problem(
    "%s, which nobody sees, stands outside the text",
    "Delete it, with the whole line if there is nothing else in it.",
    None,
    codes.C006,
)
MISSPELT = Problem(
    "%s begins no line of a PO file",
    "Begin it with msgid, msgstr or msgctxt, or with # if it is a comment.",
    None,
    codes.C006,
)
MISREAD = Problem(
    "%s is not a line of a PO file",
    'Begin comments with # and put texts between quotation marks: msgstr "…".',
    None,
    codes.C006,
)
INCOMPLETE = Problem(
    "%s", "Restore the entry: msgctxt if any, msgid, msgid_plural if any, msgstr.", None, codes.C007
)
CONTROL = Problem("the control character %s stands in the text", "Remove it.", None, codes.C008)
NUL = Problem(
    "a NUL character stands in the text",
    "Restore the file; it seems damaged.",
    None,
    codes.C008,
    severity="error",
)
ESCAPE = Problem(
    "%s means nothing in a PO file",
    r"Write \\ for a backslash, \n for a new line.",
    None,
    codes.C009,
)
DUPLICATE = Problem(
    "the message already stands in line %s",
    "Keep one of the two; until then the other counts as a comment.",
    None,
    codes.C010,
)
OBSOLETE_TWIN = Problem(
    "the message stands in line %s, too; one of the two is obsolete (#~)",
    "Nothing: what is translated is kept, and `coalition update` writes the message once.",
    None,
    codes.C010,
    severity="warning",
)
GAP = Problem("%s", "Number the forms msgstr[0], msgstr[1] and so on.", None, codes.C011)
MISSING_FORM = Problem(
    "%s is missing", "Add it; the forms are msgstr[0], msgstr[1] and so on.", None, codes.C011
)
FORMS = Problem("%s", "Give as many msgstr[…] as Plural-Forms says.", None, codes.C012)
NO_RULE = Problem(
    "messages have plurals, but the header has no Plural-Forms",
    "Add the line that your language needs, such as Plural-Forms: %s",
    None,
    codes.C013,
)
BAD_RULE = Problem(
    "Plural-Forms can't be used: %s", "Write it as the gettext manual shows.", None, codes.C014
)
NO_HEADER = Problem(
    "the file has no header",
    "Copy the header (the lines above the first empty one) of another file of the language, "
    "such as %s.",
    None,
    codes.C015,
)
HEADER = Problem("%s", "Correct the header at the top of the file.", None, codes.C016)
RESIDUE = Problem(
    "msgcat left several versions here (#-#-#)",
    "Keep the right version and remove the others with their #-#-# lines.",
    None,
    codes.C017,
)
STRAY_COMMENT = Problem(
    "a comment belongs to no entry",
    "Move it above an entry; until then it goes to the top of the file.",
    None,
    codes.C018,
)
MISTYPED_FUZZY = Problem(
    "%s reads like the flag fuzzy, but is none, so that the translation counts as confirmed",
    "Write `#, fuzzy` above the entry, or remove it.",
    None,
    codes.C025,
)
LEFT_PREVIOUS = Problem(
    "the translation is confirmed, and a previous text (#|) still stands above it",
    "Remove the lines that begin with #|, or write `#, fuzzy` if it is yet to be confirmed.",
    None,
    codes.C026,
)
STICKY = Problem(
    "GNU gettext 0.21 reads #= as a comment", "Write flags after a comma: #, …", None, codes.C019
)
OBSOLETE = Problem(
    "only some lines of the entry begin with #~",
    "Give #~ to all or none of them.",
    None,
    codes.C020,
)
MISPLACED = Problem(
    "a comment stands inside an entry", "Move it above the entry's msgid.", None, codes.C021
)

_LONGEST_DETAIL = 100


class Report:
    """Collects the findings of one file."""

    def __init__(self, path: str) -> None:
        self._path = path
        self.findings: list[Finding] = []
        self.whole = True
        """Whether everything in the file could be read so far."""

    def add(self, problem: Problem[None], line: int = 1, column: int = 1, detail: str = "") -> None:
        """Add a problem; its detail stands for `%s` in the message, or else in the hint."""
        excerpt = detail if len(detail) <= _LONGEST_DETAIL else f"{detail[:_LONGEST_DETAIL]}…"
        in_message = "%s" in problem.message
        filled = problem._replace(
            message=problem.message.replace("%s", excerpt),
            hint=problem.hint if in_message else problem.hint.replace("%s", detail),
        )
        self.findings.append(filled.finding(self._path, line, column))

    def add_loss(
        self, problem: Problem[None], line: int = 1, column: int = 1, detail: str = ""
    ) -> None:
        """Add a problem because of which a part of the file can't be read."""
        self.whole = False
        self.add(problem, line, column, detail)
