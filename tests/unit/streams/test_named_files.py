"""Files that a person names."""

from pathlib import Path

import pytest

from schemas.errors import RefusedError, UsageError
from streams.named_files import read_start, write_report


def test_a_report_takes_the_place_of_an_older_one(tmp_path: Path) -> None:
    """What stood in the file is gone."""
    path = tmp_path / "report.xml"
    path.write_text("an older and longer one")

    write_report("--junit", path, b"<testsuite/>")

    assert path.read_bytes() == b"<testsuite/>"


@pytest.mark.parametrize("name", ["no/report.xml", ".", "nul\0.xml"])
def test_where_nothing_can_be_written_the_option_is_named(tmp_path: Path, name: str) -> None:
    """A folder that is not there, a folder, and a name that no file can have are one sentence each."""
    with pytest.raises(UsageError, match=r"--junit .*: can't be written \(.+\); name a file in a folder that exists"):
        write_report("--junit", tmp_path / name, b"<testsuite/>")


def test_no_more_of_a_file_is_read_than_asked_for(tmp_path: Path) -> None:
    """A byte over a limit is enough to know that a file is over it."""
    path = tmp_path / "long.json"
    path.write_bytes(b"x" * 1_000)

    assert read_start(path, 11) == b"x" * 11


@pytest.mark.parametrize("name", ["gone.json", ".", "nul\0.json"])
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, name: str) -> None:
    """A file that is not there, a folder, and a name that no file can have: of the error that the caller raises."""
    with pytest.raises(RefusedError, match=r"the newsroom's key: can't be read: .+"):
        read_start(tmp_path / name, 10, name="the newsroom's key", kind=RefusedError)
