"""`wireroom rules explain` without a broker: a rule and an event from files, and what can't be explained."""

import json
import time
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from agents.why import first_stop
from schemas.codec import encode
from schemas.errors import UsageError
from schemas.event import Draft, EnrichedItem
from schemas.item import Item
from schemas.parts import FeedRef, Publisher, StoryRef, Tag
from streams.cli.explain import explain
from streams.explain import alone
from streams.explain.shown import block
from streams.explain.topic import _may_be_older
from streams.newsroom.rules_alone import load_rule

SEEN_AT = datetime(2026, 3, 2, 7, 30, tzinfo=UTC)
DRAFT: dict[str, Any] = {
    "id": "i1",
    "digest": "d1",
    "article_id": "a1",
    "url": "https://harbour-courier.example/ferry",
    "feed": FeedRef(id="courier"),
    "publisher": Publisher(name="Harbour Courier"),
    "headline": "Ferry strike called off",
    "language": "en",
    "tags": (Tag(id="ferries", name="Ferries", kind="topic", source="gazetteer"),),
    "seen_at": SEEN_AT,
}
EVENT = EnrichedItem(
    **DRAFT, sequence=7, version=1, change="new", story=StoryRef(id="s", items=1, publishers=1, first_seen_at=SEEN_AT)
)
RULE = "{id: ferry, title: Ferry, severity: watch, match: {text: [ferry strike], topics: [Ferries]}, notify: [desk]}"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A newsroom folder with one rule, and a file with one event; the test runs there."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WIREROOM_BROKER", "127.0.0.1:1")
    monkeypatch.setenv("WIREROOM_BROKER_WAIT_S", "0")
    (tmp_path / "desk" / "rules").mkdir(parents=True)
    (tmp_path / "desk" / "rules" / "ferry.yaml").write_text(RULE)
    (tmp_path / "desk" / "receivers.yaml").write_text("[{name: desk, urls: ['https://hooks.example/1']}]")
    (tmp_path / "event.json").write_bytes(encode(EVENT))
    return tmp_path


def run(*words: str, given: str = "") -> Result:
    """`wireroom rules explain WORDS`."""
    return CliRunner().invoke(explain, list(words), input=given)


@pytest.mark.parametrize(
    "words", [("desk/rules/ferry.yaml",), ("--newsroom", "desk", "ferry"), ("--rules", "desk", "ferry")]
)
def test_rule_and_event_from_files_need_no_broker(words: tuple[str, ...]) -> None:
    """A rule file, or the rule of a folder, and an event file give the whole answer, and say what is not known."""
    found = json.loads(run(*words, "event.json", "--json").stdout)

    assert found["is_matched"]
    assert found["stopped_by"].startswith("nothing stopped it: alert ")
    assert found["stopped_by"].endswith("told to desk")
    assert "is taken as empty" in found["note"]
    assert ["text", "topics"] == [key["key"] for key in found["keys"]]


def test_a_draft_is_explained_too() -> None:
    """What `wireroom enrich` prints, which has no place in the order, is explained as the first event of all."""
    line = encode(Draft(**DRAFT)).decode()
    found = json.loads(run("desk/rules/ferry.yaml", "-", "--json", given=line).stdout)

    assert 1 == found["item"]["sequence"]
    assert found["is_matched"]


def test_an_item_is_enriched_first(folder: Path) -> None:
    """What `wireroom subscribe items` prints gets its tags by the newsroom's topics, and its own text is looked at."""
    (folder / "desk" / "topics.yaml").write_text("[{id: ferries, name: Ferries, aliases: [boats]}]")
    item = Item(
        id="i1",
        digest="d",
        article_id="a1",
        feed=FeedRef(id="c"),
        headline="Ferries stay in port",
        language="en",
        content_html="<p>A ferry strike of boats, ferries and boats.</p>",
        seen_at=SEEN_AT,
    )
    found = json.loads(run("--newsroom", "desk", "ferry", "-", "--json", given=encode(item).decode()).stdout)

    assert "body" == found["keys"][0]["values"][0]["places"][0]["where"]
    assert found["is_matched"], found["stopped_by"]


def test_an_event_that_does_not_alert_is_no_failure(folder: Path) -> None:
    """The first thing that stopped it stands first, what is missing has its nearest, and the exit code is 0."""
    (folder / "desk" / "rules" / "ferry.yaml").write_text(RULE.replace("Ferries", "Feries"))
    shown = run("desk/rules/ferry.yaml", "event.json")

    assert 0 == shown.exit_code
    assert shown.stdout.startswith(
        ' no alert  not matched: topics: none of "Feries" among its tags (Ferries); nearest: Ferries\n'
    )
    assert "headline: Ferry strike called off" in shown.stdout
    assert '- "Feries": nearest: Ferries' in shown.stdout


@pytest.mark.parametrize(
    ("words", "given", "sentence"),
    [
        (("gone.yaml", "event.json"), "", "gone.yaml: there is no such file"),
        (("--newsroom", "gone", "ferry", "event.json"), "", "there is no such folder"),
        (("--newsroom", "desk", "fery", "event.json"), "", "desk has no rule 'fery'; the nearest: ferry"),
        (("desk/rules/ferry.yaml", "gone.json"), "", "gone.json: can't be read: No such file"),
        (("desk/rules/ferry.yaml", "desk/"), "", "desk: can't be read: Is a directory"),
        (("desk/rules/ferry.yaml", "-"), "", "standard input holds no single event"),
        (("desk/rules/ferry.yaml", "-"), "{}\n{}", "standard input holds no single event"),
        (("desk/rules/ferry.yaml", "-"), '{"id": 1}', "standard input holds no single event"),
        (("desk/rules/ferry.yaml", "7", "--last", "soon"), "", "'soon' is no time"),
        (("desk/rules/ferry.yaml", "7"), "", "no Kafka broker answers"),
        (("desk/rules/ferry.yaml", "9" * 5_000), "", "no Kafka broker answers"),
        (("desk/rules/ferry.yaml", "9\0"), "", "no Kafka broker answers"),
        (("9\0/" * 2_000, "7"), "", "no Kafka broker answers"),
        (("desk/rules/ferry.yaml", "9" * 5_000 + ".json"), "", "can't be read: File name too long"),
    ],
)
def test_what_is_not_there_is_one_sentence(words: tuple[str, ...], given: str, sentence: str) -> None:
    """A rule, file or broker that is not there is named in one sentence, never as a traceback."""
    done = run(*words, given=given)

    assert 1 == done.exit_code
    assert sentence in str(done.exception)
    assert "\n" not in str(done.exception)


def test_a_story_that_has_not_come_so_far_is_said(folder: Path) -> None:
    """Two publishers where three are asked for: in the verdict, and in the line of the key; more is a match."""
    rule = folder / "desk" / "rules" / "ferry.yaml"
    rule.write_text(RULE.replace("topics: [Ferries]", "story: {publishers: 3}, is_featured: no"))
    said = "story has 2 publishers, the rule asks for 3"
    shown = []
    for publishers in (2, 3):
        event = replace(EVENT, story=StoryRef(id="s", items=9, publishers=publishers, first_seen_at=SEEN_AT))
        (folder / "event.json").write_bytes(encode(event))
        shown.append(run("--newsroom", "desk", "ferry", "event.json").stdout)

    assert f" no alert  not matched: {said}" in shown[0]
    assert {
        f"story     no  {said}",
        "featured  yes event is not featured, the rule asks for one that is not featured",
    } <= ({line.strip() for line in shown[0].splitlines()})
    assert "story     yes story has 3 publishers, the rule asks for 3" in shown[1]
    assert "nothing stopped it" in shown[1]


def test_faults_of_a_rule_are_named_with_their_lines(folder: Path) -> None:
    """A rule file with a fault is explained by its fault."""
    (folder / "desk" / "rules" / "ferry.yaml").write_text("id: ferry\nmatch: {txt: [a]}\n")

    assert "desk/rules/ferry.yaml:2: match.txt" in str(run("desk/rules/ferry.yaml", "event.json").exception)


@pytest.mark.parametrize("seen_at", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59-12:00"])
@pytest.mark.parametrize("left_out", [(), ("sequence", "version", "change", "changed_fields", "story")])
def test_a_time_at_the_end_of_the_calendar_is_one_sentence(seen_at: str, left_out: tuple[str, ...]) -> None:
    """No window can be reckoned from it, of an event or of a draft."""
    raw = {name: one for name, one in json.loads(encode(EVENT)).items() if name not in left_out} | {"seen_at": seen_at}
    result = run("--newsroom", "desk", "ferry", "-", given=json.dumps(raw))

    assert isinstance(result.exception, UsageError)
    assert "is no time of the years 1970 to 2200" in str(result.exception)


def test_a_time_without_a_zone_is_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    """As everywhere, whatever the zone of the machine."""
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    raw = json.loads(encode(EVENT)) | {"seen_at": "2026-03-02T07:30:00"}
    result = run("--newsroom", "desk", "ferry", "-", given=json.dumps(raw))
    monkeypatch.undo()
    time.tzset()

    assert "2026-03-02T07:30:00Z" in result.stdout


def test_strange_words_steer_no_terminal(folder: Path) -> None:
    """Whatever a headline holds, the block has no control character but line ends."""
    raw = {one.name: getattr(EVENT, one.name) for one in fields(EVENT)}
    evil = EnrichedItem(**{**raw, "headline": "Ferry strike \x1b[2J\u202e\r\n off"})
    shown = block(alone(load_rule(folder / "desk" / "rules" / "ferry.yaml"), evil)).plain

    assert "Ferry strike" in shown
    assert [] == [one for one in shown if one in "\x1b\r\u202e"]


@pytest.mark.parametrize(("hours", "is_older"), [(1, True), (23, True), (25, False)])
def test_an_alert_near_the_beginning_of_what_was_read_may_be_older(folder: Path, hours: int, is_older: bool) -> None:
    """An alert opened within `keep_open` of where reading began may continue an older one, and that is said."""
    report = alone(load_rule(folder / "desk" / "rules" / "ferry.yaml"), EVENT)

    assert is_older == _may_be_older(report, SEEN_AT - timedelta(hours=hours))


def test_the_sentence_is_that_of_the_pure_core(folder: Path) -> None:
    """The command adds nothing to what rule, event and decision say."""
    report = alone(load_rule(folder / "desk" / "rules" / "ferry.yaml"), EVENT)

    assert first_stop(report.rule, report.explanation, report.decision, None) == report.stopped_by
