"""What a stranger wrote, a full disk, files in use, the ends of time: a replay goes on, or says what is wrong."""

import asyncio
import os
import subprocess
from collections.abc import AsyncGenerator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from newsstand import NOON
from recordkit import BEGIN, DAY, day, item, recorded, write_recording
from replaykit import COMMAND, TOPICS, kept, plan, replayed, stops_after, to_file

from agents.enrich import enrich
from agents.flow import Output
from agents.sequence import SequenceFold
from schemas.article import Article
from schemas.codec import encode
from schemas.errors import UsageError
from schemas.event import Draft, EnrichedItem
from streams.recording import Recording, RecordingWriter
from streams.replay import Stretch
from streams.replay.pool import PoolError
from streams.replay.to_file import ToFile, notes_of

SEEN = b'"seen_at":"%s"' % BEGIN.isoformat().encode()

NAIVE = SEEN.replace(b"+00:00", b"")


@pytest.mark.parametrize(
    "value",
    [
        b'{"id":"\xff",%s}' % SEEN,
        b'{"id":"x",%s}' % NAIVE,
        b'{"id":"x",%s,"a":%s}' % (SEEN, b"[" * 50_000 + b"]" * 50_000),
        b'{"id":"x",%s,"a":%s}' % (SEEN, b"[" * 1_000 + b"]" * 1_000),
        b'{"id":"x","seen_at":"0001-01-01T00:00:00+14:00"}',
        b"[]",
    ],
    ids=["no UTF-8", "no zone", "deep", "less deep", "before the calendar", "no object"],
)
def test_strange_value_is_passed_over(tmp_path: Path, value: bytes) -> None:
    """Whatever a stranger wrote to a topic, the recording can be read, and the rest of it is run."""
    path = write_recording(tmp_path / "day.wr", day(5))
    with RecordingWriter.open(path, since=BEGIN, until=BEGIN + DAY, now=BEGIN + DAY) as writer:
        first = item(1, BEGIN)
        for offset, raw in enumerate((value, encode(first))):
            writer.add("items", 0, offset, int(BEGIN.timestamp() * 1000), b"k", raw, [])
    with Recording.open(path) as recording:
        faults, found = list(recording.verify()), kept(recording, plan())

    assert [] == faults
    assert [first.id] == [one.key for one in found if one.topic == "enriched"]


def test_article_that_breaks_enrich_costs_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever enriching one article raises, the run goes on without it: live, it is a dead letter."""

    def breaks(article: Article, *rest: object, **more: object) -> object:
        if article.item.id == item(1, BEGIN).id:
            raise KeyError("a mistake of ours")
        return enrich(article, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr("streams.replay.pool.enrich", breaks)
    with recorded(tmp_path / "day.wr", day(4)) as recording:
        progress = to_file(recording, tmp_path / "out", plan())

    assert (1, True) == (progress.unreadable, progress.is_whole)


@pytest.mark.parametrize("is_told", [True, False])
def test_pool_that_ends_before_we_are_told_to_stop(
    *, is_told: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SIGTERM to a group ends the pool's processes, and that may be heard first: it is a stop and no fault."""
    asked: list[bool] = []
    nothing: list[tuple[list[Draft], int]] = []

    async def broken(*_: object) -> AsyncGenerator[tuple[list[Draft], int], None]:
        asked.append(False)
        for one in nothing:
            yield one
        raise PoolError("ended from outside")

    def stops() -> bool:
        asked.extend(asked[:1])
        return is_told and len(asked) > 4

    monkeypatch.setattr("streams.replay.run.drafts", broken)
    monkeypatch.setattr("streams.replay.run.STOP_COMES_S", 0.5)
    with recorded(tmp_path / "day.wr", day(4)) as recording:
        if is_told:
            assert not to_file(recording, tmp_path / "out", plan(), stops).is_whole
        else:
            with pytest.raises(PoolError):
                to_file(recording, tmp_path / "out", plan(), stops)


def test_first_page_of_a_revision_counts(tmp_path: Path) -> None:
    """Where a crash had a page fetched twice, the one that went out live is replayed: its text may have changed."""
    (pages,) = [one.record for one in day(1) if isinstance(one.record, Article) and one.record.page]
    assert pages.page
    other = replace(pages, page=replace(pages.page, body_text="Not what it said at first."))
    records = [Output("articles", pages.item.id, one, BEGIN) for one in (pages, other)]
    with recorded(tmp_path / "day.wr", records) as recording:
        (event,) = [one.record for one in kept(recording, plan()) if isinstance(one.record, EnrichedItem)]

    assert event.body_text == pages.page.body_text


def test_one_file_is_written_by_one_run(tmp_path: Path) -> None:
    """A second run into the file of one that goes on is refused; once that has ended, or was killed, it may."""
    path = write_recording(tmp_path / "day.wr", day(40))
    with ToFile.open(tmp_path / "out", TOPICS):
        refused = replayed(path, "--out", tmp_path / "out")
    done = replayed(path, "--out", tmp_path / "out")

    assert refused[0] == 1
    assert "another process is writing it" in refused[1]
    assert done[0] == 0


@pytest.mark.parametrize("name", ["", "/dev/null", "/dev/stdout", "pipe", "day.wr", "link.wr"])
def test_out_is_an_ordinary_file_of_its_own(tmp_path: Path, name: str) -> None:
    """A device, a pipe, no name at all, or the recording itself is refused before anything is touched."""
    path = write_recording(tmp_path / "day.wr", day(5))
    (tmp_path / "link.wr").symlink_to(path)
    os.mkfifo(tmp_path / "pipe")
    whole = path.read_bytes()
    out = str(tmp_path / name) if name.isalpha() or name.endswith(".wr") else name
    code, errors = replayed(path, "--out", out)

    assert code == 1
    assert "is no ordinary file" in errors or "is what is read" in errors
    assert whole == path.read_bytes()
    assert not Path(f"{out}.run").exists()


def test_run_that_can_not_begin_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    """A wrong stretch does not cost what an earlier run wrote."""
    path = write_recording(tmp_path / "day.wr", day(5))
    (tmp_path / "out").write_text("what an earlier run wrote", "utf-8")
    code, errors = replayed(path, "--out", tmp_path / "out", "--from", "2030-01-01", "--to", "2030-01-02")

    assert code == 1, errors
    assert (tmp_path / "out").read_text("utf-8") == "what an earlier run wrote"
    assert not notes_of(tmp_path / "out").exists()


def test_run_killed_at_its_very_end_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed between its last part and its end, it is whole: going on ends it, and the file is free for another."""

    async def killed(_: ToFile) -> None:
        raise KeyboardInterrupt

    path = tmp_path / "out"
    with recorded(tmp_path / "day.wr", day(20)) as recording:
        with monkeypatch.context() as patch:
            patch.setattr(ToFile, "end", killed)
            with pytest.raises(KeyboardInterrupt):
                to_file(recording, path, plan())
        whole = path.read_bytes()
        assert to_file(recording, path, plan()).is_whole
        assert (whole, False) == (path.read_bytes(), notes_of(path).exists())
        assert to_file(recording, path, plan(stretch=Stretch(since=BEGIN, until=NOON))).is_whole


def test_date_at_the_calendars_end_is_shifted_to_itself(tmp_path: Path) -> None:
    """A publisher may date its news as it likes: what can't be shifted stays."""
    far = datetime(9999, 12, 31, 23, tzinfo=UTC)
    odd = item(1, BEGIN, published_at=far)
    with recorded(tmp_path / "day.wr", [Output("items", odd.id, odd, BEGIN)]) as recording:
        (event,) = [
            one.record for one in kept(recording, plan(shift_to=NOON + DAY)) if isinstance(one.record, EnrichedItem)
        ]

    assert (NOON + DAY, far) == (event.seen_at, event.published_at)


@pytest.mark.parametrize("bounds", [("0001-01-01", "now"), ("2025-01-01", "9999-12-31T23:59:59Z")])
def test_bounds_where_the_calendar_ends_are_refused(tmp_path: Path, bounds: tuple[str, str]) -> None:
    """Windows and shifts are added to times: a stretch keeps its distance from where dates end."""
    path = write_recording(tmp_path / "day.wr", day(5))
    code, errors = replayed(path, "--from", bounds[0], "--to", bounds[1], "--out", tmp_path / "out")

    assert code == 2
    assert "expected times of the years 1970 to 2199" in errors


def test_full_disk_is_named_where_it_is_full(tmp_path: Path) -> None:
    """Where the folder for temporary files is full, that is said, and not that --out or the recording is at fault."""
    path, out = write_recording(tmp_path / "day.wr", day(300)), tmp_path / "out"
    limited = ["bash", "-c", 'ulimit -f 64; exec "$@"', "-", *COMMAND, str(path), "--processes", "1", "--out", str(out)]
    full = subprocess.run(limited, capture_output=True, text=True, timeout=60, check=False)
    assert full.returncode == 1
    assert "the input can't be sorted in the folder for temporary files" in full.stderr
    assert "Traceback" not in full.stderr
    assert replayed(path, "--out", out)[0] == 0


def test_clock_that_began_in_1970_goes_on(tmp_path: Path) -> None:
    """A machine without a clock sees its first news in the first minute of 1970; a stopped run ticks on from there."""
    first = datetime(1970, 1, 1, tzinfo=UTC)
    items = [item(number, first + timedelta(seconds=45 * number)) for number in range(8)]
    since = plan(stretch=Stretch(since=first, until=first + DAY))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("streams.replay.run.PART", 1)
        patch.setattr("streams.replay.run.CHUNK", 1)
        with recorded(tmp_path / "day.wr", [Output("items", one.id, one, one.seen_at) for one in items]) as recording:
            to_file(recording, tmp_path / "whole", since)
            while not to_file(recording, tmp_path / "parts", since, stops_after(5)).is_whole:
                pass

    assert (tmp_path / "whole").read_bytes() == (tmp_path / "parts").read_bytes()


def test_baseline_is_a_whole_run(tmp_path: Path) -> None:
    """A run that told nobody is an empty file and compares; one that was stopped is refused."""
    path = write_recording(tmp_path / "day.wr", day(20))
    base = tmp_path / "base"
    base.touch()
    loud = replayed(path, "--diff", base, "--fail-on", "added")
    with ToFile.open(base, TOPICS) as target:
        asyncio.run(target.begin())
    stopped = replayed(path, "--diff", base)
    silent = replayed(path, "--diff", path, "--topics", "enriched")
    named = replayed(path, "--out", tmp_path / "out")
    unwritable = replayed(path, "--diff", tmp_path / "out", "--junit", tmp_path / "no" / "x.xml")

    assert loud == (1, loud[1])
    assert "no recording" not in loud[1]
    assert "is of a run that is not whole" in stopped[1]
    assert "--diff compares alerts" in silent[1]
    assert named[0] == 0
    assert "x.xml: can't be written" in unwritable[1]


def test_recording_without_a_newsroom_says_that_no_rule_runs(tmp_path: Path) -> None:
    """No alert is no good news where there was nobody to raise one."""
    path = tmp_path / "day.wr"
    with RecordingWriter.open(path, since=BEGIN, until=BEGIN + DAY, now=BEGIN + DAY) as writer:
        writer.add("items", 0, 0, int(BEGIN.timestamp() * 1000), b"k", encode(item(1, BEGIN)), [])
    code, errors = replayed(path, "--out", tmp_path / "out")

    assert code == 0
    assert "holds no whole release of a newsroom: no rule runs" in errors


def test_event_that_breaks_a_fold_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One of our own faults, at one event, ends the run with a sentence that says which."""
    apply = SequenceFold.apply

    def breaks(fold: SequenceFold, draft: Draft, offset: int) -> list[Output]:
        if draft.id == item(3, BEGIN).id:
            raise OverflowError("a bug")
        return apply(fold, draft, offset)

    monkeypatch.setattr(SequenceFold, "apply", breaks)
    with (
        recorded(tmp_path / "day.wr", day(5)) as recording,
        pytest.raises(UsageError, match=rf"item {item(3, BEGIN).id} at 2025-03-04T14:24:00\+00:00 breaks the run"),
    ):
        kept(recording, plan())
