"""The tests that rules carry: what they may hold, how they run, and how their outcome is told."""

import json
import os
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from agents.feed.read import read_feed
from agents.replay import Run
from schemas.codec import decode, encode
from schemas.event import Draft, EnrichedItem
from schemas.newsroom import FeedEntry, Newsroom
from streams.cli.rules import rules
from streams.newsroom import NewsroomErrors, load, read
from streams.newsroom.faults import Faults
from streams.newsroom.given import MIDNIGHT, Given, read_given
from streams.newsroom.rules_alone import load_rules
from streams.rules.bench import Bench

RULE = """\
id: quake
title: The ground shakes
severity: flash
match: {text: [earthquake], not_text: [drill], lang: en}
when: {count: 3, within: 30m}
group_by: rule
keep_open: 2h
"""
THREE = """\
  - name: three within half an hour
    given:
      - {headline: Earthquake shakes Orrisport, source: a, lang: en}
      - {at: 12m, headline: Earthquake at the harbour, source: b, lang: en}
      - {at: 20m, headline: Ground shakes, summary: Earthquake, source: c, lang: en, url: https://c.example/1}
      - {at: 20m, body: More., headline: Ground shakes, summary: Earthquake, source: c, lang: en, url: https://c.example/1}
      - {at: 25m, body: More., headline: Ground shook, summary: Earthquake, source: c, lang: en, url: https://c.example/1}
    expect: {alerts: 1, at: 20m, to: terminal, severity: flash, amended: 2, suppressed: 0, notifications: 2, closed: 1}
"""


def folder_with(folder: Path, tests: str, rule: str = RULE, **fixtures: str | bytes) -> Path:
    """A newsroom folder with one rule and its tests; `day="…"` is fixtures/day.jsonl."""
    (folder / "rules").mkdir(parents=True, exist_ok=True)
    (folder / "fixtures").mkdir(exist_ok=True)
    (folder / "rules" / "quake.yaml").write_text(rule + ("tests:\n" + tests if tests else ""), "utf-8")
    for name, text in fixtures.items():
        path = folder / "fixtures" / f"{name}.jsonl"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


def run(folder: Path, *options: str) -> Result:
    """What `wireroom rules test` does."""
    return CliRunner().invoke(rules, ["test", str(folder), *options])


def fault_of(folder: Path, tests: str, **fixtures: str) -> str:
    """The faults that a folder with these tests has."""
    with pytest.raises(NewsroomErrors) as caught:
        load(folder_with(folder, tests, **fixtures))
    return str(caught.value)


def test_a_test_runs_the_live_flow(tmp_path: Path) -> None:
    """Windows, a late page, a new version, receivers and the closing are what the live code makes of them."""
    result = run(folder_with(tmp_path, THREE))

    assert (0, "1 test: 1 ok, 0 failed") == (result.exit_code, result.stdout.splitlines()[-1])
    assert f"ok    quake: three within half an hour  ({tmp_path}/rules/quake.yaml:9)" == result.stdout.splitlines()[0]


def test_tests_travel_with_no_release(tmp_path: Path) -> None:
    """The rule of the release is the same with and without tests."""
    with_tests = load(folder_with(tmp_path / "a", THREE))

    assert load(folder_with(tmp_path / "b", "")) == with_tests


@pytest.mark.parametrize(
    ("expect", "said"),
    [
        ("{alerts: 2}", "alerts: expected 2, got 1"),
        ("{alerts: 0}", "alerts: expected 0, got 1"),
        ("{at: 12m}", "at: expected 12m, got 20m"),
        ("{at: [20m, 25m]}", "at: expected 20m 25m, got 20m"),
        ("{at: '2026-01-01T00:21Z'}", "at: expected 21m, got 20m"),
        ("{to: []}", "to: expected nobody, got terminal"),
        ("{severity: watch}", "severity: expected watch, got flash"),
        ("{amended: 0}", "amended: expected 0, got 2"),
        ("{suppressed: 1}", "suppressed: expected 1, got 0"),
        ("{notifications: 1}", "notifications: expected 1, got 2"),
        ("{closed: 0}", "closed: expected 0, got 1"),
    ],
)
def test_what_did_not_come_is_shown(tmp_path: Path, expect: str, said: str) -> None:
    """A failing test says what it expected and what it got, shows the alerts, and ends with exit code 1."""
    tests = THREE[: THREE.index("    expect")] + f"    expect: {expect}\n"
    result = run(folder_with(tmp_path, tests))

    assert 1 == result.exit_code
    assert f"        {said}" in result.stdout.splitlines()
    assert "20m opened: matched 3 within 30m to terminal" in result.stdout


def test_an_unexpected_silence_is_explained(tmp_path: Path) -> None:
    """Each item says what of the rule it lacks, the nearest first; the whole says how far from enough they were."""
    tests = """\
  - given:
      - {headline: An earthquake, lang: en}
      - {headline: An earthquake drill, lang: en}
      - {headline: An earthquake, lang: de}
      - {headline: Regen, lang: de}
      - {headline: Rain, lang: en}
    expect: {alerts: 1, at: 0m}
"""
    lines = [line.strip() for line in run(folder_with(tmp_path, tests)).stdout.splitlines()]

    assert [
        "alerts: expected 1, got 0",
        "no alert: it takes 3 articles within 30m of one rule; of 1 that match, at most 1 share a group",
        '0m "An earthquake": matches',
        '1m "An earthquake drill": not_text keeps it out (phrase: drill)',
        '2m "An earthquake": none of lang (en)',
        '4m "Rain": none of text (earthquake)',
        '3m "Regen": none of text (earthquake), none of lang (en)',
        "1 test: 0 ok, 1 failed",
    ] == lines[1:]


def test_the_clock_runs_as_far_as_asked(tmp_path: Path) -> None:
    """Without a word about closings none is waited for; `until` says how far the clock runs."""
    tests = THREE + THREE[: THREE.index("    expect")] + "    until: 2h25m\n    expect: {closed: 1}\n"
    tests += THREE[: THREE.index("    expect")] + "    until: 2h24m\n    expect: {closed: 0}\n"

    assert "3 tests: 3 ok, 0 failed" in run(folder_with(tmp_path, tests)).stdout


def test_a_file_of_items_in_short_form_is_given(tmp_path: Path) -> None:
    """JSON lines in the same short form, with comments and empty lines between them."""
    day = '# a day\n\n{"at": "6h", "headline": "Earthquake", "lang": "en"}\n'
    day += '{"headline": "Earthquake, again", "lang": "en"}\n'
    day += '{"at": "6h20m", "headline": "One more earthquake", "lang": "en"}\n'
    tests = "  - {given: fixtures/day.jsonl, expect: {alerts: 1, at: 6h20m}}\n"

    assert 0 == run(folder_with(tmp_path, tests, day=day)).exit_code


def test_recorded_items_and_events_are_given(tmp_path: Path) -> None:
    """What `wireroom feed` prints and what `wireroom subscribe --format json` prints make the same alert."""
    entries = "".join(
        f"<item><guid>{number}</guid><title>Earthquake report {number}</title></item>" for number in range(3)
    )
    feed = f"<rss version='2.0'><channel><title>Port</title><language>en</language>{entries}</channel></rss>"
    items = read_feed(feed.encode(), url="", content_type="", entry=FeedEntry(url=""), seen_at=MIDNIGHT).items
    tests = "  - {given: fixtures/day.jsonl, expect: {alerts: 1, at: 0m}}\n"
    folder = folder_with(tmp_path, tests, day=b"\n".join(map(encode, items)))
    reading = read(folder)
    played = Bench(reading.newsroom).play(reading.rules[0].cases[0], reading.rules[0].rule)
    result = run(folder)
    folder_with(tmp_path, tests, day=b"\n".join(map(encode, played.events)))

    assert 0 == result.exit_code, result.output
    assert 3 == len(played.events)
    assert 0 == run(folder).exit_code, run(folder).output


def test_the_bench_makes_what_a_replay_makes(tmp_path: Path) -> None:
    """The events of a test are those that the replay's own run makes of its drafts."""
    reading = read(folder_with(tmp_path, THREE))
    played = Bench(reading.newsroom).play(reading.rules[0].cases[0], reading.rules[0].rule)
    replayed = Run(Newsroom())
    again = [one.record for event in played.events for one in replayed.take(decode(encode(event), Draft))]

    assert ["new", "new", "new", "enrichment", "headline"] == [event.change for event in played.events]
    assert list(played.events) == [one for one in again if isinstance(one, EnrichedItem)]


@pytest.mark.parametrize(
    ("tests", "said"),
    [
        ("  a: b\n", "tests: expected a list of tests, each with `given` and `expect`, not a mapping"),
        ("  - x\n", "tests[0]: expected a mapping (name: value), not 'x'"),
        ("  - {expect: {alerts: 1}}\n", "tests[0].given: is missing; write a list of items, or a file"),
        ("  - {given: [], expect: {alerts: 1}}\n", "tests[0].given: is empty; write a list of items"),
        ("  - {given: {a: b}, expect: {alerts: 1}}\n", "tests[0].given: expected a list of items, or a file"),
        ("  - {given: [{headline: a}]}\n", "tests[0].expect: is missing; it says what must come"),
        ("  - {given: [{headline: a}], expect: {}}\n", "tests[0].expect: asks for nothing; give it alerts"),
        ("  - {given: [{headline: a}], expect: 1}\n", "tests[0].expect: expected a mapping"),
        ("  - {given: [{headline: a}], expect: {alert: 1}}\n", "did you mean `alerts`?"),
        (
            "  - {given: [{headline: a}], expect: {alerts: one}}\n",
            "expected a whole number from 0 to 100000, not 'one'",
        ),
        ("  - {given: [{headline: a}], expect: {alerts: 1, at: soon}}\n", "expected a time after the first moment"),
        ("  - {given: [{headline: a}], expect: {alerts: 1, at: [1m, 2m]}}\n", "names 2 openings, but `alerts` is 1"),
        ("  - {given: [{headline: a}], expect: {alerts: 0, to: [terminal]}}\n", "is 0, so there is nobody to tell"),
        ("  - {given: [{headline: a}], expect: {severity: loud}}\n", "severity: expected one of"),
        (
            "  - {given: [{headline: a}], expect: {to: [desk]}}\n",
            "receivers.yaml has no receiver 'desk'; it has terminal",
        ),
        ("  - {given: [{at: 1h}], expect: {alerts: 0}}\n", "says nothing; give it a headline, a summary or a body"),
        ("  - {given: [{at: x, headline: a}], expect: {alerts: 0}}\n", "given[0].at: expected a time after the first"),
        ("  - {given: [{at: 9999-12-31, headline: a}], expect: {alerts: 0}}\n", "given[0].at: expected a time"),
        (
            "  - {given: [{at: 2m, headline: a}, {at: 1m, headline: b}], expect: {alerts: 0}}\n",
            "is before the item above",
        ),
        ("  - {given: [{title: a}], expect: {alerts: 0}}\n", "given[0].title: is no field that is read here"),
        (
            "  - {given: ../x.jsonl, expect: {alerts: 0}}\n",
            "expected a list of items, or a file of the newsroom folder",
        ),
        (
            "  - {given: /etc/passwd, expect: {alerts: 0}}\n",
            "expected a list of items, or a file of the newsroom folder",
        ),
        ("  - {given: fixtures/way-out, expect: {alerts: 0}}\n", "leads out of the newsroom folder; copy the file"),
        ("  - {given: fixtures/no.jsonl, expect: {alerts: 0}}\n", "there is no file"),
        ("  - {given: fixtures/round, expect: {alerts: 0}}\n", "there is no file"),
        (f"  - {{given: {'a' * 5_000}, expect: {{alerts: 0}}}}\n", "there is no file"),
    ],
)
def test_what_is_wrong_with_a_test_is_a_fault(tmp_path: Path, tests: str, said: str) -> None:
    """Tests are checked as everything else in the folder is: with file, line and field."""
    (tmp_path / "fixtures").mkdir()
    (tmp_path / "fixtures" / "way-out").symlink_to("/etc/hostname")
    (tmp_path / "fixtures" / "round").symlink_to("round")
    fault = fault_of(tmp_path, tests)

    assert said in fault
    assert fault.startswith(f"{tmp_path}/rules/quake.yaml:9: tests") or ":8: tests" in fault


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("{", "fixtures/day.jsonl:1: is no JSON"),
        ("\n[1]", "fixtures/day.jsonl:2: expected a JSON object, one item a line"),
        ('{"seen_at": 1}', "fixtures/day.jsonl:1: is no recorded item: "),
        (
            '{"id": "a", "feed": {"id": "f"}, "seen_at": "9999-12-31T23:59:59Z"}',
            "fixtures/day.jsonl:1: seen_at: expected a time of the years 1970 to 2200",
        ),
        ('{"headline": {"a": 1}}', "fixtures/day.jsonl:1: headline: expected a text, not a mapping"),
        ("# none", "fixtures/day.jsonl: holds no item; write one JSON object a line"),
        (
            '{"headline": ' + "[" * 1_000 + "]" * 1_000 + "}",
            "fixtures/day.jsonl:1: headline: expected a text, not a list",
        ),
        ('{"a": ' * 200 + "1" + "}" * 200, "fixtures/day.jsonl:1: a: is no field that is read here"),
    ],
)
def test_a_faulty_file_of_items_is_named(tmp_path: Path, day: str, said: str) -> None:
    """`check` and `test` both name file and line, and end with exit code 1."""
    folder = folder_with(tmp_path, "  - {given: fixtures/day.jsonl, expect: {alerts: 0}}\n", day=day)
    checked, tested = CliRunner().invoke(rules, ["check", str(folder)]), run(folder)

    assert (1, 1) == (checked.exit_code, tested.exit_code)
    assert said in checked.stderr
    assert said in tested.stderr


SCRAPS = [
    "{",
    "}",
    '"at":',
    '"1h"',
    '"headline":',
    '"a"',
    ",",
    "\n",
    "[",
    "]",
    "null",
    '"seen_at":',
    "1",
    '"page_status":',
]


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.binary(max_size=60) | st.lists(st.sampled_from(SCRAPS), max_size=20).map(lambda some: " ".join(some).encode())
)
@example(b'{"headline": "\\ud800"}')
@example(b'{"headline": "a", "at": "9999d"}')
@example(b'{"headline": "a", "url": "https://[::1"}')
def test_any_bytes_are_items_or_our_fault(tmp_path: Path, raw: bytes) -> None:
    """Whatever a file of items holds, it is read or refused by faults of ours."""
    path = tmp_path / "day.jsonl"
    path.write_bytes(raw)
    faults = Faults()
    found = read_given(path, "day.jsonl", faults)

    assert isinstance(found, Given)
    assert found.items or faults.found


def test_json_and_junit_say_the_same(tmp_path: Path) -> None:
    """One object for programs; a report that continuous integration reads, whatever stands in names."""
    tests = THREE + "  - {name: 'never <&> mind', given: [{headline: Rain}], expect: {alerts: 1}}\n"
    report = tmp_path / "report.xml"
    result = run(folder_with(tmp_path, tests), "--json", "--junit", str(report))
    shown, suites = json.loads(result.stdout), ET.parse(report).getroot()

    assert 1 == result.exit_code
    assert (1, 1, []) == (shown["ok"], shown["failed"], shown["untested"])
    assert [(True, 9), (False, 17)] == [(one["ok"], one["line"]) for one in shown["tests"]]
    assert ("2", "1") == (suites.get("tests"), suites.get("failures"))
    assert ["three within half an hour", "never <&> mind"] == [case.get("name") for case in suites.iter("testcase")]
    assert ["alerts: expected 1, got 0"] == [failure.get("message") for failure in suites.iter("failure")]


def test_no_name_steers_a_terminal(tmp_path: Path) -> None:
    """What could steer a terminal stands in no line and in no report; a file may be called anything."""
    folder = folder_with(tmp_path, '  - {name: "a\\x9b31m\\u202eb", given: [{headline: Rain}], expect: {alerts: 1}}\n')
    odd = os.fsdecode(os.fsencode(folder) + b"/rules/\xff\x1b.yaml")
    (folder / "rules" / "quake.yaml").rename(odd)
    text, shown = run(folder, "--junit", str(tmp_path / "report.xml")), run(folder, "--json")
    report = (tmp_path / "report.xml").read_text("utf-8")

    assert "a31mb" in text.stdout
    assert "a31mb" in report
    assert not set("\x1b\x9b\u202e") & set(text.stdout + report)
    assert json.loads(shown.stdout)["tests"][0]["file"].endswith("\\udcff\x1b.yaml")


def test_rules_without_a_test_are_named(tmp_path: Path) -> None:
    """A rule that nobody tests is no failure, but it is said."""
    result = run(folder_with(tmp_path, ""))

    assert (0, ["1 rule has no test: quake", "0 tests: 0 ok, 0 failed"]) == (
        result.exit_code,
        result.stdout.splitlines(),
    )


def test_wrong_usage_is_a_sentence(tmp_path: Path) -> None:
    """An unknown rule is wrong usage; a report that can't be written and a missing folder are failures."""
    folder = folder_with(tmp_path, THREE)
    unknown = run(folder, "--rule", "quke")
    missing = run(tmp_path / "none")

    assert (2, True) == (unknown.exit_code, "there is no rule 'quke'; did you mean quake?" in unknown.stderr)
    assert (1, True) == (missing.exit_code, "there is no such folder" in missing.stderr)
    assert "can't be written" in str(run(folder, "--junit", str(tmp_path / "no" / "x.xml")).exception)
    assert "1 test: 1 ok" in run(folder, "--rule", "quake").stdout


def test_a_rule_alone_needs_no_files_of_its_tests(tmp_path: Path) -> None:
    """A rule tried without its folder is read, whatever its tests name."""
    path = tmp_path / "quake.yaml"
    path.write_text(RULE + "tests: [{given: fixtures/elsewhere.jsonl, expect: {alerts: 0}}]\n", "utf-8")

    assert ["quake"] == [rule.id for rule in load_rules(path)]


def test_rules_alone_with_one_id_are_named_both(tmp_path: Path) -> None:
    """As in a newsroom folder, with the line of each."""
    for name in ("a", "b"):
        (tmp_path / f"{name}.yaml").write_text(RULE, "utf-8")

    with pytest.raises(NewsroomErrors) as caught:
        load_rules(tmp_path)
    first = f"{tmp_path}/a.yaml:1"
    assert f"{tmp_path}/b.yaml:1: id: 'quake' is also the id of the rule in {first}; give one another" == str(
        caught.value
    )
