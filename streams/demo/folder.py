"""Which newsroom the demo runs: the one given, the example where a feed of it answers, else the sample."""

import asyncio
import shutil
from dataclasses import dataclass
from pathlib import Path

import aiohttp
from jinja2 import Environment, StrictUndefined

from schemas.newsroom import FeedEntry
from streams.demo.sample import Sample
from streams.newsroom import load
from streams.settings import Settings

SAMPLE = Path(__file__).parent / "newsroom"
FEEDS_TEMPLATE = "feeds.yaml.j2"
REACH_S = 3.0
"""How long the example's feeds have to give a first byte before the demo takes the sample instead."""
REACH_FEEDS_MAX = 12
"""Feeds that are asked; one answer is enough."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The newsroom that is run, and why."""

    folder: Path | None
    """None is the sample, which has to be served first."""
    reason: str
    """For the start-up lines."""


async def choose(given: str | None, settings: Settings, *, sample_only: bool = False) -> Choice:
    """The newsroom to run.

    Args:
        given: The folder that the user named; only that one is run then.
        settings: `newsroom` is the example's folder.
        sample_only: Take the sample without asking the example's feeds.

    Raises:
        UsageError: The folder that is to be run is missing, or has faults.
    """
    if given:
        load(Path(given))
        return Choice(Path(given), "as given")
    if sample_only:
        return Choice(None, "as asked")
    example = Path(settings.newsroom)
    if not example.is_dir():  # noqa: ASYNC240  a moment, before anything runs
        return Choice(None, f"there is no folder {example}")
    feeds = load(example).feeds
    if await _any_answers(feeds[:REACH_FEEDS_MAX], settings):
        return Choice(example, "its feeds can be reached")
    return Choice(None, f"no feed of {example} can be reached")


async def _any_answers(feeds: tuple[FeedEntry, ...], settings: Settings) -> bool:
    """Whether one of *feeds* answers within REACH_S; the others are asked no further then."""
    timeout = aiohttp.ClientTimeout(total=REACH_S)
    async with aiohttp.ClientSession(timeout=timeout, headers={"User-Agent": settings.user_agent}) as session:
        asked = [asyncio.create_task(_answers(session, feed.url)) for feed in feeds]
        try:
            for answer in asyncio.as_completed(asked):
                if await answer:
                    return True
        finally:
            for task in asked:
                task.cancel()
            await asyncio.gather(*asked, return_exceptions=True)
    return False


async def _answers(session: aiohttp.ClientSession, url: str) -> bool:
    try:
        async with session.get(url) as response:
            return response.status < 400
    except (aiohttp.ClientError, OSError, TimeoutError, ValueError):
        return False


def write_sample(sample: Sample, base: str, into: Path) -> Path:
    """Write the sample newsroom, its feeds at *base*, to the new folder *into*; gives *into*."""
    shutil.copytree(SAMPLE, into, ignore=shutil.ignore_patterns(FEEDS_TEMPLATE))
    template = Environment(undefined=StrictUndefined, autoescape=False, trim_blocks=True).from_string(  # noqa: S701  YAML, of our own words
        (SAMPLE / FEEDS_TEMPLATE).read_text("utf-8")
    )
    text = template.render(base=base, publisher=sample.name, language=sample.language, feeds=sample.feeds)
    (into / "feeds.yaml").write_text(text + "\n", "utf-8")
    return into
