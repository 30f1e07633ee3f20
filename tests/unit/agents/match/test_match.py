"""Which rules match: what each field asks for, what is listed, and that the presearch changes nothing."""

import unicodedata
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agents.match import RULES_MAX, Matcher
from agents.match.item import NAMES_MAX, SUMMARY_CHARS_MAX
from agents.match.text import joined, normalise, pattern
from schemas.alert import Matched
from schemas.codec import encode
from schemas.event import EnrichedItem
from schemas.newsroom import Newsroom, RuleEntry, RuleMatch, RuleStory
from schemas.parts import Author, FeedRef, Image, Publisher, StoryRef, Tag

SEEN_AT = datetime(2026, 3, 2, 7, 30, tzinfo=UTC)
EVENT = EnrichedItem(
    id="i1",
    digest="d1",
    article_id="a1",
    sequence=7,
    version=1,
    change="new",
    config_release=3,
    url="https://news.harbour-courier.example/port/1",
    feed=FeedRef(id="courier-port", url="https://feeds.example.org/courier.xml", title="Port"),
    publisher=Publisher(name="Harbour Courier", url="https://www.harbour-courier.example/"),
    headline="Ferry strike called off",
    summary="Crews go back to work on Tuesday.",
    body_text="The deposit rate stays.\n\nThe union's night-pay deal holds; Ines Calder reports.",
    language="pt-br",
    seen_at=SEEN_AT,
    authors=(Author(id="ines-calder", name="Ines Calder"),),
    tags=(
        Tag(id="economy/monetary-policy", name="Monetary policy", kind="topic", source="gazetteer"),
        Tag(id="orrisport", name="Orrisport", kind="place", source="publisher"),
    ),
    story=StoryRef(id="s1", items=1, publishers=1, first_seen_at=SEEN_AT),
)


def rule(name: str = "r", /, **match: Any) -> RuleEntry:
    """A rule that asks for *match*."""
    return RuleEntry(id=name, title=name, severity="watch", match=RuleMatch(**match))


def matched(event: EnrichedItem, *rules: RuleEntry) -> Matched:
    """What a matcher of *rules* says of *event*."""
    return Matcher.of(Newsroom(rules=rules)).match(event)


def terms(event: EnrichedItem = EVENT, **match: Any) -> tuple[str, ...] | None:
    """The terms that a rule finds; None where it does not match."""
    found = matched(event, rule(**match)).rules
    return found[0].terms if found else None


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("ferry strike", "FERRY STRIKE"),
        ("ferry strike", "the ferry-strike, today"),
        ("ferry strike", "a ferry\nstrike"),
        ("ferry strike", "Ferry: “strike”"),
        ("Straße", "STRASSE"),
        ("Ｆｅｒｒｙ", "ferry"),
        ("istanbul", "İSTANBUL"),
        ("trump", "Trump's visit"),
        ("don't", "They don’t know"),
        ("deposit", "de\u00adposit"),
        ("ставка", "Ставка снижена"),
        ("罢工", "渡轮船员投票罢工。"),
        ("ストライキ", "フェリーのストライキ"),
        ("삼성전자", "삼성전자는 오늘"),
        ("हिन्दी", "यह हिन्दी है"),
        ("U.S.", "in the U.S. today"),
        ("covid 19", "COVID-19 cases"),
    ],
)
def test_a_phrase_is_found_in_any_case_script_and_punctuation(phrase: str, text: str) -> None:
    """Whole words, whatever stands between them."""
    assert (f"phrase: {phrase}",) == terms(replace(EVENT, headline=text), text=(phrase,))


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("strike", "strikes"),
        ("strike", "a lightning-fast airstrike"),
        ("ferry strike", "ferry crews strike"),
        ("strike ferry", "ferry strike"),
        ("हन", "यह हिन्दी है"),
        ("전자", "삼성전자는 오늘"),
        ("???", "what???"),
        ("", "anything"),
    ],
)
def test_a_phrase_is_no_part_of_a_word(phrase: str, text: str) -> None:
    """Parts of words, words in another order and phrases without a word are not found."""
    assert terms(replace(EVENT, headline=text), text=(phrase,)) is None


def test_a_phrase_stays_within_a_paragraph() -> None:
    """Headline, summary and each paragraph are searched, and no phrase reaches from one into the next."""
    for phrase in ("strike called", "back to work", "deposit rate", "night pay deal"):
        assert (f"phrase: {phrase}",) == terms(text=(phrase,))

    for phrase in ("off crews", "tuesday the", "stays the"):
        assert terms(text=(phrase,)) is None


def test_values_or_and_keys_and() -> None:
    """One value of each list is enough; every list that is given needs one."""
    assert ("phrase: strike",) == terms(text=("lockout", "strike"))
    assert ("phrase: strike", "topic: Orrisport") == terms(text=("strike",), topics=("orrisport",))
    assert terms(text=("strike",), topics=("eskerby",)) is None


GROWN = replace(EVENT, story=StoryRef(id="s1", items=5, publishers=3, sources=2, first_seen_at=SEEN_AT))


@pytest.mark.parametrize(
    ("match", "found"),
    [
        ({"story": RuleStory(publishers=3)}, ("story: 3 publishers",)),
        ({"story": RuleStory(publishers=2)}, ("story: 3 publishers",)),
        ({"story": RuleStory(publishers=4)}, None),
        ({"story": RuleStory(sources=2)}, ("story: 2 sources",)),
        ({"story": RuleStory(sources=3)}, None),
        ({"story": RuleStory(items=5, sources=2)}, ("story: 5 items", "story: 2 sources")),
        ({"story": RuleStory(items=6, sources=2)}, None),
        ({"story": RuleStory(is_new=False)}, ("story: known",)),
        ({"story": RuleStory(is_new=True)}, None),
        ({"text": ("strike",), "story": RuleStory(publishers=3)}, ("phrase: strike", "story: 3 publishers")),
        ({"text": ("lockout",), "story": RuleStory(publishers=3)}, None),
    ],
)
def test_a_story_must_have_come_so_far(match: dict[str, Any], found: tuple[str, ...] | None) -> None:
    """Counts are met by so many and by more, all of them at once; each stands among the terms as the event has it."""
    assert found == terms(GROWN, **match)


def test_a_story_is_new_while_nobody_else_tells_of_it() -> None:
    """Of the first item alone, also when its page comes later."""
    first = {"story": RuleStory(is_new=True), "text": ("strike",)}

    assert ("phrase: strike", "story: new") == terms(replace(EVENT, revision=1), **first)
    assert terms(GROWN, **first) is None


def test_sources_that_were_not_counted_are_none() -> None:
    """An event of an earlier release, which has no sources, matches no rule that asks for them."""
    assert terms(EVENT, story=RuleStory(sources=2)) is None


def test_featured_is_as_the_event_says() -> None:
    """What feed or page mark, or what they do not mark."""
    marked = replace(EVENT, is_featured=True)

    assert ("event: featured",) == terms(marked, is_featured=True)
    assert terms(marked, is_featured=False) is None
    assert ("event: not featured",) == terms(EVENT, is_featured=False)
    assert terms(EVENT, is_featured=True) is None


def test_a_long_list_of_terms_keeps_the_numbers() -> None:
    """They stand last and are few, so names make room for them."""
    many = replace(GROWN, tags=tuple(Tag(id=f"t{n}", name=f"T{n}", kind="topic", source="rule") for n in range(30)))
    found = terms(many, topics=tuple(f"t{n}" for n in range(30)), story=RuleStory(items=2))

    assert found is not None
    assert (20, "story: 5 items") == (len(found), found[-1])


def test_not_text_takes_a_match_back() -> None:
    """One excluded phrase anywhere, and the rule does not match."""
    assert terms(text=("strike",), not_text=("called off",)) is None
    assert ("phrase: strike",) == terms(text=("strike",), not_text=("goes on",))


@pytest.mark.parametrize(
    ("kind", "asked", "found"),
    [
        ("topics", "orrisport", ("topic: Orrisport",)),
        ("topics", "ORRISPORT ", ("topic: Orrisport",)),
        ("topics", "Monetary  Policy", ("topic: Monetary policy",)),
        ("topics", "economy", ("topic: Monetary policy",)),
        ("topics", "economy/", ("topic: Monetary policy",)),
        ("topics", "economy/*", ("topic: Monetary policy",)),
        ("topics", "economy/monetary-policy", ("topic: Monetary policy",)),
        ("topics", "economy/monetary", None),
        ("topics", "monetary-policy", None),
        ("authors", "ines calder", ("author: Ines Calder",)),
        ("authors", "ines-calder", ("author: Ines Calder",)),
        ("authors", "calder", None),
        ("sources", "courier-port", ("source: Harbour Courier",)),
        ("sources", "harbour courier", ("source: Harbour Courier",)),
        ("sources", "harbour-courier.example", ("source: Harbour Courier",)),
        ("sources", "www.harbour-courier.example", ("source: Harbour Courier",)),
        ("sources", "https://news.harbour-courier.example/any", ("source: Harbour Courier",)),
        ("sources", "feeds.example.org", ("source: Harbour Courier",)),
        ("sources", "courier.example", None),
        ("sources", "example", None),
        ("lang", "pt", ("lang: pt-br",)),
        ("lang", "PT-BR", ("lang: pt-br",)),
        ("lang", "pt-pt", None),
        ("lang", "en", None),
        ("topics", "", None),
        ("topics", "/", None),
    ],
)
def test_names_match_whole_and_in_any_case(kind: str, asked: str, found: tuple[str, ...] | None) -> None:
    """A topic by id, name or the path above it; an author by id or name; a source by feed, publisher or host."""
    out = matched(EVENT, rule(**{kind: (asked,)})).rules

    assert found == (out[0].terms if out else None)


def test_an_event_without_names_matches_no_empty_name() -> None:
    """What an event does not say is not found by what a rule leaves blank."""
    bare = replace(EVENT, language="", url="", publisher=Publisher(), authors=(Author(name=""),), tags=())

    for kind in ("lang", "sources", "authors", "topics"):
        assert () == matched(bare, rule(**{kind: ("",)})).rules


def test_an_empty_match_matches_everything() -> None:
    """Lists that are not given do not count."""
    assert () == terms()
    assert () == terms(not_text=("eskerby",))
    assert terms(not_text=("strike",)) is None


def test_a_match_names_event_release_and_rules_in_order() -> None:
    """Sequence, event time and release are the event's; rules are listed by id."""
    out = matched(EVENT, rule("b", text=("strike",)), rule("a", text=("ferry",)), rule("c", text=("lockout",)))

    assert ("event", 7, SEEN_AT, 3) == (out.kind, out.sequence, out.at, out.config_release)
    assert ["a", "b"] == [one.rule_id for one in out.rules]


def test_the_item_is_there_when_desk_may_need_it() -> None:
    """A first version that no rule matches carries none; a match, a later version or a revision does."""
    none = rule(text=("lockout",))
    item = matched(EVENT, rule(text=("strike",))).item

    assert matched(EVENT, none).item is None
    assert matched(replace(EVENT, version=2), none).item is not None
    assert matched(replace(EVENT, revision=1), none).item is not None
    assert item is not None
    assert (EVENT.id, EVENT.headline, ("Ines Calder",), ("Monetary policy", "Orrisport")) == (
        item.id,
        item.headline,
        item.authors,
        item.topics,
    )


def test_the_item_is_cut_to_its_limits() -> None:
    """Summary, authors and topics of an alert's item are bounded."""
    tag = EVENT.tags[0]
    long = replace(EVENT, summary="word " * 9_999, authors=EVENT.authors * 30, tags=(tag,) * 60)
    long = replace(long, image=Image(url="https://harbour-courier.example/i.jpg"))
    item = matched(long, rule(text=("strike",))).item

    assert item is not None
    assert SUMMARY_CHARS_MAX >= len(item.summary)
    assert (NAMES_MAX, NAMES_MAX) == (len(item.authors), len(item.topics))
    assert "https://harbour-courier.example/i.jpg" == item.image_url


def test_too_many_matches_keep_the_most_severe() -> None:
    """Past RULES_MAX the least severe are left out, so that the message fits; the order stays by id."""
    many = [rule(f"{n:05}", text=("strike",), topics=("orrisport",)) for n in range(RULES_MAX + 50)]
    many[-1] = replace(many[-1], severity="flash")
    out = matched(EVENT, *many)

    assert RULES_MAX == len(out.rules)
    assert many[-1].id == out.rules[-1].rule_id
    assert encode(out)


def test_no_rules_match_nothing() -> None:
    """A newsroom without rules is no fault."""
    assert () == matched(EVENT).rules


WORDS = [
    "ferry",
    "Strike",
    "STRIKE",
    "off",
    "rate",
    "de-posit",
    "罢工",
    "罢",
    "삼성",
    "삼성전자는",
    "हिन्दी",
    "U.S.",
    "é",
    "E",
]
TEXTS = st.lists(st.sampled_from([*WORDS, "\n\n", "—", "?"]), max_size=12).map(" ".join)
NAMES = st.lists(
    st.sampled_from(["economy", "economy/rates", "Orrisport", "port", "pt", "pt-br", "courier.example"]), max_size=2
)
MATCHES = st.builds(
    RuleMatch,
    text=st.lists(TEXTS.filter(lambda text: "\n" not in text), max_size=2).map(tuple),
    not_text=st.lists(st.sampled_from(WORDS), max_size=1).map(tuple),
    topics=NAMES.map(tuple),
    authors=NAMES.map(tuple),
    sources=NAMES.map(tuple),
    lang=NAMES.map(tuple),
    story=st.builds(
        RuleStory,
        items=st.sampled_from([0, 0, 2, 3]),
        publishers=st.sampled_from([0, 0, 2, 3]),
        sources=st.sampled_from([0, 0, 2]),
        is_new=st.sampled_from([None, None, True, False]),
    ),
    is_featured=st.sampled_from([None, None, True, False]),
)
EVENTS = st.builds(
    lambda headline, body, tags, authors, feed, url, language, items, others, is_featured: replace(
        EVENT,
        headline=headline,
        body_text=body,
        tags=tuple(Tag(id=one, name=one.title(), kind="topic", source="rule") for one in tags),
        authors=tuple(Author(id=one, name=one.title()) for one in authors),
        feed=FeedRef(id=feed),
        url=url,
        language=language,
        story=StoryRef(id="s1", items=items, publishers=min(items, others), sources=others - 1, first_seen_at=SEEN_AT),
        is_featured=is_featured,
    ),
    TEXTS,
    TEXTS,
    NAMES,
    NAMES,
    st.sampled_from(["port", "courier.example"]),
    st.sampled_from(["", "https://news.courier.example/1"]),
    st.sampled_from(["", "pt", "pt-br", "en"]),
    st.integers(1, 4),
    st.integers(1, 4),
    st.booleans(),
)


def words_of(text: str) -> list[str]:
    """The words of one paragraph, read another way: character by character."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).replace("İ", "I").casefold())
    words = [""]
    for char in folded:
        if "\u3400" <= char <= "\u9fff":
            words += [char, ""]
        elif char.isalnum() or unicodedata.category(char).startswith("M"):
            words[-1] += char
        elif unicodedata.category(char) != "Cf":
            words.append("")
    return [word for word in words if word]


def holds(event: EnrichedItem, phrase: str) -> bool:
    """Whether a text of *event* holds *phrase*, by trying every place."""
    asked = words_of(phrase)
    for text in (event.headline, event.summary, event.body_text):
        for words in map(words_of, text.split("\n\n")):
            for start in range(len(words) - len(asked) + 1 if asked else 0):
                here = words[start : start + len(asked)]
                goes_on = "가" <= asked[-1][-1] <= "힣" and here[-1].startswith(asked[-1])
                if here == asked or (here[:-1] == asked[:-1] and goes_on):
                    return True
    return False


def is_matched_plainly(event: EnrichedItem, match: RuleMatch) -> bool:
    """Whether *match* holds for *event*, without index and automaton."""
    topics = {name.lower() for tag in event.tags for name in (tag.id, tag.name)}
    topics |= {tag.id.split("/")[0] for tag in event.tags}
    authors = {name.lower() for author in event.authors for name in (author.id, author.name)}
    hosts = {"news.courier.example", "courier.example"} if event.url else set()
    sources = {event.feed.id, event.publisher.name.lower(), "harbour-courier.example", *hosts}
    languages = {event.language, event.language.split("-")[0]} - {""}
    for asked, held in ((match.topics, topics), (match.authors, authors), (match.sources, sources)):
        if asked and not {one.lower() for one in asked} & held:
            return False
    if match.lang and not {one.lower() for one in match.lang} & languages:
        return False
    if any(holds(event, phrase) for phrase in match.not_text):
        return False
    asks, story = match.story, event.story
    if asks.items > story.items or asks.publishers > story.publishers or asks.sources > story.sources:
        return False
    if asks.is_new not in {None, story.items == 1} or match.is_featured not in {None, event.is_featured}:
        return False
    return not match.text or any(holds(event, phrase) for phrase in match.text)


@settings(max_examples=300, deadline=None)
@given(EVENTS, st.lists(MATCHES, max_size=8))
def test_the_matcher_equals_trying_every_rule(event: EnrichedItem, matches: list[RuleMatch]) -> None:
    """Presearch and automaton only save work: the rules found are those that a plain reading finds."""
    rules = [RuleEntry(id=str(n), title="", severity="info", match=one) for n, one in enumerate(matches)]
    expected = {one.id for one in rules if is_matched_plainly(event, one.match)}

    assert expected == {one.rule_id for one in matched(event, *rules).rules}


@settings(max_examples=300, deadline=None)
@given(st.text(), st.text())
def test_any_text_can_be_searched(phrase: str, text: str) -> None:
    """Whatever strangers write, a text holds its own words, and normalising again changes nothing."""
    whole = joined(f"{text} {phrase} {text}")

    assert pattern(phrase).rstrip() in whole or not pattern(phrase) or "\n\n" in phrase
    assert normalise(normalise(text)) == normalise(text)
    matched(replace(EVENT, body_text=text), rule(text=(phrase,)))
