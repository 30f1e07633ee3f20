"""`rules explain` and `alerts` against a running flow: they tell what it did, from the topics alone."""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from newsstand import alert
from test_flow import wait_for

from agents.flow import Output
from schemas.alert import Alert, Delivery
from schemas.codec import encode
from schemas.event import Draft, EnrichedItem
from schemas.newsroom import Newsroom, RuleEntry, RuleMatch
from schemas.parts import FeedRef, Publisher
from streams.kafka.runs import settings_of_run
from streams.kafka.topics import create
from streams.kafka.writer import open_writer
from streams.releases.config import outputs
from streams.settings import Settings

BEGIN = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=5)
RULE = RuleEntry(
    id="dock-strike",
    title="Dock strike",
    severity="urgent",
    match=RuleMatch(text=("dock strike",), not_text=("drill",)),
    group_by="rule",
    cooldown_s=1_800,
    keep_open_s=3_600,
    notify=("terminal", "nobody"),
)
WIREROOM = [sys.executable, "-c", "from streams.cli import main; main()"]
END_S = 30.0


def draft(item: str, minutes: int, headline: str) -> Draft:
    """An item seen so many minutes after BEGIN; the id of its article is that of the item."""
    return Draft(
        id=item * 32,
        digest=headline,
        article_id=item * 32,
        config_release=1,
        url=f"https://harbour-courier.example/{item}",
        feed=FeedRef(id="courier"),
        publisher=Publisher(name="Harbour Courier"),
        headline=headline,
        seen_at=BEGIN + timedelta(minutes=minutes),
    )


DRAFTS = (
    draft("a", 0, "Dock strike begins in Tessaly"),
    draft("b", 5, "Dock strike reaches Orrisport"),
    draft("a", 10, "Dock strike begins in Tessaly at dawn"),
    draft("c", 12, "Dock strike drill in Merrow"),
    draft("d", 180, "Ferry timetable for the winter"),
)


def environment(settings: Settings) -> dict[str, str]:
    """That of a command against the test's broker; no ticks, for the news here are hours old."""
    own = {"WIREROOM_BROKER": settings.broker, "WIREROOM_TOPIC_PREFIX": settings.topic_prefix, "WIREROOM_TICK_S": "0"}
    return {**{name: value for name, value in os.environ.items() if not name.startswith("WIREROOM_")}, **own}


@asynccontextmanager
async def working(settings: Settings) -> AsyncIterator[None]:
    """A worker with the ordered half of the flow, meanwhile."""
    words = ("worker", "--roles", "sequence,match,desk,deliver")
    worker = await asyncio.create_subprocess_exec(*WIREROOM, *words, env=environment(settings))
    try:
        yield
    finally:
        worker.terminate()
        await asyncio.wait_for(worker.wait(), END_S)


def said(settings: Settings, *words: str, code: int = 0) -> str:
    """What `wireroom WORDS` prints; what it says to people about faults where *code* is another than 0."""
    done = subprocess.run([*WIREROOM, *words], env=environment(settings), capture_output=True, text=True, check=False)

    assert code == done.returncode, done.stderr
    assert "Traceback" not in done.stderr
    return done.stderr if code else done.stdout


async def test_both_commands_tell_what_the_flow_did(broker: Settings, tmp_path: Path) -> None:
    """An alert opened, suppressed by its cooldown, amended and closed, and a message refused: all of it is told."""
    await create(broker)
    async with open_writer(broker) as writer:
        await writer.write(outputs(Newsroom(release=1, rules=(RULE,))))
        await writer.write(Output("drafts", one.id, one, one.seen_at) for one in DRAFTS)
    async with working(broker):
        alerts = await wait_for(broker, "alerts", Alert, 4)
        events = await wait_for(broker, "enriched", EnrichedItem, len(DRAFTS))
        await wait_for(broker, "deliveries", Delivery, 4)
    assert ["opened", "suppressed", "amended", "closed"] == [one.status for one in alerts]

    await asyncio.to_thread(_look_at_alerts, broker, alerts)
    await asyncio.to_thread(_look_at_events, broker, alerts)
    await asyncio.to_thread(_look_at_files, broker, events, tmp_path)


def _look_at_alerts(settings: Settings, alerts: list[Alert]) -> None:
    opened = alerts[0]
    (line,) = map(json.loads, said(settings, "alerts", "ls", "--json").splitlines())
    why = json.loads(said(settings, "alerts", "why", opened.id[:8], "--json"))
    shown = said(settings, "alerts", "why", opened.id)

    assert (opened.id, "closed", 4, 2, 1) == tuple(
        line[key] for key in ("id", "status", "messages", "sent", "suppressed")
    )
    assert "Dock strike begins in Tessaly at dawn" == line["headline"]
    assert [one.reason for one in alerts] == [one["reason"] for one in why["records"]]
    assert [1, 2, 3, None] == [one["caused_by"] and one["caused_by"]["sequence"] for one in why["records"]]
    assert ["sent", "refused"] == [one["status"] for one in why["records"][0]["messages"]]
    assert all(one["after_s"] > 3600 for one in why["records"][0]["messages"])
    assert "suppressed: cooldown until" in shown
    assert "event 2 Dock strike reaches Orrisport (Harbour Courier)" in shown
    assert "nobody: refused (0 attempts" in shown
    assert "'nobody', which is not in receivers.yaml" in shown
    assert opened.id[:8] in said(settings, "alerts", "ls", "--status", "suppressed", "--rule", "dock-strike")
    assert "" == said(settings, "alerts", "ls", "--status", "open")
    assert "" == said(settings, "alerts", "ls", "--last", "1h")
    assert opened.id[:8] in said(settings, "alerts", "why", "zzz", code=1)
    assert "there is no run 'x'" in said(settings, "alerts", "ls", "--run-id", "x", code=1)


async def test_alerts_of_a_replay_are_listed_without_a_ledger(broker: Settings) -> None:
    """A replay leaves no deliveries, since nobody is notified; one without alerts among its outputs is told so."""
    name = broker.topic_prefix[:8]
    run, bare = settings_of_run(broker, f"whole-{name}"), settings_of_run(broker, f"bare-{name}")
    await create(run, ("alerts",))
    await create(bare, ("enriched",))
    opened = alert()
    async with open_writer(run) as writer:
        await writer.write([Output("alerts", opened.id, opened, opened.at)])

    listed = await asyncio.to_thread(
        said, broker, "alerts", "ls", "--last", "beginning", "--run-id", f"whole-{name}", "--json"
    )
    shown = await asyncio.to_thread(said, broker, "alerts", "why", opened.id, "--run-id", f"whole-{name}")

    assert opened.id == json.loads(listed)["id"]
    assert opened.title in shown
    assert "to terminal: not sent, a replay notifies nobody" in shown
    assert f"bare-{name} has no alerts" in await asyncio.to_thread(
        lambda: said(broker, "alerts", "ls", "--run-id", f"bare-{name}", code=1)
    )


def _look_at_events(settings: Settings, alerts: list[Alert]) -> None:
    opened = alerts[0]
    for asked, stopped_by in (
        ("1", f"nothing stopped it: alert {opened.id} was opened at {_moment(0)} (matched), told to terminal, nobody"),
        ("https://harbour-courier.example/b#top", f"suppressed: cooldown until {_moment(30)}"),
        ("aaaaaaaa", f"nothing stopped it: alert {opened.id} was amended at {_moment(10)}"),
        ("c" * 32, 'not matched: not_text "drill" in the headline'),
        ("5", 'not matched: text: none of "dock strike" in headline, summary or body'),
    ):
        found = json.loads(said(settings, "rules", "explain", "dock-strike", asked, "--json"))
        assert found["stopped_by"].startswith(stopped_by), asked
        assert "" == found["note"], asked
        made = [json.loads(encode(one)) for one in alerts[:3] if one.sequence == found["item"]["sequence"]]
        assert made == [one for one in [found["decision"]["alert"]] if one], asked

    shown = said(settings, "rules", "explain", "dock-strike", "2")
    assert f"before    alert {opened.id} open since {_moment(0)}" in shown
    assert "headline: Dock strike reaches Orrisport" in shown
    assert "the nearest: dock-strike" in said(settings, "rules", "explain", "dock-strikes", "1", code=1)
    assert "it holds the numbers 1 to 5" in said(settings, "rules", "explain", "dock-strike", "9", code=1)
    assert "a" * 32 in said(settings, "rules", "explain", "dock-strike", "aaaaaaab", code=1)


def _look_at_files(settings: Settings, events: list[EnrichedItem], folder: Path) -> None:
    rule = folder / "rules" / "drills.yaml"
    rule.parent.mkdir()
    rule.write_text("{id: drills, title: Drills, severity: info, match: {text: [strike drill]}, notify: [anybody]}")
    line = said(settings, "subscribe", "enriched", "--since", "beginning", "--max", "1", "--format", "json")
    (folder / "event.json").write_text(line)
    from_topic = json.loads(said(settings, "rules", "explain", str(rule), "4", "--json"))
    from_file = json.loads(said(settings, "rules", "explain", str(rule), str(folder / "event.json"), "--json"))

    assert from_topic["stopped_by"].startswith("nothing stopped it")
    assert from_file["item"]["id"] in {one.id for one in events}
    assert "is taken as empty" in from_file["note"]


def _moment(minutes: int) -> str:
    return (BEGIN + timedelta(minutes=minutes)).isoformat().replace("+00:00", "Z")
