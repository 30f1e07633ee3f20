"""What a seed of chaos means: which processes there are, who is ended, how, and at which progress."""

import random
from dataclasses import dataclass
from itertools import pairwise
from signal import SIGKILL, SIGTERM, Signals

ROLES = {
    "fetch": "articles",
    "enrich": "drafts",
    "sequence": "enriched",
    "match": "matches",
    "desk": "alerts",
    "deliver": "deliveries",
}
"""In flow order; the topic on which each shows its progress."""
FIRST, LAST = 0.15, 0.75
"""Shares of the whole work between which something is done."""
LAYOUTS = ("apart", "mixed", "twins")


@dataclass(frozen=True, slots=True)
class End:
    """One process is ended, and started again."""

    process: int
    """Its place in the layout."""
    role: str
    """Whose progress decides."""
    share: float
    """Of that role's whole work."""
    how: Signals


@dataclass(frozen=True, slots=True)
class Plan:
    """One run. The same seed gives the same plan for ever."""

    seed: int
    layout: tuple[tuple[str, ...], ...]
    """The roles of each process."""
    ends: tuple[End, ...]
    """One for each process, so that every role is ended."""
    bounce: Signals
    """How the broker is ended, before it is started again."""
    bounce_share: float
    """Of all numbers given."""


def plan(seed: int) -> Plan:
    """The plan of *seed*."""
    chance = random.Random(seed)
    layout = _layout(LAYOUTS[seed % len(LAYOUTS)], chance)
    ends = tuple(
        End(place, chance.choice(roles), round(chance.uniform(FIRST, LAST), 2), chance.choice((SIGKILL, SIGTERM)))
        for place, roles in enumerate(layout)
    )
    return Plan(seed, layout, ends, chance.choice((SIGKILL, SIGTERM)), round(chance.uniform(FIRST, LAST), 2))


def _layout(kind: str, chance: random.Random) -> tuple[tuple[str, ...], ...]:
    """One role a process; two processes that share the roles out; or two that have all of them."""
    if kind == "apart":
        return tuple((role,) for role in ROLES)
    if kind == "twins":
        return (tuple(ROLES),) * 2
    mixed = chance.sample(list(ROLES), len(ROLES))
    half = len(mixed) // 2
    return tuple(tuple(sorted(mixed[begin:end])) for begin, end in pairwise((0, half, len(mixed))))
