"""What rules would have sent, and what a change of them changes, from a recording and from the broker."""

import asyncio
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import orjson
import pytest
from newsstand import NOON
from recordkit import BEGIN, DAY, day, recorded, room, write_recording

from agents.flow import Output
from schemas.newsroom import RuleEntry, RuleMatch
from streams.kafka.topics import create
from streams.kafka.writer import open_writer
from streams.recording import Recording
from streams.replay import Plan, Stretch, replay
from streams.replay.backtest import WARM_UP_MAX, backtest, only, warmed
from streams.replay.editions import Editions
from streams.replay.stretch import EARLIEST
from streams.replay.targets import Kept
from streams.settings import Settings

WHOLE = Stretch(since=BEGIN, until=BEGIN + DAY)
STRIKE = """
id: {id}
title: A strike
severity: {severity}
match: {{text: [{text}]}}
notify: [desk]
"""


def events(folder: Path, count: int = 300) -> list[Output]:
    """What a day's run gave."""
    target = Kept(("enriched", "matches"))
    with recorded(folder / "items.wr", day(count)) as recording:
        asyncio.run(replay(Plan(stretch=WHOLE, processes=1), recording, Editions.recorded(recording), target))
    return target.outputs


def news(outputs: list[Output]) -> int:
    """Enriched events of *outputs*: what an editor counts, without the clock's ticks."""
    return sum(one.topic == "enriched" for one in outputs)


def past(folder: Path) -> Path:
    """A recording of enriched events."""
    return write_recording(folder / "past.wr", events(folder))


def rule_file(folder: Path, name: str, **changes: str) -> str:
    """A rule file; its path."""
    path = folder / name
    path.write_text(STRIKE.format(**{"id": "strike", "severity": "urgent", "text": "strike"} | changes), "utf-8")
    return str(path)


def command(
    *arguments: str, broker: str = "127.0.0.1:1", prefix: str = "wireroom."
) -> subprocess.CompletedProcess[str]:
    """Run `wireroom rules`."""
    environment = {"PATH": "/usr/bin:/bin", "WIREROOM_BROKER": broker, "WIREROOM_TOPIC_PREFIX": prefix}
    return subprocess.run(
        [sys.executable, "-c", "from streams.cli import main; main()", "rules", *arguments],
        capture_output=True, text=True, timeout=100, check=False, env=environment,
    )  # fmt: skip


def test_an_alert_that_is_open_at_the_beginning_is_open_in_the_backtest(tmp_path: Path) -> None:
    """A stretch that begins within an alert does not open it again: the rule is warmed up by what came before."""
    rule = RuleEntry(id="all", title="All", severity="info", match=RuleMatch(lang=("en",)), group_by="rule")
    with Recording.open(past(tmp_path)) as recording:
        whole = asyncio.run(backtest(recording, WHOLE, only([rule])))
        half = asyncio.run(backtest(recording, Stretch(since=NOON, until=BEGIN + DAY), only([rule])))

    assert 1 == [alert.status for alert in whole.alerts].count("opened")
    assert 0 == [alert.status for alert in half.alerts].count("opened")
    assert [alert for alert in whole.alerts if alert.at >= NOON] == list(half.alerts)


def test_warm_up_ends_where_time_begins() -> None:
    """`--from beginning` leaves nothing to warm up with."""
    rule = RuleEntry(id="all", title="All", severity="info", match=RuleMatch(lang=("en",)), keep_open_s=3_600)

    assert warmed(Stretch(since=EARLIEST, until=NOON), [rule]).since == EARLIEST


def test_warm_up_is_bounded() -> None:
    """A rule that keeps its alerts open for a year is warmed up by a month: the topic goes back no further."""
    rule = RuleEntry(id="a", title="A", severity="info", match=RuleMatch(), keep_open_s=366 * 86_400)
    short = RuleEntry(id="b", title="B", severity="info", match=RuleMatch(), keep_open_s=60, cooldown_s=30)

    assert WHOLE.since - WARM_UP_MAX == warmed(WHOLE, [rule]).since
    assert WHOLE.since - timedelta(seconds=90) == warmed(WHOLE, [short]).since
    assert WHOLE == warmed(WHOLE, [])


def test_backtest_shows_what_when_to_whom_and_the_days(tmp_path: Path) -> None:
    """A line for each message, a bar for each day, and the sum; --json holds every decision."""
    outputs = events(tmp_path)
    recording, rule = str(write_recording(tmp_path / "past.wr", outputs)), rule_file(tmp_path, "strike.yaml")
    shown = command("backtest", rule, "--recording", recording)
    whole = orjson.loads(command("backtest", rule, "--recording", recording, "--json").stdout)
    opened = [alert for alert in whole["alerts"] if alert["status"] == "opened"]

    assert 0 == shown.returncode, shown.stderr
    assert (news(outputs), True) == (whole["events"], news(outputs) < len(outputs) - news(outputs))
    assert len(opened) == shown.stdout.count(" opened ")
    assert "-> desk" in shown.stdout
    assert f"  {BEGIN:%Y-%m-%d}  █" in shown.stdout
    assert sum(whole["messages_by_day"].values()) == shown.stdout.count("-> desk")
    assert shown.stdout.splitlines()[-1].startswith(f"{len(opened)} alerts, ")


def test_diff_of_two_rules_is_listed_and_gated(tmp_path: Path) -> None:
    """A rule that finds less removes alerts; ids of single files need not agree."""
    recording = str(past(tmp_path))
    old, new = rule_file(tmp_path, "old.yaml"), rule_file(tmp_path, "new.yaml", id="other", text="ferry strike")
    done = command("diff", old, new, "--recording", recording, "--fail-on", "added")
    gated = command("diff", old, new, "--recording", recording, "--fail-on", "removed", "--format", "json")
    whole = orjson.loads(gated.stdout)

    assert 0 == done.returncode, done.stderr
    assert done.stdout.splitlines()[-1].startswith("removes ")
    assert 1 == gated.returncode
    assert 0 == whole["counts"]["added"] < whole["counts"]["removed"]


def test_same_rules_change_nothing(tmp_path: Path) -> None:
    """What ran live and the same rules as files differ in nothing, but for whom they tell."""
    recording = str(past(tmp_path))
    rule = rule_file(tmp_path, "strike.yaml")
    same = command("diff", rule, rule, "--recording", recording)
    live = command("diff", "live", "live", "--recording", recording)

    assert ("changes no alert\n", "changes no alert\n") == (same.stdout, live.stdout)


def test_severity_of_each_alert_changes(tmp_path: Path) -> None:
    """A rule with another severity changes each alert and adds none."""
    recording = str(past(tmp_path))
    old, new = rule_file(tmp_path, "old.yaml"), rule_file(tmp_path, "new.yaml", severity="flash")
    whole = orjson.loads(command("diff", old, new, "--recording", recording, "--format", "json").stdout)

    assert 0 < whole["counts"]["changed"] == len(whole["differences"])


def test_backtest_reads_the_topics(embedded: Settings, tmp_path: Path) -> None:
    """Without a recording the enriched topic is read, and nothing is written."""

    async def fill() -> None:
        await create(embedded)
        async with open_writer(embedded) as writer:
            await writer.write(outputs)

    outputs = events(tmp_path, 60)
    asyncio.run(fill())
    rule = rule_file(tmp_path, "strike.yaml")
    stretch = ["--from", BEGIN.isoformat(), "--to", (BEGIN + DAY).isoformat()]
    done = command("backtest", rule, *stretch, broker=embedded.broker, prefix=embedded.topic_prefix)
    file = command("backtest", rule, *stretch, "--recording", str(write_recording(tmp_path / "past.wr", outputs)))

    assert 0 == done.returncode, done.stderr
    assert done.stdout == file.stdout
    assert " opened " in done.stdout


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (["backtest", "strik", "--newsroom", "{room}"], 1, "no such file; did you mean"),
        (
            ["diff", "{room}/gone.yaml", "live"],
            1,
            "gone.yaml: there is no such file or folder; name rules, or the newsroom folder",
        ),
        (["diff", "{room}/empty", "live"], 1, "holds no rule"),
        (["backtest", "{room}/rules/bad.yaml"], 1, "bad.yaml:1: severity: expected one of"),
        (["diff", "live", "live", "--fail-on", "lost"], 2, "expected added, removed"),
        (["diff", "live", "live", "--last", "soon"], 2, "'soon' is no time"),
        (["diff", "live", "live", "--recording", "{room}/rules/bad.yaml"], 1, "is no recording"),
    ],
)
def test_wrong_usage_is_named(tmp_path: Path, arguments: list[str], code: int, sentence: str) -> None:
    """Each mistake gives a sentence that says where it is."""
    (tmp_path / "rules").mkdir()
    (tmp_path / "empty").mkdir()
    (tmp_path / "rules" / "strike.yaml").write_text(STRIKE.format(id="strike", severity="info", text="x"), "utf-8")
    if "bad.yaml" in str(arguments):
        (tmp_path / "rules" / "bad.yaml").write_text("{id: b, title: B, severity: loud, match: {text: [x]}}", "utf-8")
    done = command(*(one.replace("{room}", str(tmp_path)) for one in arguments))

    assert code == done.returncode
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr


def test_rules_of_a_folder_without_receivers_run(tmp_path: Path) -> None:
    """Rules that name receivers whom no folder here knows are tried all the same."""
    (tmp_path / "rules").mkdir()
    rule_file(tmp_path / "rules", "strike.yaml")
    done = command("diff", "live", str(tmp_path), "--recording", str(past(tmp_path)))

    assert 0 == done.returncode, done.stderr
    assert len(room().rules) > 1
    assert "removes " in done.stdout
