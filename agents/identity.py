"""What makes two things the same: item, article, content, feed; and addresses without trackers or secrets.

Every hash is the first HASH_DIGITS hexadecimal digits of SHA-256 over UTF-8 parts joined by a zero byte, which no
part can hold. Ids are for ever: changing anything here makes every item new, so the golden tests pin them.
"""

import hashlib
import re
import unicodedata
from functools import lru_cache
from urllib.parse import SplitResult, unquote, urlsplit, urlunsplit

from publicsuffixlist import PublicSuffixList

from schemas.item import Item

_SUFFIXES = PublicSuffixList()

HASH_DIGITS = 32
"""128 bits: no two of a billion items share an id by chance."""
HYPHENED_CHARS_MAX = 80
"""Of an id that is made of what is no address."""
FEED_ID_CHARS_MAX = 200
"""Of any feed's id, also one that feeds.yaml gives."""
SITES_KEPT = 1_024
"""Addresses of which is kept whose site they are of: a page and its links are asked for many times."""
HIDDEN = "***"
"""Stands where a secret stood."""

_TRACKING_PREFIXES = ("utm_", "mtm_", "matomo_", "hsa_", "__hs", "_hs")
_TRACKING = frozenset((
    "fbclid", "gclid", "dclid", "gbraid", "wbraid", "gclsrc", "msclkid", "twclid", "yclid", "ysclid", "igshid",
    "igsh", "mc_cid", "mc_eid", "mkt_tok", "oly_enc_id", "oly_anon_id", "vero_id", "vero_conv", "wickedid", "epik",
    "rb_clickid", "s_cid", "pk_campaign", "pk_kwd", "pk_source", "pk_medium", "pk_content", "pk_cid", "_openstat",
    "at_medium", "at_campaign", "ttclid", "li_fat_id", "cmpid", "xtor", "piwik_campaign", "piwik_kwd",
    "campaign_medium", "campaign_name", "campaign_source", "guccounter", "guce_referrer", "guce_referrer_sig",
    "sc_campaign", "sc_channel", "sc_content", "sc_medium", "sc_outcome", "sc_geo", "sc_country",
))  # fmt: skip
"""Parameters that say where a reader came from, never which article is meant."""
_SECRET_TAIL = re.compile(r"(?:key|token|secret|passw(?:or)?d|signature|credentials?|uuid|jwt)$")
_SECRET_NAMES = frozenset(("auth", "pass", "pwd", "sig", "sid", "session", "sessionid", "hmac"))
_OPAQUE = re.compile(
    r"(?=[^/]*\d)(?=[^/]*[a-z])(?:[a-z0-9]{32,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})", re.IGNORECASE
)
"""A path segment that nobody can have typed: private feeds carry their key like this."""
_DEFAULT_PORTS = {"http": 80, "https": 443}


def hashed(*parts: str) -> str:
    """The first HASH_DIGITS hex digits of the SHA-256 of *parts*; any text, lone surrogates included."""
    raw = "\0".join(part.replace("\0", "") for part in parts).encode("utf-8", "surrogatepass")
    return hashlib.sha256(raw).hexdigest()[:HASH_DIGITS]


def canonical_url(url: str) -> str:
    """*url* without its fragment and without tracking parameters.

    What is left is not re-encoded, so the address stays the one that the publisher's server knows. A fragment that
    is a route of its own (`#!/…`, `#/…`) stays. What is no address comes back without the space around it.
    """
    url = url.strip()
    base, mark, fragment = url.partition("#")
    if not fragment.startswith(("!", "/")):
        base, mark, fragment = base.rstrip(), "", ""
    path, asked, query = base.partition("?")
    host = host_of(path)
    kept = [part for part in query.split("&") if not _is_tracking(part, host)]
    if asked and len(kept) != query.count("&") + 1:
        base = path + ("?" + "&".join(kept) if kept else "")
    # Space that stood before a tracker is at the end now.
    return (base + mark + fragment).rstrip()


def item_id(feed_id: str, guid: str, link: str, content: str) -> str:
    """The id of one entry of one feed: from its guid, else its link, else its content (title and text)."""
    kind, value = ("guid", guid) if guid else ("link", canonical_url(link)) if link else ("content", content)
    return hashed("item", feed_id, kind, value)


def article_id(canonical: str, fallback: str) -> str:
    """The id of the article at address *canonical*, else one made of *fallback* (the item's id).

    http and https, `www.` and a slash at the end make no difference: sites redirect from one to the other.
    """
    parts = _split(canonical)
    if parts is None or not parts.hostname:
        return hashed("article", "item", fallback)
    port = _port(parts)
    place = parts.hostname.removeprefix("www.") + (f":{port}" if port else "")
    return hashed("article", "url", place, unquote(parts.path).rstrip("/"), parts.query, parts.fragment)


def digest(item: Item) -> str:
    """The hash of what *item* says; a new one means a new version.

    Counts headline, summary, content, names of authors and tags, image and address. Dates do not count (feeds touch
    them without a change), nor what is empty (so that a field added later changes no digest).
    """
    image = item.image
    parts = {
        "headline": item.headline,
        "summary": item.summary,
        "content": item.content_html,
        "authors": "\n".join(author.name for author in item.authors),
        "tags": "\n".join(tag.name for tag in item.tags),
        "image": f"{image.url}\n{image.caption}\n{image.credit}" if image else "",
        "url": item.url,
    }
    return hashed("digest", *(f"{name}={value}" for name, value in parts.items() if value))


def feed_id(url: str) -> str:
    """A readable id for the feed at *url*: host, path and the parameters that are no secret.

    Two private feeds that differ in nothing but the secret get the same id, and a folder with both is refused until one
    has an `id` in feeds.yaml: a hash of the secret in the id would let anybody who sees events try secrets against it.
    """
    parts = _split(url.strip())
    if parts is None or not parts.hostname:
        return _hyphened(url) or hashed("feed", url)
    port = _port(parts)
    place = parts.hostname.removeprefix("www.") + (f":{port}" if port else "")
    path = "/".join(part for part in parts.path.split("/") if part and not _OPAQUE.fullmatch(part))
    query = "&".join(part for part in parts.query.split("&") if part and not _is_secret(part))
    readable = place + (f"/{path}" if path else "") + (f"?{query}" if query else "")
    return re.sub(r"[\s|]+", "-", readable)[:FEED_ID_CHARS_MAX]


def _hyphened(text: str) -> str:
    """*text* in lower case with hyphens, accents taken off; not `words.slug`, for the ids of feeds are for ever."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    marks_off = "".join(char for char in plain if not unicodedata.combining(char))
    words = re.findall(r"[^\W_]+", unicodedata.normalize("NFC", marks_off))
    return "-".join(words)[:HYPHENED_CHARS_MAX].strip("-")


def redact(url: str) -> str:
    """*url* as it may stand in a log, an event or a key: no user, password, secret parameter, token or fragment."""
    parts = _split(url.strip())
    if parts is None:
        return HIDDEN
    path = "/".join(HIDDEN if _OPAQUE.fullmatch(part) else part for part in parts.path.split("/"))
    query = "&".join(
        f"{part.partition('=')[0]}={HIDDEN}" if _is_secret(part) else part for part in parts.query.split("&")
    )
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], path, query, ""))


def host_of(url: str) -> str:
    """The host of *url* in lower case, without port; "" where there is none."""
    parts = _split(url.strip())
    return (parts.hostname or "") if parts else ""


def bare_host_of(url: str) -> str:
    """The host of *url* without "www."; "" where there is none."""
    return host_of(url).removeprefix("www.")


@lru_cache(maxsize=SITES_KEPT)
def site_of(url: str) -> str:
    """The registrable domain of *url*'s host, such as "harbour-courier.example"; an address or a bare name as it is.

    Source: the Public Suffix List, publicsuffix.org.
    """
    host = host_of(url)
    is_address = ":" in host or host.replace(".", "").isdecimal()
    return host if is_address else _SUFFIXES.privatesuffix(host) or host.removeprefix("www.")


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        _ = parts.hostname
    except ValueError:
        return None
    return parts


def _port(parts: SplitResult) -> int | None:
    """The port, where it is not the scheme's own."""
    try:
        port = parts.port
    except ValueError:
        return None
    return None if port == _DEFAULT_PORTS.get(parts.scheme) else port


def _is_tracking(parameter: str, host: str) -> bool:
    name, _, value = parameter.partition("=")
    name = unquote(name).casefold()
    if name == "ref":  # Ghost adds its own host to every outgoing link; other sites give `ref` a meaning
        return bool(host) and value.casefold().removeprefix("www.") == host.removeprefix("www.")
    return name in _TRACKING or name.startswith(_TRACKING_PREFIXES)


def _is_secret(parameter: str) -> bool:
    name = unquote(parameter.partition("=")[0]).casefold()
    return name in _SECRET_NAMES or bool(_SECRET_TAIL.search(name))
