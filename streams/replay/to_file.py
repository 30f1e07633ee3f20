"""A run's outputs as JSON lines in a file; beside it, while the run is not whole, what it needs to go on."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import msgspec
import orjson

from agents.flow import Output
from schemas.codec import encode
from schemas.errors import UsageError
from streams.named_files import reason_of
from streams.owned import check_place, open_owned
from streams.replay.targets import Changes, Checkpoint, read_checkpoint

_TABLES = """
create table if not exists state (key text primary key, value blob not null) without rowid;
create table if not exists run (id integer primary key check (id = 1), size integer not null, checkpoint blob not null);
"""


class ToFile:
    """A file that a stopped run goes on with; made by `ToFile.open`."""

    def __init__(self, path: Path, file: BinaryIO, notes: sqlite3.Connection, topics: Collection[str]) -> None:
        self.name = str(path)
        self._path, self._file, self._notes, self.topics = path, file, notes, topics
        self._is_begun = False

    @classmethod
    @contextmanager
    def open(cls, path: Path, topics: Collection[str]) -> Iterator[ToFile]:
        """Write *topics* to *path*. `PATH.run` stands beside it until the run is whole.

        What is at *path* stays until the run begins.

        Raises:
            UsageError: One of the two can't be written, or another process writes them.
        """
        check_place(path)
        made = [one for one in (path, notes_of(path)) if not one.exists()]
        try:
            with open_owned(path) as file:
                notes = sqlite3.connect(notes_of(path), isolation_level=None)
                with contextlib.closing(notes):
                    # A power cut may cost the run; a kill does not.
                    notes.executescript(f"pragma synchronous = off; {_TABLES}")
                    target = cls(path, file, notes, topics)
                    try:
                        yield target
                    finally:
                        for one in () if target._is_begun else made:
                            one.unlink(missing_ok=True)
        except OSError as error:
            raise UsageError(f"{path}: can't be written: {reason_of(error)}") from error
        except sqlite3.OperationalError as error:  # a full disk, a folder that can't be written
            raise UsageError(f"{notes_of(path)}: can't be written: {error}") from error
        except sqlite3.Error as error:
            raise UsageError(f"{notes_of(path)}: {error}; remove it and begin anew") from error

    async def begin(self) -> tuple[Checkpoint | None, dict[str, bytes]]:
        """Cut the file to where its last checkpoint is."""
        self._is_begun = True
        row = self._notes.execute("select size, checkpoint from run").fetchone()
        size = row[0] if row else 0
        if self._file.seek(0, 2) < size:
            raise UsageError(f"{self.name}: is shorter than the stopped run left it; remove {notes_of(self._path)}")
        self._file.truncate(size)
        self._file.seek(size)
        if row is None:
            return None, {}
        return read_checkpoint(row[1], self.name), dict(self._notes.execute("select key, value from state"))

    async def write(self, outputs: Sequence[Output], changes: Changes, checkpoint: Checkpoint) -> None:
        """Append the lines of *outputs*, then note how long the file is."""
        self._file.writelines(line_of(output) for output in outputs if output.topic in self.topics)
        self._file.flush()
        self._notes.execute("begin")
        self._notes.executemany("delete from state where key = ?", [(key,) for key, value in changes if value is None])
        self._notes.executemany("replace into state values (?, ?)", [one for one in changes if one[1] is not None])
        self._notes.execute("replace into run values (1, ?, ?)", (self._file.tell(), msgspec.json.encode(checkpoint)))
        self._notes.execute("commit")

    async def end(self) -> None:
        """Nothing is left to go on with."""
        self._notes.close()
        notes_of(self._path).unlink(missing_ok=True)


def notes_of(path: Path) -> Path:
    """Where a run that is not whole keeps what it needs to go on."""
    return path.with_name(path.name + ".run")


def line_of(output: Output) -> bytes:
    """*output* as a line of JSON."""
    return b'{"topic":"%s","key":%s,"value":%s}\n' % (
        output.topic.encode(),
        orjson.dumps(output.key),
        encode(output.record),
    )
