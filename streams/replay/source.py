"""The input of a run, in its one order: on disk, so that a month fits; an index of it in memory."""

from __future__ import annotations

import hashlib
import mmap
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from itertools import islice
from typing import Annotated, Any, Literal, NamedTuple

import msgspec

from schemas.errors import UsageError
from streams.named_files import reason_of
from streams.recording import Recording
from streams.replay.plan import Plan
from streams.replay.stretch import Stretch

Kind = Literal["item", "article", "command", "event", "tick"]
ASK_EVERY = 10_000
"""Records read between two questions whether to stop."""
_ITEM = -1
"""In place of a revision: an item whose page nobody recorded."""
_LAST = "\U0010ffff"
"""In place of an item's id: behind whatever was seen at the same time."""


class Entry(NamedTuple):
    """One record of the input."""

    kind: Kind
    raw: bytes
    """Its value."""


_Moment = Annotated[datetime, msgspec.Meta(tz=True)]


class _Item(msgspec.Struct, frozen=True):
    id: str
    seen_at: _Moment
    digest: str = ""


class _Article(msgspec.Struct, frozen=True):
    item: _Item
    revision: int = 0


class _Event(msgspec.Struct, frozen=True):
    sequence: int
    seen_at: _Moment


class _Matched(msgspec.Struct, frozen=True):
    kind: str
    sequence: int
    at: _Moment


class _Command(msgspec.Struct, frozen=True):
    at: _Moment


_Decoders = dict[type[Any], msgspec.json.Decoder[Any]]
_DECODERS: _Decoders = {kind: msgspec.json.Decoder(kind) for kind in (_Item, _Article, _Command, _Event, _Matched)}


class Source:
    """The records of one stretch, sorted; read them once or more. Made by `Source.of`, closed by `close`."""

    def __init__(self, is_stopping: Callable[[], bool]) -> None:
        self._is_stopping = is_stopping
        self.unreadable = 0
        """Records that are none of what their topic holds: live, they are dead letters."""
        self.has_ticks = False
        with _room():
            self._file = tempfile.TemporaryFile(prefix="wireroom-replay-")  # noqa: SIM115  as long as we are
        self._size = 0
        self._places: list[tuple[Any, Kind, int, int]] = []
        """(key, kind, where it begins, bytes)."""

    @classmethod
    def of(cls, recording: Recording, plan: Plan, is_stopping: Callable[[], bool] = lambda: False) -> Source:
        """What *plan* asks of *recording*; only the beginning of it where somebody wants to stop meanwhile.

        Raises:
            UsageError: There is none.
        """
        source = cls(is_stopping)
        if plan.begins_at == "items":
            source._take_items(recording, plan.stretch)
        else:
            source._take_events(recording, plan.stretch)
        if not len(source) and not is_stopping():
            source.close()
            held = ", ".join(f"{count:,} {topic}" for topic, count in recording.topics().items()) or "nothing"
            raise UsageError(
                f"{recording.path} holds no {plan.begins_at} that were seen from {plan.stretch.since} to "
                f"{plan.stretch.until}; it has {held}"
            )
        return source

    def __len__(self) -> int:
        return len(self._places)

    @property
    def ticks(self) -> int:
        """Records that are the clock's, and no news."""
        return sum(kind == "tick" for _, kind, _, _ in self._places)

    def entries(self, start: int = 0) -> Iterator[Entry]:
        """The records from the one with the index *start* on, in order."""
        if not self._size:
            return
        with _room():
            self._file.flush()
        with mmap.mmap(self._file.fileno(), self._size, access=mmap.ACCESS_READ) as whole:
            for _, kind, begin, size in islice(self._places, start, None):
                yield Entry(kind, whole[begin : begin + size])

    def digest(self) -> str:
        """Names what it holds: SHA-256 of its records in their order."""
        whole = hashlib.sha256()
        for kind, raw in self.entries():
            whole.update(b"%s %d " % (kind.encode(), len(raw)))
            whole.update(raw)
        return whole.hexdigest()

    def first_at(self) -> datetime:
        """Event time of the first record."""
        kind, raw = next(self.entries())
        types = {"item": _Item, "article": _Article, "event": _Event}  # neither commands nor ticks come first
        first: Any = _DECODERS[types[kind]].decode(raw)
        at: datetime = first.item.seen_at if kind == "article" else first.seen_at
        return at

    def close(self) -> None:
        """Remove it from the disk."""
        with suppress(OSError):  # what could not be written still can't
            self._file.close()

    def _take_items(self, recording: Recording, stretch: Stretch) -> None:
        """Every item with the pages known for it, by event time, id, digest and revision; commands at their time."""
        revisions: dict[tuple[datetime, str, str], dict[int, tuple[Kind, int, int]]] = {}
        for raw, item in self._read(recording, "items", _Item):
            if stretch.holds(item.seen_at):
                # A repeated record is the same.
                revisions.setdefault(_key(item), {})[_ITEM] = ("item", *self._store(raw))
        for raw, article in self._read(recording, "articles", _Article):
            if stretch.holds(article.item.seen_at):
                known = revisions.setdefault(_key(article.item), {})
                known.pop(_ITEM, None)
                # As live: of two pages for one revision, which a crash between can cause, the first counts.
                if article.revision not in known:
                    known[article.revision] = ("article", *self._store(raw))
        self._places = sorted(
            (
                *(((*key, revision), *place) for key, known in revisions.items() for revision, place in known.items()),
                *(self._commands(recording, stretch, min(revisions)[0]) if revisions else ()),
            )
        )

    def _commands(
        self, recording: Recording, stretch: Stretch, first: datetime
    ) -> Iterator[tuple[Any, Kind, int, int]]:
        """What people said from *first* on: before it, there is nothing here that they can have spoken of."""
        for number, (raw, command) in enumerate(self._read(recording, "commands", _Command)):
            if stretch.holds(command.at) and command.at >= first:
                yield (command.at.astimezone(UTC), _LAST, "", number), "command", *self._store(raw)

    def _take_events(self, recording: Recording, stretch: Stretch) -> None:
        """Every enriched event by its number, and each tick behind the number that it follows."""
        found: dict[tuple[int, int, datetime], tuple[Kind, int, int]] = {}
        numbers: list[int] = []
        for raw, event in self._read(recording, "enriched", _Event):
            if stretch.holds(event.seen_at):
                found[event.sequence, 0, event.seen_at] = ("event", *self._store(raw))
                numbers.append(event.sequence)
        first = min(numbers, default=0)
        for raw, matched in self._read(recording, "matches", _Matched):
            if matched.kind == "tick" and matched.sequence >= first and stretch.holds(matched.at) and numbers:
                found[matched.sequence, 1, matched.at] = ("tick", *self._store(raw))
                self.has_ticks = True
        self._places = sorted((key, *place) for key, place in found.items())

    def _read(self, recording: Recording, topic: str, kind: type[Any]) -> Iterator[tuple[bytes, Any]]:
        decoder = _DECODERS[kind]
        for number, line in enumerate(recording.records(topic), 1):
            if number % ASK_EVERY == 0 and self._is_stopping():
                return
            raw = line.value_bytes
            if raw is None:
                continue
            try:
                value = decoder.decode(raw)
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
                self.unreadable += 1
            else:
                yield raw, value

    def _store(self, raw: bytes) -> tuple[int, int]:
        with _room():
            self._file.write(raw)
        begin = self._size
        self._size += len(raw)
        return begin, len(raw)


@contextmanager
def _room() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UsageError(
            f"the input can't be sorted in the folder for temporary files: {reason_of(error)}; name another with TMPDIR"
        ) from error


def _key(item: _Item) -> tuple[datetime, str, str]:
    """One content as it was seen once: an item may go back to an older content."""
    return item.seen_at.astimezone(UTC), item.id, item.digest


def chunks(entries: Iterable[Entry], size: int) -> Iterator[list[Entry]]:
    """*entries*, *size* at a time."""
    rest = iter(entries)
    while chunk := list(islice(rest, size)):
        yield chunk
