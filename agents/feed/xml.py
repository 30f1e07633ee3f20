"""RSS, RDF and Atom, read by feedparser and taken over with care for what it gets wrong."""

import codecs
import io
import re
from typing import Any

import feedparser

from agents.feed.media import CAPTION, fold_media
from agents.feed.parsed import RawAuthor, RawEntry, RawFeed
from agents.feed.pictures import pictures_of
from schemas.errors import RefusedError
from schemas.limits import CATEGORIES_MAX, ENTRIES_MAX

ENTITY_CHARS_MAX = 200
"""Longer entity declarations, and those that use other entities, are how small documents grow large."""
AUTHOR_ELEMENTS_MAX = 100
"""Authors of one entry that are read."""
TAIL_BYTES = 2_000
"""Of the document, in which its root must end."""

_WIDE = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)
"""First bytes of a document -> its encoding, the longer ones first."""
_ENCODING = re.compile(r"""(?<=\s)encoding\s*=\s*["'][^"'<>]{0,40}["']""")
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']""")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([A-Za-z0-9._:-]{1,40})", re.IGNORECASE)
_ROOT_END = re.compile(rb"</(?:\w{1,30}:)?(?:rss|feed|rdf|channel)\s*>", re.IGNORECASE)
_DOCTYPE = re.compile(rb"<!DOCTYPE[^\[>]{0,1000}\[", re.IGNORECASE)
_ENTITY = re.compile(rb"<!ENTITY[^<>]*>", re.IGNORECASE)
_SAFE_ENTITY = re.compile(
    rb"""<!ENTITY\s+[\w.-]+\s+(?:"(?:[^"&%<]|&\#x?[0-9a-f]+;)*"|'(?:[^'&%<]|&\#x?[0-9a-f]+;)*')\s*>""", re.IGNORECASE
)
_UNITS_S = {"hourly": 3_600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000, "yearly": 31_536_000}
_SEVEN_BIT = ("iso-2022", "iso2022", "hz", "utf-7", "utf-16", "utf-32", "utf16", "utf32", "ucs")
"""Encodings whose bytes are also good UTF-8."""
_ATOM_TEXT = "text/plain"


def read_xml(raw: bytes, *, url: str, content_type: str) -> RawFeed:
    """The feed in *raw*, salvaged as far as it goes when the XML breaks off.

    Raises:
        RefusedError: feedparser finds neither a feed's root nor an entry.
    """
    raw = _narrow(raw)
    headers = {"content-location": url} if url else {}
    if charset := _charset(raw, content_type):
        headers["content-type"] = f"application/xml; charset={charset}"
    try:
        read = feedparser.parse(
            io.BytesIO(fold_media(_disarmed(raw))),
            response_headers=headers,
            sanitize_html=False,
            resolve_relative_uris=False,
        )
    except RecursionError as error:
        raise RefusedError("the feed's elements are nested too deeply") from error
    except Exception as error:  # feedparser raises whatever its loose parser trips over
        raise RefusedError(f"the feed can't be read ({type(error).__name__})") from error
    if not read.entries and not read.get("version"):
        raise RefusedError("no feed: neither RSS, Atom nor JSON Feed is in it")
    if read.bozo and len(read.entries) > 1 and not _ROOT_END.search(raw[-TAIL_BYTES:]):
        read.entries.pop()  # the document breaks off inside it; the next poll will have it whole
    return _feed(read)


def _narrow(raw: bytes) -> bytes:
    """*raw* as UTF-8 where it is UTF-16 or UTF-32 by its first bytes; these must not hide anything from us."""
    encoding = next((encoding for start, encoding in _WIDE if raw.startswith(start)), "")
    if not encoding:
        return raw
    text = raw.decode(encoding, "replace").lstrip("\ufeff")
    return _ENCODING.sub("", text, count=1).encode("utf-8", "replace")


def _charset(raw: bytes, content_type: str) -> str:
    """What to tell feedparser of the encoding; "" leaves it to the document and to feedparser's guess.

    Good UTF-8 with a letter beyond ASCII in it is UTF-8, whatever header and declaration claim; a declaration knows
    more than a header.
    """
    declared = _DECLARED.match(raw[:400])
    named = declared[1].decode() if declared else ""
    header = _CHARSET.search(content_type)
    claims = [name.lower() for name in (named, header[1] if header else "")]
    if not raw.isascii() and not any(claim.startswith(_SEVEN_BIT) for claim in claims):
        try:
            raw.decode("utf-8")
        except UnicodeDecodeError:
            pass
        else:
            return "utf-8" if b"\0" not in raw[:400] else ""
    return "" if named or not header or not _is_known(header[1]) else header[1]


def _is_known(encoding: str) -> bool:
    try:
        return codecs.lookup(encoding)._is_text_encoding  # noqa: SLF001  there is no public way to ask
    except (LookupError, ValueError):
        return False


def _disarmed(raw: bytes) -> bytes:
    """*raw* without the entity declarations that fetch files, use each other or are long."""
    if not _DOCTYPE.search(raw[:10_000]):
        return raw

    def keep(found: re.Match[bytes]) -> bytes:
        is_safe = len(found[0]) <= ENTITY_CHARS_MAX and _SAFE_ENTITY.fullmatch(found[0])
        return found[0] if is_safe else b""

    return _ENTITY.sub(keep, raw)


def _feed(read: Any) -> RawFeed:
    feed = read.feed
    links = [link for link in feed.get("links", ()) if link.get("href")]
    authors = _authors(feed)
    image = feed.get("image")
    return RawFeed(
        title=_text(feed.get("title")),
        home_url=_home(links) or _text(feed.get("link")),
        self_url=next((_text(link.href) for link in links if link.get("rel") == "self"), ""),
        logo_url=_text((image.get("href") if hasattr(image, "get") else "") or feed.get("logo") or feed.get("icon")),
        language=_text(feed.get("language")),
        authors=authors,
        ttl_s=_whole(feed.get("ttl")) * 60,
        update_s=_update_s(feed),
        entries=tuple(_entry(entry, _text(read.get("version"))) for entry in read.entries[:ENTRIES_MAX]),
    )


def _home(links: list[Any]) -> str:
    pages = [link for link in links if link.get("rel") == "alternate" and "xml" not in _text(link.get("type"))]
    return _text(pages[0].href) if pages else ""


def _update_s(feed: Any) -> int:
    unit_s = _UNITS_S.get(_text(feed.get("sy_updateperiod")).strip().lower(), 0)
    return unit_s // max(1, _whole(feed.get("sy_updatefrequency")))


def _entry(entry: Any, version: str) -> RawEntry:
    content, summary, base = _texts(entry)
    detail = entry.get("title_detail") or {}
    published, updated = _text(dict.get(entry, "published")), _text(dict.get(entry, "updated"))
    return RawEntry(
        guid=_text(entry.get("id")).strip(),
        link=_link(entry),
        title=_text(entry.get("title")),
        is_title_html=not (version.startswith("atom") and detail.get("type") == _ATOM_TEXT),
        summary=summary,
        content=content,
        base=base,
        authors=_authors(entry) or _authors(entry.get("source") or {}),
        tags=_tags(entry),
        published=published or _text(dict.get(entry, "created")) or updated,
        updated=updated,
        language=_text(entry.get("language") or detail.get("language")),
        images=pictures_of(entry),
    )


def _link(entry: Any) -> str:
    """The entry's page: its own alternate link, else any link that is no file, else a guid that is an address."""
    if original := entry.get("feedburner_origlink"):
        return _text(original).strip()
    links = [link for link in entry.get("links", ()) if link.get("href")]
    pages = [link for link in links if link.get("rel", "alternate") == "alternate"]
    html = [link for link in pages if link.get("type", "text/html") in {"text/html", "application/xhtml+xml"}]
    for link in (*html, *pages):
        return _text(link.href).strip()
    guid = _text(entry.get("id")).strip()
    address = _text(entry.get("link")).strip()
    return address or (guid if guid.startswith(("http://", "https://")) else "")


def _texts(entry: Any) -> tuple[str, str, str]:
    """Content, summary and the base of the content's addresses."""
    contents = [one for one in entry.get("content", ()) if one.get("value")]
    chosen = max(contents, key=lambda one: ("html" in _text(one.get("type")), len(one["value"])), default=None)
    summary = _text(entry.get("summary")) or _text(entry.get(f"media_{CAPTION}"))
    detail = chosen or entry.get("summary_detail") or {}
    return (_text(chosen["value"]) if chosen else ""), summary, _text(detail.get("base"))


def _authors(element: Any) -> tuple[RawAuthor, ...]:
    people = [one for one in element.get("authors", ())[:AUTHOR_ELEMENTS_MAX] if one]
    written = _text(element.get("author"))
    if people and _is_cut(_text(people[-1].get("email")), written):
        people[-1] = {"name": written}
    named = [RawAuthor(name=_text(one.get("name")), url=_text(one.get("href"))) for one in people if one.get("name")]
    if not named and written:
        named = [RawAuthor(name=written)]
    return tuple(named)


def _is_cut(mail: str, written: str) -> bool:
    """Whether feedparser took the last author's *mail* from what is *written* only in part.

    It lets an address end in at most four letters; the rest of a longer ending, such as ".press", is then in the name.
    """
    return bool(mail) and written.partition(mail)[2][:1].isalnum()


def _tags(entry: Any) -> tuple[str, ...]:
    tags = entry.get("tags", ())
    names = [_text(tag.get("label") or tag.get("term")) for tag in tags]
    if len(names) == 1 and "," in names[0] and not tags[0].get("scheme"):
        names = names[0].split(",")  # a list of keywords in one element
    return tuple(name for name in names if name.strip())[: 2 * CATEGORIES_MAX]


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _whole(value: Any) -> int:
    """A whole number of at most a year of minutes; 0 for anything else."""
    text = _text(value).strip()
    return min(int(text), 525_600) if text.isascii() and text.isdigit() and len(text) < 10 else 0
