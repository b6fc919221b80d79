"""Other ways to reach somebody within texts: spelt-out mail addresses, names in chats, accounts."""

from collections.abc import Iterator

from coalition.expressions import Expression

_AT = (
    r"at|ät|et|@|a|arroba|arrova|chez|chiocciola|malpa|małpa|kukac|zavináč|zavinac|afna|"
    r"маймунско а|кльомба|собака|равлик|παπάκι|apestaartje|apenstaartje|snabel-?a|krøllalfa|"
    r"alfakrøll|miukumauku|ag|majmun|coadă de maimuță|a-?rond"
)
_DOT = (
    r"dot|punkt|punto|punt|punct|ponto|point|piste|pont|tečka|tecka|bodka|točka|tocka|kropka|prik|"
    r"nokta|крапка|точка|τελεία|taškas|punkts|\."
)
_SPELT = Expression(
    rf"(?i)(?<![\w.+-])([\w.+-]{{1,64}})\s{{0,3}}[\[({{<]\s?(?:{_AT})\s?[\])}}>]\s{{0,3}}"
    rf"([\w-]{{1,63}})(?:\s{{0,2}}[\[({{]?\s?(?:{_DOT})\s?[\])}}]?\s{{0,2}}[\w-]{{2,63}})+"
)
"""`ada [at] oak.example`, `ada(at)oak(dot)example`"""

_SPELT_BARE = Expression(
    rf"(?i)(?<![\w.+-])([\w.+-]{{1,64}})\s(?:{_AT})\s([\w-]{{1,63}})"
    r"(?:\s(?:dot|punkt|punto|point|kropka|tečka)\s[\w-]{2,63})+"
)
"""`ada at oak dot example`"""

_BEFORE_FREE_MAIL = Expression(
    rf"(?i)(?<![\w.+-])[\w.+-]{{1,64}}(?:\s?[\[({{<]\s?(?:{_AT})\s?[\])}}>]\s?"
    r"|\s(?:at|ät|arroba|chez)\s|\s?@\s?)"
    r"(?:gmail|googlemail|gmx|yahoo|hotmail|outlook|icloud|protonmail|proton|posteo|riseup|web)\."
)
_OFFICE = Expression(
    r"(?i)(?:info|press|presse|prensa|stampa|media|office|contact|contacto|kontakt|contatto|hello|hallo|"
    r"mail|post|privacy|webmaster|secretariat|secretaria|sekretariat|team|board|campaigns?|coalition|"
    r"newsletter|lists?|biuro|grafeio|eolas)"
)
_CHAT = Expression(
    r"(?i)\b(?:signal|telegram|threema|whats-?app|skype|discord|wire|viber|matrix|icq|wechat|session|"
    r"сигнал|телеграм|вайбер|вотсап)"
    r"(?:[ -]?(?:id|name|user ?name|handle|nutzername|user|account|nick))?"
    r"(?:\s?[:=]\s?(?:(?=[\w.#:-]{0,40}[\d_#])|(?=\w{1,40}[.:]\w))[\w.#:-]{4,40}"
    r"|\s?[:=]?\s?@[\w.:-]{2}|\s(?-i:(?=[A-Z]{0,7}\d)[A-Z0-9]{8})\b)"
)
"""A word for a chat and somebody's name in it: `Signal: ada.42`, `Telegram @ada_oak`."""

_ACCOUNT = Expression(
    r"(?i)\b(?:telegram|threema|whats-?app|skype|discord|viber|icq|wechat|instagram|insta|facebook|"
    r"twitter|tik-?tok|mastodon|linked-?in|bluesky|bsky|snap(?:chat)?|vkontakte|messenger|tumblr|"
    r"телеграм\w*|вайбер|вотсап|інстаграм|фейсбук|инстаграм|تيليجرام|تلغرام|واتساب|فيسبوك|انستغرام)\b"
    r"|(?<!\w)(?:tg|fb|ig|wa|signal|wire|matrix|session)\s?[:=@]\s?\w"
    r"|(?:^|[,;(|/]\s*)(?:tg|fb|ig|wa)(?:\s+[\w.@-]+){1,3}\s*\)?\Z"
)
"""A word for a network or a chat, behind which somebody's name in it stands."""

_SHORT_NUMBER = Expression(
    r"(?i)\b(?:t[eé]l(?:[eé]?f[oóò]n\w{0,2}|[eé]phone|ephone)?|phone|mob(?:ile?)?|handy|fon|gsm|fax|ext|"
    r"durchwahl|dw|poste|klapka|wew|apparat|mellék|puh|tlf|tfn|guthán|τηλ|κιν|тел|моб)\.?\s?[:.]?\s?\d{2,}"
)
"""A word for a telephone with a number behind it, be it that of an extension."""

_BARE_SITE = Expression(
    r"(?i)(?<![\w@.-])[\w-]{1,63}(?:\.[\w-]{1,63})*\.(?:com|org|net|info|example|social|page|site|"
    r"blog|app|dev|online|[a-z]{2})(?:/\S|(?![\w.]))"
)
_HANDLE = Expression(r"(?<!\w)[@＠]\w")

_IBAN = Expression(r"(?<!\w)[A-Z]{2}\d\d(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w)")
_FEWEST_OF_IBAN = 15


def spelt_mail_addresses(text: str) -> Iterator[str]:
    """Mail addresses written so that programs don't find them, but for those of an office."""
    for pattern in (_SPELT, _SPELT_BARE):
        for match in pattern.finditer(text):
            if not _OFFICE.fullmatch(match[1]):
                yield match[0]
    for match in _BEFORE_FREE_MAIL.finditer(text):
        yield match[0]


def holds_chat_name(text: str) -> bool:
    """Whether a text has somebody's name in a chat, with the chat's before it."""
    return _CHAT.search(text) is not None


def holds_account_name(text: str) -> bool:
    """Whether a short text such as a role says where else somebody is reached: `telegram x`.

    Of prose it would say so too often.
    """
    return any(pattern.search(text) for pattern in (_ACCOUNT, _SHORT_NUMBER, _HANDLE, _BARE_SITE))


def holds_bank_account(text: str) -> bool:
    """Whether a text has an IBAN whose check digits are right (ISO 13616)."""
    found = (match[0].replace(" ", "") for match in _IBAN.finditer(text.upper()))
    return any(len(iban) >= _FEWEST_OF_IBAN and _is_checked(iban) for iban in found)


def _is_checked(iban: str) -> bool:
    turned = f"{iban[4:]}{iban[:4]}"
    return int("".join(str(int(letter, 36)) for letter in turned)) % 97 == 1
