"""What ran live and what a backtest says afterwards is the same, alert by alert, on the real broker."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from processes import process
from recordkit import item, room

from agents.differences import differences
from agents.flow import Output
from agents.identity import digest
from schemas.alert import Alert, Matched
from schemas.codec import decode
from schemas.newsroom import Newsroom, RuleEntry, RuleMatch, RuleWhen
from streams.kafka.clients import read_to_end
from streams.kafka.writer import open_writer
from streams.recording import Recording
from streams.recording.take import record
from streams.releases.config import outputs
from streams.replay import Stretch
from streams.replay.backtest import backtest, only
from streams.replay.editions import Editions
from streams.settings import Settings

pytestmark = [pytest.mark.kafka, pytest.mark.slow]
ITEMS = 240
LASTS_S = 8.0
"""The stream; the rules' windows are so short that many episodes end within it."""
LIMIT_S = 60.0


def rules() -> tuple[RuleEntry, ...]:
    """Every kind of group, windows, cooldowns and short episodes."""
    return (
        RuleEntry(id="strike", title="A strike", severity="urgent", match=RuleMatch(text=("strike",)), keep_open_s=1),
        RuleEntry(
            id="fires",
            title="Fires",
            severity="flash",
            match=RuleMatch(text=("fire", "rescue")),
            when=RuleWhen(count=3, within_s=1),
            group_by="rule",
            keep_open_s=1,
        ),
        RuleEntry(
            id="stories",
            title="Stories of Vestholm",
            severity="watch",
            match=RuleMatch(text=("Vestholm",)),
            group_by="story_id",
            cooldown_s=2,
        ),
        RuleEntry(
            id="papers",
            title="Papers on Quill",
            severity="info",
            match=RuleMatch(topics=("Quill",)),
            group_by="publisher",
            cooldown_s=1,
            keep_open_s=2,
        ),
    )


def newsroom() -> Newsroom:
    """The release that runs live."""
    return replace(room(), rules=rules())


async def publish(settings: Settings) -> None:
    """News as it comes: each item when it is seen, some of them again with another headline."""
    async with open_writer(settings) as writer:
        await writer.write(outputs(newsroom()))
        for number in range(ITEMS):
            now = datetime.now(UTC)
            fresh = item(number, now)
            written = [Output("items", fresh.id, fresh, now)]
            if number % 9 == 4:
                older = replace(item(number - 4, now), headline="Fire drill at Quill called off")
                again = replace(older, digest=digest(older))
                written.append(Output("items", again.id, again, now))
            await writer.write(written)
            await asyncio.sleep(LASTS_S / ITEMS)


async def until_decided(settings: Settings, count: int) -> None:
    """Wait until `desk` has taken in so many events: it says so by the alert of the last one."""
    async with asyncio.timeout(LIMIT_S):
        while True:
            matched = [decode(one.value, Matched) async for one in read_to_end(settings, "matches")]
            events = [one for one in matched if one.kind == "event"]
            alerts = [decode(one.value, Alert) async for one in read_to_end(settings, "alerts")]
            last = max((one.sequence for one in events if one.rules), default=0)
            if len(events) >= count and last in {alert.sequence for alert in alerts}:
                return
            await asyncio.sleep(0.3)


async def test_backtest_gives_the_alerts_that_went_out(kafka: Settings, tmp_path: Path) -> None:
    """Two workers live, a recording, a backtest: the same alerts with the same ids, numbers, times and reasons."""
    live_settings = replace(kafka, tick_s=1.0)
    begin = datetime.now(UTC) - timedelta(seconds=1)
    roles = ("worker", "--roles", "fetch,enrich,sequence,match,desk")
    async with process(live_settings, *roles), process(live_settings, *roles):
        await publish(live_settings)
        await until_decided(live_settings, ITEMS + len([n for n in range(ITEMS) if n % 9 == 4]))
    live = [decode(one.value, Alert) async for one in read_to_end(kafka, "alerts")]
    stretch = Stretch(since=begin, until=datetime.now(UTC))
    path = tmp_path / "live.wr"
    await record(kafka, path, ["enriched", "matches"], since=stretch.since, until=stretch.until, now=stretch.until)
    with Recording.open(path) as recording:
        as_it_ran = await backtest(recording, stretch, Editions.recorded(recording))
        one = await backtest(recording, stretch, only(rule for rule in rules() if rule.id == "fires"))

    assert {"opened", "updated", "suppressed", "closed"} <= {alert.status for alert in live}
    assert {rule.id for rule in rules()} == {alert.rule_id for alert in live}
    assert _in_order(live) == _in_order(as_it_ran.alerts)
    assert _in_order(alert for alert in live if alert.rule_id == "fires") == _in_order(one.alerts)
    assert [] == differences(live, as_it_ran.alerts)


def _in_order(alerts: object) -> list[Alert]:
    """By the decision: the topic has an order in each partition only. The release is not what is compared."""
    listed: list[Alert] = list(alerts)  # type: ignore[call-overload]
    return sorted(listed, key=lambda one: (one.sequence, one.rule_id, one.group, one.number, one.status))
