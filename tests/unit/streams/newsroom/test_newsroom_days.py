"""The rules that ship: their own tests, a quiet day on which nothing fires, a loud one with exactly its alerts."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from agents.desk.decide import SILENT
from streams.cli.rules import rules
from streams.newsroom import Reading, read
from streams.newsroom.cases import Case, Expected
from streams.rules.bench import Bench
from streams.rules.verdict import offset

ROOT = Path(__file__).parents[4]
NEWSROOM = ROOT / "newsroom"
FOLDERS = (NEWSROOM, ROOT / "streams" / "demo" / "newsroom")
DAYS = {"quiet": 120, "loud": 60}
"""Name -> items that it holds at least."""


@pytest.fixture(scope="module")
def reading() -> Reading:
    """The example newsroom."""
    return read(NEWSROOM)


def day(name: str) -> Case:
    """A test that is given a whole day and asks for nothing."""
    return Case(name=name, line=0, given=NEWSROOM / "fixtures" / f"{name}-day.jsonl", expect=Expected())


def told(reading: Reading, name: str) -> Iterator[tuple[str, str, str, tuple[str, ...]]]:
    """(time, rule, status, receivers) of all that is told of on a day."""
    bench = Bench(reading.newsroom)
    for one in reading.rules:
        played = bench.play(day(name), one.rule)
        for alert in played.alerts:
            if alert.notify != SILENT:
                yield offset(alert.at, played.begins_at), alert.rule_id, alert.status, alert.notify


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.parent.name)
def test_our_own_rules_pass_their_tests(folder: Path) -> None:
    """Every rule that ships has tests, all of them pass, and the folder has no warning."""
    tested = CliRunner().invoke(rules, ["test", str(folder), "--json"])
    shown = json.loads(tested.stdout)

    assert (0, 0, []) == (tested.exit_code, shown["failed"], shown["untested"]), tested.stdout
    assert 3 == len({one["rule"] for one in shown["tests"]})
    assert 0 == CliRunner().invoke(rules, ["check", str(folder), "--strict"]).exit_code


@pytest.mark.parametrize("name", DAYS)
def test_days_are_whole_days(reading: Reading, name: str) -> None:
    """A day holds enough items, from many sources, in several languages, over most of 24 hours."""
    played = Bench(reading.newsroom).play(day(name), reading.rules[0].rule)
    hours = (played.events[-1].seen_at - played.events[0].seen_at).total_seconds() / 3_600

    assert DAYS[name] <= len(played.events)
    assert {"en", "de", "fr", "es", "it", "no"} <= {event.language for event in played.events}
    assert 10 <= len({event.feed.id for event in played.events})
    assert 23 < hours < 24


def test_nothing_fires_on_the_quiet_day(reading: Reading) -> None:
    """Drills, anniversaries, films, sport, politics and hotel rates are no alert."""
    assert [] == list(told(reading, "quiet"))


def test_the_loud_day_makes_exactly_its_alerts(reading: Reading) -> None:
    """Each alert that must come comes at its time, to its receivers, and none other does."""
    terminal = ("terminal",)

    assert [
        ("9h14m", "disaster-unfolds", "opened", terminal),
        ("9h47m", "disaster-unfolds", "amended", terminal),
        ("10h22m", "disaster-unfolds", "updated", terminal),
        ("10h40m", "disaster-unfolds", "amended", terminal),
        ("11h", "sanctions", "opened", terminal),
        ("11h18m", "sanctions", "opened", terminal),
        ("11h41m", "sanctions", "amended", terminal),
        ("11h52m", "sanctions", "opened", terminal),
        ("13h15m", "central-banks", "opened", terminal),
        ("13h48m", "central-banks", "updated", terminal),
        ("15h02m", "central-banks", "opened", terminal),
        ("18h14m", "disaster-unfolds", "opened", terminal),
    ] == sorted(told(reading, "loud"), key=lambda one: [int(part) for part in one[0].rstrip("m").split("h") if part])


def test_the_quiet_day_is_no_easy_one(reading: Reading) -> None:
    """Without any one phrase of `not_text`, or without its topics, a rule would fire on the quiet day."""
    bench = Bench(reading.newsroom)
    needless = []
    for one in reading.rules:
        match = one.rule.match
        weaker = {
            phrase: replace(match, not_text=tuple(other for other in match.not_text if other != phrase))
            for phrase in match.not_text
        }
        if match.text and match.topics:
            weaker["topics"] = replace(match, topics=())
        needless += [
            f"{one.rule.id}: {name}"
            for name, less in weaker.items()
            if not bench.play(day("quiet"), replace(one.rule, match=less)).alerts
        ]

    assert [] == needless


def test_a_rule_made_worse_fails(tmp_path: Path) -> None:
    """The gate closes: without its `not_text` a rule fails on the quiet day, and the item that did it is shown."""
    folder = tmp_path / "newsroom"
    shutil.copytree(NEWSROOM, folder)
    path = folder / "rules" / "sanctions.yaml"
    path.write_text(path.read_text("utf-8").replace("  not_text: [doping]\n", ""), "utf-8")
    result = CliRunner().invoke(rules, ["test", str(folder), "--rule", "sanctions"])

    assert 1 == result.exit_code
    assert 'to terminal "Skating union keeps sanctions on Russia over doping samples"' in result.stdout
