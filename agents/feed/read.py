"""`read_feed`: the bytes of one feed to items, or a refusal in one sentence."""

import re
import zlib
from datetime import datetime
from urllib.parse import urlsplit, urlunsplit

from agents.feed.build import Shared, items_of
from agents.feed.jsonfeed import is_json, read_json
from agents.feed.parsed import ParsedFeed, RawFeed
from agents.feed.text import plain_text, resolved
from agents.feed.xml import read_xml
from agents.identity import bare_host_of, feed_id, redact
from schemas.errors import RefusedError
from schemas.limits import NAME_CHARS_MAX
from schemas.newsroom import FeedEntry
from schemas.parts import FeedRef, Publisher

UNPACKED_BYTES_MAX = 20_000_000
"""Of a feed that is kept gzipped by its server."""

_GZIP = b"\x1f\x8b"
_HTML = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html\b|html\b|head\b|body\b)",
    re.IGNORECASE | re.DOTALL,
)


def read_feed(raw: bytes, *, url: str, content_type: str = "", entry: FeedEntry, seen_at: datetime) -> ParsedFeed:
    """The feed in *raw*: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1; any bytes.

    Args:
        raw: The body, unpacked or gzipped.
        url: Where it was read from, redirects followed; relative addresses are relative to it. "" where not known.
        content_type: The header of that name; only its charset counts, and only where the document names none.
        entry: What feeds.yaml says of the feed; it wins over the feed.
        seen_at: Now, event time of all items. Dates later than a day after it are taken as not given.

    Raises:
        RefusedError: There is no feed in it: it is empty, a web page, other JSON, or nothing that can be read.
    """
    url, body = _without_secrets(url), _unpacked(raw)
    if not body.strip(b"\xef\xbb\xbf \t\r\n\0"):
        raise RefusedError("no feed: the document is empty")
    if _HTML.match(body[:10_000]):
        raise RefusedError("no feed: it is a web page (HTML)")
    read = read_json(body) if is_json(body) else read_xml(body, url=url, content_type=content_type)
    return _parsed(read, url, entry, seen_at)


def _without_secrets(url: str) -> str:
    """*url* without user, password, query and fragment: relative addresses need none of them, and would carry them."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))


def _parsed(read: RawFeed, url: str, entry: FeedEntry, seen_at: datetime) -> ParsedFeed:
    base = url or resolved(read.self_url, "") or resolved(read.home_url, "")
    home_url = resolved(read.home_url, base)
    title = plain_text(read.title)[:NAME_CHARS_MAX]
    address = entry.url or base
    feed = FeedRef(id=entry.id or feed_id(address), url=redact(address), title=plain_text(entry.title) or title)
    publisher = Publisher(
        name=plain_text(entry.publisher) or title or bare_host_of(home_url or base),
        url=resolved(entry.publisher_url, base) or home_url,
        logo_url=resolved(entry.logo_url, base) or resolved(read.logo_url, base),
    )
    shared = Shared(entry=entry, feed=feed, publisher=publisher, raw=read, base=base, seen_at=seen_at)
    return ParsedFeed(
        feed=feed,
        items=items_of(shared),
        ttl_s=read.ttl_s,
        update_s=read.update_s,
    )


def _unpacked(raw: bytes) -> bytes:
    """*raw*, unpacked where it is gzip."""
    if not raw.startswith(_GZIP):
        return raw
    try:
        unpacker = zlib.decompressobj(wbits=31)
        body = unpacker.decompress(raw, UNPACKED_BYTES_MAX)
    except zlib.error as error:
        raise RefusedError("no feed: it is gzip that can't be unpacked") from error
    if unpacker.unconsumed_tail:
        raise RefusedError(f"the feed is over the limit of {UNPACKED_BYTES_MAX:,} bytes when unpacked")
    return body
