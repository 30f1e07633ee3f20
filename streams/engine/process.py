"""Runs roles in one process: a Faust app for each stage, a task for each fold, until a signal or a failure ends it."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import logging
import signal
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from typing import Any

import faust
from faust.types import TP

from schemas.errors import WireroomError
from streams.engine.batch import BatchSchema
from streams.engine.fold import Clock, FoldRunner, FoldStage
from streams.engine.settle import Settler
from streams.engine.stage import Stage, Tend
from streams.engine.step import STEP_S
from streams.engine.transport import Consumer
from streams.kafka.clients import (
    CHECK_CRCS,
    CLIENT_ID,
    FETCH_BYTES_MAX,
    HEARTBEAT_S,
    METADATA_S,
    REQUEST_S,
    SESSION_S,
    connection,
    servers,
    topic_name,
)
from streams.kafka.writer import Writer
from streams.monitoring.alive import ALIVE_S_MAX, watch
from streams.monitoring.health import Health
from streams.settings import Settings

STOP_S = 13.0
"""How long everything together may take to stop; with START_GRACE_S, SIGTERM ends a process within 20 s."""
START_GRACE_S = 5.0
"""How long a start may go on after the run was told to stop."""
COMMIT_EVERY_S = 0.2
"""How often offsets are committed: what a kill repeats."""
QUIET_S = 0.02
"""They are committed at once when nothing has come for this long: a kill in a quiet moment repeats nothing."""
RECOVERY_S_MAX = 300.0
"""How long a fold may load its state before its lag makes the watchdog take it for stuck."""
REBALANCE_S = 30.0
"""How long a rebalance waits for its members; longer than a drain."""

log = logging.getLogger("wireroom")


async def run_roles(
    settings: Settings,
    *,
    stages: Sequence[Stage] = (),
    folds: Sequence[FoldStage] = (),
    clock: Clock,
    health: Health | None = None,
    ready: Callable[[], None] | None = None,
    stop: asyncio.Event | None = None,
) -> int:
    """Run *stages* and *folds* until SIGTERM, SIGINT, *stop* or a failure.

    Args:
        settings: The process's settings; the broker must answer already (`wait_for_broker`).
        stages: One Faust app each.
        folds: One ordered task each, active in one process of the group at a time.
        clock: Gives the time now, UTC.
        health: Shows and watches the roles; None does neither.
        ready: Called once when all have started.
        stop: Ends the run from inside.

    Returns:
        The exit code: 0 after a clean stop, 1 after a failure, which is logged in one sentence.
    """
    run = _Run(stop or asyncio.Event())
    with contextlib.suppress(asyncio.CancelledError):
        async with _signals(run.stop), _started(settings, run, stages, folds, clock, health or Health(settings)):
            if ready is not None and not run.stop.is_set():
                ready()
            await run.stop.wait()
    return run.exit_code


class _Run:
    """Whether the process goes on, and what ended it."""

    def __init__(self, stop: asyncio.Event) -> None:
        self.stop = stop
        self.exit_code = 0

    def fail(self, error: BaseException) -> None:
        """End the process with exit code 1."""
        if not self.exit_code:
            is_ours = isinstance(error, WireroomError)
            log.error("%s", error if is_ours else repr(error), exc_info=None if is_ours else error)
        self.exit_code = 1
        self.stop.set()


@contextlib.asynccontextmanager
async def _started(
    settings: Settings,
    run: _Run,
    stages: Sequence[Stage],
    folds: Sequence[FoldStage],
    clock: Clock,
    health: Health,
) -> AsyncIterator[None]:
    """Everything started; stopped at the end side by side, within STOP_S."""
    writer = Writer(settings)
    members: list[_Role | _Member] = [
        *(_Role(settings, run, stage, writer, clock, health) for stage in stages),
        *(_Member(settings, run, fold, clock, health) for fold in folds),
    ]
    try:
        await _unless_stopped(run, _start(writer, members))
        health.started()
        yield
    finally:
        stopping = asyncio.gather(*(member.stop() for member in members), return_exceptions=True)
        try:
            for result in await asyncio.wait_for(stopping, STOP_S):
                if isinstance(result, Exception):
                    log.warning("while stopping: %r", result)
        except TimeoutError:
            log.warning("stopping took longer than %g s; what was under way is repeated", STOP_S)
        await writer.stop(limit_s=2.0)


async def _start(writer: Writer, members: Sequence[_Role | _Member]) -> None:
    await writer.start()
    await asyncio.gather(*(member.start() for member in members))


async def _unless_stopped(run: _Run, starting: Coroutine[Any, Any, None]) -> None:
    """Await *starting*, or give it up when the run is told to stop: a start may take longer than a stop may."""
    start, stop = asyncio.create_task(starting), asyncio.create_task(run.stop.wait())
    await asyncio.wait({start, stop}, return_when=asyncio.FIRST_COMPLETED)
    stop.cancel()
    # What is half started is closed best when it has started.
    await asyncio.wait({start}, timeout=START_GRACE_S)
    start.cancel()
    try:
        await start
    except asyncio.CancelledError:
        pass
    except Exception as error:  # noqa: BLE001  the run ends with it
        run.fail(error)


@contextlib.asynccontextmanager
async def _signals(stop: asyncio.Event) -> AsyncIterator[None]:
    """SIGTERM and SIGINT set *stop* meanwhile."""
    loop = asyncio.get_running_loop()
    taken = []
    for number in (signal.SIGTERM, signal.SIGINT):
        # Outside the main thread there are no signals to take: whoever runs us there uses `stop`.
        with contextlib.suppress(ValueError, RuntimeError):
            loop.add_signal_handler(number, stop.set)
            taken.append(number)
    try:
        yield
    finally:
        for number in taken:
            loop.remove_signal_handler(number)


class RoleApp(faust.App):  # type: ignore[misc]  # Faust ships no usable types
    """A Faust app that leaves no folders behind: several run in one process, and several processes on one machine."""

    class BootStrategy(faust.app.BootStrategy):  # type: ignore[misc]  # the same
        """Without Faust's own producer: what we write goes through `Writer`."""

        enable_kafka_producer = False

    fail: Callable[[BaseException], None]
    """Told of what ends the process; of ours, `Consumer.give_up` calls it."""

    def _create_directories(self) -> None:
        # Faust makes a data folder in the working directory; nothing of ours is kept there.
        pass


def _credentials(settings: Settings) -> faust.SASLCredentials | faust.SSLCredentials | None:
    """What `connection` says of TLS and SASL, as Faust wants it."""
    options = connection(settings)
    context = options.get("ssl_context")
    if "sasl_mechanism" in options:
        return faust.SASLCredentials(
            username=options["sasl_plain_username"],
            password=options["sasl_plain_password"],
            mechanism=options["sasl_mechanism"],
            ssl_context=context,
        )
    return faust.SSLCredentials(context) if context else None


def role_app(settings: Settings, stage: Stage, settler: Settler) -> RoleApp:
    """The Faust app of *stage*, its one agent handing batches to *settler*."""
    app = RoleApp(
        settings.topic_prefix + stage.role,
        broker=[f"wireroom://{address}" for address in servers(settings)],
        broker_credentials=_credentials(settings),
        store="memory://",
        web_enabled=False,
        topic_allow_declare=False,
        topic_disable_leader=True,
        table_standby_replicas=0,
        consumer_auto_offset_reset="earliest",
        broker_check_crcs=CHECK_CRCS,
        broker_client_id=CLIENT_ID,
        broker_max_poll_records=settings.poll_records_max,
        consumer_max_fetch_size=FETCH_BYTES_MAX,
        consumer_metadata_max_age_ms=int(METADATA_S * 1000),
        broker_commit_interval=COMMIT_EVERY_S,
        broker_session_timeout=SESSION_S,
        broker_heartbeat_interval=HEARTBEAT_S,
        broker_rebalance_timeout=REBALANCE_S,
        broker_request_timeout=REQUEST_S,
        stream_buffer_maxsize=settings.batches_max,
    )
    app.fail = settler.fail
    source = app.topic(topic_name(settings, stage.reads), schema=BatchSchema())

    async def settle(stream: Any) -> None:
        await settler.run(stream, app.consumer)

    app.agent(source, name=stage.role)(settle)
    return app


class _Role:
    """A stage's Faust app, watched."""

    def __init__(
        self, settings: Settings, run: _Run, stage: Stage, writer: Writer, clock: Clock, health: Health
    ) -> None:
        settler = Settler(stage, writer, clock, run.fail)
        self._writer = writer
        self._app = role_app(settings, stage, settler)
        self._meter = settler.meter
        health.watch(settler.meter, event_s=STEP_S if _is_async(stage.step) else 0.0)
        self._run = run
        self._stage = stage
        self._watching: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        self._watching.append(asyncio.create_task(self._watch()))
        await self._app.start()
        consumer = self._app.consumer
        # Set when a rebalance has ended: the group is joined.
        is_joined = consumer.can_resume_flow.is_set
        watching = watch(self._meter, consumer.under_way, is_joined, still_s=STEP_S + ALIVE_S_MAX)
        self._watching += [asyncio.create_task(watching), asyncio.create_task(_commit_when_quiet(consumer))]
        if self._stage.tend is not None:
            self._watching.append(asyncio.create_task(self._tend(self._stage.tend)))

    async def _tend(self, tend: Tend) -> None:
        """Run what the stage has to do beside its events; where that fails, the process ends."""
        consumer = self._app.consumer
        try:
            await tend(lambda: frozenset(tp.partition for tp in consumer.assignment()), self._writer)
        except Exception as error:  # noqa: BLE001  whatever it is, the stage is not whole without it
            self._run.fail(error)

    async def _watch(self) -> None:
        """End the process when Faust itself crashes."""
        await self._app._crashed.wait()  # noqa: SLF001  mode has no public way to wait for it
        self._run.fail(self._app.crash_reason or RuntimeError(f"{self._app.conf.id} crashed"))

    async def stop(self) -> None:
        for task in self._watching:
            task.cancel()
        await self._app.stop()
        if self._stage.finish is not None:
            await self._stage.finish()


async def _commit_when_quiet(consumer: Consumer) -> None:
    """Commit whenever all is settled and nothing has come for QUIET_S; for ever."""
    before: Mapping[TP, int] = {}
    tried: Mapping[TP, int] = {}
    while True:
        await asyncio.sleep(QUIET_S)
        left = consumer.uncommitted()
        # What failed once is left to Faust's own commits, every COMMIT_EVERY_S.
        if left and left == before and left != tried:
            tried = left
            await consumer.commit()
        before = left


def _is_async(step: Callable[..., Any]) -> bool:
    """Whether *step* is a coroutine function, or an object that is called as one."""
    return inspect.iscoroutinefunction(step) or inspect.iscoroutinefunction(type(step).__call__)


class _Member:
    """A fold's runner and its task."""

    def __init__(self, settings: Settings, run: _Run, stage: FoldStage, clock: Clock, health: Health) -> None:
        self._runner = FoldRunner(settings, stage, clock)
        health.watch(self._runner.meter, event_s=RECOVERY_S_MAX)
        self._run = run
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        await self._runner.start()
        self._task = asyncio.create_task(self._guard())

    async def _guard(self) -> None:
        try:
            await self._runner.run()
        except Exception as error:  # noqa: BLE001  the run ends with it
            self._run.fail(error)

    async def stop(self) -> None:
        await self._runner.stop()
        if self._task is None:
            await self._runner.leave()
        else:
            await self._task
