"""One made-up record for each public topic: the examples of the published contract."""

from dataclasses import replace
from datetime import UTC, datetime

from schemas.alert import Alert, AlertItem, Delivery
from schemas.command import Command
from schemas.event import EnrichedItem
from schemas.parts import Author, FeedRef, Image, Publisher, RelatedCard, RelatedItem, SourceCited, StoryRef, Tag
from schemas.story import Pick, Story

_SEEN_AT = datetime(2026, 3, 2, 7, 30, 5, tzinfo=UTC)
_PICKED_AT = datetime(2026, 3, 2, 7, 44, 10, tzinfo=UTC)
_PICKED_UNTIL = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
_PUBLISHED_AT = datetime(2026, 3, 2, 7, 12, tzinfo=UTC)
_FEED = FeedRef(
    id="harbour-courier.example/feeds/port.xml",
    url="https://harbour-courier.example/feeds/port.xml",
    title="Harbour Courier: Port",
)
_PUBLISHER = Publisher(
    name="Harbour Courier",
    url="https://harbour-courier.example/",
    logo_url="https://harbour-courier.example/logo.png",
)
_STORY = StoryRef(
    id="5d0c1b7e9a42",
    items=2,
    publishers=1,
    first_seen_at=datetime(2026, 3, 2, 6, 58, 1, tzinfo=UTC),
    sources=1,
)
_URL = "https://harbour-courier.example/port/ferry-strike-called-off"
_HEADLINE = "Ferry strike called off after night of talks"
_SUMMARY = "Crews of the island line go back to work on Tuesday."

EVENT = EnrichedItem(
    id="8f14e45fceea167a",
    digest="c9f0f895fb98ab91",
    article_id="45c48cce2e2d7fbd",
    sequence=4711,
    version=2,
    revision=0,
    change="headline",
    changed_fields=("headline", "updated_at"),
    config_release=3,
    url=_URL,
    feed=_FEED,
    section="Port",
    publisher=_PUBLISHER,
    headline=_HEADLINE,
    summary=_SUMMARY,
    body_text="The crews of the island line go back to work on Tuesday.\n\nThe port authority said so at six.",
    language="en",
    word_count=19,
    reading_time_min=1,
    published_at=_PUBLISHED_AT,
    updated_at=datetime(2026, 3, 2, 7, 29, 40, tzinfo=UTC),
    seen_at=_SEEN_AT,
    authors=(
        Author(
            id="ines-calder",
            name="Ines Calder",
            role="Port correspondent",
            bio="Ines Calder has written about ships since 2009.",
            avatar_url="https://harbour-courier.example/people/ines-calder.jpg",
            profile_url="https://harbour-courier.example/people/ines-calder",
            same_as=("https://harbour.example/@ines",),
            bio_source="author_page",
        ),
    ),
    image=Image(
        url="https://harbour-courier.example/images/ferry.jpg",
        caption="The night ferry at its berth.",
        credit="Tomas Reed",
        alt="A white ferry under harbour lights",
    ),
    images=(
        Image(
            url="https://harbour-courier.example/images/pier.jpg",
            caption="Passengers wait on the east pier.",
            credit="Jonna Teague / Harbour Courier",
        ),
    ),
    sources_cited=(SourceCited(name="Port Authority", kind="official"),),
    related=(
        RelatedCard(
            url="https://harbour-courier.example/port/talks-begin",
            headline="Ferry talks begin",
            excerpt="Both sides met at noon, for the first time in a week.",
            publisher="Harbour Courier",
            author="Ines Calder",
            image_url="https://harbour-courier.example/images/talks.jpg",
        ),
    ),
    tags=(Tag(id="ferries", name="Ferries", kind="topic", source="publisher", score=0.9),),
    page_status="partial",
    failed_fields=("is_featured",),
    story=_STORY,
    related_items=(
        RelatedItem(
            id="c51ce410c124a10e",
            story_id="aab3238922bc",
            url="https://tessaly-tide.example/islands/winter-timetable",
            headline="Island line drops two sailings from the winter timetable",
            publisher="Tessaly Tide",
            seen_at=datetime(2026, 3, 1, 16, 20, 44, tzinfo=UTC),
        ),
    ),
)
"""Of `wireroom.enriched`."""

STORY = Story(
    id=_STORY.id,
    headline="Ferry crews call a strike",
    url="https://harbour-courier.example/port/ferry-crews-call-a-strike",
    items=("1679091c5a880faf", EVENT.id),
    publishers=(_PUBLISHER.name,),
    first_seen_at=_STORY.first_seen_at,
    last_seen_at=_SEEN_AT,
    sequence=EVENT.sequence,
    revision=7,
    picks=(Pick(item=EVENT.id, by="Ada Renfrew", at=_PICKED_AT, note="Lead until noon", until=_PICKED_UNTIL),),
    featured=(EVENT.id,),
    sources=1,
    publishers_last_hour=1,
    popularity=0.9406,
)
"""Of `wireroom.stories`."""

ALERT = Alert(
    id="e4da3b7fbbce2345",
    number=1,
    status="opened",
    reason='matched "ferry strike"',
    rule_id="ferry-strike",
    title="Ferry strike",
    owner="port desk",
    severity="urgent",
    group=EVENT.article_id,
    opened_at=_SEEN_AT,
    at=_SEEN_AT,
    sequence=EVENT.sequence,
    terms=("phrase: ferry strike",),
    items=(
        AlertItem(
            id=EVENT.id,
            article_id=EVENT.article_id,
            sequence=EVENT.sequence,
            version=EVENT.version,
            revision=EVENT.revision,
            change=EVENT.change,
            url=_URL,
            headline=_HEADLINE,
            summary=_SUMMARY,
            feed=_FEED,
            publisher=_PUBLISHER,
            authors=("Ines Calder",),
            topics=("Ferries",),
            image_url="https://harbour-courier.example/images/ferry.jpg",
            published_at=_PUBLISHED_AT,
            seen_at=_SEEN_AT,
            story=_STORY,
        ),
    ),
    notify=("terminal",),
    config_release=3,
)
"""Of `wireroom.alerts`."""

DELIVERY = Delivery(
    alert_id=ALERT.id,
    number=ALERT.number,
    receiver="terminal",
    status="sent",
    attempts=1,
    idempotency_key="1f0e3dad999083451f0e3dad999083451f0e3dad999083451f0e3dad99908345",
)
"""Of `wireroom.deliveries`."""

COMMAND = Command(
    kind="pick",
    target=EVENT.id,
    by="Ada Renfrew",
    at=_PICKED_AT,
    note="Lead until noon",
    until=_PICKED_UNTIL,
)
"""Of `wireroom.commands`."""

EXAMPLES: dict[str, object] = {
    "enriched": EVENT,
    "stories": STORY,
    "alerts": ALERT,
    "deliveries": DELIVERY,
    "commands": COMMAND,
}
"""Short name of a topic -> its example."""

MORE: tuple[object, ...] = (
    replace(EVENT, language="pt-br", change="new"),
    replace(ALERT, status="suppressed", reason="cooldown until 2026-03-02T08:00:05Z"),
    replace(ALERT, number=2, status="amended", reason="headline changed"),
    replace(DELIVERY, receiver="desk", status="refused", error="410 Gone"),
)
"""Others, for values of single fields that the examples do not show."""
