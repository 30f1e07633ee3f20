"""What the running code makes of the feeds and pages of the tests: drafts, and all that the ordered flow writes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from agents.enrich import Index, enrich
from agents.feed.read import read_feed
from agents.flow import Output
from agents.page import read_page
from agents.replay import Run
from schemas.alert import Severity
from schemas.article import Article
from schemas.event import Draft
from schemas.item import Item
from schemas.newsroom import AuthorEntry, FeedEntry, Newsroom, RuleEntry, RuleMatch, RuleWhen, TopicEntry

HERE = Path(__file__).parent
START = datetime(2026, 6, 5, 12, tzinfo=UTC)
FEEDS = sorted(one for one in (HERE / "feeds").iterdir() if not one.name.endswith(".expected.json"))
PAGES = sorted((HERE / "pages").glob("*.html"))
STRIKE = "Crane crews at Vestholm stop work"


def rule(name: str, severity: Severity, **fields: object) -> RuleEntry:
    """A rule that every strike matches."""
    given: dict[str, object] = {"match": RuleMatch(text=("crane crews",)), "notify": ("terminal", "nobody")}
    return RuleEntry(id=name, title=f"Rule {name}", severity=severity, **{**given, **fields})  # type: ignore[arg-type]


NEWSROOM = Newsroom(
    release=3,
    authors=(AuthorEntry(name="Mara Lindqvist", role="Port correspondent", bio="Writes about ports."),),
    topics=(TopicEntry(id="cranes", name="Cranes", kind="topic", aliases=("crane crews",)),),
    rules=(
        rule("each", "flash"),
        rule("window", "watch", when=RuleWhen(count=2, within_s=3_600), group_by="rule", owner="port desk"),
        rule("calm", "info", cooldown_s=7_200, group_by="rule"),
    ),
)


def articles() -> Iterator[Article]:
    """Every entry of every feed, with each page of the tests in turn; some without one."""
    number = 0
    for path in FEEDS:
        url = f"https://feeds.example/{path.name}"
        seen_at = START + timedelta(seconds=number)
        parsed = read_feed(path.read_bytes(), url=url, entry=FeedEntry(url=url), seen_at=seen_at)
        for item in parsed.items:
            number += 1
            page = PAGES[number % len(PAGES)]
            read = read_page(page.read_text(encoding="utf-8"), item.url or "https://harbour-courier.example/x")
            yield Article(
                item=replace(item, seen_at=START + timedelta(seconds=number)), page=read if number % 3 else None
            )


def strikes() -> Iterator[Article]:
    """A story in four items, one corrected, one whose page comes later: each kind of alert comes of it."""
    feed = next(articles()).item.feed
    for number in range(4):
        at = START + timedelta(hours=1, minutes=10 * number)
        item = Item(
            id=f"{number:032x}", digest=f"{number:032x}", article_id=f"{number + 9:032x}", feed=feed, seen_at=at
        )
        url = f"https://harbour-courier.example/{number}"
        yield Article(item=replace(item, headline=f"{STRIKE}, day {number}", url=url), page_status="pending")
    late = item
    yield Article(item=replace(late, headline=f"{STRIKE}, day 3", url=url), page_status="complete", revision=1)
    later = replace(late, digest=f"{77:032x}", headline=f"{STRIKE} again", seen_at=at + timedelta(minutes=5), url=url)
    yield Article(item=later, page_status="complete")


@cache
def outputs() -> tuple[Output, ...]:
    """All that the flow writes for these, by the very code of the workers."""
    run, index = Run(NEWSROOM), Index.of(NEWSROOM)
    drafts: list[Draft] = [enrich(article, index) for article in (*articles(), *strikes())]
    made = [output for draft in drafts for output in run.take(draft)]
    return (*made, *run.end(START + timedelta(days=9)))
