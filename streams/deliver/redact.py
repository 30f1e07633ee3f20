"""Receivers' addresses hold passwords and tokens: what may be shown of them, and how to take out the rest."""

import re
from urllib.parse import unquote, urlsplit

from streams.show.text import one_line

ERROR_CHARS_MAX = 300
"""Of an error, on a line."""
_PART_CHARS_MIN = 3
"""Shorter parts of an address are too common in a text to take out."""
_OPEN = {"http", "https"}
"""Schemes whose host is a host; in others it may be a token."""


def shown(url: str) -> str:
    """What may be shown of *url*: scheme and host of a webhook, only the scheme of all others."""
    scheme = url.partition("://")[0].lower()
    if scheme not in _OPEN:
        return f"{one_line(scheme, 40)}://…"
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        host = ""
    return f"{scheme}://{host}"


def redact(text: str, url: str) -> str:
    """*text* on one line, at most ERROR_CHARS_MAX characters, with every part of *url* but a webhook's host as ***."""
    rest = url.partition("://")[2]
    found = set(re.split(r"[/:@?&=#,+]", rest)) | {rest}
    parts = found | {unquote(part) for part in found}
    safe = shown(url).partition("://")[2]
    # The longest first, or a part of a secret would stay behind.
    for part in sorted(parts - {safe}, key=len, reverse=True):
        if len(part) >= _PART_CHARS_MIN:
            text = text.replace(part, "***")
    return one_line(text, ERROR_CHARS_MAX)
