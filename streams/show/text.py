"""Words from strangers made safe to show: one line, no control characters, no change of reading direction."""

import re
import unicodedata
from datetime import datetime
from urllib.parse import urlsplit

from schemas.times import rfc3339

ELLIPSIS = "…"
_SPACE = re.compile(r"\s+")
_NO_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_HIDDEN = {"Cc", "Cf", "Cs", "Co"}
"""Unicode categories: control, format (direction changes among them), surrogate, private use."""
_JOINERS = "\u200c\u200d"
"""Format characters that scripts and emoji need."""


def counted(number: int, noun: str) -> str:
    """*number* with *noun*: "1 item", "1,200 items"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def one_line(text: str, chars_max: int) -> str:
    """*text* on one line, at most *chars_max* characters, without anything that could steer a terminal or a header."""
    spaced = _SPACE.sub(" ", text).strip()
    shown = "".join(one for one in spaced if one in _JOINERS or unicodedata.category(one) not in _HIDDEN)
    return shown if len(shown) <= chars_max else shown[: chars_max - 1].rstrip() + ELLIPSIS


def printable(text: str) -> str:
    """*text*, its lines kept, without anything that could steer a terminal."""
    return "".join(one for one in text if one in "\n\t" or one in _JOINERS or unicodedata.category(one) not in _HIDDEN)


def as_unicode(text: str) -> str:
    """*text* with bytes that are no UTF-8, as names of files may hold them, written out: JSON takes no others."""
    return text.encode("utf-8", "backslashreplace").decode()


def in_xml(text: str) -> str:
    """*text* without what XML can't hold, or what could steer a terminal that shows it."""
    return _NO_XML.sub("", printable(text))


def second_of(at: datetime) -> str:
    """*at*, in UTC, to the second: "2026-08-01T06:00:00Z"."""
    return rfc3339(at, "seconds")


def is_web_address(url: str) -> bool:
    """Whether *url* is one that a reader may follow: http or https with a host."""
    try:
        parts = urlsplit(url)
        return parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return False
