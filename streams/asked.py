"""What people name on the command line: an id or the beginning of one, a sequence number, an article's address."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from agents.identity import canonical_url
from schemas.cloudevents import SEQUENCE_DIGITS
from streams.text import one_line

PREFIX_CHARS_MIN = 8
"""Of an id that is not written out."""
ASKED_CHARS_MAX = 100
"""Shown of what was asked for."""
_SHOWN = 3


def is_id(asked: str, name: str) -> bool:
    """Whether *asked* is the id *name*, or at least PREFIX_CHARS_MIN characters of its beginning, in any case."""
    return asked == name or (len(asked) >= PREFIX_CHARS_MIN and name.startswith(asked.lower()))


def is_address(asked: str) -> bool:
    """Whether *asked* is meant as an address."""
    return "://" in asked


def is_same_address(asked: str, url: str) -> bool:
    """Whether *asked* is the address *url*; tracking parameters and a slash at the end make no difference."""
    return canonical_url(asked).rstrip("/") == canonical_url(url).rstrip("/")


def number_of(asked: str) -> int:
    """The sequence number that *asked* is; 0 where it is none."""
    return int(asked) if asked.isdecimal() and len(asked) <= SEQUENCE_DIGITS else 0


def several(asked: str, names: Sequence[str]) -> str:
    """The sentence that *asked* means more than one thing; *names* says which."""
    shown = ", ".join(names[:_SHOWN]) + (", …" if len(names) > _SHOWN else "")
    more = "name one by its id" if is_address(asked) else "write more of the id"
    return f"{_quoted(asked)} is meant by {len(names)} of them: {shown}; {more}"


def nothing(asked: str, kinds: str, count: int, topic: str, since: datetime) -> str:
    """The sentence that *asked* means none of *count* events; without an end, so that what is near can be named.

    Args:
        asked: What was asked for.
        kinds: What it might have been, such as "item or address".
        count: How many events were looked through.
        topic: The topic's name on the broker.
        since: How far back.
    """
    among = f"among the {count:,} events of {topic} since {since:%Y-%m-%d %H:%M} UTC"
    is_begun = 0 < len(asked) < PREFIX_CHARS_MIN and not asked.isdecimal()
    short = f", and of an id at least {PREFIX_CHARS_MIN} characters are needed" if is_begun else ""
    return f"{_quoted(asked)} is no {kinds} {among}{short}"


def _quoted(asked: str) -> str:
    return repr(one_line(asked, ASKED_CHARS_MAX))
