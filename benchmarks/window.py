"""A window of items of our own invention, with words as often as texts have them: few in most, most in few (Zipf).

A million drafts take longer to write and take in than anybody waits, so the window comes as the state that a fold would
have saved of them: the same keys, of the same words. What is measured after it are drafts whose texts are made of them.
"""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import accumulate, islice

from agents.sequence.blocks import BLOCK_EVENTS_MAX, Blocks
from agents.sequence.headline import trace
from agents.sequence.lead import LEAD_MAX, NAMES_MAX, SKETCH, join_keys, sound_keys
from agents.sequence.state import Head, ItemState, Placed, StoryState, from_us, to_us
from benchmarks.headlines import BEGIN, NAMES, SYLLABLES, Month
from schemas.codec import encode
from schemas.event import Draft

SEED = 13
WORDS = 150_000
"""Different words, beside names."""
OFTEN = 40
"""Rank from which on words grow rarer with their rank; those before are the small words of a language."""
SENTENCE_WORDS = 16
NAMES_EACH = 2
"""Of one sentence."""
SENTENCES = 20
JOINING = 0.3
"""Share of items that belong to the story of another."""
RECENT = 3_000
KINDS = 100
"""Of events."""
NAMES_WEIGHT = 600_000
"""About what the fold gives such items."""
STEP = timedelta(milliseconds=400)
"""From one draft to the next: a million items come in less than the look-back."""


class Invented:
    """Words and names, each as often as its rank says."""

    def __init__(self) -> None:
        self.chance = chance = random.Random(SEED)
        syllables = SYLLABLES.split()
        self._words = ["".join(chance.choices(syllables, k=chance.choice((2, 3, 3, 4)))) for _ in range(WORDS)]
        self._ranked = list(accumulate(1 / (rank + OFTEN) for rank in range(WORDS)))
        self._names = ["".join(chance.choices(syllables, k=chance.choice((2, 3, 3)))).title() for _ in range(NAMES)]

    def words(self, count: int) -> list[str]:
        """*count* words."""
        return self.chance.choices(self._words, cum_weights=self._ranked, k=count)

    def names(self, count: int) -> list[str]:
        """*count* names: half of them are known to all."""
        some = [int(self.chance.paretovariate(0.6)) - 1 for _ in range(count)]
        return [self._names[one if one < NAMES and one % 2 else self.chance.randrange(NAMES)] for one in some]

    def text(self) -> str:
        """Sentences that name names."""
        return " ".join(self._sentence() for _ in range(SENTENCES))

    def _sentence(self) -> str:
        words = self.words(SENTENCE_WORDS)
        for name in self.names(NAMES_EACH):
            words.insert(self.chance.randrange(1, SENTENCE_WORDS), name)
        return f"{words[0].capitalize()} {' '.join(words[1:])}."

    def headline(self) -> list[str]:
        """Words of a headline."""
        words = [*self.words(6), *self.names(3)]
        self.chance.shuffle(words)
        return words


def window(invented: Invented, count: int) -> Iterator[tuple[str, bytes]]:
    """The state of a fold that took in *count* new items, as `SequenceFold.load` reads it."""
    blocks, chance = Blocks(), invented.chance
    recent: list[tuple[bytes, list[str], list[str]]] = []
    for sequence in range(1, count + 1):
        at_us = to_us(BEGIN + STEP * sequence)
        item_id = chance.randbytes(16)
        headline, names = invented.headline(), invented.names(NAMES_MAX - 4)
        story, story_id = None, b""
        if recent and chance.random() < JOINING:
            story_id, headline, names = chance.choice(recent)
            story = blocks.story(story_id)
        if story is None:
            story_id, story = item_id, _story(" ".join(headline), item_id, at_us)
        story.count, story.last_seen_us = story.count + 1, at_us
        story.items = [*story.items, item_id][-20:]
        recent[sequence % RECENT : sequence % RECENT + 1] = [(story_id, headline, names)]
        placed = Placed(
            sequence=sequence,
            at_us=at_us,
            article=chance.randbytes(16),
            feed=chance.randbytes(6),
            words=b"".join(sorted(trace(word.lower()) for word in headline)),
            equal=chance.randbytes(6),
            names=join_keys(name.lower() for name in names),
            lead=join_keys(invented.words(LEAD_MAX)),
            sketch=chance.randbytes(4 * SKETCH),
            origin=chance.randbytes(6),
            names_weight=NAMES_WEIGHT,
            kinds=bytes(sorted(chance.sample(range(KINDS), 2))),
            other_kinds=bytes(sorted(chance.sample(range(KINDS), 3))),
            sounds=sound_keys(names),
            is_latin=True,
        )
        item = ItemState({chance.randbytes(16): 0}, 1, 0, chance.randbytes(56) + bytes(32), 0, at_us, placed)
        blocks.put(sequence, item_id, item, story_id, story)
        if sequence % (100 * BLOCK_EVENTS_MAX) == 0 or sequence == count:
            yield from _written(blocks)
    yield "head", encode(Head(sequence=count, at=from_us(at_us), items_from=1, stories_from=1, floor=1))


def drafts(invented: Invented, after: int, count: int) -> Iterator[Draft]:
    """*count* drafts after a window of *after*: some that come again, some about what another told, and new ones."""
    chance, told = invented.chance, [invented.headline()]
    for number, draft in enumerate(islice(Month().drafts(), count)):
        words = invented.headline()
        if chance.random() < JOINING:
            words = [word for word in chance.choice(told) if chance.random() < 0.8] + words[:2]
        told.append(words)
        text = invented.text()
        yield replace(
            draft,
            headline=" ".join(words),
            summary=f"{text[:100]}.",
            body_text=f"{text[:300]} {' '.join(words)}. {text[300:]}",
            seen_at=BEGIN + STEP * (after + number),
        )


def _written(blocks: Blocks) -> Iterator[tuple[str, bytes]]:
    for start, packed in blocks.changes():
        if packed is not None:
            yield f"block|{start}", packed


def _story(headline: str, item_id: bytes, at_us: int) -> StoryState:
    url = f"https://tessaly-tide.example/{headline.replace(' ', '-').lower()}"
    return StoryState(headline, url, [item_id], 0, [f"Courier {item_id[0]}"], at_us, at_us, {item_id[:6]: 1}, [at_us])
