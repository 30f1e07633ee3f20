"""What the demo shows: events and alerts as they come, dead letters, and at the end how many of each there were."""

import asyncio
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime

from rich.console import Console
from rich.text import Text

from schemas.alert import Alert
from streams.kafka.reader import open_reader
from streams.settings import Settings
from streams.show.pretty import block
from streams.show.text import one_line
from streams.tools.subscribe import Subscription, subscribe

WORKER = "worker"
"""The process whose standard output is shown: its terminal receiver prints alerts there."""
BEGINNING = datetime.fromtimestamp(0, UTC)
LINE_CHARS_MAX = 400
"""What is shown of one line of standard error."""
_DEAD_HEADERS = ("dead_topic", "dead_step", "dead_reason")
TERMINAL = "terminal"
"""The receiver that the worker itself prints."""


class Screen:
    """Prints what it is told of, block by block, and keeps count.

    Args:
        out: Where events and alerts are shown.
        err: Where warnings are shown.
    """

    def __init__(self, out: Console, err: Console) -> None:
        self._out, self._err = out, err
        self._block: list[str] = []
        self.counts: Counter[str] = Counter()
        """items, enriched, dead letters, and alerts by their status."""

    def say(self, *lines: str) -> None:
        """Print *lines*, which may hold rich's markup."""
        for line in lines:
            self._out.print(line, soft_wrap=True, highlight=False)

    def show(self, record: object) -> None:
        """Print one record of a topic."""
        self._out.print(block(record), soft_wrap=True)

    def warn(self, name: str, line: str) -> None:
        """Print one line of a process's standard error."""
        if line.strip():
            self._err.print(Text(f"{name}: {one_line(line, LINE_CHARS_MAX)}", "yellow"), soft_wrap=True)

    def worker_line(self, name: str, line: str) -> None:
        """Take one line of a process's standard output; print when a blank one ends the block of the worker."""
        if name != WORKER:
            return
        if line.strip():
            self._block.append(line)
        else:
            self.flush()

    def flush(self) -> None:
        """Print the block that has come so far."""
        if self._block:
            self._out.print(Text.from_ansi("\n".join(self._block)), soft_wrap=True, end="\n\n")
        self._block = []

    def summary(self) -> str:
        """How many of each there were, in one line."""
        alerts = {one: self.counts[one] for one in ("opened", "updated", "amended", "closed") if self.counts[one]}
        kinds = f" ({', '.join(f'{count} {kind}' for kind, count in alerts.items())})" if alerts else ""
        return (
            f"{self.counts['items']} items, {self.counts['enriched']} enriched events, "
            f"{sum(alerts.values())} alerts{kinds}, {self.counts['dead']} dead letters"
        )


async def watch(settings: Settings, screen: Screen, clock: Callable[[], datetime]) -> None:
    """Show events and alerts until cancelled.

    Raises:
        FatalError: The broker is lost for good.
    """
    async with asyncio.TaskGroup() as group:
        group.create_task(_items(settings, screen, clock))
        group.create_task(_enriched(settings, screen, clock))
        group.create_task(_alerts(settings, screen, clock))
        group.create_task(_dead(settings, screen))


async def _items(settings: Settings, screen: Screen, clock: Callable[[], datetime]) -> None:
    async for _ in subscribe(settings, Subscription(topic="items", since=BEGINNING, canary=False), clock=clock):
        screen.counts["items"] += 1


async def _enriched(settings: Settings, screen: Screen, clock: Callable[[], datetime]) -> None:
    async for _, event in subscribe(
        settings, Subscription(topic="enriched", since=BEGINNING, canary=False), clock=clock
    ):
        screen.counts["enriched"] += 1
        screen.show(event)


async def _alerts(settings: Settings, screen: Screen, clock: Callable[[], datetime]) -> None:
    async for _, alert in subscribe(settings, Subscription(topic="alerts", since=BEGINNING, canary=False), clock=clock):
        screen.counts[alert.status] += 1
        if _is_unseen(alert):
            screen.show(alert)


def _is_unseen(alert: Alert) -> bool:
    """Whether nobody else prints it: the worker prints what goes to `terminal`, and suppressed ones are for `why`."""
    return alert.status != "suppressed" and TERMINAL not in alert.notify


async def _dead(settings: Settings, screen: Screen) -> None:
    async with open_reader(settings, "dead", since=BEGINNING) as reader:
        while True:
            for record in await reader.batch():
                screen.counts["dead"] += 1
                headers = dict(record.headers)
                screen.warn(
                    "dead letter",
                    ": ".join(headers.get(name, b"").decode("utf-8", "replace") for name in _DEAD_HEADERS),
                )
