"""What can be wrong in a PO file: every finding of this room is made here."""

from typing import NamedTuple

from coalition.findings import Finding, Severity


class Problem(NamedTuple):
    """A kind of trouble in a catalog."""

    code: str
    severity: Severity
    message: str
    """A lower-case fact; `%s` stands for a detail."""

    hint: str


ENCODING = Problem(
    "C001", "error", "the text is not %s", "Save the file as UTF-8; nothing in it was changed."
)
LEGACY = Problem(
    "C002", "warning", "the file is in %s", "Nothing: it will be saved as UTF-8 with LF line ends."
)
EMPTY = Problem(
    "C003", "error", "the file holds no messages", "Restore it from the history, or delete it."
)
CONFLICT = Problem(
    "C004",
    "error",
    "a conflict that Git could not merge stands here",
    "Keep the right lines and remove those that begin with <<<<<<<, ======= and >>>>>>>.",
)
UNTERMINATED = Problem(
    "C005", "error", "a string has no closing quotation mark", 'Close it with ".'
)
MISREAD = Problem(
    "C006",
    "error",
    "%s is no line of a PO file",
    'Begin comments with # and put texts between quotation marks: msgstr "…".',
)
INCOMPLETE = Problem(
    "C007", "error", "%s", "Restore the entry: msgctxt if any, msgid, msgid_plural if any, msgstr."
)
CONTROL = Problem("C008", "warning", "the control character %s stands in the text", "Remove it.")
NUL = Problem(
    "C008", "error", "a NUL character stands in the text", "Restore the file; it seems damaged."
)
ESCAPE = Problem(
    "C009",
    "error",
    "%s means nothing in a PO file",
    r"Write \\ for a backslash, \n for a new line.",
)
DUPLICATE = Problem(
    "C010",
    "error",
    "the message already stands in line %s",
    "Keep one of the two; until then the other counts as a comment.",
)
GAP = Problem("C011", "error", "%s", "Number the forms msgstr[0], msgstr[1] and so on.")
FORMS = Problem("C012", "error", "%s", "Give as many msgstr[…] as Plural-Forms says.")
NO_RULE = Problem(
    "C013",
    "error",
    "messages have plurals, but the header has no Plural-Forms",
    "Add the line that your language needs, such as Plural-Forms: %s",
)
BAD_RULE = Problem(
    "C014", "error", "Plural-Forms can't be used: %s", "Write it as the gettext manual shows."
)
NO_HEADER = Problem(
    "C015", "error", "the file has no header", 'Begin it with msgid "" and a msgstr of fields.'
)
HEADER = Problem("C016", "warning", "%s", "Correct the header at the top of the file.")
RESIDUE = Problem(
    "C017",
    "error",
    "msgcat left several versions here (#-#-#)",
    "Keep the right version and remove the others with their #-#-# lines.",
)
STRAY_COMMENT = Problem(
    "C018",
    "warning",
    "a comment belongs to no entry",
    "Move it above an entry; until then it goes to the top of the file.",
)
STICKY = Problem(
    "C019", "warning", "GNU gettext 0.21 reads #= as a comment", "Write flags after a comma: #, …"
)
OBSOLETE = Problem(
    "C020", "error", "only some lines of the entry begin with #~", "Give #~ to all or none of them."
)
MISPLACED = Problem(
    "C021", "warning", "a comment stands inside an entry", "Move it above the entry's msgid."
)

PROBLEMS = (
    ENCODING, LEGACY, EMPTY, CONFLICT, UNTERMINATED, MISREAD, INCOMPLETE, CONTROL, NUL, ESCAPE,
    DUPLICATE, GAP, FORMS, NO_RULE, BAD_RULE, NO_HEADER, HEADER, RESIDUE, STRAY_COMMENT, STICKY,
    OBSOLETE, MISPLACED,
)  # fmt: skip
"""In order of their codes."""

_LONGEST_DETAIL = 100


class Report:
    """The findings of one file, as they come."""

    def __init__(self, path: str) -> None:
        self._path = path
        self.findings: list[Finding] = []
        self.whole = True
        """Whether everything in the file could be read so far."""

    def add(self, problem: Problem, line: int = 1, column: int = 1, detail: str = "") -> None:
        """Note a problem; its detail fills the message, or the hint if only that has a place."""
        shown = detail if len(detail) <= _LONGEST_DETAIL else f"{detail[:_LONGEST_DETAIL]}…"
        in_message = "%s" in problem.message
        self.findings.append(
            Finding(
                path=self._path,
                line=line,
                column=column,
                code=problem.code,
                severity=problem.severity,
                message=problem.message.replace("%s", shown),
                hint=problem.hint if in_message else problem.hint.replace("%s", detail),
            )
        )

    def lost(self, problem: Problem, line: int = 1, column: int = 1, detail: str = "") -> None:
        """Note a problem behind which something of the file can't be read."""
        self.whole = False
        self.add(problem, line, column, detail)
