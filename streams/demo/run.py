"""The demo: broker, newsroom, every role and the live page, until Ctrl-C or the time given."""

import asyncio
import signal
import socket
import tempfile
import time
from collections.abc import Mapping
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from ipaddress import ip_network
from pathlib import Path

from rich.console import Console
from rich.markup import escape

from schemas.errors import UsageError, WireroomError
from streams.brokers.embedded import embedded_broker
from streams.demo import sample
from streams.demo.children import Children
from streams.demo.folder import Choice, choose, write_sample
from streams.demo.site import served
from streams.demo.watch import WORKER, Screen, watch
from streams.kafka.secure import security
from streams.settings import EMBEDDED, PREFIX, Settings

HOST = "127.0.0.1"
BROKER_PORT = 9092
"""Taken where it is free, so that `wireroom subscribe` finds the demo without being told."""
SAMPLE_POLL_S = 2
"""How often the sample's feeds are polled, seconds. They are ours; a stranger's would not like it."""
LOOPBACK = ip_network("127.0.0.0/8")
LAST_WORDS_S = 1.0
"""How long the screen listens on after the processes have ended."""
EMBEDDED_IS = (
    "a mock of Kafka in a process of its own, for trying out. It keeps a few megabytes and forgets them at the end; "
    "`docker compose up` starts a real one"
)
_STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What the user asked for; None leaves it to the demo."""

    newsroom: str | None = None
    sample_only: bool = False
    broker_port: int | None = None
    web_port: int | None = None
    for_s: float | None = None
    """Seconds from when all processes are started; None runs until told to end."""


def run(ask: Ask, settings: Settings, environ: Mapping[str, str]) -> int:
    """Run the demo; the exit code, 0.

    Args:
        ask: What the user asked for.
        settings: Those of the environment.
        environ: The environment, handed on to the processes.

    Raises:
        WireroomError: A port is in use, the newsroom has a fault, or a process ended early.
    """
    security(replace(settings, broker=EMBEDDED))
    screen = Screen(Console(), Console(stderr=True))
    asyncio.run(_demo(ask, settings, environ, screen))
    return 0


async def _demo(ask: Ask, settings: Settings, environ: Mapping[str, str], screen: Screen) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for one in _STOP_SIGNALS:
        loop.add_signal_handler(one, stop.set)
    broker_port = _port(ask.broker_port, BROKER_PORT, "--broker-port")
    web_port = _port(ask.web_port, settings.web_port, "--web-port")
    screen.say("[bold]Wireroom demo[/bold]")
    choice = await choose(ask.newsroom, settings, sample_only=ask.sample_only)
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="wireroom-demo-")))
        broker = await asyncio.to_thread(stack.enter_context, embedded_broker(port=broker_port))
        settings = replace(settings, broker=broker, web_port=web_port)
        changes, newsroom = await _newsroom(choice, settings, folder, stack)
        screen.say(*_start_lines(settings, newsroom, ask.for_s))
        quiet = {"WIREROOM_LOG_LEVEL": settings.log_level or "WARNING"}  # the screen is for events
        await _processes({**environ, **_handed_on(settings), **changes, **quiet}, settings, screen, stop, ask.for_s)
    screen.say(f"[bold]Done:[/bold] {screen.summary()}. Nothing is left running.")


def _port(asked: int | None, preferred: int, option: str) -> int:
    """*asked*, *preferred* where nothing is asked, or any free one where that is taken; 0 asks for any.

    Raises:
        UsageError: The port asked for is in use.
    """
    if asked and not _is_free(asked):
        raise UsageError(f"port {asked} of {HOST} is in use; choose another with {option}, or 0 for any free one")
    wanted = preferred if asked is None else asked
    with socket.create_server((HOST, wanted if _is_free(wanted) else 0)) as probe:
        return int(probe.getsockname()[1])


def _is_free(port: int) -> bool:
    try:
        with socket.create_server((HOST, port)):
            return True
    except OSError:
        return False


async def _newsroom(
    choice: Choice, settings: Settings, folder: Path, stack: AsyncExitStack
) -> tuple[dict[str, str], str]:
    """Serve the sample where it is chosen; what it changes in the environment, and the newsroom in words."""
    if choice.folder is not None:
        return {f"{PREFIX}NEWSROOM": str(choice.folder)}, f"{choice.folder}, {choice.reason}"
    ours = sample.load()
    base = await stack.enter_async_context(served(ours, datetime.now(UTC), time.monotonic))
    allowed = ",".join(map(str, {*settings.allow_addresses, LOOPBACK}))
    written = write_sample(ours, base, folder / "newsroom")
    changes = {
        "NEWSROOM": str(written),
        "ALLOW_ADDRESSES": allowed,
        "POLL_MIN_S": str(SAMPLE_POLL_S),
        "POLL_MAX_S": str(SAMPLE_POLL_S),
    }
    words = f"the sample ({choice.reason}): {ours.name}, an invented paper, served from here at {base}; "
    words += f"its rules: {written}"
    return {PREFIX + name: value for name, value in changes.items()}, words


def _handed_on(settings: Settings) -> dict[str, str]:
    """The environment of every process: where the broker is, and colour where our own output has it."""
    # Text of a process is read line by line as it comes, so none may wait in a buffer.
    colour = {"FORCE_COLOR": "1"} if Console().is_terminal else {}
    # Several processes can't share one port.
    admin_port = min(settings.admin_port, 0)
    return {
        f"{PREFIX}BROKER": settings.broker,
        f"{PREFIX}ADMIN_PORT": str(admin_port),
        "PYTHONUNBUFFERED": "1",
        **colour,
    }


def _start_lines(settings: Settings, newsroom: str, for_s: float | None) -> list[str]:
    end = "Ctrl-C ends it" if for_s is None else f"ends by itself after {for_s:g} s, or on Ctrl-C"
    return [
        f"  [dim]broker   [/dim] {settings.broker}, embedded: {EMBEDDED_IS}",
        f"  [dim]newsroom [/dim] {escape(newsroom)}",
        f"  [dim]live page[/dim] http://{HOST}:{settings.web_port}",
        "  [dim]processes[/dim] poll, worker ({', '.join(ROLES)}), web",
        f"  [dim]join in  [/dim] wireroom subscribe enriched --broker {settings.broker}",
        f"  [dim]then     [/dim] {end}",
        "[dim]The first events take some ten seconds …[/dim]",
        "",
    ]


async def _processes(
    environ: Mapping[str, str], settings: Settings, screen: Screen, stop: asyncio.Event, for_s: float | None
) -> None:
    """Run the processes and show what they do, until told to stop or *for_s* seconds have passed."""
    watching = asyncio.create_task(watch(settings, screen, lambda: datetime.now(UTC)))
    try:
        async with Children(environ, out=screen.worker_line, err=screen.warn) as children:
            await children.start(WORKER, "worker")
            await children.start("poll", "poll")
            await children.start("web", "web", "--host", HOST, "--port", str(settings.web_port))
            await _until(stop, for_s, watching, asyncio.create_task(children.first_death()))
            screen.say("[dim]Ending …[/dim]")
        await asyncio.wait([watching], timeout=LAST_WORDS_S)
    finally:
        screen.flush()
        watching.cancel()
        with suppress(asyncio.CancelledError, Exception):
            await watching


async def _until(
    stop: asyncio.Event, for_s: float | None, watching: asyncio.Task[None], death: asyncio.Task[None]
) -> None:
    """Wait for the end.

    Raises:
        WireroomError: A process ended, or the broker was lost, while nobody had told them to.
    """
    told = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({told, watching, death}, timeout=for_s, return_when=asyncio.FIRST_COMPLETED)
        if told.done():
            return
        for ended in (death, watching):
            if ended.done():
                _raise(ended)
    finally:
        told.cancel()
        death.cancel()
        await asyncio.gather(told, death, return_exceptions=True)


def _raise(task: asyncio.Task[None]) -> None:
    """Raise what *task* ended with, as one of our own errors where it holds one."""
    try:
        task.result()
    except BaseExceptionGroup as group:
        ours = group.subgroup(WireroomError)
        raise (ours.exceptions[0] if ours else group) from group
