"""What differs is shown to people, programs, builds and pull requests, and refused where it may not be."""

from dataclasses import replace
from datetime import timedelta
from xml.etree import ElementTree as ET

import orjson
import pytest
from newsstand import NOON, alert, alert_item, event

from agents.differences import Difference, differences
from schemas.alert import Alert
from schemas.errors import UsageError
from streams.replay.gate import FailOn, as_json, as_junit, as_markdown, as_text, summary

ODD = "Crane | <b>*stops*</b> \x00 `work`\nagain"


def found(by: timedelta = timedelta(minutes=6)) -> list[Difference]:
    """One of each kind; the headline of the added one is a stranger's."""
    base = alert(id="same", group="g0", items=(alert_item(event(9)),))
    gone, moved = replace(base, id="gone", group="g1"), replace(base, id="old", group="g2")
    late = replace(moved, id="new", opened_at=NOON + by, at=NOON + by, items=(alert_item(event(2)),))
    odd: Alert = replace(base, id="odd", group="g3", items=(alert_item(event(3, headline=ODD)),))
    gone = replace(gone, items=(alert_item(event(4)),))
    return differences([base, gone, moved], [replace(base, severity="flash"), late, odd])


def test_summary_counts_each_kind() -> None:
    """One line says it all; without a difference too."""
    assert "adds 1, removes 1, moves 1, changes 1" == summary(found())
    assert "changes no alert" == summary([])


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("", 0),
        ("added", 1),
        ("added,removed", 2),
        ("moved", 1),
        ("moved:5m", 1),
        ("moved:6m", 0),
        ("moved:1h, changed", 1),
    ],
)
def test_fail_on_refuses_what_it_names(text: str, refused: int) -> None:
    """A move of up to the limit is accepted, and what is not named always is."""
    assert refused == sum(map(FailOn.of(text).refuses, found()))


def test_an_earlier_alert_has_moved_too() -> None:
    """The limit counts both ways."""
    assert 1 == sum(map(FailOn.of("moved:5m").refuses, found(-timedelta(minutes=6))))


@pytest.mark.parametrize("text", ["lost", "moved:", "moved:5", "moved:5w", "added:5m", "added removed"])
def test_unknown_kind_is_named(text: str) -> None:
    """What --fail-on can't be is said with what it can be; `moved:` is moved without a limit."""
    if text == "moved:":
        assert FailOn.of("moved") == FailOn.of(text)
        return
    with pytest.raises(UsageError, match="expected added, removed, moved, moved:5m or changed"):
        FailOn.of(text)


def test_text_is_a_table() -> None:
    """A row for each, its columns under one another; what changed is said in words; a headline steers no terminal."""
    *rows, last = as_text(found()).splitlines()

    assert 4 == len(rows)
    assert 1 == len({row.index("port-strike") for row in rows})
    assert any(row.startswith("moved") and "  6m later" in row for row in rows)
    assert any("severity flash, was urgent" in row for row in rows)
    assert "\x00" not in "".join(rows)
    assert summary(found()) == last


def test_text_is_one_line_for_each_in_columns() -> None:
    """Rules of unlike length do not shift the headlines, and a headline's control characters do nothing."""
    longer = [replace(one, after=one.after and replace(one.after, rule_id="a-much-longer-id")) for one in found()]
    lines = as_text([*found(), *longer]).splitlines()

    assert (9, False) == (len(lines), any("\x00" in line for line in lines))
    assert 1 == len({line.index("Crane") for line in lines if "Crane" in line})


def test_json_is_whole() -> None:
    """Counts, each difference with both sides, and whether it is refused."""
    whole = orjson.loads(as_json(found(), FailOn.of("removed")))

    assert {"added": 1, "removed": 1, "moved": 1, "changed": 1} == whole["counts"]
    assert whole["is_refused"]
    assert [True] == [one["is_refused"] for one in whole["differences"] if one["kind"] == "removed"]
    assert [360.0] == [one["by_s"] for one in whole["differences"] if one["kind"] == "moved"]


def test_junit_is_xml_whatever_a_headline_holds() -> None:
    """One case for each difference, those that are refused failed; a run without a difference has one that passed."""
    suite = ET.fromstring(as_junit(found(), FailOn.of("added"), "rules"))
    empty = ET.fromstring(as_junit([], FailOn.of("added"), "rules"))

    assert ("4", "1") == (suite.get("tests"), suite.get("failures"))
    assert 4 == len(suite.findall("testcase"))
    assert 1 == len(suite.findall("testcase/failure"))
    assert ("1", "0") == (empty.get("tests"), empty.get("failures"))


def test_markdown_shows_a_strangers_headline_as_text() -> None:
    """No mark of a headline steers the table or the page."""
    shown = as_markdown(found())

    assert "**Alerts**: adds 1, removes 1, moves 1, changes 1" in shown
    assert r"Crane \| \<b\>\*stops\*\</b\>" in shown
    assert all(line.replace(r"\|", "").count("|") == 6 for line in shown.splitlines()[2:])


def test_group_of_a_strangers_recording_steers_no_terminal() -> None:
    """What changed is shown without control characters, wherever it comes from."""
    base = alert(id="same", group="g0", items=(alert_item(event(9)),))
    moved = replace(base, id="new", group="\x1b]0;owned\x07", notify=("\x1b[2J",))
    shown = as_text(differences([base], [moved]))

    assert "group ]0;owned, was g0" in shown
    assert "\x1b" not in shown
