"""`wireroom rules backtest` and `diff`: what rules would have sent, and what a change of them changes."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click
import orjson

from schemas.errors import UsageError
from streams.cli.options import broker_option, moment, newsroom_option, run, settings_of
from streams.show.text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from agents.differences import Difference
    from schemas.alert import Alert
    from schemas.newsroom import RuleEntry
    from streams.replay import Stretch
    from streams.replay.backtest import Backtest
    from streams.replay.editions import Editions
    from streams.settings import Settings

    F = TypeVar("F", bound=Callable[..., Any])

LIVE = "live"
"""In place of rules: those of the releases that the events name."""
BAR_CHARS = 40
"""Width of the day with the most messages."""
_FILE = click.Path(dir_okay=False, path_type=Path)
_VERBS = ("opened", "updated", "amended")


def _stretch_options(function: F) -> F:
    for option in reversed((
        click.option("--last", default="30d", show_default=True, metavar="AGE", help="So far back, as 12h or 30d."),
        click.option("--from", "since", metavar="TIME", help="Event time, included, in place of --last."),
        click.option("--to", "until", metavar="TIME", help="Event time, left out; default: now."),
        click.option("--recording", type=_FILE, metavar="FILE", help="Read this recording, not the broker."),
        broker_option,
    )):  # fmt: skip
        function = option(function)
    return function


@click.command()
@click.argument("rule")
@newsroom_option
@_stretch_options
@click.option("--all", "show_all", is_flag=True, help="Show suppressed decisions and closings too.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def backtest(rule: str, newsroom: str | None, show_all: bool, as_json: bool, **given: Any) -> None:
    """Show what RULE (an id of the newsroom folder, or a rule file) would have sent, when and to whom.

    The enriched events of the past are matched and decided anew, by the code that runs live; nobody is notified.

    Example: wireroom rules backtest central-banks --last 7d
    """
    settings = settings_of(broker=given["broker"], newsroom=newsroom)
    entry = _rule(rule, Path(settings.newsroom))
    stretch, (done,) = run(_run(settings, given, [[entry]]))
    if as_json:
        click.echo(orjson.dumps(_object(entry, stretch, done), option=orjson.OPT_UTC_Z).decode())
        return
    for line in _lines(entry, stretch, done, show_all=show_all):
        click.echo(line)


@click.command()
@click.argument("old")
@click.argument("new")
@_stretch_options
@click.option("--fail-on", default="", metavar="KIND[,…]", help="Exit 1 on added, removed, moved[:5m] or changed.")
@click.option(
    "--format", "shape", type=click.Choice(["text", "json", "junit", "markdown"]), default="text", show_default=True
)
def diff(old: str, new: str, fail_on: str, shape: str, **given: Any) -> None:
    """Compare what OLD and NEW would have sent: rule files, folders of rules, or newsroom folders; `live` is what ran.

    Two single rules are compared as one, whatever their ids.

    \b
    Example:
      wireroom rules diff live newsroom --last 30d
      wireroom rules diff old/strike.yaml new/strike.yaml --recording day.wr --format markdown
    """  # noqa: D301  click's mark for text that keeps its lines
    from agents.differences import differences
    from streams.replay.gate import FailOn

    refuses = FailOn.of(fail_on)
    before, after = _sides(old, new)
    _, (was, now) = run(_run(settings_of(broker=given["broker"]), given, [before, after]))
    found = differences(was.alerts, now.alerts)
    opened = [sum(alert.status == "opened" for alert in side.alerts) for side in (was, now)]
    click.echo(f"{now.events:,} events: {opened[0]:,} alerts before, {opened[1]:,} after", err=True)
    click.echo(_shown(found, refuses, shape).rstrip("\n"))
    if any(map(refuses.refuses, found)):
        raise SystemExit(1)


def _sides(old: str, new: str) -> tuple[list[RuleEntry] | None, list[RuleEntry] | None]:
    """The rules of each side; None is `live`."""
    before, after = (None if side == LIVE else _rules(Path(side)) for side in (old, new))
    if before and after and len(before) == len(after) == 1:
        after = [replace(after[0], id=before[0].id)]
    return before, after


def _rules(path: Path) -> list[RuleEntry]:
    from streams.newsroom.rules_alone import load_rules

    return list(load_rules(path))


def _rule(name: str, folder: Path) -> RuleEntry:
    from difflib import get_close_matches

    from streams.newsroom.rules_alone import load_rule

    if Path(name).is_file():
        return load_rule(Path(name))
    known = {rule.id: rule for rule in _rules(folder)}
    if name not in known:
        near = get_close_matches(name, known, n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(sorted(known)[:20])}"
        raise UsageError(f"{folder} has no rule {name!r} and there is no such file; {hint}")
    return known[name]


async def _run(
    settings: Settings, given: dict[str, Any], sides: Sequence[list[RuleEntry] | None]
) -> tuple[Stretch, list[Backtest]]:
    """Backtest each of *sides* on the same events."""
    from streams.cli.progress import Shown
    from streams.kafka.clients import wait_for_broker
    from streams.recording import Recording
    from streams.releases.config import current
    from streams.replay.backtest import backtest, warmed
    from streams.replay.inputs import KAFKA, open_input

    now = datetime.now(UTC)
    source = str(given["recording"] or KAFKA)
    rules = [rule for side in sides for rule in side or ()]
    if given["recording"]:
        with Recording.open(given["recording"]) as recording:
            recording.check()
            begin, end = recording.stretch()
        stretch = _stretch(given, min(now, end))
        stretch = replace(stretch, since=min(max(stretch.since, begin), end - timedelta(microseconds=1)))
    else:
        stretch = _stretch(given, now)
        await wait_for_broker(settings)
        rules += (await current(settings)).newest.rules if None in sides else ()
    wanted = warmed(stretch, rules)
    with Shown() as shown:
        async with open_input(
            source, settings, wanted, "enriched", clock=lambda: datetime.now(UTC), told=shown.reading
        ) as recording:
            return stretch, [await backtest(recording, stretch, _editions(side, recording)) for side in sides]


def _editions(side: list[RuleEntry] | None, recording: Any) -> Editions:
    from streams.replay.backtest import only
    from streams.replay.editions import Editions

    return Editions.recorded(recording) if side is None else only(side)


def _stretch(given: dict[str, Any], now: datetime) -> Stretch:
    from streams.replay import Stretch

    until = moment(given["until"], now) if given["until"] else now
    return Stretch(since=moment(given["since"] or given["last"], now), until=until)


def _shown(found: Sequence[Difference], refuses: Any, shape: str) -> str:
    from streams.replay import gate

    if shape == "json":
        return gate.as_json(found, refuses).decode()
    if shape == "junit":
        return gate.as_junit(found, refuses, "wireroom rules diff").decode()
    return gate.as_markdown(found) if shape == "markdown" else gate.as_text(found)


def _told(alerts: Iterable[Alert]) -> list[Alert]:
    return [alert for alert in alerts if alert.status in _VERBS and alert.notify]


def _lines(rule: RuleEntry, stretch: Stretch, done: Backtest, *, show_all: bool) -> Iterator[str]:
    from schemas.limits import HEADLINE_CHARS_MAX

    yield f"{rule.id} ({rule.severity}): {_moment(stretch.since)} to {_moment(stretch.until)}, {done.events:,} events"
    for alert in done.alerts if show_all else _told(done.alerts):
        headline = one_line(alert.items[-1].headline if alert.items else alert.title, HEADLINE_CHARS_MAX)
        to = f"-> {', '.join(alert.notify)}" if alert.notify else f"({alert.reason})"
        yield f"  {_moment(alert.at)}  {alert.status:<10}  {headline}  {to}"
    yield from _days(done.alerts)
    statuses = Counter(alert.status for alert in done.alerts)
    told = _told(done.alerts)
    yield (
        f"{statuses['opened']} alerts, {len(told)} messages, {statuses['suppressed']} suppressed; nobody was notified"
    )


def _days(alerts: Iterable[Alert]) -> Iterator[str]:
    """Messages a day, drawn."""
    counts = Counter(alert.at.date() for alert in _told(alerts))
    if not counts:
        return
    day, last, highest = min(counts), max(counts), max(counts.values())
    while day <= last:  # quiet days too: they are what a rule is judged by
        yield f"  {day}  {'█' * -(-BAR_CHARS * counts[day] // highest)} {counts[day]}"
        day += timedelta(days=1)


def _object(rule: RuleEntry, stretch: Stretch, done: Backtest) -> dict[str, Any]:
    counts = Counter(alert.at.date().isoformat() for alert in _told(done.alerts))
    return {
        "rule": rule.id,
        "since": stretch.since,
        "until": stretch.until,
        "events": done.events,
        "messages_by_day": dict(sorted(counts.items())),
        "alerts": done.alerts,
    }


def _moment(at: datetime) -> str:
    return at.isoformat(sep=" ", timespec="seconds").replace("+00:00", "Z")
