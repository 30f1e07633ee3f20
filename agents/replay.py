"""The ordered half of the flow without a broker: drafts and picks or events in, enriched events and alerts out, by the
very same folds, each event by the release of the newsroom that it names.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from agents.desk import DeskFold
from agents.flow import Output
from agents.match import Matcher
from agents.sequence import SequenceFold
from schemas.alert import Matched
from schemas.command import Command
from schemas.errors import DecodeError, RefusedError
from schemas.event import Draft, EnrichedItem
from schemas.newsroom import Newsroom, RuleEntry

RELEASES_MAX = 8
"""Releases whose rules are kept compiled."""

Release = Callable[[int], Newsroom]
"""Gives the newsroom that counts for an event that names the release with this number."""


class Run:
    """One replay: sequence, match and desk in one line, from an empty state.

    Args:
        newsroom: The rules to run, whatever release the events were made with.
        release: In its place: gives the rules for each event.
        is_ticking: Whether the clock ticks with the events, at most once a minute of event time; False where the
            input holds ticks.
    """

    def __init__(
        self, newsroom: Newsroom | None = None, *, release: Release | None = None, is_ticking: bool = True
    ) -> None:
        given = newsroom or Newsroom()
        self._release: Release = release or (lambda _number: given)
        self._sequence = SequenceFold()
        self._rules: dict[int, tuple[Newsroom, Matcher, dict[str, RuleEntry]]] = {}
        self.desk = DeskFold(lambda number: self._compiled(number)[2])
        self._is_ticking = is_ticking
        self._ticked_at: datetime | None = None
        self._last = self._drafts = 0

    def take(self, record: Draft | EnrichedItem | Matched | Command) -> Iterator[Output]:
        """What one draft, one enriched event in its order, one tick or one pick makes.

        Returns:
            Records of enriched, stories, matches and alerts, in the order of the live flow; of an enriched event only
            the latter two.
        """
        if isinstance(record, Matched):
            yield from self._tick(record)
            return
        yield from self._minute(record.at if isinstance(record, Command) else record.seen_at)
        if isinstance(record, EnrichedItem):
            yield from self._match(record)
            return
        try:
            outputs = self._sequence.apply(record, self._drafts)
        except RefusedError:  # live, it is a dead letter
            outputs = []
        self._drafts += 1
        for output in outputs:
            yield output
            if isinstance(output.record, EnrichedItem):
                yield from self._match(output.record)

    def end(self, now: datetime) -> Iterator[Output]:
        """Close what the stretch's end closes: a tick at *now*."""
        yield from self._tick(Matched(kind="tick", sequence=self._last, at=now))

    def load(self, key: str, value: bytes) -> None:
        """Take in one record of a saved state, in any order, before the first `take`.

        Raises:
            DecodeError: It is none.
        """
        stage, _, name = key.partition("|")
        if stage == "sequence":
            self._sequence.load(name, value)
        elif stage == "desk":
            self.desk.load(name, value)
        elif key == "run":
            last, drafts, *at = (int(part) for part in value.split())
            self._last, self._drafts = last, drafts
            self._ticked_at = datetime.fromtimestamp(at[0], UTC) if at else None
        else:
            raise DecodeError(f"{key!r} is no key of a run's state")

    def changes(self) -> list[tuple[str, bytes | None]]:
        """The records of the state that changed since the last call; None deletes one."""
        ticked_at = f" {int(self._ticked_at.timestamp())}" if self._ticked_at else ""
        return [
            *((f"sequence|{key}", value) for key, value in self._sequence.changes()),
            *((f"desk|{key}", value) for key, value in self.desk.changes()),
            ("run", f"{self._last} {self._drafts}{ticked_at}".encode()),
        ]

    def _minute(self, at: datetime) -> Iterator[Output]:
        """Tick at the last whole minute before *at*: what ended in a quiet stretch is told before what broke it."""
        if not self._is_ticking:
            return
        minute = at.replace(second=0, microsecond=0)
        if self._ticked_at is None:
            self._ticked_at = minute
        elif minute > self._ticked_at:
            yield from self._tick(Matched(kind="tick", sequence=self._last, at=minute))

    def _tick(self, tick: Matched) -> Iterator[Output]:
        self._ticked_at = tick.at
        yield Output("matches", str(tick.sequence), tick, tick.at)
        yield from self.desk.decide(tick)

    def _match(self, event: EnrichedItem) -> Iterator[Output]:
        self._last = event.sequence
        matched = self._compiled(event.config_release)[1].match(event)
        yield Output("matches", str(event.sequence), matched, event.seen_at)
        yield from self.desk.decide(matched)

    def _compiled(self, number: int) -> tuple[Newsroom, Matcher, dict[str, RuleEntry]]:
        newsroom = self._release(number)
        made = self._rules.get(newsroom.release)
        if made is None or made[0] is not newsroom:
            made = newsroom, Matcher.of(newsroom), {rule.id: rule for rule in newsroom.rules}
            self._rules[newsroom.release] = made
            while len(self._rules) > RELEASES_MAX:
                del self._rules[next(iter(self._rules))]
        return made
