"""Dead letters: what could not be read or processed, with its raw bytes, and the limit that stops a bad deploy.

A letter's value is the input's value, untouched; where it came from and why it is here stands in its headers.
"""

import traceback
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from aiokafka import ConsumerRecord

from schemas.errors import FatalError, WireroomError
from schemas.limits import DEAD_BYTES_MAX

TRACEBACK_CHARS_MAX, REASON_CHARS_MAX = 8_000, 2_000
"""What is kept in a dead letter of a traceback, its end, and of a reason."""
SOURCE_HEADERS_MAX = 40
"""Headers of the input that travel along, so that it can be put back as it was."""
SHARE_MAX = 0.5
"""Of the last WINDOW events; over it the worker stops."""
WINDOW = 400
"""Before there are as many events no share is judged."""
RUN_MAX = 200
"""Dead letters in a row; at this length the worker stops."""

Headers = Sequence[tuple[str, bytes]]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadLetter:
    """One dead letter, as it stands on `wireroom.dead`."""

    topic: str
    """Short name of the topic that it was read from."""
    partition: int
    offset: int
    step: str
    """The role that could not take it."""
    reason: str
    """One sentence."""
    traceback: str = ""
    """Present where it was a bug, at most TRACEBACK_CHARS_MAX, its end."""
    redriven: int = 0
    """How often it was put back already."""
    is_cut: bool = False
    """The value was over DEAD_BYTES_MAX and only its beginning is kept."""
    key: bytes | None = None
    value: bytes | None = None
    source_headers: tuple[tuple[str, bytes], ...] = field(default=())

    def headers(self) -> list[tuple[str, bytes]]:
        """The headers of its record."""
        own = {
            "topic": self.topic,
            "partition": str(self.partition),
            "offset": str(self.offset),
            "step": self.step,
            "reason": self.reason,
            "traceback": self.traceback,
            "redriven": str(self.redriven) if self.redriven else "",
            "cut": "true" if self.is_cut else "",
        }
        shown = [(f"dead_{name}", text.encode("utf-8", "replace")) for name, text in own.items() if text]
        return shown + [("source_" + name, value) for name, value in self.source_headers]


def dead_letter(record: ConsumerRecord, *, topic: str, role: str, error: BaseException) -> DeadLetter:
    """The dead letter of *record*, read from the topic with the short name *topic*, that *role* could not take."""
    headers = record.headers or ()
    value = record.value
    is_cut = value is not None and len(value) > DEAD_BYTES_MAX
    return DeadLetter(
        topic=topic,
        partition=record.partition,
        offset=record.offset,
        step=role,
        reason=(str(error) if isinstance(error, WireroomError) else f"{type(error).__name__}: {error}")[
            :REASON_CHARS_MAX
        ],
        traceback="" if isinstance(error, WireroomError) else _traceback(error),
        redriven=_number(dict(headers).get("redriven")),
        is_cut=is_cut,
        key=record.key,
        value=value[:DEAD_BYTES_MAX] if is_cut else value,
        source_headers=tuple(headers)[:SOURCE_HEADERS_MAX],
    )


def read_dead_letter(record: ConsumerRecord) -> DeadLetter:
    """The dead letter that *record* of the topic `dead` holds; what a stranger's record lacks is left empty."""
    headers = tuple(record.headers or ())
    found: Mapping[str, bytes] = dict(headers)

    def text(name: str) -> str:
        return found.get(f"dead_{name}", b"").decode("utf-8", "replace")

    return DeadLetter(
        topic=text("topic"),
        partition=_number(found.get("dead_partition")),
        offset=_number(found.get("dead_offset")),
        step=text("step"),
        reason=text("reason"),
        traceback=text("traceback"),
        redriven=_number(found.get("dead_redriven")),
        is_cut=text("cut") == "true",
        key=record.key,
        value=record.value,
        source_headers=tuple((n.removeprefix("source_"), v) for n, v in headers if n.startswith("source_")),
    )


def _traceback(error: BaseException) -> str:
    """The end of *error*'s traceback: the innermost frames say most."""
    return "".join(traceback.format_exception(error))[-TRACEBACK_CHARS_MAX:]


def _number(raw: bytes | None) -> int:
    """The number that *raw* spells; 0 where it spells none."""
    text = (raw or b"").decode("ascii", "replace")
    return int(text) if text.isdecimal() and len(text) < 20 else 0


class DeadLetterLimit:
    """Stops a worker whose events go to the dead letters one after the other: a bad deploy must not empty a topic.

    Args:
        role: For the sentence.
        share_max: Largest share of dead letters among the last *window* events.
        window: Events that are looked at; no share is judged before there are as many.
        run_max: Most dead letters in a row.
    """

    def __init__(
        self, role: str, *, share_max: float = SHARE_MAX, window: int = WINDOW, run_max: int = RUN_MAX
    ) -> None:
        self._role, self._share_max, self._window, self._run_max = role, share_max, window, run_max
        self._events = 0
        self._dead: deque[int] = deque()
        """Numbers of the dead ones among the last *window* events."""
        self._run = 0

    def alive(self, count: int) -> None:
        """Take in the next *count* events, at least one, which came out."""
        self._events += count
        self._run = 0

    def dead(self) -> FatalError | None:
        """Take in the next event, which became a dead letter.

        Returns:
            What to raise once the letters so far are written and settled: so they can be read, and the next start goes
            on behind them. None while there are not too many.
        """
        self._events += 1
        self._run += 1
        self._dead.append(self._events)
        while self._dead[0] <= self._events - self._window:
            self._dead.popleft()
        if self._run < self._run_max and not self._is_over_share():
            return None
        of = min(self._events, self._window)
        return FatalError(
            f"{self._role} stops: {len(self._dead)} of the last {of} events went to the dead letters "
            f"({self._run} in a row); see `wireroom dead ls`, mend the cause, then start it again"
        )

    def _is_over_share(self) -> bool:
        return self._events >= self._window and len(self._dead) > self._share_max * self._window
