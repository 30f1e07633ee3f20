"""What is said of a field: its value, where from, why, and what lost."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One value: of a field, of a list that a field is, or one that was not taken."""

    value: Any
    """As in the event; for one of a list a word or two that name it."""
    places: tuple[str, ...] = ()
    """Each says it alone: "meta og:title", "JSON-LD author.name", "article > h1", "feed: headline", "feeds.yaml"."""
    why: str = ""
    """The rule that took or refused it, with its figures."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """One field of an event."""

    field: str
    """Its name; "image.caption" is a member of it."""
    value: Any
    """As in the event."""
    places: tuple[str, ...] = ()
    """As in `Part`; empty where the value is worked out, or there is none."""
    why: str = ""
    """The rule, with its figures; the error where a fault of ours cost the field."""
    parts: tuple[Part, ...] = ()
    """One for each member of a list, in its order."""
    others: tuple[Part, ...] = ()
    """What was not taken, the next best first."""
