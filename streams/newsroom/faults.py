"""Every fault of a newsroom folder, gathered so that one look shows them all."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from schemas.errors import NewsroomError, UsageError

T = TypeVar("T")
Lined = list[tuple[str, int, T]]
"""(file, line, entry)."""
FAULTS_MAX = 200
"""Faults gathered; a file that is broken from top to bottom needs no more to be put right."""


class NewsroomErrors(UsageError):  # noqa: N818  it holds several
    """All faults found in the newsroom folder; nothing starts.

    Args:
        errors: The faults, at least one; `str()` gives one a line.
    """

    def __init__(self, errors: Iterable[NewsroomError]) -> None:
        self.errors = tuple(errors)
        super().__init__("\n".join(str(error) for error in self.errors))


class Faults:
    """Takes faults in while the folder is read."""

    def __init__(self) -> None:
        self.found: list[NewsroomError] = []

    @property
    def is_full(self) -> bool:
        """Whether no more are kept: what is costly to put into words need not be."""
        return len(self.found) >= FAULTS_MAX

    def add(self, file: str, line: int, field: str, problem: str) -> None:
        """Note one fault; those past FAULTS_MAX are not kept."""
        if not self.is_full:
            self.found.append(NewsroomError(file, line, field, problem))

    def check(self) -> None:
        """Go on only without faults.

        Raises:
            NewsroomErrors: There are some.
        """
        if self.found:
            raise NewsroomErrors(sorted(self.found, key=lambda one: (one.file, one.line)))


def unique(found: Lined[T], kind: str, id_of: Callable[[T], str], faults: Faults) -> tuple[T, ...]:
    """The entries; a fault for each that shares its id with an earlier one, naming both places."""
    first: dict[str, str] = {}
    for file, line, entry in found:
        one = id_of(entry)
        if one in first:
            faults.add(file, line, "id", f"{one!r} is also the id of the {kind} in {first[one]}; give one another")
        first.setdefault(one, f"{file}:{line}")
    return tuple(entry for _, _, entry in found)
