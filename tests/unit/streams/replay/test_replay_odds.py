"""What a stranger wrote, a full disk, files in use, the ends of time: a replay goes on, or says what is wrong."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from newsstand import NOON
from recordkit import BEGIN, DAY, day, item, recorded, write_recording
from replaykit import TOPICS, kept, plan, replayed, to_file

from agents.enrich import enrich
from agents.flow import Output
from schemas.article import Article
from schemas.codec import encode
from schemas.event import EnrichedItem
from streams.recording import Recording, RecordingWriter
from streams.replay import Stretch
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
