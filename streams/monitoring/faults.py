"""Faults of ours that cost a field of an event: counted by field, and told to the log once for each kind of error."""

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from traceback import extract_tb

from streams.monitoring.meter import Figure, Tally

TOLD_MAX = 200
"""Kinds of error that are told to the log in a process's life; the metric counts the others too."""
MESSAGE_CHARS_MAX = 200
"""What is told of an error's message."""

log = logging.getLogger("wireroom")


@dataclass(frozen=True, slots=True)
class Fault:
    """What cost a field, as it can be sent from one process to another."""

    field: str
    kind: str
    """Name of the error's class."""
    message: str
    place: str
    """File and line of ours that raised it."""


def fault_of(field: str, error: Exception) -> Fault:
    """*error* as the fault that cost *field*."""
    frames = extract_tb(error.__traceback__)
    own = next((one for one in reversed(frames) if "site-packages" not in one.filename), None)
    place = f"{'/'.join(own.filename.split('/')[-3:])}:{own.lineno}" if own else "an unknown place"
    return Fault(field, type(error).__name__, repr(str(error)[:MESSAGE_CHARS_MAX]), place)


class Faults:
    """The faults of one step of one process.

    Args:
        role: Works the fields out.
        fields: Names of all fields that it works out.
    """

    def __init__(self, role: str, fields: Iterable[str]) -> None:
        self._role, self._fields = role, frozenset(fields)
        self._tally = Tally("wireroom_field_faults_total", *((role, field) for field in sorted(self._fields)))
        self._told: set[tuple[str, str]] = set()

    def figures(self) -> Iterator[Figure]:
        """The counts."""
        yield from self._tally.figures()

    def __call__(self, field: str, error: Exception) -> None:
        """Note that *error* cost *field*."""
        self.add(fault_of(field, error))

    def add(self, fault: Fault) -> None:
        """Note *fault*."""
        self._tally.add(self._role, fault.field if fault.field in self._fields else "other")
        key = fault.field, fault.kind
        if key in self._told or len(self._told) >= TOLD_MAX:
            return
        self._told.add(key)
        log.error(
            "a fault of ours in %s costs the field %s: %s: %s at %s; more of its kind are counted, not told",
            self._role, fault.field, fault.kind, fault.message, fault.place,
        )  # fmt: skip
