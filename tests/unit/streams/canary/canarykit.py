"""What the canary's tests share: a newsroom with its rule, and the records that its item becomes."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

from agents.enrich import enrich
from agents.enrich.index import Index
from agents.flow import Output
from agents.replay import Run
from schemas.alert import Alert, Delivery
from schemas.article import Article
from schemas.item import Item
from schemas.newsroom import Newsroom, ReceiverEntry, RuleEntry, RuleMatch
from streams.canary.item import WORD, synthetic
from streams.canary.mark import FEED_ID, RECEIVER, RULE_ID

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
RULE = RuleEntry(
    id=RULE_ID,
    title="Canary",
    severity="info",
    match=RuleMatch(sources=(FEED_ID,), text=(WORD,)),
    keep_open_s=60,
    notify=(RECEIVER,),
)


def newsroom(port: int, *rules: RuleEntry) -> Newsroom:
    """Release 1, with the canary's rule (unless others are given) and its receiver at *port*."""
    receiver = ReceiverEntry(name=RECEIVER, urls=(f"http://127.0.0.1:{port}/",))
    return Newsroom(release=1, rules=rules or (RULE,), receivers=(receiver,))


def item(number: int = 1, now: datetime = NOW) -> Item:
    """A canary's item."""
    return synthetic("0badcafe", number, way=0, ways=4, now=now)


def flow(of: Item, *, rules: Iterable[RuleEntry] = (RULE,)) -> dict[str, Output]:
    """Topic -> what the flow's own agents make of *of* there, as far as the alert's delivery, in the flow's order."""
    room = replace(newsroom(8099), rules=tuple(rules))
    article = Article(item=of, page_status="off", config_release=1)
    draft = enrich(article, Index.of(room))
    outputs = [Output("items", of.id, of), Output("articles", of.id, article), Output("drafts", of.id, draft)]
    outputs += Run(room).take(draft)
    found = {output.topic: output for output in outputs}
    if "alerts" in found:
        found["deliveries"] = delivery(found["alerts"])
    return found


def delivery(alert: Output, **changes: str) -> Output:
    """A line of the ledger about *alert*, `sent` unless *changes* say otherwise."""
    assert isinstance(alert.record, Alert)
    line = Delivery(
        alert_id=alert.record.id, number=1, receiver=RECEIVER, status="sent", attempts=1, idempotency_key="k"
    )
    return Output("deliveries", f"{line.alert_id}|1|{RECEIVER}", replace(line, **changes))  # type: ignore[arg-type]
