"""The same recording gives the same bytes, and those are what the live folds give."""

import os
import signal
import subprocess
import time
from datetime import timedelta
from pathlib import Path

import orjson
import pytest
from newsstand import NOON
from recordkit import BEGIN, DAY, day, item, recorded, room, write_recording
from replaykit import COMMAND, kept, plan, size_of, start, stops_after, to_file

from agents.enrich import Index, enrich
from agents.flow import Output
from agents.replay import Run
from schemas.alert import Alert
from schemas.article import Article
from schemas.command import Command
from schemas.errors import UsageError
from schemas.event import EnrichedItem
from schemas.item import Item
from schemas.story import Story
from streams.recording import Recording
from streams.replay import Stretch
from streams.replay.editions import Editions
from streams.replay.times import Pace
from streams.replay.to_file import notes_of

PATIENT = {"WIREROOM_BROKER_WAIT_S": "600"}


def test_run_gives_what_the_folds_give(tmp_path: Path) -> None:
    """Items of a day, each with what was recorded of its page, give what enrich, sequence, match and desk give."""
    index, run = Index.of(room()), Run(room())
    items = [one.record for one in day(60) if isinstance(one.record, Item)]
    with recorded(tmp_path / "day.wr", [Output("items", one.id, one, one.seen_at) for one in items]) as recording:
        found = kept(recording, plan())
    expected: list[Output] = []
    for one in dict.fromkeys(sorted(items, key=lambda one: (one.seen_at, one.id, one.digest))):
        expected += run.take(enrich(Article(item=one, page_status="off", config_release=1), index))
    expected += run.end(BEGIN + DAY)

    assert {"enriched", "stories", "matches", "alerts"} == {one.topic for one in found}
    assert expected == found


def test_pages_are_those_that_were_recorded(tmp_path: Path) -> None:
    """An item with a page is enriched with it; one whose page came late has an event before and after."""
    with recorded(tmp_path / "day.wr", day(4)) as recording:
        events = [one.record for one in kept(recording, plan()) if isinstance(one.record, EnrichedItem)]
    first = [one for one in events if one.id == item(0, BEGIN).id]
    third = [one for one in events if one.id == item(3, BEGIN).id]

    assert [("pending", 0), ("complete", 1)] == [(one.page_status, one.revision) for one in first[:2]]
    assert ["complete"] == [one.page_status for one in third]


def test_pool_and_pace_change_no_byte(tmp_path: Path) -> None:
    """Any number of processes and any speed give the same file."""
    with recorded(tmp_path / "day.wr", day(650)) as recording:
        files = []
        for name, one in {
            "alone": plan(),
            "pool": plan(processes=3),
            "paced": plan(speed=400_000.0, processes=2),
        }.items():
            to_file(recording, tmp_path / name, one)
            files.append((tmp_path / name).read_bytes())

    assert 1_000 < files[0].count(b"\n")
    assert [files[0]] * 3 == files


def test_stopped_run_goes_on_to_the_same_bytes(tmp_path: Path) -> None:
    """Stopped again and again, each time after one more part, a run ends with the bytes of one in one go."""
    with pytest.MonkeyPatch.context() as patch, recorded(tmp_path / "day.wr", day(300)) as recording:
        patch.setattr("streams.replay.run.PART", 20)
        patch.setattr("streams.replay.run.CHUNK", 20)
        to_file(recording, tmp_path / "whole", plan())
        goes = 0
        while True:
            done = to_file(recording, tmp_path / "parts", plan(), stops_after(45))
            goes += 1
            if done.is_whole:
                break

    assert 5 < goes
    assert (tmp_path / "whole").read_bytes() == (tmp_path / "parts").read_bytes()
    assert not notes_of(tmp_path / "parts").exists()


@pytest.mark.slow
@pytest.mark.timeout(480)
def test_ten_runs_give_the_same_bytes(tmp_path: Path) -> None:
    """Ten runs of the command, of other pools and speeds, six of them killed in the middle: one file."""
    path = write_recording(tmp_path / "day.wr", day(1_500))
    files = set()
    for number in range(10):
        out = tmp_path / f"{number}.jsonl"
        arguments = [str(path), "--out", str(out), "--processes", str(1 + number % 3)]
        arguments += ["--speed", "20000"] if number in {1, 2} else []
        kills = 0
        while True:
            running = start(*arguments)
            # Killed once it has written some more; never timed, so that it holds on a machine of any speed.
            seen = size_of(out)
            while number > 3 and kills < 2 and running.poll() is None and size_of(out) <= seen:
                time.sleep(0.01)
            if number > 3 and kills < 2 and running.poll() is None:
                kills += 1
                running.send_signal(signal.SIGKILL)
            _, errors = running.communicate(timeout=100)
            if running.returncode != -signal.SIGKILL:
                assert 0 == running.returncode, errors
                break
        assert kills or number <= 3
        files.add(out.read_bytes())

    assert 1 == len(files)
    assert 3_000 < files.pop().count(b"\n")


def test_ctrl_c_stops_where_it_can_go_on(tmp_path: Path) -> None:
    """SIGINT ends a paced run with exit code 130 and a sentence; the same command goes on to the same bytes."""
    path = write_recording(tmp_path / "day.wr", day(100))
    arguments = [str(path), "--out", str(tmp_path / "out"), "--run-id", "tuesday"]
    running = start(*arguments, "--speed", "3600")
    while size_of(tmp_path / "out") == 0 and running.poll() is None:
        time.sleep(0.02)
    running.send_signal(signal.SIGINT)
    _, errors = running.communicate(timeout=60)
    again, _ = start(*arguments).communicate(timeout=60)
    with Recording.open(path) as recording:
        to_file(recording, tmp_path / "whole", plan())

    assert 130 == running.returncode, errors
    assert "run tuesday stopped at" in errors
    assert errors.endswith("Z; the same command goes on\n")
    assert "nobody was notified" in again
    assert (tmp_path / "whole").read_bytes() == (tmp_path / "out").read_bytes()


def start_paced(tmp_path: Path) -> subprocess.Popen[str]:
    """A run in a pool and a process group of its own, half a minute long, that has written something."""
    path = write_recording(tmp_path / "day.wr", day(500))
    paced = [str(path), "--out", str(tmp_path / "out"), "--processes", "2", "--speed", "3600"]
    running = subprocess.Popen(
        [*COMMAND, *paced], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    while size_of(tmp_path / "out") == 0 and running.poll() is None:
        time.sleep(0.02)
    return running


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signal_to_the_whole_group_stops_in_peace(tmp_path: Path, number: signal.Signals) -> None:
    """A terminal sends Ctrl-C to the pool's processes too, and a service manager SIGTERM: a sentence, no traceback."""
    running = start_paced(tmp_path)
    os.killpg(running.pid, number)
    _, errors = running.communicate(timeout=60)

    assert 130 == running.returncode, errors
    assert "stopped at" in errors
    assert "Traceback" not in errors


def test_pool_that_loses_a_process_is_named(tmp_path: Path) -> None:
    """Where the system ends one of the pool's processes, the run ends with a sentence, and can go on."""
    running = start_paced(tmp_path)
    listed = Path(f"/proc/{running.pid}/task/{running.pid}/children").read_text(encoding="ascii").split()
    for pid in listed[1:]:  # the first watches over what they share
        os.kill(int(pid), signal.SIGKILL)
    _, errors = running.communicate(timeout=60)

    assert 1 == running.returncode
    assert "a process that enriches was ended from outside" in errors
    assert "Traceback" not in errors
    assert notes_of(tmp_path / "out").exists()


def test_another_run_is_not_gone_on_with(tmp_path: Path) -> None:
    """What a stopped run left is refused for another input, newsroom or stretch: two halves would make no whole."""
    path = tmp_path / "out"
    with recorded(tmp_path / "day.wr", day(300)) as recording, pytest.MonkeyPatch.context() as patch:
        patch.setattr("streams.replay.run.PART", 20)
        patch.setattr("streams.replay.run.CHUNK", 20)
        to_file(recording, path, plan(), stops_after(45))
        with pytest.raises(UsageError, match="holds a run of another input"):
            to_file(recording, path, plan(stretch=Stretch(since=BEGIN, until=NOON)))
        with pytest.raises(UsageError, match="holds a run of another input"):
            to_file(recording, path, plan(), topics=("alerts",))


def test_recorded_release_counts_for_each_event(tmp_path: Path) -> None:
    """An event is matched with the rules of the release that it names; --rules takes the place of all."""
    with recorded(tmp_path / "day.wr", day(60)) as recording:
        editions = Editions.recorded(recording)
        silent = kept(recording, plan(), editions.with_rules(()))
        loud = kept(recording, plan(), editions)

    rules = {one.record.rule_id for one in loud if isinstance(one.record, Alert)}

    assert rules
    assert {"strike", "vestholm", "fires"} >= rules
    assert [] == [one for one in silent if one.topic == "alerts"]


def test_events_run_again_give_the_same_alerts(tmp_path: Path) -> None:
    """From enriched events on, matches and alerts are those that the run from items gave, but for ticks' numbers."""
    with recorded(tmp_path / "day.wr", day(300)) as recording:
        whole = kept(recording, plan())
    events = [one for one in whole if one.topic == "enriched"]
    with recorded(tmp_path / "events.wr", reversed(events)) as recording:
        again = kept(recording, plan(begins_at="enriched"))

    assert [one for one in whole if one.topic == "alerts"] == [one for one in again if one.topic == "alerts"]
    assert 20 < len([one for one in again if one.topic == "alerts"])


def test_recorded_ticks_are_the_clock(tmp_path: Path) -> None:
    """With ticks in the recording, an alert closes behind the number that its tick followed live."""
    with recorded(tmp_path / "day.wr", day(300)) as recording:
        whole = kept(recording, plan())
    with recorded(tmp_path / "both.wr", [one for one in whole if one.topic in {"enriched", "matches"}]) as recording:
        again = kept(recording, plan(begins_at="enriched"))

    assert [one for one in whole if one.topic in {"matches", "alerts"}] == again


def test_shifted_clock_begins_now(tmp_path: Path) -> None:
    """With a shifted clock the first event happens at the moment given, and the distances stay."""
    with recorded(tmp_path / "day.wr", day(40)) as recording:
        plain, moved = kept(recording, plan()), kept(recording, plan(shift_to=NOON + DAY))
    times = [[one.record.seen_at for one in run if isinstance(one.record, EnrichedItem)] for run in (plain, moved)]

    assert NOON + DAY == times[1][0]
    assert [at + timedelta(hours=36) for at in times[0]] == times[1]


def test_stretch_without_items_is_named(tmp_path: Path) -> None:
    """A stretch that holds nothing says what the recording does hold."""
    later = Stretch(since=BEGIN + DAY, until=BEGIN + 2 * DAY)
    with (
        recorded(tmp_path / "day.wr", day(5)) as recording,
        pytest.raises(UsageError, match="holds no items that were"),
    ):
        kept(recording, plan(stretch=later))


def test_unreadable_record_is_counted(tmp_path: Path) -> None:
    """A record that is none of its topic's is passed over and counted, as live it is a dead letter."""
    strange = Output("items", "x", {"id": "x", "seen_at": "yesterday"}, NOON)
    path = tmp_path / "day.wr"
    with recorded(path, [*day(5), strange]) as recording:
        progress = to_file(recording, tmp_path / "out", plan())

    assert (1, True) == (progress.unreadable, progress.is_whole)


async def test_pace_lets_event_time_pass() -> None:
    """At 60 a minute of event time takes a second; the first event is at once, and a late one does not wait."""
    now, slept = 100.0, []

    async def sleep(seconds: float) -> None:
        nonlocal now
        slept.append(seconds)
        now += seconds

    pace = Pace(60, lambda: now, lambda: False, sleep)
    for minutes in (0, 1, 3, 2):
        await pace.until(NOON + timedelta(minutes=minutes))

    assert 3.0 == sum(slept)
    assert 103.0 == now
    assert 0.0 == Pace(0, lambda: now, lambda: False, sleep).wait_s(NOON)


def test_pool_ends_with_its_owner(tmp_path: Path) -> None:
    """A run that is killed leaves no process behind."""
    path = write_recording(tmp_path / "day.wr", day(2_000))
    running = start(str(path), "--out", str(tmp_path / "out"), "--processes", "2", "--speed", "3600")
    children: list[int] = []
    while len(children) < 2 and running.poll() is None:
        listed = Path(f"/proc/{running.pid}/task/{running.pid}/children").read_text(encoding="ascii")
        children = [int(one) for one in listed.split()]
        time.sleep(0.05)
    running.kill()
    running.communicate(timeout=30)
    for _ in range(200):
        left = [one for one in children if Path(f"/proc/{one}").exists() and not is_zombie(one)]
        if not left:
            break
        time.sleep(0.1)

    assert 2 <= len(children)
    assert [] == left


def is_zombie(pid: int) -> bool:
    """Whether the process has ended and nobody has asked for its exit code."""
    try:
        return ") Z " in Path(f"/proc/{pid}/stat").read_text(encoding="ascii")
    except OSError:
        return True


def test_lines_are_json(tmp_path: Path) -> None:
    """Each line of --out names its topic and key, and holds the value."""
    with recorded(tmp_path / "day.wr", day(3)) as recording:
        to_file(recording, tmp_path / "out", plan())
    lines = [orjson.loads(line) for line in (tmp_path / "out").read_bytes().splitlines()]

    assert {"enriched", "stories", "matches"} <= {line["topic"] for line in lines}
    assert all({"topic", "key", "value"} == line.keys() for line in lines)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signal_before_the_run_ends_at_once(number: signal.Signals) -> None:
    """While it waits for the broker or reads topics, there is nothing to go on with: a signal ends the command."""
    running = subprocess.Popen(
        [*COMMAND, "--broker", "127.0.0.1:1"], stderr=subprocess.PIPE, text=True, env={**os.environ, **PATIENT}
    )
    caught = Path(f"/proc/{running.pid}/status")
    while not int(caught.read_text("ascii").split("SigCgt:")[1].split()[0], 16) >> (signal.SIGTERM - 1) & 1:
        time.sleep(0.02)
    running.send_signal(number)
    _, errors = running.communicate(timeout=30)

    assert running.returncode == 130
    assert "Traceback" not in errors


def test_stop_while_the_input_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stop is heard while the input is sorted, which takes minutes for a month; nothing is written or lost by it."""
    monkeypatch.setattr("streams.replay.source.ASK_EVERY", 10)
    (tmp_path / "out").write_text("what an earlier run wrote", "utf-8")
    asked = iter(range(100))
    with recorded(tmp_path / "day.wr", day(200)) as recording:
        done = to_file(recording, tmp_path / "out", plan(), lambda: next(asked) >= 2)

    assert (False, 0) == (done.is_whole, done.done)
    assert next(asked) == 5, "the input was read on"
    assert (tmp_path / "out").read_text("utf-8") == "what an earlier run wrote"


def test_picks_are_made_again_at_their_time(tmp_path: Path) -> None:
    """With the stories, as live; what is said of an item that is not there yet tells nothing."""
    commands = [
        Command(kind="pick", target=item(0, BEGIN).id, by="Ada Renfrew", at=BEGIN + timedelta(hours=1)),
        Command(kind="pick", target=item(3, BEGIN).id, at=BEGIN + timedelta(hours=7), until=BEGIN + timedelta(days=3)),
        Command(kind="unpick", target=item(0, BEGIN).id, at=BEGIN + timedelta(hours=23)),
        Command(kind="pick", target=item(1, BEGIN).id, at=BEGIN),
        Command(kind="pick", target="nobody", at=BEGIN + timedelta(hours=3)),
    ]
    said = [Output("commands", one.target, one, one.at) for one in commands]
    with recorded(tmp_path / "day.wr", [*day(12), *said]) as recording:
        found, again = kept(recording, plan()), kept(recording, plan(processes=2))
        moved = kept(recording, plan(shift_to=BEGIN + timedelta(days=365)))
    stories = [one.record for one in found if isinstance(one.record, Story)]

    assert found == again
    first: dict[int, list[str]] = {}
    for story in stories:
        first.setdefault(story.revision, [pick.by for pick in story.picks])
    assert {0: [], 1: ["Ada Renfrew"], 2: [""], 3: []} == first
    assert {BEGIN + timedelta(days=368)} == {
        pick.until for one in moved if isinstance(one.record, Story) for pick in one.record.picks if pick.until
    }
