"""`wireroom feed` as a user runs it."""

import asyncio
import subprocess
import sys
from pathlib import Path

import orjson
import pytest
from webserver import serving

from schemas.codec import decode
from schemas.item import Item

FEEDS = Path(__file__).parents[3] / "feeds"
PROGRAM = [sys.executable, "-c", "from streams.cli import main; main()", "feed"]


def feed(*words: str, cwd: Path | None = None, **environ: str) -> subprocess.CompletedProcess[str]:
    """The command, run to its end."""
    env = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(FEEDS.parents[1]), **environ}
    return subprocess.run([*PROGRAM, *words], capture_output=True, text=True, timeout=60, check=False, env=env, cwd=cwd)


def test_file_gives_items_as_json_lines(tmp_path: Path) -> None:
    """One JSON line for each item, which reads back as an Item."""
    done = feed(str(FEEDS / "media.xml"), "--url", "https://feeds.example/media.xml", cwd=tmp_path)
    items = [decode(line.encode(), Item) for line in done.stdout.splitlines()]
    expected = orjson.loads((FEEDS / "media.xml.expected.json").read_bytes())["items"]

    assert 0 == done.returncode
    assert [one["id"] for one in expected] == [item.id for item in items]


def test_pretty_shows_headline_and_authors(tmp_path: Path) -> None:
    """The list for reading names title, date, authors and tags."""
    done = feed(str(FEEDS / "ghost.xml"), "--format", "pretty", cwd=tmp_path)

    assert "The Harbour Courier: 2 items" in done.stdout
    assert "2026-06-02 04:30 UTC · Mira Holt" in done.stdout


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("no-such-file.xml",), "no-such-file.xml: can't be read"),
        (("page.html",), "it is a web page"),
        (("http://127.0.0.1:9/rss?key=hunter2",), "not public"),
        (("http://harbour-courier.invalid/",), "can't be found"),
    ],
)
def test_trouble_is_one_sentence_and_exit_1(tmp_path: Path, words: tuple[str, ...], sentence: str) -> None:
    """No traceback, no secret, nothing on standard output."""
    (tmp_path / "page.html").write_text("<!doctype html><title>x</title>")
    done = feed(*words, cwd=tmp_path)

    assert (1, "") == (done.returncode, done.stdout)
    assert sentence in done.stderr
    assert 1 == len(done.stderr.strip().splitlines())
    assert "hunter2" not in done.stderr


async def test_address_is_fetched(tmp_path: Path) -> None:
    """A feed on the web is read like a file; relative addresses are relative to it."""
    async with serving() as site:
        site.answers["/feed.json"] = (FEEDS / "feed.json").read_text()
        done = await asyncio.to_thread(
            feed, f"{site.url}/feed.json", cwd=tmp_path, WIREROOM_ALLOW_ADDRESSES="127.0.0.0/8"
        )

    assert 0 == done.returncode, done.stderr
    assert f"{site.url}/notes/17" in done.stdout
