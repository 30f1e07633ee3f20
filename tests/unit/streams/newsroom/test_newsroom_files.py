"""Files of the newsroom folder that are none: links to nothing, pipes, names that are no text."""

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from streams.cli.rules import rules as rules_command
from streams.newsroom import NewsroomErrors, load


def faults(folder: Path) -> list[str]:
    """Every fault of *folder*, its path taken off."""
    with pytest.raises(NewsroomErrors) as caught:
        load(folder)
    return [str(error).replace(f"{folder}/", "") for error in caught.value.errors]


def test_a_link_to_nothing_is_a_fault(tmp_path: Path) -> None:
    """A rule, or the feeds, whose file a link leads to no more is not passed over in silence."""
    (tmp_path / "rules").mkdir()
    for name in ("feeds.yaml", "rules/b.yaml"):
        (tmp_path / name).symlink_to(tmp_path / "gone")

    said = "is a link to a file that is not there; mend the link, or take it away"
    assert [f"feeds.yaml: {said}", f"rules/b.yaml: {said}"] == faults(tmp_path)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """What is no plain file is a fault at once; reading it might never end."""
    (tmp_path / "rules").mkdir()
    os.mkfifo(tmp_path / "rules" / "a.yaml")

    assert ["rules/a.yaml: can't be read: it is no plain file"] == faults(tmp_path)


def test_a_name_that_is_no_utf8_is_told(tmp_path: Path) -> None:
    """A file may be called anything: its faults are told as text and as JSON."""
    (tmp_path / "rules").mkdir()
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/rules/\xff\x1b.yaml")).write_text("- 1\n", "utf-8")
    text, shown = (CliRunner().invoke(rules_command, ["check", str(tmp_path), *more]) for more in ([], ["--json"]))

    assert (1, True) == (text.exit_code, "rules/.yaml:1: expected a mapping" in text.stderr)
    assert (1, True) == (shown.exit_code, "\\udcff" in json.loads(shown.stdout)["problems"][0]["file"])


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    """A folder where a file should be is one sentence."""
    (tmp_path / "feeds.yaml").mkdir()

    assert ["feeds.yaml: can't be read: Is a directory"] == faults(tmp_path)
