"""What publishers' own tags suggest: names that several of them use, and none that says nothing."""

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from agents.suggest import Report, Suggestion, Survey
from agents.suggest import survey as surveying
from schemas.event import Draft
from schemas.newsroom import Newsroom, TopicEntry
from schemas.parts import Author, FeedRef, Publisher, Tag, TagKind

START = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
NEWSROOM = Newsroom(
    topics=(
        TopicEntry(id="ports", name="Ports", aliases=("Harbours",)),
        TopicEntry(id="orla-fenwick", name="Orla Fenwick", kind="person"),
        TopicEntry(id="merrow-line", name="Merrow Line", kind="org"),
    )
)


def tag(name: str, kind: TagKind = "topic", **fields: Any) -> Tag:
    """A publisher's own tag, as enrichment gives it."""
    return Tag(id=name.lower().replace(" ", "-"), name=name, kind=kind, **{"source": "publisher", **fields})


def event(number: int, publisher: str, *tags: Tag, **fields: Any) -> Draft:
    """An article of a publisher with a site of its own."""
    site = publisher.lower().replace(" ", "-")
    given: dict[str, Any] = {
        "id": f"item-{number}",
        "digest": str(number),
        "article_id": f"article-{number}",
        "feed": FeedRef(id=site, url=f"https://{site}.example/feed", title=publisher),
        "publisher": Publisher(name=publisher),
        "headline": f"Headline {number}",
        "language": "en",
        "seen_at": START + timedelta(hours=number),
        "tags": tags,
        "page_status": "complete",
    }
    return Draft(**{**given, **fields})


def surveyed(*events: Draft, **options: Any) -> Report:
    """Both passes."""
    survey = Survey(NEWSROOM)
    for one in events:
        survey.learn(one)
    survey.choose(**options)
    for one in events:
        survey.weigh(one)
    return survey.report()


def one_of(report: Report) -> Suggestion:
    """The only suggestion."""
    (one,) = report.suggestions
    return one


BRAM = tag("Bram Oduwick", "person")


def test_a_name_that_two_publishers_tag_is_suggested_with_its_evidence() -> None:
    """Kind, publishers, articles, examples, first and last time; ranked by publishers, then articles."""
    report = surveyed(
        event(1, "Harbour Courier", BRAM, tag("Dockers")),
        event(2, "Northern Ledger", BRAM, tag("Dockers")),
        event(3, "Valley Gazette", tag("Dockers")),
        event(4, "Harbour Courier", BRAM, tag("Alone")),
    )
    first, second = report.suggestions

    assert ("Dockers", "topic", 3, 3) == (first.name, first.kind, first.publishers, first.articles)
    assert ("Bram Oduwick", "person", 2, 3) == (second.name, second.kind, second.publishers, second.articles)
    assert (START + timedelta(hours=1), START + timedelta(hours=4)) == (second.first_seen_at, second.last_seen_at)
    assert ["item-1", "item-2", "item-4"] == [example.item for example in second.examples]
    assert ("Harbour Courier", "Northern Ledger") == second.publisher_names
    assert {"few": 1} == report.left_out
    assert (4, 4, 3) == (report.events, report.articles, report.publishers)


def test_one_feed_under_many_names_is_one_publisher() -> None:
    """A stranger's pages can call themselves what they like: the site of the feed counts too."""
    feed = FeedRef(id="x", url="https://stranger.example/feed")
    liars = [event(number, f"Paper {number}", BRAM, feed=feed) for number in range(9)]

    assert {"few": 1} == surveyed(*liars).left_out
    assert 2 == one_of(surveyed(*liars, event(20, "Harbour Courier", BRAM))).publishers


def test_one_name_on_many_feeds_is_one_publisher() -> None:
    """Of two editions of one paper, each with a site, too."""
    feeds = [FeedRef(id=str(number), url=f"https://edition{number}.example/feed") for number in range(3)]

    assert {"few": 1} == surveyed(*(event(n, "Courier", BRAM, feed=feed) for n, feed in enumerate(feeds))).left_out


def test_examples_are_the_same_in_any_order() -> None:
    """Partitions come as they like: the first articles are shown, of as many publishers as can be."""
    many = [event(n, f"Paper {n % 5}", BRAM) for n in range(20)]
    few = [event(n, "Courier" if n % 4 else "Ledger", BRAM) for n in range(12)]
    twice = [event(n, paper, BRAM, article_id=f"one of {paper}") for n, paper in enumerate("AABB")]
    expected = ["item-0", "item-1", "item-2"], ["item-0", "item-1", "item-2"], ["item-0", "item-2"]
    for events, items in zip((many, few, twice), expected, strict=True):
        for seed in range(9):
            mixed = random.Random(seed).sample(events, len(events))

            assert items == [example.item for example in one_of(surveyed(*mixed)).examples], seed


def test_an_article_counts_once() -> None:
    """However many versions and feeds bring it; a late page's tags count all the same."""
    first = event(1, "Harbour Courier", page_status="pending")
    again = replace(first, tags=(BRAM,), revision=1, page_status="complete")
    section = replace(again, id="other", feed=FeedRef(id="y", url="https://harbour-courier.example/port"))
    found = one_of(surveyed(first, again, again, section, event(2, "Northern Ledger", BRAM)))

    assert (2, 2, {"person": 2}) == (found.publishers, found.articles, found.kinds)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("Ports", "known"),
        ("HARBOURS", "known"),
        ("Fenwick, Orla", "known"),
        ("Norway", "country"),
        ("Reuters", "outlet"),
        ("2026", "unclear"),
        ("Harbour Courier", "furniture"),
    ],
)
def test_what_is_known_is_left_out_with_its_reason(name: str, reason: str) -> None:
    """By the newsroom, its aliases, the list of countries and that of outlets."""
    report = surveyed(event(1, "Harbour Courier", tag(name)), event(2, "Northern Ledger", tag(name)))

    assert ((), {reason: 1}) == (report.suggestions, report.left_out)


def test_furniture_is_left_out() -> None:
    """What a publisher puts on most of its articles says nothing of them; so does a section."""
    courier = [event(number, "Harbour Courier", tag("Shipping News"), tag(f"Tag {number}")) for number in range(12)]
    ledger = [event(20 + number, "Northern Ledger", tag("Shipping News"), tag("World")) for number in range(3)]
    gazette = [event(30, "Valley Gazette", tag("Shipping News"), tag("World"), section="World")]

    assert ["Shipping News"] == [one.name for one in surveyed(*courier, *ledger, *gazette).suggestions]
    assert {"few": 12, "furniture": 1} == surveyed(*courier, *ledger, *gazette).left_out
    assert {"few": 13, "furniture": 1} == surveyed(*courier, *ledger).left_out


def test_an_author_is_no_topic_of_the_own_article() -> None:
    """Some sites tag the byline."""
    authors = (Author(name="Bram Oduwick"),)
    report = surveyed(
        event(1, "Harbour Courier", BRAM, authors=authors), event(2, "Northern Ledger", BRAM, authors=authors)
    )

    assert ((), {}) == (report.suggestions, report.left_out)


def test_spellings_of_one_name_are_one_suggestion() -> None:
    """No case, accents or punctuation; turned round; with the years of a life. The turned form is never the name."""
    names = ("Oduwick, Bram", "Oduwick, Bram", "Bram Oduwick", "BRAM ODUWICK", "Bram Óduwick", "Bram Oduwick (1950-)")
    events = [event(number, f"Paper {number}", tag(name, "person")) for number, name in enumerate(names)]
    found = one_of(surveyed(*events))

    assert ("Bram Oduwick", 6) == (found.name, found.publishers)
    assert {"Oduwick, Bram", "BRAM ODUWICK", "Bram Óduwick"} == set(found.aliases)


def test_a_turned_name_alone_is_turned_back() -> None:
    """Where nobody tags it straight."""
    found = one_of(surveyed(*(event(n, f"Paper {n}", tag("Oduwick, Bram", "person")) for n in range(2))))

    assert ("Bram Oduwick", ("Oduwick, Bram",)) == (found.name, found.aliases)


@pytest.mark.parametrize(
    ("name", "topic"),
    [
        ("Orla Mairead Fenwick", "orla-fenwick"),
        ("Dame Orla Fenwick", "orla-fenwick"),
        ("The Merrow Line", "merrow-line"),
        ("Merrow Line plc", "merrow-line"),
        ("Merrow Street", ""),
        ("Tomas Fenwick", ""),
    ],
)
def test_another_name_of_a_topic_is_said(name: str, topic: str) -> None:
    """With middle names or a title, with an article, or the form of a company."""
    assert topic == one_of(surveyed(*(event(n, f"Paper {n}", tag(name, "person")) for n in range(2)))).alias_of


def test_share_of_texts_says_whether_it_is_a_common_word() -> None:
    """How often it stands in texts that do not carry the tag; what is still awaited does not count."""
    body = "The tide turned at noon."
    tagged = [event(number, f"Paper {number}", tag("Tide"), body_text=body) for number in range(2)]
    others = [event(10 + number, "Valley Gazette", body_text=body) for number in range(6)]
    awaited = event(90, "Valley Gazette", body_text=body, page_status="pending")
    found = one_of(surveyed(*tagged, *others, *others, awaited))

    assert (8, 2, 0.25) == (found.texts, found.texts_tagged, found.share)


def test_a_proper_name_in_small_letters_is_written_as_texts_write_it() -> None:
    """Some systems keep their tags without capitals."""
    events = [
        event(n, f"Paper {n}", tag("bram oduwick", "person"), body_text="Nobody saw Bram Oduwick leave.")
        for n in range(2)
    ]

    assert ("Bram Oduwick", ("bram oduwick",)) == (one_of(surveyed(*events)).name, one_of(surveyed(*events)).aliases)


def test_choices_narrow_what_is_suggested_and_say_what_is_below() -> None:
    """Least publishers, kinds, and the length of the list."""
    events = [event(n, f"Paper {n}", BRAM, *(tag(f"Tag {at}") for at in range(n, 4))) for n in range(4)]

    assert ["Bram Oduwick"] == [one.name for one in surveyed(*events, publishers_min=4).suggestions[:1]]
    assert ["Bram Oduwick"] == [one.name for one in surveyed(*events, kinds=("person",)).suggestions]
    assert 2 == surveyed(*events, limit=2).left_out["below"]


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """A flood of names by one publisher forgets its own, not those that several tag."""
    monkeypatch.setattr(surveying, "NAMES_MAX", 10)
    flood = [event(100 + n, "Flood", *(tag(f"Name {n} {at}") for at in range(5))) for n in range(50)]
    report = surveyed(event(1, "Harbour Courier", BRAM), event(2, "Northern Ledger", BRAM), *flood)

    assert "Bram Oduwick" == one_of(report).name
    assert 200 < report.forgotten


def test_what_is_ours_is_no_evidence() -> None:
    """Tags of the gazetteer are known by definition."""
    ours = tag("Bram Oduwick", "person", source="gazetteer")

    assert () == surveyed(event(1, "Harbour Courier", ours), event(2, "Northern Ledger", ours)).suggestions
