"""What people name on the command line: an id or the beginning of one, a sequence number, an article's address.

An id is shown shortened so that it can be named by what is shown.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime

from agents.identity import canonical_url
from schemas.cloudevents import SEQUENCE_DIGITS
from streams.show.text import one_line

PREFIX_CHARS_MIN = 8
"""Of an id that is not written out."""
ASKED_CHARS_MAX = 100
"""Shown of what was asked for."""
_SHOWN = 3


def is_whole_id(asked: str, name: str) -> bool:
    """Whether *asked* is the id *name* written out, in any case; our ids are in small letters."""
    return name in {asked, asked.lower()}


def is_id(asked: str, name: str) -> bool:
    """Whether *asked* is the id *name*, or at least PREFIX_CHARS_MIN characters of its beginning, in any case."""
    return is_whole_id(asked, name) or (len(asked) >= PREFIX_CHARS_MIN and name.startswith(asked.lower()))


def ids_meant(asked: str, names: Iterable[str]) -> list[str]:
    """Those of *names* that *asked* means: the one that it is, or else all that begin so."""
    begun = [one for one in names if is_id(asked, one)]
    return [one for one in begun if is_whole_id(asked, one)] or begun


def short_ids(names: Iterable[str]) -> dict[str, str]:
    """Each of *names* with its shortest beginning that means it alone; all of it where it is shorter than that."""
    ordered = sorted(set(names))
    short = {}
    for before, one, after in zip(["", *ordered], ordered, [*ordered[1:], ""], strict=False):
        shared = max(shared_start(one, before), shared_start(one, after))
        short[one] = one[: max(PREFIX_CHARS_MIN, shared + 1)]
    return short


def shared_start(one: str, other: str) -> int:
    """How many characters two texts have in common at their beginning."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


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
    """The sentence that *asked* means more than one thing; *names* says which, such as "item 0934fe0a…"."""
    shown = ", ".join(names[:_SHOWN]) + (", …" if len(names) > _SHOWN else "")
    more = "name one by its id" if is_address(asked) else "write more of the id"
    return f"{_quoted(asked)} means {len(names)} things: {shown}; {more}"


def nothing(asked: str, kinds: str, among: str) -> str:
    """The sentence that *asked* means nothing; without an end, so that what is near can be named.

    Args:
        asked: What was asked for.
        kinds: What it might have been, such as "item or address".
        among: What was looked through, such as "the 12 alerts of wireroom.alerts".
    """
    is_begun = 0 < len(asked) < PREFIX_CHARS_MIN and not asked.isdecimal()
    short = f", and of an id at least {PREFIX_CHARS_MIN} characters are needed" if is_begun else ""
    return f"{_quoted(asked)} is no {kinds} among {among}{short}"


def events_since(count: int, topic: str, since: datetime) -> str:
    """In words, the events that were looked through: how many, of which topic (its full name), how far back."""
    return f"the {count:,} events of {topic} since {since:%Y-%m-%d %H:%M} UTC"


def _quoted(asked: str) -> str:
    return repr(one_line(asked, ASKED_CHARS_MAX))
