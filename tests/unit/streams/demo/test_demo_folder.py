"""Which newsroom the demo runs, and the sample's own."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import web

from schemas.errors import UsageError
from streams.demo.folder import choose, write_sample
from streams.demo.sample import load as load_sample
from streams.newsroom import load
from streams.settings import Settings


@pytest.fixture
async def feed_url() -> AsyncIterator[str]:
    """A feed on loopback that answers; under /missing one that does not."""

    async def answer(_request: web.Request) -> web.Response:
        return web.Response(text="<rss/>", content_type="application/rss+xml")

    app = web.Application()
    app.router.add_get("/feed", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    yield f"http://{host}:{port}/feed"
    await runner.cleanup()


def newsroom(folder: Path, *urls: str) -> Settings:
    """Settings whose example newsroom has feeds at *urls*."""
    (folder / "feeds.yaml").write_text("feeds:\n" + "".join(f"  - url: {url}\n" for url in urls))
    return Settings(newsroom=str(folder))


def test_sample_newsroom_is_whole(tmp_path: Path) -> None:
    """It loads, with three feeds at the site's address, and rules for a phrase, for a topic and for a count."""
    loaded = load(write_sample(load_sample(), "http://127.0.0.1:8000", tmp_path / "newsroom"))
    rules = {rule.id: rule for rule in loaded.rules}

    assert ["/business/atom.xml", "/city/feed.xml", "/world/feed.json"] == sorted(
        feed.url.removeprefix("http://127.0.0.1:8000") for feed in loaded.feeds
    )
    assert {"Harbour Courier"} == {feed.publisher for feed in loaded.feeds}
    assert rules["ferry-strike"].match.text
    assert rules["harbour-bridge"].match.topics
    assert (3, 1200) == (rules["storm-cluster"].when.count, rules["storm-cluster"].when.within_s)
    assert ["terminal"] == [receiver.name for receiver in loaded.receivers]
    assert loaded.authors
    assert loaded.topics


async def test_given_folder_is_the_only_one(tmp_path: Path, feed_url: str) -> None:
    """A folder that the user names is run, whether or not its feeds answer."""
    settings = newsroom(tmp_path, feed_url)
    given = tmp_path / "given"
    given.mkdir()
    (given / "feeds.yaml").write_text("feeds: []\n")

    assert given == (await choose(str(given), settings)).folder


async def test_example_is_run_where_one_of_its_feeds_answers(tmp_path: Path, feed_url: str) -> None:
    """One feed that answers is enough, even when others do not."""
    settings = newsroom(tmp_path, "http://127.0.0.1:9/feed", feed_url.replace("/feed", "/missing"), feed_url)

    assert tmp_path == (await choose(None, settings)).folder


async def test_sample_is_run_where_no_feed_answers(tmp_path: Path, feed_url: str) -> None:
    """Refused connections and error pages are no answer."""
    settings = newsroom(tmp_path, "http://127.0.0.1:9/feed", feed_url.replace("/feed", "/missing"))
    choice = await choose(None, settings)

    assert choice.folder is None
    assert "no feed of" in choice.reason


async def test_sample_is_run_where_there_is_no_example(tmp_path: Path) -> None:
    """Outside of the repository there is no example newsroom, and the demo still shows something."""
    choice = await choose(None, Settings(newsroom=str(tmp_path / "newsroom")))

    assert choice.folder is None
    assert "no folder" in choice.reason


async def test_sample_is_run_where_it_is_asked_for(tmp_path: Path, feed_url: str) -> None:
    """--sample asks no feed."""
    assert (await choose(None, newsroom(tmp_path, feed_url), sample_only=True)).folder is None


@pytest.mark.parametrize("text", ["feeds: [{publisher: Nobody}]\n", "feeds: [\n"])
async def test_folder_with_a_fault_is_not_run(tmp_path: Path, text: str) -> None:
    """A fault in the folder that is to be run names its file, whether given or the example."""
    (tmp_path / "feeds.yaml").write_text(text)

    with pytest.raises(UsageError, match=r"feeds\.yaml"):
        await choose(str(tmp_path), Settings())
    with pytest.raises(UsageError, match=r"feeds\.yaml"):
        await choose(None, Settings(newsroom=str(tmp_path)))


async def test_given_folder_that_is_missing_is_named(tmp_path: Path) -> None:
    """A folder that is not there gives one sentence with its name."""
    with pytest.raises(UsageError, match="missing: there is no such folder"):
        await choose(str(tmp_path / "missing"), Settings())
