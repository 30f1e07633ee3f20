"""The canary's item: new each time, on the way asked for, known everywhere, and nobody else's news."""

from dataclasses import replace
from datetime import timedelta

import pytest
from canarykit import NOW, RULE, flow, item
from newsstand import alert, event, story

from schemas.alert import Alert
from schemas.event import EnrichedItem
from schemas.newsroom import RuleMatch, RuleStory
from schemas.story import Story
from streams.canary.item import synthetic
from streams.canary.mark import is_canary
from streams.kafka.placing import place


@pytest.mark.parametrize("ways", [1, 4, 32])
def test_each_canary_is_new_and_goes_its_way(ways: int) -> None:
    """No two items share an id, and items, articles, enriched and alerts of each lie on the partition asked for."""
    made = [synthetic("0badcafe", number, way=number % ways, ways=ways, now=NOW) for number in range(1, 9)]

    assert 8 == len({one.id for one in made}) == len({one.headline for one in made})
    assert [number % ways for number in range(1, 9)] == [place(one.id.encode(), ways) for one in made]
    keys = [flow(one)["alerts"].key for one in made]
    assert [number % ways for number in range(1, 9)] == [place(key.encode(), ways) for key in keys]


def test_two_processes_share_no_item() -> None:
    """The token sets two canaries apart that count alike."""
    one, other = (synthetic(token, 1, way=0, ways=4, now=NOW) for token in ("0badcafe", "deadbeef"))

    assert one.id != other.id
    assert one.headline != other.headline


def test_it_becomes_an_alert() -> None:
    """The flow's own agents make one alert of it, opened, with the item in it, for the canary's receiver."""
    made = item()
    found = flow(made)["alerts"].record

    assert isinstance(found, Alert)
    assert ("opened", [made.id], ("wireroom-canary",)) == (found.status, [one.id for one in found.items], found.notify)


def test_each_has_a_story_of_its_own() -> None:
    """Canaries are no one story that grows for ever."""
    stories = [flow(item(number, NOW + timedelta(minutes=number)))["stories"].key for number in (1, 2)]

    assert 2 == len(set(stories))


@pytest.mark.parametrize(
    "match",
    [
        RuleMatch(text=("canary", "canary islands", "wireroom", "alert")),
        RuleMatch(lang=("en", "de")),
        RuleMatch(topics=("canary",)),
        RuleMatch(authors=("wireroom",)),
        RuleMatch(story=RuleStory(items=2)),
        RuleMatch(is_featured=True),
    ],
)
def test_nobody_elses_rule_fires(match: RuleMatch) -> None:
    """A rule about canaries, or for a language, grown stories or picks alone, does not match the canary."""
    assert "alerts" not in flow(item(), rules=[replace(RULE, match=match)])


@pytest.mark.parametrize(
    "topic", ["items", "articles", "drafts", "enriched", "stories", "matches", "alerts", "deliveries"]
)
def test_its_records_are_known_on_every_topic(topic: str) -> None:
    """Whatever becomes of a canary can be told from news."""
    assert is_canary(flow(item())[topic].record)


@pytest.mark.parametrize("record", [event(), story(), alert(), None, "wireroom-canary"])
def test_news_is_no_canary(record: EnrichedItem | Story | Alert | str | None) -> None:
    """Nothing else is taken for one, nor an alert that also tells of news."""
    assert not is_canary(record)


def test_alert_that_also_tells_of_news_is_shown() -> None:
    """Only an alert about nothing but canaries is left out."""
    own = flow(item())["alerts"].record
    assert isinstance(own, Alert)

    assert is_canary(own)
    assert not is_canary(replace(own, items=(*own.items, *alert().items)))
