"""Which newsroom counts for which event: that of the release that it names, or one that takes the place of all."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from schemas.newsroom import Newsroom, RuleEntry
from streams.recording import Recording
from streams.releases.config import Releases, digest, release_for


@dataclass(frozen=True, slots=True, kw_only=True)
class Editions:
    """Newsrooms without receivers: whoever holds one has nobody to tell."""

    newest: Newsroom
    known: Mapping[int, Newsroom] = field(default_factory=dict)
    """By release; empty where *newest* counts for every event."""

    @classmethod
    def of(cls, newsroom: Newsroom) -> "Editions":
        """*newsroom* for every event."""
        return cls(newest=_deaf(newsroom))

    @classmethod
    def recorded(cls, recording: Recording) -> "Editions":
        """The releases that *recording* holds."""
        releases = Releases(kept_max=0)
        for line in recording.records("config"):
            releases.take(line.value_bytes)
        known = {number: _deaf(newsroom) for number, newsroom in releases.known.items()}
        return cls(newest=known.get(releases.newest.release, Newsroom(receivers=())), known=known)

    def with_rules(self, rules: Iterable[RuleEntry]) -> "Editions":
        """The same with *rules* in place of theirs."""
        listed = tuple(rules)
        return Editions(
            newest=replace(self.newest, rules=listed),
            known={number: replace(newsroom, rules=listed) for number, newsroom in self.known.items()},
        )

    def at(self, number: int) -> Newsroom:
        """The newsroom for an event that names release *number*, as live: the next newer one where it is gone."""
        return release_for(number, self.known, self.newest)

    def digest(self) -> str:
        """Names what they say."""
        whole = hashlib.sha256()
        for number, newsroom in sorted({**self.known, 0: self.newest}.items()):
            whole.update(f"{number} {newsroom.release} {digest(newsroom)} ".encode())
        return whole.hexdigest()


def _deaf(newsroom: Newsroom) -> Newsroom:
    return replace(newsroom, receivers=())
