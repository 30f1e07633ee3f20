"""Items as the poller would publish them, of feeds that do not exist, and the release of a newsroom with one rule."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from schemas.item import Item
from schemas.newsroom import Newsroom, ReceiverEntry, RuleEntry, RuleMatch
from schemas.parts import FeedRef, Publisher

BEGAN = datetime.now(UTC) - timedelta(hours=1)
STRIKE_EVERY = 5
"""One item in so many matches the rule."""
FEEDS = 8
RECEIVER = "shipping-desk"
_PLACES = ("Vestholm", "Orrisport", "Tessaly", "Kestrel Sound", "Vardmoor", "Needle Point", "Saltworks", "Rope Walk")
_WORDS = ("pilots", "tariffs", "berths", "eels", "trams", "lighthouse", "insurers", "grain", "ferries", "surveyors")


@dataclass(frozen=True, slots=True)
class Raw:
    """A record that need not be an item."""

    id: str
    value: bytes


Entry = Item | Raw


def newsroom(*urls: str) -> Newsroom:
    """Release 1: no feeds, so no page is fetched; one rule, and its receiver at *urls*."""
    rule = RuleEntry(
        id="port-strike",
        title="Strike in a port",
        severity="urgent",
        match=RuleMatch(text=("down tools",)),
        notify=(RECEIVER,),
    )
    receiver = ReceiverEntry(name=RECEIVER, urls=urls, attempts_max=20, timeout_s=10)
    return Newsroom(release=1, rules=(rule,), receivers=(receiver,))


def item(number: int, version: int = 1, *, began: datetime = BEGAN, **changes: object) -> Item:
    """The content *version* of the item *number*; *changes* replace fields."""
    feed, place = number % FEEDS, _PLACES[number % len(_PLACES)]
    does_match = number % STRIKE_EVERY == 0
    what = (
        "Crews down tools" if does_match else f"{_WORDS[number // 7 % len(_WORDS)].capitalize()} surprise the council"
    )
    values: dict[str, object] = {
        "id": f"item-{number}",
        "digest": f"digest-{number}-{version}",
        "article_id": f"article-{number}",
        "feed": FeedRef(id=f"feed-{feed}", url=f"https://{feed}.press.example/feed.xml", title=f"Press {feed}"),
        "publisher": Publisher(name=f"Press {feed}"),
        "url": f"https://{feed}.press.example/{number}",
        "headline": f"{what} in {place}, report {number} of the week, take {version}",
        "summary": f"Number {number} as told for the {version}. time, with all that is known so far of {place}.",
        "language": "en",
        "seen_at": began + timedelta(minutes=version, milliseconds=10 * number),
        "config_release": 1,
    }
    return Item(**(values | changes))  # type: ignore[arg-type]  # each field by its name


def items(begin: int, end: int, versions: int = 1, *, began: datetime = BEGAN) -> list[Entry]:
    """The items *begin* … *end* - 1, first all in their first version, then all in the next."""
    return [item(number, version, began=began) for version in range(1, versions + 1) for number in range(begin, end)]


def by_item(begin: int, end: int, versions: int) -> list[Entry]:
    """The same, all versions of an item one after the other."""
    return [item(number, version) for number in range(begin, end) for version in range(1, versions + 1)]


def mixed(entries: Iterable[Entry], *odd: Entry) -> Iterator[Entry]:
    """*entries* with the *odd* ones spread among them."""
    whole = list(entries)
    step = len(whole) // (len(odd) + 1)
    for place, one in enumerate(whole):
        if place and place % step == 0 and (turn := place // step - 1) < len(odd):
            yield odd[turn]
        yield one
