"""Lines of a pasted text that are no names: greetings, headings, signatures, labelled lines.

They are told with the reason, and what may be somebody's data is not repeated.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from coalition.expressions import Expression
from coalition.intake.known_headers import fold, is_private, key_of, name_weight
from coalition.intake.people import is_organisation

_GREETING = Expression(
    r"(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|day)|to whom it may concern|"
    r"lieber?|liebes?|sehr geehrte[rs]?|guten (?:tag|morgen)|hallo|moin|bonjour|bonsoir|chere?s?|"
    r"madame,? monsieur|estimad[oa]s?|querid[oa]s?|hola|buenos dias|car[oaie]|gentil[ei]|"
    r"buongiorno|spettabile|szanown[iay]|drodzy|drog[ia]|dzien dobry|geachte|beste|kare?a?|hej|"
    r"basta|hyvat?|hei|arvoisat?|vazen[iya]|mili|dobry den|dragi|postovan[ia]?|spostovan[ia]?|"
    r"tisztelt|kedves|stimat[aei]|draga|caros?|prezad[oa]s?|ola|bom dia|gerbiami|mieli|cienijam\w*|"
    r"lugupeetud|tere|agapit\w*|axiotim\w*|kalimera|uvazaem\w*|sanovn\w*|sanovi\w*|dobrij den|"
    r"skapi|uvazhaemi|uvazaemi|zdravejte|sayin|merhaba|a chara|a chairde|ghaziz\w*|benvolg\w*|"
    r"alsadt|mrhba)\b"
)
_CLOSING = Expression(
    r"(?:(?:with |many )?(?:best|kind|warm|warmest|kindest)(?: (?:regards|wishes))?|regards|"
    r"(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|yours|cheers|(?:many )?thanks.{0,40}|"
    r"thank you.{0,40}|mit (?:freundlichen|besten|herzlichen|solidarischen) gru(?:ss|s)en|mfg|"
    r"(?:viele|beste|liebe|herzliche|freundliche) gru(?:ss|s)e|cordialement|bien cordialement|"
    r"bien a (?:vous|toi)|amicalement|salutations(?: distinguees)?|merci.{0,30}|un saludo|saludos|"
    r"(?:saludos )?cordial(?:es|mente|i)?(?: saludos| saluti)?|atentamente|cordiali saluti|"
    r"distinti saluti|z powazaniem|pozdrawiam|z pozdrowieniami|met (?:vriendelijke|hartelijke) "
    r"groe(?:t|ten)|groeten|(?:med )?(?:vanlig|venlig|vennlig)e? halsning(?:ar)?|"
    r"(?:med )?(?:venlig|vennlig) hilsen|mvh|hilsen|halsningar|(?:ystavallisin )?terveisin|"
    r"s pozdravem|s pozdravom|s uctou|lep pozdrav|lijep pozdrav|s postovanjem|s spostovanjem|"
    r"udvozlettel|tisztelettel|cu stima|cu respect|(?:com os melhores )?cumprimentos|"
    r"atenciosamente|pagarbiai|ar cienu|lugupidamisega|me ektimisi|filikoi? chairetismoi?|"
    r"z povagou|s uvazhenie|s uvazenie|s postovanem|saygilarimla|saygilar|le meas|le gach dea-ghui|"
    r"salutacions|atentament|tislijiet|m alhtram|ma alihtiram|tsitsaqam)[ ,.!–-]*"
)
_ITEM = Expression(r"\s*(?:[•‣◦▪●○∙·⁃►☐☑✓✔→➢*+–—-]|\d{1,4}[.)])\s")
_LABEL = Expression(r"((?:[^:\d()\[\]]|\([^():]{0,30}\)){1,60}?)\s*:(?!//)\s*(.*)")
"""A label may have a bracket in it that is closed: `Telephone (mobile): …`."""

_LONGEST_SIGNATURE = 8
"""Lines below a closing that are somebody's signature."""

_LISTS = Expression(
    r"(?:signed(?: by)?|signator(?:y|ies)|endorsed by|supported by|members?|partners?|"
    r"organi[sz]ations?|supporters?|signe par|signataires?|membres|partenaires|unterzeichnet von|"
    r"unterzeichner\w*|mitglieder|organisationen|vereine|firmado por|firmantes|firmato da|"
    r"firmatari|podpisali|sygnatariusze|ondertekend door|leden|organisaties?|"
    r"organizacj[ae]|organizza\w+|organiza\w+)"
)
"""Labels before the names of a list."""


class PastedLine(NamedTuple):
    """A line of a pasted text."""

    number: int
    """From 1."""

    text: str
    """Without the label before names; what may be shown of a line that is no name."""

    reason: str = ""
    """Why it is no name; empty for a line of names."""

    country: str = ""
    """What another line, or a label, says of the names in it."""


def read_lines(lines: Iterable[str]) -> Iterator[PastedLine]:
    """Each line of a pasted text, with the reason against those that are no names."""
    lines = list(lines)
    has_organisations = any(_label_weight(line) > 1 for line in lines)
    signature = 0
    for number, line in enumerate(lines, 1):
        plain = fold(line[:200])
        if signature and plain and not _ITEM.match(line):
            signature -= 1
            yield PastedLine(number, "…", "below a closing, as a signature is; left out")
            continue
        signature = signature if not plain else 0
        if _CLOSING.fullmatch(plain):
            signature = _LONGEST_SIGNATURE
            yield PastedLine(number, line.strip(), "the closing of a letter")
        elif _is_greeting(line, plain, first=not any(map(str.strip, lines[: number - 1]))):
            yield PastedLine(number, "…", "the greeting of a letter")
        else:
            yield _read_label(number, line, has_organisations=has_organisations)


def _is_greeting(line: str, plain: str, *, first: bool) -> bool:
    if not _GREETING.match(plain) or is_organisation(line):
        return False
    return first or line.rstrip().endswith((",", "!", ":")) or plain.endswith(" all")


def label_of(line: str) -> tuple[str, str]:
    """What stands before a colon and behind it; nothing where a line has no label."""
    match = _LABEL.match(_without_bullet(line).strip())
    return (match[1], match[2]) if match else ("", "")


def _label_weight(line: str) -> int:
    label, behind = label_of(line)
    return name_weight(label) if behind else 0


def _without_bullet(line: str) -> str:
    match = _ITEM.match(line)
    return line[match.end() :] if match else line


def _read_label(number: int, line: str, *, has_organisations: bool) -> PastedLine:
    """A line, by the label before its colon; most lines have none."""
    label, behind = label_of(line)
    if not label:
        return PastedLine(number, line)
    if not behind:
        return PastedLine(number, line.strip(), "a heading, for it ends in a colon")
    weight = name_weight(label)
    if is_private(label) or (weight == 1 and has_organisations):
        return PastedLine(number, f"{label}: …", "a label of people's data; left out")
    # `Initiative: Open Doors` may be a name, `Organisation: Open Doors` is none.
    if weight in (1, 3) or _LISTS.fullmatch(fold(label)):
        return PastedLine(number, behind)
    if key_of(label, {}):
        return PastedLine(number, line.strip(), f"a labelled line, {label}, and no name")
    return PastedLine(number, line)
