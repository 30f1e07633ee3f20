"""The ordered half of the flow without a broker: drafts in, enriched events and alerts out, by the very same folds."""

from collections.abc import Iterator
from datetime import datetime

from agents.desk import DeskFold
from agents.flow import Output
from agents.match import Matcher
from agents.sequence import SequenceFold
from schemas.alert import Matched
from schemas.errors import RefusedError
from schemas.event import Draft, EnrichedItem
from schemas.newsroom import Newsroom


class Run:
    """One replay: sequence, match and desk in one line, from an empty state.

    Args:
        newsroom: The rules to run, whatever release the drafts were made with.
    """

    def __init__(self, newsroom: Newsroom) -> None:
        self._sequence = SequenceFold()
        self._matcher = Matcher.of(newsroom)
        rules = {rule.id: rule for rule in newsroom.rules}
        self._desk = DeskFold(lambda _release: rules)
        self._drafts = self._matched = 0

    def take(self, draft: Draft) -> Iterator[Output]:
        """What one draft makes: records of enriched, stories, matches and alerts, in the order of the live flow."""
        try:
            outputs = self._sequence.apply(draft, self._drafts)
        except RefusedError:  # live, it is a dead letter
            outputs = []
        self._sequence.changes()  # a replay keeps no state
        self._drafts += 1
        for output in outputs:
            yield output
            if isinstance(output.record, EnrichedItem):
                yield from self._match(output.record)

    def end(self, now: datetime) -> Iterator[Output]:
        """Close what the stretch's end closes: a tick at *now*."""
        for output in self._sequence.tick(now):
            yield output
            if isinstance(output.record, Matched):
                yield from self._decide(output.record)

    def _match(self, event: EnrichedItem) -> Iterator[Output]:
        matched = self._matcher.match(event)
        yield Output("matches", str(event.sequence), matched, event.seen_at)
        yield from self._decide(matched)

    def _decide(self, matched: Matched) -> list[Output]:
        outputs = self._desk.apply(matched, self._matched)
        self._desk.changes()
        self._matched += 1
        return outputs
