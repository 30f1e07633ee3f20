"""Where the values of an event came from, for a terminal and as JSON. Pure; every word is made safe first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import orjson
from rich.text import Text

from streams.show.paint import safe
from streams.show.text import one_line

if TYPE_CHECKING:
    from agents.provenance import Explained, Part
    from schemas.event import Draft

_LABEL_WIDTH = 20
_VALUE_CHARS_MAX = 160
_OTHERS_MAX = 8
"""Of what was not taken, that are shown to a person; JSON has all."""
_QUIET = frozenset(
    ("id", "digest", "article_id", "revision", "config_release", "seen_at", "failed_fields", "feed", "is_featured")
)
"""Left out for people where there is nothing to tell."""


def as_json(draft: Draft, explained: Iterable[Explained]) -> bytes:
    """{"id", "url", "fields": [{"field", "value", "places", "why", "parts", "others"}]}, one line.

    A part and another is {"value", "places", "why"}; values are as in the event.
    """
    shown = {"id": draft.id, "url": draft.url, "fields": list(explained)}
    return orjson.dumps(shown, option=orjson.OPT_UTC_Z, default=str)


def as_text(draft: Draft, explained: Iterable[Explained]) -> Text:
    """A block: each field with its value, where from, why, and what was not taken."""
    lines: list[Text] = [Text(safe(draft.headline or draft.url or draft.id or "(no headline)"), "bold")]
    for one in explained:
        lines += _field(one)
    return Text("\n").join(lines) + Text("\n")


def _field(one: Explained) -> Iterator[Text]:
    is_quiet = one.field in _QUIET and not (one.places or one.others or one.why.startswith("a fault"))
    if is_quiet:
        return
    yield Text.assemble((f"  {one.field:<{_LABEL_WIDTH}}", "bold cyan"), _value(one.value))
    yield from _because(one, " " * 6)
    for part in one.parts:
        yield Text.assemble(" " * 6, ("+ ", "green"), _value(part.value), ("  " + _told(part), "dim"))
    for part in one.others[:_OTHERS_MAX]:
        yield Text.assemble(" " * 6, ("- ", "yellow"), _value(part.value), ("  " + _told(part), "dim"))
    if len(one.others) > _OTHERS_MAX:
        yield Text(f"      - and {len(one.others) - _OTHERS_MAX} more, which --format json shows", "dim")


def _because(one: Explained, indent: str) -> Iterator[Text]:
    if one.places:
        yield Text(indent + safe(f"from {'; '.join(one.places)}"), "dim")
    if one.why:
        yield Text(indent + safe(one.why), "dim")


def _told(part: Part) -> str:
    places = safe("; ".join(part.places))
    return " ".join(filter(None, (f"[{places}]" if places else "", safe(part.why))))


def _value(value: Any) -> str:
    """*value* in a few words."""
    return one_line(_words(value), _VALUE_CHARS_MAX) or "(none)"


def _words(value: Any) -> str:
    if isinstance(value, tuple | list):
        return f"{len(value)}: " + ", ".join(map(_words, value)) if value else ""
    if isinstance(value, datetime):
        return f"{value.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    if isinstance(value, str | int | float):
        return str(value)
    if value is None:
        return ""
    named = next((getattr(value, name) for name in ("name", "headline", "url", "id") if getattr(value, name, "")), "")
    return str(named)
