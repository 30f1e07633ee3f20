"""Ends a process of which a role stands still while its work piles up, after writing down where it stands.

A thread of its own looks, because the event loop may be what is stuck, and asks the broker over connections of its own.
A role is stuck when for a while nothing was taken or settled here, its group's offset of a partition did not move,
a record waits there, and more came meanwhile. Not stuck are:

- an idle role: no record waits;
- a slow one: each event taken or settled counts;
- any role while the broker does not answer: its time begins again when it does;
- a stand-by, and a worker that has no partition: another member of the group has what piles up. What nobody has is
  everybody's: a process that no longer gets its partitions after a broker's restart (aiokafka's issue 1154) is stuck.

The while is `stuck_s`. An async step may take `STEP_S` for one event, after which that is a dead letter; so where
events are under way, it is that much longer, and so it is while a fold loads its state. Nothing ends these in time when
the event loop is frozen: then it is `stuck_s` again. Where not even this thread can run, because C code holds the
interpreter, `faulthandler` ends the process after `stuck_s`, with exit code 1.
"""

import asyncio
import contextlib
import faulthandler
import io
import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

from streams.kafka.clients import CLIENT_ID
from streams.monitoring.broker_view import BrokerView, SilentError
from streams.monitoring.inquiry import Place, Question
from streams.monitoring.meter import Figure, Meter
from streams.settings import Settings

EXIT_CODE = 70
"""Of a process that the watchdog ended: EX_SOFTWARE of sysexits.h."""
LOOK_S = 10.0
"""How often it looks, at least four times within `stuck_s`."""
REARM_S = 1.0
"""How often the interpreter shows that it runs."""
STOP_S = 0.2
"""How long a stop waits for its threads; one that asks the broker just then ends with the process."""
LAST_WORDS_S = 10.0
"""How long writing down may take: standard error may be what blocks."""
TASKS_MAX = 100
"""Asyncio tasks whose stacks are written down."""
STACK_LINES_MAX = 20
"""Of each."""

log = logging.getLogger("wireroom")


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """One role."""

    meter: Meter
    group: str
    topic: str
    """Both as the broker knows them."""
    event_s: float
    """How long one event, or the loading of a fold, may be under way."""


@dataclass(frozen=True, slots=True)
class _Since:
    """Where a partition stood when a record was first seen to wait there."""

    position: int
    end: int
    at_s: float


class View(Protocol):
    """What it needs of `BrokerView`."""

    def look(self, questions: Sequence[Question]) -> list[list[Place]]:
        """The places of each role."""

    def owners(self, group: str) -> dict[tuple[str, int], str]:
        """Who has which partition."""


class Stillness:
    """Since when each partition of a role stands still."""

    def __init__(self) -> None:
        self._moves = -1
        self._since: dict[int, _Since] = {}

    def look(self, moves: int, places: Sequence[Place], now_s: float) -> None:
        """Take in one look.

        Args:
            moves: The meter's.
            places: As the broker has them.
            now_s: On the monotonic clock.
        """
        before = self._since if moves == self._moves else {}
        self._moves = moves
        self._since = {
            place.partition: known
            if (known := before.get(place.partition)) and known.position == place.position
            else _Since(place.position, place.end, now_s)
            for place in places
            if place.waits_s is not None
        }

    def standing(self, places: Sequence[Place], now_s: float, limit_s: float) -> list[Place]:
        """Those of *places* that have stood still for *limit_s*, and where more waits than at first."""
        return [
            place
            for place in places
            if (since := self._since.get(place.partition)) and now_s - since.at_s >= limit_s and place.end > since.end
        ]

    def since_s(self, place: Place) -> float:
        """Since when *place* stands still, on the monotonic clock."""
        return self._since[place.partition].at_s

    def forget(self) -> None:
        """Begin again."""
        self._since = {}


class Watchdog:
    """Looks at the roles of a process every LOOK_S; also knows their lag, for whoever asks.

    Args:
        settings: Where the broker is, and how long a role may stand still.
        pulse_at: When the event loop was last seen to turn, on the monotonic clock.
        end: Ends the process; told why. None writes down where everything stands, and ends it with EXIT_CODE.
        clock: The monotonic clock.
    """

    def __init__(
        self,
        settings: Settings,
        pulse_at: Callable[[], float],
        *,
        end: Callable[[str], None] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._settings, self._pulse_at, self._clock = settings, pulse_at, clock
        self._end = end or self._dump_and_end
        self._every_s = min(LOOK_S, settings.stuck_s / 4) if settings.stuck_s > 0 else LOOK_S
        self._watched: list[Watched] = []
        self._stillness: dict[str, Stillness] = {}
        self._places: dict[str, list[Place]] = {}
        self._looked_at = 0.0
        self._is_silent = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping = threading.Event()
        self._threads: list[threading.Thread] = []

    def watch(self, meter: Meter, *, event_s: float = 0.0) -> None:
        """Watch a role whose group has its name.

        Args:
            meter: The role's.
            event_s: How long one event may be under way while the event loop turns, seconds.
        """
        prefix = self._settings.topic_prefix
        self._stillness[meter.role] = Stillness()
        self._watched.append(
            Watched(meter=meter, group=prefix + meter.role, topic=prefix + meter.reads, event_s=event_s)
        )

    def start(self) -> None:
        """Begin; called by the event loop whose tasks are to be written down."""
        self._loop = asyncio.get_running_loop()
        bodies = [self._run, self._rearm] if self._settings.stuck_s > 0 else [self._run]
        self._threads = [threading.Thread(target=body, name=f"watchdog{body.__name__}", daemon=True) for body in bodies]
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """End; a look under way goes on in the background."""
        self._stopping.set()
        for thread in self._threads:
            thread.join(STOP_S)

    # --- looking ---------------------------------------------------------------------------------------------------

    def _run(self) -> None:
        view: BrokerView | None = None
        while not self._stopping.wait(self._every_s):
            if not self._watched:
                continue
            view = view or BrokerView(self._settings)
            try:
                self.look(view)
                self._is_silent = False
            except SilentError:
                self._is_silent = True
                self._forget()
            except Exception:
                log.exception("the watchdog could not look; it goes on")
                self._forget()
        if view:
            view.close()

    def _forget(self) -> None:
        for stillness in self._stillness.values():
            stillness.forget()

    def look(self, view: View) -> None:
        """Look once, and end the process where a role is stuck.

        Raises:
            SilentError: The broker does not answer.
        """
        watched = list(self._watched)
        moves = [one.meter.moves for one in watched]
        found = view.look([Question(group=one.group, topic=one.topic, settled=one.meter.offsets) for one in watched])
        now_s = self._clock()
        self._looked_at = time.time()
        self._places = {one.meter.role: places for one, places in zip(watched, found, strict=True)}
        for one, count, places in zip(watched, moves, found, strict=True):
            stillness = self._stillness[one.meter.role]
            stillness.look(count, places, now_s)
            standing = stillness.standing(places, now_s, self._limit_s(one, now_s)) if self._settings.stuck_s else []
            if standing and (ours := self._ours(view, one, standing)):
                self._end(_verdict(one, ours, now_s - min(map(stillness.since_s, ours))))

    def _limit_s(self, one: Watched, now_s: float) -> float:
        stuck_s = self._settings.stuck_s
        is_frozen = now_s - self._pulse_at() >= stuck_s
        return stuck_s + one.event_s if one.meter.is_busy and not is_frozen else stuck_s

    def _ours(self, view: View, one: Watched, places: Sequence[Place]) -> list[Place]:
        """Those of *places* that no other process has."""
        owners = view.owners(one.group)
        if not owners and not one.meter.is_active:
            return []
        return [place for place in places if owners.get((one.topic, place.partition), CLIENT_ID) == CLIENT_ID]

    # --- ending ----------------------------------------------------------------------------------------------------

    def _rearm(self) -> None:
        """Have the process ended when no thread gets to run for `stuck_s`."""
        while not self._stopping.wait(REARM_S):
            faulthandler.dump_traceback_later(self._settings.stuck_s, exit=True)
        faulthandler.cancel_dump_traceback_later()

    def _dump_and_end(self, why: str) -> None:
        # A lock that the stuck thread holds, or a full pipe, must not keep the process: the signal ends it then.
        signal.alarm(int(LAST_WORDS_S))
        with contextlib.suppress(Exception):
            faulthandler.dump_traceback(file=sys.stderr, all_threads=True)
            sys.stderr.write(_task_stacks(self._loop))
            sys.stderr.flush()
        with contextlib.suppress(Exception):
            log.critical("%s", why)
            logging.shutdown()
            sys.stdout.flush()
        os._exit(EXIT_CODE)

    # --- showing ---------------------------------------------------------------------------------------------------

    def figures(self) -> Iterator[Figure]:
        """The lag of each role, as of the last look that the broker answered."""
        if not self._watched:
            return
        yield "wireroom_broker_up", (), not self._is_silent
        if not self._looked_at:
            return
        yield "wireroom_lag_timestamp_seconds", (), self._looked_at
        for role, places in list(self._places.items()):
            yield "wireroom_lag_seconds", (role,), max(place.waits_s or 0.0 for place in places) if places else 0.0
            yield "wireroom_lag_records", (role,), sum(place.end - place.position for place in places)
            for place in places:
                yield "wireroom_committed_offset", (role, str(place.partition)), place.committed


def _verdict(one: Watched, places: Sequence[Place], still_s: float) -> str:
    lag = sum(place.end - place.position for place in places)
    numbers = ", ".join(str(place.partition) for place in places)
    since = datetime.fromtimestamp(time.time() - still_s, UTC).strftime("%H:%M:%S")
    return (
        f"{one.meter.role} is stuck: up to {lag:,} records of {one.topic} (partition {numbers}) wait, ever more come, "
        f"and since {since} UTC ({still_s:.0f} s) none was taken or settled; the stacks are written above, the process "
        "ends; docs/runbook.md says what to do"
    )


def _task_stacks(loop: asyncio.AbstractEventLoop | None) -> str:
    """Where each task of *loop* waits; as many as can be told."""
    text = io.StringIO()
    with contextlib.suppress(Exception):  # the loop may go on meanwhile
        tasks = sorted(asyncio.all_tasks(loop), key=lambda task: task.get_name()) if loop else []
        text.write(f"{len(tasks)} asyncio tasks:\n")
        for task in tasks[:TASKS_MAX]:
            task.print_stack(limit=STACK_LINES_MAX, file=text)
    return text.getvalue()
