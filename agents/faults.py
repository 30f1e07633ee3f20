"""Fields worked out one by one: a fault of ours costs that one field and is named, never the page or the event."""

from collections.abc import Callable
from typing import TypeVar

OnFault = Callable[[str, Exception], None]
"""Called with a field's name and the error that cost it."""
T = TypeVar("T")


def ignore(_field: str, _error: Exception) -> None:
    """What is done about a fault where the caller does not say."""


class Fields:
    """Works out the fields of one record, and remembers which were lost.

    Args:
        on_fault: Told of each field that is lost.
    """

    def __init__(self, on_fault: OnFault = ignore) -> None:
        self._on_fault = on_fault
        self._lost: dict[str, None] = {}

    @property
    def lost(self) -> tuple[str, ...]:
        """Names of the fields that were lost, once each, in the order in which that came about."""
        return tuple(self._lost)

    def get(self, field: str, worked_out: Callable[[], T], otherwise: T, *more: str) -> T:
        """What *worked_out* gives; *otherwise* where it raises, and then *field* is lost, and *more* with it."""
        try:
            return worked_out()
        except Exception as error:  # noqa: BLE001  a fault costs this field, never the record
            for name in (field, *more):
                self._lost[name] = None
                self._on_fault(name, error)
            return otherwise
