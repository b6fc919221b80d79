"""Pages of one person at services where anybody has one, given as an organisation's website."""

from urllib.parse import unquote

from coalition.expressions import Expression
from coalition.intake.names.likely_people import may_be_person
from coalition.intake.words.known_headers import fold

_OF_PEOPLE = Expression(
    r"(?i)(?:\w+\.)?(?:linkedin\.com/(?:in|pub)/|xing\.com/profile/|facebook\.com/(?:profile\.php\?id=|"
    r"people/)|fb\.com/profile\.php|orcid\.org/\d|researchgate\.net/profile/|about\.me/|"
    r"\w+\.academia\.edu/|scholar\.google\.[\w.]+/citations)"
)
_SERVICES = Expression(
    r"(?i)(?:[\w-]+\.)?(?:facebook\.com|fb\.com|instagram\.com|twitter\.com|x\.com|tiktok\.com|"
    r"threads\.net|bsky\.app/profile|medium\.com|github\.com|youtube\.com(?:/user)?|vk\.com|t\.me|"
    r"pinterest\.com|flickr\.com/people|mastodon\.[\w.]+|about\.me)/@?([^/?#]+)"
)
_BETWEEN = Expression(r"[._\-\d]+|(?<=[a-z])(?=[A-Z])")


def is_personal_page(url: str, name: str = "") -> bool:
    """Whether a web address is surely or likely one person's own page at a service.

    `name` is what the organisation is called: its own account may look like a person's.
    """
    address = url.rpartition("//")[2].removeprefix("www.")
    if _OF_PEOPLE.match(address):
        return True
    account = _SERVICES.match(address)
    if account is None:
        return False
    words = [word for word in _BETWEEN.split(unquote(account[1])) if word]
    if len(words) < 2 or fold("".join(words)) in fold(name).replace(" ", ""):
        return False
    return may_be_person(" ".join(word.capitalize() for word in words))
