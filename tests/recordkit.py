"""A day of an invented harbour town as it lies on the topics, for the tests of recordings and replays."""

import random
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from newsstand import COURIER, GAZETTE, LEDGER, MARA, NOON

from agents.flow import Output
from agents.identity import digest, hashed
from schemas.article import Article, Page
from schemas.cloudevents import headers
from schemas.codec import encode
from schemas.item import Item
from schemas.newsroom import FeedEntry, Newsroom, ReceiverEntry, RuleEntry, RuleMatch, RuleWhen, TopicEntry
from schemas.parts import Category, FeedRef
from streams.recording import Recording, RecordingWriter
from streams.releases.config import outputs

DAY = timedelta(hours=24)
BEGIN = NOON.replace(hour=0)
SUBJECTS = ("Ferry", "Crane", "Pilot", "Lighthouse", "Dredger", "Tug", "Trawler", "Lifeboat", "Customs", "Quay")
EVENTS = ("strike", "talks", "fire", "inquiry", "delay", "sale", "rescue", "vote", "repair", "record")
PLACES = ("Vestholm", "Orrisport", "Quill", "Calverin", "Saltmarsh")


def room(**changes: Any) -> Newsroom:
    """Three rules: one phrase, a window with groups by story, and a topic with a cooldown; receivers with secrets."""
    whole = Newsroom(
        release=1,
        feeds=(FeedEntry(url="https://harbour-courier.example/feed?token=s3cret", id="courier"),),
        topics=(TopicEntry(id="vestholm", name="Vestholm", kind="place"),),
        rules=(
            RuleEntry(id="strike", title="A strike", severity="urgent", match=RuleMatch(text=("strike",))),
            RuleEntry(
                id="fires",
                title="Fires",
                severity="flash",
                match=RuleMatch(text=("fire",)),
                when=RuleWhen(count=2, within_s=7_200),
                group_by="rule",
                keep_open_s=3_600,
                notify=("desk",),
            ),
            RuleEntry(
                id="vestholm",
                title="News of Vestholm",
                severity="info",
                match=RuleMatch(topics=("Vestholm",)),
                group_by="publisher",
                cooldown_s=1_800,
                keep_open_s=5_400,
            ),
        ),
        receivers=(ReceiverEntry(name="desk", urls=("https://hook.example/T0PSECRET",)),),
    )
    return replace(whole, **changes)


def item(number: int, at: datetime, **changes: Any) -> Item:
    """The item with this *number*: its words follow from it."""
    chance = random.Random(number)
    subject, event, place = chance.choice(SUBJECTS), chance.choice(EVENTS), chance.choice(PLACES)
    publisher = chance.choice((COURIER, LEDGER, GAZETTE))
    whole = Item(
        id=hashed("item", str(number)),
        article_id=hashed("article", str(number)),
        feed=FeedRef(id=publisher.name.split()[0].lower(), url=f"{publisher.url}feed", title=publisher.name),
        publisher=publisher,
        url=f"{publisher.url}news/{number}",
        headline=f"{subject} {event} at {place} enters day {number % 7}",
        summary=f"What the {event} means for those who live in {place}, number {number}.",
        authors=(MARA,),
        tags=(Category(name=place),),
        language="en",
        published_at=at - timedelta(minutes=3),
        seen_at=at,
        config_release=1,
    )
    changed = replace(whole, **changes)
    return replace(changed, digest=digest(changed))


def day(count: int = 400) -> Iterator[Output]:
    """*count* items over a day, some of them again with other words, some with a page, some with a late one."""
    for number in range(count):
        at = BEGIN + DAY * number / count
        first = item(number, at)
        yield Output("items", first.id, first, at)
        if number % 3 == 0:
            yield from _pages(first, is_late=number % 2 == 0)
        if number % 11 == 0:
            again = replace(item(number, at + timedelta(minutes=9)), headline=f"{first.headline}, say crews")
            again = replace(again, digest=digest(again))
            yield Output("items", again.id, again, again.seen_at)
            yield Output("items", again.id, again, again.seen_at)  # a crash repeats it


def _pages(of: Item, *, is_late: bool) -> Iterator[Output]:
    if is_late:
        yield Output("articles", of.id, Article(item=of, page_status="pending", config_release=1), of.seen_at)
    page = Page(
        url=of.url,
        headline=of.headline,
        publisher=of.publisher,
        authors=of.authors,
        body_text=f"{of.summary}\n\nThe harbour master of Orrisport would not say when the fire was out.",
    )
    whole = Article(item=of, page=page, page_status="complete", revision=int(is_late), config_release=1)
    yield Output("articles", of.id, whole, of.seen_at)


def write_recording(path: Path, records: Iterable[Output], newsroom: Newsroom | None = None) -> Path:
    """The recording of *records* and a release at *path*."""
    with RecordingWriter.open(path, since=BEGIN, until=BEGIN + DAY, now=BEGIN + DAY) as writer:
        offsets: dict[str, int] = {}
        for one in (*outputs(newsroom or room()), *records):
            offset = offsets[one.topic] = offsets.get(one.topic, -1) + 1
            at_ms = int((one.at or BEGIN).timestamp() * 1000)
            writer.add(
                one.topic, 0, offset, at_ms, one.key.encode(), encode(one.record), headers(one.topic, one.record)
            )
    return path


@contextmanager
def recorded(path: Path, records: Iterable[Output], newsroom: Newsroom | None = None) -> Iterator[Recording]:
    """The same, open."""
    with Recording.open(write_recording(path, records, newsroom)) as recording:
        yield recording
