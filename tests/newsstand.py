"""Events, stories and alerts of publishers and people that do not exist, for the tests of what shows and sends them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from schemas.alert import Alert, AlertItem
from schemas.event import EnrichedItem
from schemas.parts import Author, FeedRef, Image, Publisher, RelatedCard, SourceCited, StoryRef, Tag
from schemas.story import Story

NOON = datetime(2025, 3, 4, 12, 0, tzinfo=UTC)
COURIER = Publisher(
    name="Harbour Courier",
    url="https://harbour-courier.example/",
    logo_url="https://harbour-courier.example/logo.svg",
)
LEDGER = Publisher(name="Northern Ledger", url="https://northern-ledger.example/")
GAZETTE = Publisher(name="Valley Gazette", url="https://valley-gazette.example/")

MARA = Author(
    id="mara-lindqvist",
    name="Mara Lindqvist",
    role="Head of the shipping desk",
    bio="Mara Lindqvist has written about ports and those who work in them since 2009. She lives in Vestholm.",
    avatar_url="https://harbour-courier.example/mara.svg",
    profile_url="https://harbour-courier.example/authors/mara-lindqvist",
    bio_source="author_page",
)
TOMAS = Author(id="tomas-okafor", name="Tomas Okafor")


def event(sequence: int = 1, **changes: Any) -> EnrichedItem:
    """A whole enriched event, every element of it filled; *changes* replace fields."""
    whole = EnrichedItem(
        id=f"item-{sequence}",
        digest=f"digest-{sequence}",
        article_id=f"article-{sequence}",
        config_release=1,
        url=f"https://harbour-courier.example/news/{sequence}",
        feed=FeedRef(id="courier", url="https://harbour-courier.example/feed.xml", title="Harbour Courier: all"),
        section="News Feed",
        publisher=COURIER,
        headline="Crane crews at Vestholm stop work for a second day",
        summary="Two terminals stand still; the port authority calls for talks before the weekend.",
        body_text=(
            "Crane crews at both container terminals in Vestholm stayed away on Tuesday, the port authority said.\n\n"
            "Eleven ships wait in the roads, according to the Straits News Agency. “We will be back when there is an"
            " offer on the table,” said Ines Calloway, who speaks for the crews.\n\n"
            "Prime Minister Aurel Benning asked both sides to meet before Friday."
        ),
        language="en",
        word_count=402,
        reading_time_min=2,
        published_at=NOON - timedelta(minutes=4),
        seen_at=NOON,
        authors=(MARA, TOMAS),
        image=Image(
            url="https://harbour-courier.example/crane.svg",
            caption="Idle cranes above the east terminal at Vestholm on Monday",
            credit="Per Adeyemi / Straits News Agency",
            alt="Cranes against a grey sky",
        ),
        sources_cited=(
            SourceCited(name="Straits News Agency", kind="agency"),
            SourceCited(name="Vestholm Port Authority", kind="official"),
        ),
        related=(
            RelatedCard(
                url="https://harbour-courier.example/news/tariffs",
                headline="What the new berth tariffs mean for small carriers",
                excerpt="Berth fees went up by a fifth in January. For lines with one ship that is a year’s profit.",
                publisher="Harbour Courier",
                author="Tomas Okafor",
                image_url="https://harbour-courier.example/berth.svg",
            ),
        ),
        tags=(
            Tag(id="ines-calloway", name="Ines Calloway", kind="person", source="publisher"),
            Tag(id="vestholm", name="Vestholm", kind="place", source="publisher"),
            Tag(id="aurel-benning", name="Aurel Benning", kind="person", source="publisher"),
            Tag(id="ports", name="Ports", kind="topic", source="gazetteer", score=0.8),
        ),
        page_status="complete",
        sequence=sequence,
        version=1,
        change="new",
        story=StoryRef(id=f"story-{sequence}", items=1, publishers=1, first_seen_at=NOON),
    )
    return replace(whole, **changes)


def in_story(story_id: str, items: int = 1, publishers: int = 1) -> StoryRef:
    """A place in the story *story_id*."""
    return StoryRef(id=story_id, items=items, publishers=publishers, first_seen_at=NOON)


def story(story_id: str = "story-1", **changes: Any) -> Story:
    """A story of one item."""
    whole = Story(
        id=story_id,
        headline="Crane crews at Vestholm stop work",
        url="https://harbour-courier.example/news/1",
        items=("item-1",),
        publishers=("Harbour Courier",),
        first_seen_at=NOON,
        last_seen_at=NOON,
        sequence=1,
    )
    return replace(whole, **changes)


def alert_item(source: EnrichedItem | None = None) -> AlertItem:
    """What an alert says of *source*."""
    of = source or event()
    return AlertItem(
        id=of.id,
        article_id=of.article_id,
        sequence=of.sequence,
        version=of.version,
        revision=of.revision,
        change=of.change,
        url=of.url,
        headline=of.headline,
        summary=of.summary,
        feed=of.feed,
        publisher=of.publisher,
        authors=tuple(author.name for author in of.authors),
        topics=tuple(tag.name for tag in of.tags),
        published_at=of.published_at,
        seen_at=of.seen_at,
        story=of.story,
    )


def alert(number: int = 1, **changes: Any) -> Alert:
    """An alert that was just opened."""
    whole = Alert(
        id="a1b2c3",
        number=number,
        status="opened",
        reason="matched 1",
        rule_id="port-strike",
        title="Strike in a port",
        owner="shipping-desk",
        severity="urgent",
        group="article-1",
        opened_at=NOON,
        at=NOON,
        sequence=1,
        terms=("phrase: crane crews", "topic: Ports"),
        items=(alert_item(),),
        notify=("terminal",),
        config_release=1,
    )
    return replace(whole, **changes)
