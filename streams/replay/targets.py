"""Where a run's outputs go, together with what a stopped run needs to go on: both or neither are there after a kill."""

from collections.abc import Collection, Iterable, Sequence
from typing import Protocol

import msgspec

from agents.flow import Output
from schemas.errors import UsageError

Changes = Sequence[tuple[str, bytes | None]]
"""Records of a state; None deletes one."""


class Checkpoint(msgspec.Struct, frozen=True, kw_only=True):
    """How far a run has come."""

    identity: str
    """What has to be the same for it to go on."""
    done: int = 0
    """Records of the input."""
    is_ended: bool = False
    """The end of the stretch was told."""
    shift_us: int = 0
    """Added to every time, microseconds."""
    unreadable: int = 0
    written: dict[str, int] = {}
    """Records by topic."""
    decided: dict[str, int] = {}
    """Alerts by status."""


class Target(Protocol):
    """Takes outputs in."""

    name: str
    """For people."""
    topics: Collection[str]
    """Short names of what is written."""

    async def begin(self) -> tuple[Checkpoint | None, dict[str, bytes]]:
        """Where a stopped run has come to, and its state; None at a new beginning."""
        ...

    async def write(self, outputs: Sequence[Output], changes: Changes, checkpoint: Checkpoint) -> None:
        """Write *outputs* and note *checkpoint*, at once."""
        ...

    async def end(self) -> None:
        """The run is whole."""
        ...


class Kept:
    """Keeps the outputs in memory: for a comparison that needs no more.

    Args:
        topics: Short names of what is kept.
    """

    name = "memory"
    topics: Collection[str]

    def __init__(self, topics: Iterable[str]) -> None:
        self.topics = frozenset(topics)
        self.outputs: list[Output] = []

    async def begin(self) -> tuple[Checkpoint | None, dict[str, bytes]]:
        """Always a new beginning."""
        return None, {}

    async def write(self, outputs: Sequence[Output], changes: Changes, checkpoint: Checkpoint) -> None:  # noqa: ARG002  the contract of a target
        """Keep *outputs*."""
        self.outputs += [output for output in outputs if output.topic in self.topics]

    async def end(self) -> None:
        """Nothing is left to do."""


def read_checkpoint(raw: bytes, name: str) -> Checkpoint:
    """The checkpoint in *raw*.

    Raises:
        UsageError: It is none of this release.
    """
    try:
        return msgspec.json.decode(raw, type=Checkpoint)
    except msgspec.DecodeError as error:
        raise UsageError(f"{name}: what the stopped run left behind can't be read; remove it and begin anew") from error
