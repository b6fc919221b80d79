"""People behind the name of an organisation in one cell: `Oak, c/o Jane Roe`, `Oak (Jane Roe)`.

They are nobody's business, so that the name is taken without them, which is told.
"""

import functools

from coalition import languages
from coalition.expressions import Expression
from coalition.intake.likely_people import may_be_person
from coalition.intake.people import is_organisation, is_person, name_words

_FOR = """
    c/o|℅|fao|for the attention of|z hd|z hdn|zu handen|t a v|tav|a/a|a l'attention de|
    a la atencion de|alla c a|alla cortese attenzione di|k rukam|do rak|represented by|signed by|
    submitted by|vertreten durch|vertreten von|represente par|representee par|representes par|
    signe par|representado por|representada por|firmado por|firmado|rappresentato da|
    rappresentata da|firmato da|na pessoa de|assinado por|reprezentowany przez|
    reprezentowana przez|reprezentowane przez|podpisano|zastoupeny|zastoupena|zastoupene|
    zastupeny|zastupena|zastupene|zastopa|zastopnik|zastopnica|zastupa|zastupan|zastupana po|
    kepviseli|kepviselo|edustaja|edustajana|esindaja|esindab|parstav|parstavis|atstovaujama|
    atstovas|atstove|representerad av|foretradd av|repraesenteret ved|representert ved|
    vertegenwoordigd door|ekprosopeitai apo|ekprosopos|predstavlyavana ot|predstavliavana ot|
    predstavlyavano ot|predstavliavano ot|predstavnyk|predstavnik|v osobi|koju zastupa|
    koje zastupa|temsilen|temsilcisi|arna ionadu ag|rrapprezentata minn|rrapprezentat minn|
    representat per|representada per|reprezentat de|reprezentata de|mmthlt bi|ymthlha|attn
"""
"""Words before whoever speaks for an organisation, in plain letters without full stops."""

_ROLES = r"""
    chair\w*|vice-chair\w*|co-chair\w*|president\w*|vice-?president\w*|director\w*|ceo|coo|cfo|cto|
    secretary(?: general)?|treasurer|trustee|founder|co-founder|coordinator|co-ordinator|manager|
    spokesperson|contact(?: person)?|signatory|vorsitz\w*|vorstand\w*|obmann|obfrau|obleute|
    geschaftsfuhr\w*|prasident\w*|leiter\w*|leitung|sprecher\w*|ansprechp\w*|grunder\w*|inhaber\w*|
    kassier\w*|schriftfuhr\w*|kontakt\w*|directeur|directrice|secretaire\w*|tresori\w*|porte-parole|
    fondat\w*|coordinat\w*|responsable|referent\w*|secretari\w*|coordinador\w*|portavo\w*|
    representante|fundador\w*|contacto|direttore|direttrice|segretari\w*|responsabile|portavoce|
    contatto|legale rappresentante|diretor\w*|secretari\w*|porta-voz|przewodnicz\w*|prezes\w*|
    dyrektor\w*|koordynator\w*|rzeczni\w*|predsed\w*|reditel\w*|riaditel\w*|jednatel\w*|konatel\w*|
    predsjedni\w*|direktor\w*|ravnatelj\w*|tajni\w*|predsedatel\w*|direktorka|golova|holova|
    sekretar\w*|koordynator\w*|koordinator\w*|proedros|diefthynt\w*|dieythynt\w*|syntonist\w*|
    presedint\w*|elnok\w*|igazgato|vezeto|kapcsolattarto|titkar|puheenjohtaja|toiminnanjohtaja|
    sihteeri|yhteyshenkilo|ordforande|verksamhetschef|kontaktperson|formand|forperson|direktor|
    forstander|leder|daglig leder|styreleder|esimees|juhataja|juhatuse \w+|kontaktisik|
    priekssedetaj\w*|valdes \w+|vaditaj\w*|pirmininka\w*|pirmininke|direktori\w*|vadov\w*|
    cathaoirleach|stiurthoir|runai|direttur\w*|segretarj\w*|baskan\w*|mudur\w*|genel sekreter|
    koordinatoru|voorzitter|directeur-bestuurder|bestuurder|penningmeester|contactpersoon|woordvoerder|
    rys|ryys|mdyr|alrys|almdyr
"""
"""What people are in an organisation, in plain letters."""

_SEPARATOR = Expression(r"\s*(?:[,;|\n]|\s[-–—/]\s|[(\[])\s*")
_DOTS = Expression(r"[.:]")
_ORDER = r"(?:\d\.?\s*|stellv\w*\s+|stv\s+|deputy\s+|vice\s+|acting\s+|the\s+|our\s+)?"
_FEWEST_NAMES = 2
_MOST_WORDS = 5

_WITHIN = Expression(
    r"(?i)\s(?:c/o|℅|attn\.?:?|z\.\s?hd\.?n?\.?|vertreten durch|represented by|t\.\s?a\.\s?v\.)\s"
)
LEFT_OUT = "left out: a person behind the name"
"""What is said of a name without the person; nothing of whom is repeated."""


def without_people(name: str) -> str:
    """The name of an organisation without who speaks for it, if anybody does."""
    for separator in _SEPARATOR.finditer(name):
        before, behind = name[: separator.start()].strip(), name[separator.end() :].strip(" )]")
        if before and behind and (kept := _kept(before, behind)):
            return kept
    match = _WITHIN.search(name)
    if match and _is_somebody(name[match.end() :]) and name[: match.start()].strip():
        return name[: match.start()].strip()
    return name


def is_labelled_person(text: str) -> bool:
    """Whether a text is a person with a word for it: `c/o Jane Roe`, `Vorsitzende: Ida Nowak`."""
    rest = _without_label(text)
    if rest is None and " " in text and _role().fullmatch(_plain(text.rpartition(" ")[2])):
        rest = text.rpartition(" ")[0]
        return may_be_person(rest)
    return rest is not None and _is_somebody(rest)


def _kept(before: str, behind: str) -> str:
    """The organisation's part of a name, where the other is a person's; nothing otherwise."""
    if is_labelled_person(behind):
        return before
    if is_person(behind) and not is_person(before) and len(name_words(behind)) >= _FEWEST_NAMES:
        return before
    return behind if is_person(before) and is_organisation(behind) else ""


def _is_somebody(text: str) -> bool:
    names = name_words(text.partition(",")[0].strip(" :-–()"))
    return (
        bool(names)
        and not is_organisation(text)
        and (len(names) >= _FEWEST_NAMES or may_be_person(text))
    )


def _without_label(text: str) -> str | None:
    """What stands behind a word for who speaks for an organisation; None without one."""
    words = text.split()
    for size in range(min(len(words) - 1, _MOST_WORDS), 0, -1):
        label = " ".join(words[:size])
        plain, rest = _plain(label), " ".join(words[size:])
        is_marked = label.endswith(":") or rest.startswith(":")
        # Without a mark `Coordinadora Andaluza` is a name by itself.
        is_role = _role().fullmatch(plain) and (is_marked or may_be_person(rest))
        if _label().fullmatch(plain) or is_role:
            return rest
    return None


def _plain(text: str) -> str:
    # ICU reads a colon behind a letter as a mark of it.
    return " ".join(languages.romanise(_DOTS.sub(" ", text)).replace("'", "").split())


@functools.cache
def _label() -> Expression[str]:
    return Expression("|".join(text.strip() for text in _FOR.replace("\n", "").split("|")))


@functools.cache
def _role() -> Expression[str]:
    roles = "|".join(text.strip() for text in _ROLES.replace("\n", "").split("|"))
    return Expression(f"{_ORDER}(?:{roles})")
