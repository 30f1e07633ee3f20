"""Texts of strangers: plain text out of markup, and markup made safe."""

import html
import re
from typing import Literal
from urllib.parse import urljoin, urlsplit

import nh3

from schemas.limits import BODY_CHARS_MAX, URL_CHARS_MAX

MARKUP_CHARS_MAX = 2 * BODY_CHARS_MAX
"""Of one text before it is sanitised; what lies beyond is cut."""
UNESCAPE_MAX = 2
"""Entities are undone at most so often: feeds escape once too often, seldom twice."""
NESTING_MAX = 200
"""Elements inside elements; markup nested deeper (it costs the square of its depth) keeps its words only."""

_UNSAFE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202d\u202e\ud800-\udfff\ufeff\ufdd0-\ufdef\ufffe\uffff]"
)
"""Control characters, lone surrogates and non-characters, which no JSON or HTML may hold; and marks that turn round
what readers see, also behind the text that holds them."""
_BLOCK = re.compile(
    r"</?(?:p|br|div|li|ul|ol|h[1-6]|tr|td|th|table|blockquote|figure|figcaption|section|article|hr|pre|dd|dt)\b",
    re.IGNORECASE,
)
_TAG = re.compile(
    r"</?(?:p|br|div|li|ul|ol|h[1-6]|a|abbr|b|big|bdi|bdo|blockquote|center|cite|code|del|dfn|em|font|i|img|ins|kbd|"
    r"mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr|script|style|iframe|table|thead|tbody|tr|td|th|"
    r"dl|dt|dd|hr|pre|figure|figcaption|picture|section|article|header|footer)(?:\s[^<>]*|/)?>",
    re.IGNORECASE,
)
"""Tags that HTML has; `<T>` in a headline about generics is none."""
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});", re.IGNORECASE)
_PIXEL = re.compile(r"<img\b[^<>]*\s(?:width|height)=\"[01](?:px)?\"[^<>]*>")
"""Images nobody is meant to see."""
_ANY_TAG = re.compile(r"<(/?)([a-z][a-z0-9:-]{0,30})([^<>]*)>", re.IGNORECASE)
_FLAT = frozenset((
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "p", "li",
    "dd", "dt", "tr", "td", "th", "option",
))  # fmt: skip
"""Elements that need no end tag: they say nothing about nesting."""
_HTML_TAGS = frozenset(nh3.ALLOWED_TAGS) | {"picture", "figure", "figcaption", "section"}
_GONE_WITH_CONTENT = {"script", "style", "noscript", "template", "iframe", "object", "svg", "math", "form", "select"}
_ATTRIBUTES = {
    "*": {"class"},
    "a": {"href", "title"},
    "img": {"src", "alt", "title", "width", "height"},
    "time": {"datetime"},
    "blockquote": {"cite"},
}
Relative = Literal["deny"] | tuple[Literal["rewrite_with_base"], str]
_ABSOLUTE = re.compile(r"https?://[^\s/]", re.IGNORECASE)


def tidy(text: str) -> str:
    """*text* without characters that may not travel; runs of white space become one space."""
    return " ".join(_UNSAFE.sub("", text).split())


def plain_text(text: str, *, is_html: bool = True) -> str:
    """*text* as one line of plain text.

    Args:
        text: HTML, or plain text that may look like it.
        is_html: False keeps what looks like markup: it is text.
    """
    text = text[:MARKUP_CHARS_MAX]
    if not is_html:
        return tidy(text)
    text = _shallow(text)
    if _TAG.search(text):
        spaced = _BLOCK.sub(lambda tag: " " + tag[0], _UNSAFE.sub("", text))
        text = html.unescape(nh3.clean(spaced, tags=set(), clean_content_tags=_GONE_WITH_CONTENT, link_rel=None))
    for _ in range(UNESCAPE_MAX):
        if not _ENTITY.search(text):
            break
        text = html.unescape(text)
    return tidy(text)


def safe_html(text: str, base: str) -> str:
    """*text* as HTML that can do no harm, at most BODY_CHARS_MAX characters, its addresses absolute.

    Scripts, styles, frames, forms, event handlers, trackers' pixels and every scheme but http, https and mailto go;
    classes stay, because they are how cards are recognised. Plain text comes back as a paragraph.
    """
    text = _shallow(_UNSAFE.sub("", text[:MARKUP_CHARS_MAX]))
    if not text.strip():
        return ""
    relative: Relative = ("rewrite_with_base", base) if _ABSOLUTE.match(base) else "deny"
    clean = _cleaned(text, relative)
    for room in (BODY_CHARS_MAX, BODY_CHARS_MAX * 9 // 10, BODY_CHARS_MAX // 2):
        if len(clean) <= BODY_CHARS_MAX:
            break
        cut = clean[:room]
        whole = cut[: cut.rfind("<")] if cut.rfind("<") > cut.rfind(">") else cut
        clean = _cleaned(whole.rpartition(" ")[0] or whole, relative)  # closes what the cut left open
    return clean.strip() if len(clean) <= BODY_CHARS_MAX else ""


def resolved(address: str, base: str) -> str:
    """*address* made absolute against *base*; "" unless it is http or https and at most URL_CHARS_MAX characters."""
    address = _UNSAFE.sub("", address).strip().replace("\n", "").replace("\r", "").replace("\t", "")
    if not address:
        return ""
    try:
        joined = urljoin(base, address)
        parts = urlsplit(joined)
        host = parts.hostname
        _ = parts.port
    except ValueError:
        return ""
    if parts.scheme not in {"http", "https"} or not host or len(joined) > URL_CHARS_MAX:
        return ""
    return joined.replace(" ", "%20")


def _shallow(text: str) -> str:
    """*text*, or only its words where its elements are nested deeper than NESTING_MAX."""
    depth = 0
    for closes, name, rest in _ANY_TAG.findall(text):
        if name.lower() in _FLAT or rest.endswith("/"):
            continue
        depth = max(0, depth - 1) if closes else depth + 1
        if depth > NESTING_MAX:
            return _ANY_TAG.sub(" ", text)
    return text


def _cleaned(text: str, relative: Relative) -> str:
    clean: str = nh3.clean(
        text,
        tags=_HTML_TAGS,
        clean_content_tags=_GONE_WITH_CONTENT,
        attributes=_ATTRIBUTES,
        url_schemes={"http", "https", "mailto"},
        url_relative=relative,
        link_rel=None,
    )
    return _PIXEL.sub("", clean)
