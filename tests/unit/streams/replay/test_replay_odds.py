"""What a stranger wrote, a full disk, files in use, the ends of time: a replay goes on, or says what is wrong."""

import os
from pathlib import Path

import pytest
from newsstand import NOON
from recordkit import BEGIN, day, recorded, write_recording
from replaykit import TOPICS, plan, replayed, to_file

from streams.replay import Stretch
from streams.replay.to_file import ToFile, notes_of


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
