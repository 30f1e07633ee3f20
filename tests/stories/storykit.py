"""Stories of our own invention with their labels, told through the fold; how well they are put together."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import combinations
from pathlib import Path

import orjson
import yaml

from agents.identity import hashed
from agents.sequence import SequenceFold
from schemas.event import Draft, EnrichedItem
from schemas.parts import FeedRef, Publisher

BEGIN = datetime(2026, 3, 30, 6, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Labelled:
    """An item and the story that people say it belongs to."""

    story: str
    draft: Draft


@dataclass(frozen=True, slots=True)
class Score:
    """Precision and recall over pairs of items, and by item (B-cubed: Bagga and Baldwin 1998)."""

    pair_precision: float
    pair_recall: float
    item_precision: float
    item_recall: float

    @property
    def pair_f1(self) -> float:
        """Of pairs."""
        return _f1(self.pair_precision, self.pair_recall)

    @property
    def item_f1(self) -> float:
        """B-cubed."""
        return _f1(self.item_precision, self.item_recall)

    def __str__(self) -> str:
        pairs = f"pairs P {self.pair_precision:.3f} R {self.pair_recall:.3f} F1 {self.pair_f1:.3f}"
        items = f"B-cubed P {self.item_precision:.3f} R {self.item_recall:.3f} F1 {self.item_f1:.3f}"
        return f"{pairs}; {items}"


def labelled(name: str) -> list[Labelled]:
    """The items of the file *name* (dev or held), in order of time."""
    stories = yaml.safe_load(Path(__file__).with_name(f"{name}.yaml").read_text("utf-8"))
    items = [Labelled(story["story"], _draft(*item)) for story in stories for item in story["items"]]
    return sorted(items, key=lambda one: (one.draft.seen_at, one.draft.id))


def written(name: str) -> list[Labelled]:
    """The items of tests/written/*name*.jsonl, which other hands wrote, in order of time."""
    lines = (Path(__file__).parents[1] / "written" / f"{name}.jsonl").read_text("utf-8").splitlines()
    items = [Labelled(one["story"], _written(one)) for one in map(orjson.loads, lines)]
    return sorted(items, key=lambda one: (one.draft.seen_at, one.draft.id))


PARTS = {
    "dev": labelled,
    "held": labelled,
    "stories": written,
    "stories_second": written,
    "stories_third": written,
    "stories_fourth": written,
}
"""Name -> what reads the items."""


def told(items: Sequence[Labelled], before: Iterable[Draft] = ()) -> list[str]:
    """The story id that the fold gives to each of *items*, after those *before*."""
    fold = SequenceFold()
    for draft in before:
        fold.apply(draft, 0)
    return [
        output.record.story.id
        for one in items
        for output in fold.apply(one.draft, 0)
        if isinstance(output.record, EnrichedItem)
    ]


def score(labels: Sequence[str], found: Sequence[str]) -> Score:
    """How well *found* puts together what *labels* do."""
    pairs = Counter(
        (labels[one] == labels[other], found[one] == found[other]) for one, other in combinations(range(len(labels)), 2)
    )
    ours = [{at for at, other in enumerate(found) if other == story} for story in found]
    theirs = [{at for at, other in enumerate(labels) if other == label} for label in labels]
    shared = [len(our & their) for our, their in zip(ours, theirs, strict=True)]
    return Score(
        pair_precision=pairs[True, True] / max(1, pairs[True, True] + pairs[False, True]),
        pair_recall=pairs[True, True] / max(1, pairs[True, True] + pairs[True, False]),
        item_precision=sum(n / len(our) for n, our in zip(shared, ours, strict=True)) / len(labels),
        item_recall=sum(n / len(their) for n, their in zip(shared, theirs, strict=True)) / len(labels),
    )


def _draft(hours: float, publisher: str, language: str, headline: str, summary: str, text: str) -> Draft:
    feed = publisher.lower().replace(" ", "-") + ".example/feed"
    key = f"{feed} {hours} {headline}"
    return Draft(
        id=hashed("item", key),
        digest=hashed("digest", key),
        article_id=hashed("article", key),
        url=f"https://{feed}/{hashed('url', key)}",
        feed=FeedRef(id=feed, title=publisher),
        publisher=Publisher(name=publisher),
        headline=headline,
        summary=summary,
        body_text=text,
        language=language,
        seen_at=BEGIN + timedelta(hours=hours),
        page_status="complete",
    )


def _written(item: dict[str, str]) -> Draft:
    return Draft(
        id=hashed("item", item["id"]),
        digest=hashed("digest", item["id"]),
        article_id=hashed("article", item["url"]),
        url=item["url"],
        feed=FeedRef(id=item["feed"], title=item["feed_title"]),
        publisher=Publisher(name=item["publisher"]),
        headline=item["headline"],
        summary=item["summary"],
        body_text=item["body_text"],
        language=item["language"],
        seen_at=datetime.fromisoformat(item["seen_at"]),
        page_status="complete",
    )


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
