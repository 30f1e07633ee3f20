"""Reports in files that the command line names."""

from pathlib import Path

import pytest

from schemas.errors import UsageError
from streams.report_file import write_report


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
