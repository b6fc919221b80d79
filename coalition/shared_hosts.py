"""Hosts on which anybody can have a page, and which part of an address there names its owner."""

from collections.abc import Mapping
from typing import Literal

from coalition.expressions import Expression

OwnerPart = Literal["sub-domain", "account", "address"]
"""What tells the owner of a page from others on its host: the name below the domain; the account
that a path begins with; or nothing less than the whole address."""

SHORTENERS = frozenset({
    "bit.ly", "t.co", "tinyurl.com", "goo.gl", "ow.ly", "is.gd", "buff.ly", "lnkd.in", "fb.me",
    "j.mp", "cutt.ly", "rb.gy", "shorturl.at", "t.ly", "tiny.cc", "s.id", "kurzelinks.de",
    "v.gd", "dlvr.it", "trib.al", "amzn.to", "urlz.fr", "frama.link", "huit.re",
    "bitly.com", "rebrand.ly", "ift.tt", "eepurl.com", "x.gd", "qr.ae", "wp.me", "bl.ink", "t1p.de",
    "adf.ly", "clck.ru", "vk.cc", "tr.im", "soo.gd", "da.gd", "lc.cx", "urly.it", "tny.im",
    "shorturl.com", "kutt.it", "ogy.de", "tiny.pl", "short.gy",
})  # fmt: skip
"""Hosts whose addresses stand for others."""

EDITED_BY_ONE = frozenset({"wikipedia.org", "europa.eu"})
"""Domains of many organisations' pages that one publisher answers for all the same."""

_BLOGSPOT = (
    "al", "at", "ba", "be", "bg", "ca", "ch", "co.at", "co.uk", "co.nz", "com.au", "com.br",
    "com.cy", "com.es", "com.mt", "com.tr", "cz", "de", "dk", "fi", "fr", "gr", "hr", "hu", "ie",
    "in", "is", "it", "jp", "kr", "li", "lt", "lu", "md", "mk", "nl", "no", "pt", "ro", "rs", "ru",
    "se", "si", "sk",
)  # fmt: skip

_SUB_DOMAINS = (
    "wordpress.com", "nationbuilder.com", "blogspot.com", "tumblr.com", "substack.com",
    "weebly.com", "wixsite.com", "squarespace.com", "github.io", "gitlab.io", "jimdofree.com",
    "jimdosite.com", "over-blog.com", "notion.site", "hypotheses.org", "carrd.co", "typepad.com",
    "canalblog.com", "eklablog.com", "livejournal.com", "bandcamp.com", "mystrikingly.com",
    *(f"blogspot.{ending}" for ending in _BLOGSPOT),
)  # fmt: skip

_ACCOUNTS = (
    "facebook.com", "twitter.com", "x.com", "instagram.com", "linkedin.com", "youtube.com",
    "tiktok.com", "threads.net", "threads.com", "t.me", "telegram.me", "medium.com", "linktr.ee",
    "github.com", "gitlab.com", "codeberg.org", "bitbucket.org", "framagit.org", "bsky.app",
    "mastodon.social", "patreon.com", "opencollective.com", "soundcloud.com", "pinterest.com",
    "issuu.com", "about.me",
)  # fmt: skip

_ADDRESSES = (
    "google.com", "forms.gle", "office.com", "microsoft.com", "cloud.microsoft", "typeform.com",
    "surveymonkey.com", "jotform.com", "airtable.com", "tally.so", "dropbox.com", "youtu.be",
    "framasoft.org", "framaforms.org", "framapad.org", "framalistes.org", "cryptpad.fr",
    "whatsapp.com", "wa.me", "telegram.org", "signal.group", "signal.me", "discord.gg",
    "discord.com", "weact.campact.de", "act.wemove.eu", "you.wemove.eu", "change.org", "avaaz.org",
    "openpetition.eu", "openpetition.de", "openpetition.org", "civist.cloud", "actionnetwork.org",
    "mesopinions.com", "petitions.net", "petitionenligne.com", "thepetitionsite.com",
    "helloasso.com", "gofundme.com", "betterplace.org", "eventbrite.com", "mobilizon.fr",
    "meetup.com", "vk.com", "vimeo.com", "flickr.com", "reddit.com",
)  # fmt: skip

SHARED_HOSTS: Mapping[str, OwnerPart] = {
    **dict.fromkeys(SHORTENERS, "address"),
    **dict.fromkeys(_ADDRESSES, "address"),
    **dict.fromkeys(_ACCOUNTS, "account"),
    **dict.fromkeys(_SUB_DOMAINS, "sub-domain"),
}
"""By registrable domain or by host, as the addresses that each service gives its users show it.

Suffixes of the Public Suffix List's private part, such as `github.io`, part owners by themselves;
some stand here too because the list has them in some years only. Where it is not certain where a
service has its users' names, the whole address counts."""

_ROOMS = frozenset({
    "groups", "company", "school", "showcase", "in", "channel", "c", "user", "users", "s",
    "orgs", "profile",
})  # fmt: skip
"""What stands before the account's name: `linkedin.com/company/oak`, `t.me/s/oak`."""

_OWN_PAGES = frozenset({
    "about", "addlist", "ads", "apps", "attribution_link", "business", "clip", "collections",
    "dialog", "discover", "embed", "enterprise", "events", "explore", "feed",
    "gaming", "gist", "hashtag", "help", "home", "i", "intent", "iv", "jobs", "joinchat", "l",
    "learning", "legal", "lists", "live", "login", "m", "marketplace", "me", "media", "messages",
    "newsletters", "notifications", "organizations", "p", "page", "pages", "people", "permalink",
    "photo", "photos", "pin", "playlist", "plugins", "policies", "policy", "post", "posts",
    "privacy", "projects", "proxy", "public", "pulse", "redirect", "reel", "reels", "results",
    "search", "settings", "share", "sharer", "shorts", "signup", "snippets", "socks", "sponsors",
    "starter-packs", "stories", "story", "tag", "tags", "terms", "topic", "topics", "tv", "video",
    "videos", "watch", "web", "-",
})  # fmt: skip
"""First parts of paths that belong to the service, with pages of anybody behind them."""

_NO_NAME = Expression(r"[a-z]{2}(?:[-_][a-z]{2,4})?|.*\.(?:php|html?|aspx?)")
"""A language, or a page of the service: `/fr/`, `/profile.php`."""


def owner_part(host: str) -> OwnerPart | None:
    """What names the owner of a page on a host in lower case; None where nobody else has one."""
    labels = host.rstrip(".").split(".")
    above = (".".join(labels[at:]) for at in range(len(labels) - 1))
    return next((SHARED_HOSTS[one] for one in above if one in SHARED_HOSTS), None)


def account_path(path: str) -> str | None:
    """The beginning of a path that names the account whose pages follow: `/oak`, `/company/oak`.

    None where the path names none for certain.
    """
    names = [part for part in path.split("/") if part]
    at = 1 if names and names[0].lower() in _ROOMS else 0
    if len(names) <= at or not path.startswith("/" + "/".join(names[: at + 1])):
        return None
    first = names[at].lower()
    if not at and (first in _OWN_PAGES or _NO_NAME.fullmatch(first)):
        return None
    return "/" + "/".join(names[: at + 1])
