"""A run on topics of its own: in whole parts, gone on with after a kill, read by anybody, delivered to nobody."""

import asyncio
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import orjson
import pytest
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType
from newsstand import NOON
from recordkit import BEGIN, DAY, day, recorded, room
from replaykit import stops_after

from schemas.alert import Alert
from schemas.codec import decode
from schemas.errors import FatalError, RefusedError, UsageError
from streams.deliver import Deliver
from streams.engine.stage import Context
from streams.kafka.clients import connection, read_to_end, topic_name
from streams.kafka.runs import RUN_HEADER, find, remove, settings_of_run
from streams.kafka.topics import create
from streams.kafka.writer import open_writer
from streams.recording import Recording
from streams.releases.config import Config, outputs
from streams.replay import Plan, Progress, Stretch, replay
from streams.replay.editions import Editions
from streams.replay.to_topics import ToTopics
from streams.settings import Settings

TOPICS = ("enriched", "stories", "matches", "alerts")
PLAN = Plan(stretch=Stretch(since=BEGIN, until=BEGIN + DAY), processes=1)


async def to_topics(
    settings: Settings, recording: Recording, plan: Plan = PLAN, stops: Callable[[], bool] = lambda: False
) -> Progress:
    """Run *plan* onto the topics of *settings*."""
    await create(settings, (*TOPICS, "state"))
    async with ToTopics.open(settings, TOPICS) as target:
        return await replay(plan, recording, Editions.recorded(recording), target, is_stopping=stops)


async def read(settings: Settings, topic: str) -> dict[int, list[tuple[bytes | None, bytes | None, int]]]:
    """By partition: key, value and time of each record."""
    found: dict[int, list[tuple[bytes | None, bytes | None, int]]] = {}
    async for one in read_to_end(settings, topic):
        found.setdefault(one.partition, []).append((one.key, one.value, one.timestamp))
    return found


async def test_stopped_run_goes_on_without_a_gap_or_a_repeat(
    broker: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stopped after each few parts, a run ends with the records of one in one go, on each partition in their order."""
    monkeypatch.setattr("streams.replay.run.PART", 20)
    monkeypatch.setattr("streams.replay.run.CHUNK", 20)
    whole, parts = (settings_of_run(broker, f"{name}-{broker.topic_prefix[:8]}") for name in ("whole", "parts"))
    with recorded(tmp_path / "day.wr", day(120)) as recording:
        await to_topics(whole, recording)
        for _ in range(50):
            asked = iter(range(10_000))
            if (await to_topics(parts, recording, PLAN, lambda asked=asked: next(asked) > 45)).is_whole:  # type: ignore[misc]
                break
        again = await to_topics(parts, recording)

    assert again.is_whole
    for topic in TOPICS:
        assert await read(whole, topic) == await read(parts, topic)
    assert 100 < sum(map(len, (await read(parts, "enriched")).values()))


async def test_another_run_of_the_same_name_is_refused(embedded: Settings, tmp_path: Path) -> None:
    """A run's topics hold one run: another stretch under the same name is refused, not mixed in."""
    own = settings_of_run(embedded, f"same-{embedded.topic_prefix[:8]}")
    with recorded(tmp_path / "day.wr", day(20)) as recording:
        await to_topics(own, recording)
        with pytest.raises(UsageError, match="holds a run of another input"):
            await to_topics(own, recording, Plan(stretch=Stretch(since=BEGIN, until=NOON), processes=1))


async def test_run_that_another_goes_on_with_ends(kafka: Settings, tmp_path: Path) -> None:
    """Where a second process takes a run up, the first says so and ends; the run is whole in the end, none twice."""
    own, alone = (settings_of_run(kafka, f"{name}-{kafka.topic_prefix[:8]}") for name in ("both", "alone"))
    with recorded(tmp_path / "day.wr", day(300)) as recording, pytest.MonkeyPatch.context() as patch:
        patch.setattr("streams.replay.run.PART", 50)
        patch.setattr("streams.replay.run.CHUNK", 50)
        await to_topics(alone, recording)
        await create(own, (*TOPICS, "state"))
        async with ToTopics.open(own, TOPICS) as first:
            await to_topics(own, recording, stops=stops_after(120))
            with pytest.raises(FatalError, match="another process goes on with the run"):
                await replay(PLAN, recording, Editions.recorded(recording), first)
        last = await to_topics(own, recording)
        whole = [await read(settings, "enriched") for settings in (alone, own)]

    assert last.is_whole
    assert whole[0] == whole[1]


async def test_alerts_of_a_run_are_delivered_to_nobody(embedded: Settings, tmp_path: Path) -> None:
    """Every record of a run is marked, and the deliver step refuses what is marked, wherever somebody copied it."""
    own = settings_of_run(embedded, f"mute-{embedded.topic_prefix[:8]}")
    with recorded(tmp_path / "day.wr", day(60)) as recording:
        await to_topics(own, recording)
    await create(embedded)
    records = [one async for one in read_to_end(own, "alerts")]
    async with open_writer(embedded) as writer, Deliver(embedded, Config(embedded)) as deliver:
        context = Context("alerts", records[0], lambda: NOON, writer)
        with pytest.raises(RefusedError, match="a replay notifies nobody"):
            await deliver(decode(records[0].value, Alert), context)

    assert all(RUN_HEADER in dict(one.headers) for one in records)
    with pytest.raises(UsageError, match="a replay notifies nobody"):
        Deliver(own, Config(own))


def test_a_replay_knows_no_way_to_deliver() -> None:
    """Nothing that a replay imports leads to a receiver."""
    code = "import sys; import streams.replay, streams.replay.to_topics, streams.replay.to_file, streams.cli.replay; "
    shown = subprocess.run(
        [sys.executable, "-c", code + "print(*sorted(sys.modules))"], capture_output=True, text=True, check=True
    ).stdout.split()

    assert "streams.replay.run" in shown
    assert [] == [name for name in shown if name.startswith(("streams.deliver", "apprise", "smtplib"))]


async def test_run_on_the_real_broker_is_kept(kafka: Settings, tmp_path: Path) -> None:
    """Replayed news is older than the live topics' retention; a run's topics keep it until they are cleaned."""
    old = timedelta(days=4_000)
    own = settings_of_run(kafka, f"kept-{kafka.topic_prefix[:8]}")
    with recorded(tmp_path / "day.wr", day(20)) as recording:
        plan = Plan(stretch=PLAN.stretch, processes=1, shift_to=BEGIN - old)
        await to_topics(own, recording, plan)
    admin = AIOKafkaAdminClient(**connection(kafka))
    await admin.start()
    try:
        name = topic_name(own, "enriched")
        (answer,) = await admin.describe_configs([ConfigResource(ConfigResourceType.TOPIC, name)])
    finally:
        await admin.close()
    config = {entry[0]: entry[1] for entry in answer.resources[0][4]}

    assert 20 <= sum(map(len, (await read(own, "enriched")).values()))
    assert ("-1", "delete") == (config["retention.ms"], config["cleanup.policy"])
    assert ["for ever"] == [one.kept for one in await create(own, ("enriched",))]


async def test_clean_removes_a_run_and_no_other(kafka: Settings, tmp_path: Path) -> None:
    """The topics of one run are gone; those of another, and the live ones, stay."""
    one, other = (f"{name}-{kafka.topic_prefix[:8]}" for name in ("one", "other"))
    with recorded(tmp_path / "day.wr", day(5)) as recording:
        for name in (one, other):
            await to_topics(settings_of_run(kafka, name), recording)
    before = await find(kafka)
    assert 5 == await remove(kafka, one)
    async with asyncio.timeout(20):
        while one in (after := await find(kafka)):  # noqa: ASYNC110  the broker tells nobody
            await asyncio.sleep(0.2)

    assert {one, other} <= before.keys()
    assert before[other] == after[other]
    with pytest.raises(UsageError, match="there is no run"):
        await remove(kafka, one)


def command(settings: Settings, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `wireroom`."""
    environment = {"WIREROOM_BROKER": settings.broker, "WIREROOM_TOPIC_PREFIX": settings.topic_prefix}
    return subprocess.run(
        [sys.executable, "-c", "from streams.cli import main; main()", *arguments],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
        env={"PATH": "/usr/bin:/bin", **environment},
    )


def told(done: subprocess.CompletedProcess[str]) -> Any:
    """What the command printed as JSON."""
    assert 0 == done.returncode, done.stderr
    return orjson.loads(done.stdout.splitlines()[0])


def test_commands_from_topics_to_a_comparison(embedded: Settings, tmp_path: Path) -> None:
    """Record, show, verify, replay topics and the recording: both give the same, and differ from nothing."""
    asyncio.run(_fill(embedded))
    stretch = ["--from", BEGIN.isoformat(), "--to", (BEGIN + DAY).isoformat()]
    path, out = str(tmp_path / "day.wr"), str(tmp_path / "out.jsonl")
    assert 0 == command(embedded, "record", *stretch, "-o", path).returncode
    assert "items" in command(embedded, "record", "show", path).stdout
    assert "whole" in command(embedded, "record", "verify", path).stdout
    run_id = f"tuesday-{embedded.topic_prefix[:8]}"
    live = told(command(embedded, "replay", *stretch, "--run-id", run_id, "--format", "json"))
    file = told(command(embedded, "replay", path, "--out", out, "--format", "json"))
    same = command(embedded, "replay", path, "--diff", out, "--fail-on", "added,removed,moved,changed")
    listed = command(embedded, "runs", "ls", "--json").stdout
    clean = command(embedded, "runs", "clean", run_id)

    assert live["written"] == file["written"]
    assert (0, "changes no alert") == (same.returncode, same.stdout.splitlines()[-1])
    shown = {one["run_id"]: one for one in map(orjson.loads, listed.splitlines())}[run_id]
    assert (True, live["written"]) == (shown["is_whole"], shown["written"])
    assert (1, "wireroom: the embedded broker removes no topic") == (clean.returncode, clean.stderr[:46])


async def _fill(settings: Settings) -> None:
    await create(settings)
    async with open_writer(settings) as writer:
        await writer.write([*outputs(room()), *day(60)])


def test_a_rule_change_is_gated(embedded: Settings, tmp_path: Path) -> None:
    """A rule that finds less removes alerts: exit code 1, each named, in JUnit and Markdown too."""
    with recorded(tmp_path / "day.wr", day(200)):
        pass
    path, base = str(tmp_path / "day.wr"), str(tmp_path / "base.jsonl")
    rule = tmp_path / "strike.yaml"
    rule.write_text("id: strike\ntitle: A strike\nseverity: urgent\nmatch: {text: [ferry strike]}\n", "utf-8")
    command(embedded, "replay", path, "--out", base)
    junit, markdown = tmp_path / "junit.xml", tmp_path / "diff.md"
    done = command(
        embedded, "replay", path, "--rules", str(rule), "--diff", base, "--fail-on", "removed",
        "--junit", str(junit), "--markdown", str(markdown),
    )  # fmt: skip

    assert 1 == done.returncode
    assert "removes " in done.stdout.splitlines()[-1]
    assert "<failure" in junit.read_text("utf-8")
    assert "| removed |" in markdown.read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (["--speed", "fast"], 2, "--speed 'fast': expected max, or a number above 0"),
        (["--speed", "-1"], 2, "expected max, or a number above 0"),
        (["--run-id", "a b"], 2, "letters, digits, - and _ only"),
        (["--fail-on", "added"], 2, "name the baseline with --diff"),
        (["--diff", "x", "--fail-on", "lost"], 2, "expected added, removed, moved"),
        (["--topics", "items"], 2, "expected some of enriched"),
        (["/nowhere/day.wr"], 1, "/nowhere/day.wr: can't be read: No such file"),
        (["--from", "2026-01-02", "--to", "2026-01-01"], 2, "before it begins"),
    ],
)
def test_wrong_usage_is_named(arguments: list[str], code: int, sentence: str) -> None:
    """What is wrong with the command line is said in a sentence, before anything is read."""
    done = command(Settings(broker="127.0.0.1:1"), "replay", *arguments)

    assert code == done.returncode
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
