"""Records of a newer release: a value that is not on our list of those known is kept as it is.

Readers of the public topics are told that values may come, and our own are readers too: while an upgrade rolls through
the workers, or after it was taken back, an older role reads what a newer one wrote. Lists that decide what is done with
a record (the kind of a match, what a rule groups by) stay closed.
"""

import re
from collections.abc import Iterator
from dataclasses import is_dataclass
from functools import cache
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

import msgspec

from schemas import alert, article, command, event, parts

OPEN = (
    *(alert.Severity, alert.AlertStatus, alert.DeliveryStatus, article.PageStatus, event.Change),
    command.CommandKind,
    *(parts.AuthorKind, parts.BioSource, parts.TagKind, parts.TagSource, parts.SourceKind),
)
"""The lists to which values may come."""
_VALUE = re.compile(r"[a-z][a-z0-9_.-]{0,49}")
"""How such values are written; anything else is damage."""

T = TypeVar("T")
_Path = tuple[str | int, ...]


def convert(value: Any, kind: type[T]) -> T:
    """The record of type *kind* in the JSON *value*, with what is not known of OPEN as it stands there.

    Raises:
        msgspec.ValidationError: Something else is wrong with it.
    """
    unknown: list[tuple[_Path, str]] = []
    record = msgspec.convert(_known(value, kind, (), unknown), kind)
    for path, said in unknown:
        _put(record, path, said)
    return record


def _known(value: Any, hint: Any, path: _Path, unknown: list[tuple[_Path, str]]) -> Any:
    """*value* with a known value in place of each unknown one, which is noted with its place."""
    if isinstance(value, dict):
        hints = next((_hints(one) for one in _options(hint) if isinstance(one, type) and is_dataclass(one)), {})
        return {
            name: _known(one, hints[name], (*path, name), unknown) if name in hints else one
            for name, one in value.items()
        }
    if isinstance(value, list):
        inner = next((get_args(one)[0] for one in _options(hint) if get_origin(one) is tuple), None)
        if inner is None:
            return value
        return [_known(one, inner, (*path, number), unknown) for number, one in enumerate(value)]
    lists = [one for one in _options(hint) if get_origin(one) is Literal]
    known = [one for values in lists for one in get_args(values)]
    is_open = isinstance(value, str) and any(one in OPEN for one in lists) and _VALUE.fullmatch(value)
    if not is_open or value in known:
        return value
    unknown.append((path, value))
    return known[0]


def _options(hint: Any) -> Iterator[Any]:
    """*hint*, or what it is a union of."""
    if get_origin(hint) in {None, Literal, tuple}:
        yield hint
    else:
        for one in get_args(hint):
            yield from _options(one)


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _put(record: Any, path: _Path, value: str) -> None:
    *above, name = path
    for step in above:
        record = record[step] if isinstance(step, int) else getattr(record, step)
    object.__setattr__(record, str(name), value)  # records are frozen
