"""How far a run is, on standard error: rate, event time reached, time left; a line now and then without a terminal."""

from __future__ import annotations

import time
from types import TracebackType
from typing import TYPE_CHECKING, Self

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

if TYPE_CHECKING:
    from streams.replay import Progress

LINE_EVERY_S = 10.0
"""Between two lines where there is no terminal."""


class Shown:
    """Shows a run's progress; use it with `with`."""

    def __init__(self) -> None:
        self._console = Console(stderr=True)
        self._bar = Bar(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]}"),
            TextColumn("{task.fields[reached]}"),
            TimeRemainingColumn(),
            console=self._console,
        )
        self._task = self._bar.add_task("reading", total=None, rate="", reached="")
        self._began_s = self._line_s = time.monotonic()

    def __enter__(self) -> Self:
        if self._console.is_terminal:
            self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.stop()

    def reading(self, topic: str, count: int) -> None:
        """So many records of *topic* are read."""
        self._bar.update(self._task, description=f"reading {topic}", completed=count)

    def running(self, progress: Progress) -> None:
        """The run has come as far as *progress*."""
        now_s = time.monotonic()
        if not progress.done or "replaying" not in str(self._bar.tasks[0].description):
            self._began_s = now_s
        rate = (progress.done - progress.begun_at) / max(now_s - self._began_s, 1e-3)
        reached = progress.reached.isoformat(sep=" ", timespec="seconds")[:19] if progress.reached else ""
        self._bar.update(
            self._task,
            description="replaying",
            total=progress.total,
            completed=progress.done,
            rate=f"{rate:,.0f}/s",
            reached=reached,
        )
        if not self._console.is_terminal and now_s - self._line_s >= LINE_EVERY_S:
            self._line_s = now_s
            left_s = (progress.total - progress.done) / max(rate, 1e-3)
            share = f"{progress.done:,} of {progress.total:,}"
            click.echo(f"replaying: {share}, {rate:,.0f}/s, at {reached}, {left_s:,.0f} s left", err=True)
