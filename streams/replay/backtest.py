"""What rules would have said of a past stretch: its enriched events, matched and decided anew, nobody notified."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from schemas.alert import Alert
from schemas.newsroom import Newsroom, RuleEntry
from streams.recording import Recording
from streams.replay import Plan, Stretch, replay
from streams.replay.editions import Editions
from streams.replay.stretch import EARLIEST
from streams.replay.targets import Kept

WARM_UP_MAX = timedelta(days=30)
"""`wireroom.enriched` goes back no further."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backtest:
    """What came out of one."""

    alerts: tuple[Alert, ...]
    """Decisions within the stretch, suppressed ones and closings included, in their order."""
    events: int
    """That were run, those of the warm-up included."""


def warmed(stretch: Stretch, rules: Iterable[RuleEntry]) -> Stretch:
    """*stretch*, begun so much earlier that alerts which were open at its beginning are open in a backtest too.

    One that was kept open by ever new matches for longer than that opens within the stretch all the same.
    """
    longest_s = max((rule.keep_open_s + rule.cooldown_s + rule.when.within_s for rule in rules), default=0)
    since = stretch.since - min(timedelta(seconds=longest_s), WARM_UP_MAX)
    return Stretch(since=max(since, EARLIEST), until=stretch.until)


async def backtest(recording: Recording, stretch: Stretch, editions: Editions) -> Backtest:
    """Run the enriched events of *recording* through the rules of *editions*.

    Args:
        recording: Its `enriched` topic, and `matches` for the clock's ticks.
        stretch: Decisions of this event time are given.
        editions: The rules.

    Raises:
        UsageError: The recording holds no event of the stretch.
    """
    rules = [rule for newsroom in (editions.newest, *editions.known.values()) for rule in newsroom.rules]
    target = Kept(("alerts",))
    plan = Plan(stretch=warmed(stretch, rules), begins_at="enriched", processes=1)
    progress = await replay(plan, recording, editions, target)
    alerts = [one.record for one in target.outputs if isinstance(one.record, Alert)]
    return Backtest(alerts=tuple(one for one in alerts if stretch.holds(one.at)), events=progress.done - progress.ticks)


def only(rules: Iterable[RuleEntry]) -> Editions:
    """*rules* for every event, whatever release it names."""
    return Editions.of(Newsroom(rules=tuple(rules)))
