"""A month of drafts of our own invention, the same at every run: headlines as feeds have them, most of them alone,
some about the same event, some that come again with a page or with new words.
"""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from agents.identity import hashed
from schemas.event import Draft
from schemas.parts import Author, FeedRef, Publisher, Tag

SEED = 11
SYLLABLES = (
    "ba be cal dor el en fen gar hal in ka kel lo lun mar mer na nor or pel qua rin sa sel tar tin ul va wen yor"
)
SUBJECTS = """
accept alert appeal arrest artist award bank bid border bridge budget charge chip close coach council court crew crop
data deal death delay drought election factory ferry festival film final fire fleet flood forecast fraud fund gas goal
grid growth guard hack harvest health heat hospital inflation injury job judge launch law leader leak line lose loss
market match mayor merger minister moon museum offer oil open park pay pension plan plant player police port power price
prize probe protest rail raise rate record region reject report rise rocket rule satellite school season sentence share
ship show sign solar stake storm strike study supply talk tax team trade trial union vaccine vessel visit vote wage
warning water win wind worker
"""
NAMES = 30_000
"""Places, people and firms; a few are in many headlines, most in one or two."""
PUBLISHERS = 400
SECTIONS = ("world", "business", "sport", "local", "culture")
BODY_CHARS = 2_000
RECENT = 3_000
"""Items that may come again or be followed by others."""
AGAIN_SHARE = 0.15
"""Drafts of an item that was there before: half a page that answered late, half a new content."""
FOLLOWING_SHARE = 0.2
"""Drafts of a new item about something that another feed told."""
GAP = timedelta(seconds=2)
"""From one draft to the next: a million items take 27 days, less than they are remembered."""
BEGIN = datetime(2026, 3, 2, 7, tzinfo=UTC)


class Month:
    """Writes drafts without end."""

    def __init__(self) -> None:
        self._chance = chance = random.Random(SEED)
        self._subjects, syllables = SUBJECTS.split(), SYLLABLES.split()
        self._names = ["".join(chance.choices(syllables, k=chance.choice((2, 2, 3)))).title() for _ in range(NAMES)]
        self._body = " ".join(chance.choices(self._subjects, k=BODY_CHARS // 4))
        self._recent: list[Draft] = []
        self._made = 0
        self._at = BEGIN

    def drafts(self) -> Iterator[Draft]:
        """The drafts, in order of time."""
        while True:
            self._at += GAP
            if self._recent and self._chance.random() < AGAIN_SHARE:
                place = self._chance.randrange(len(self._recent))
                draft = self._recent[place] = self._again(self._recent[place])
            else:
                draft = self._new()
                place = self._chance.randrange(RECENT)
                self._recent[place : place + 1] = [draft]
            yield draft

    def _again(self, draft: Draft) -> Draft:
        if self._chance.random() < 0.5:
            return replace(draft, revision=draft.revision + 1, body_text=draft.body_text + " More.")
        said = draft.headline if self._chance.random() < 0.7 else f"{draft.headline} {self._subject()}"
        digest = hashed("digest", draft.digest)
        return replace(draft, digest=digest, seen_at=self._at, revision=0, headline=said, summary=f"Again: {said}")

    def _new(self) -> Draft:
        chance, number = self._chance, self._made
        self._made += 1
        publisher = self._names[chance.randrange(PUBLISHERS)]
        section = chance.choice(SECTIONS)
        words = self._followed() if self._recent and chance.random() < FOLLOWING_SHARE else self._words()
        start = chance.randrange(BODY_CHARS // 2)
        return Draft(
            id=hashed("item", str(number)),
            digest=hashed("digest", str(number)),
            article_id=hashed("article", str(number)),
            url=f"https://{publisher.lower()}.example/{section}/2026/03/{'-'.join(words[:7]).lower()}-{number}",
            feed=FeedRef(id=f"{publisher.lower()}.example/{section}.rss", title=f"{publisher} {section.title()}"),
            publisher=Publisher(name=f"{publisher} Courier"),
            headline=" ".join(words).capitalize(),
            summary=f"In short: {' '.join(words)}.",
            body_text=self._body[start:] + self._body[:start],
            language="en",
            word_count=BODY_CHARS // 5,
            reading_time_min=2,
            published_at=self._at,
            seen_at=self._at,
            authors=(Author(name=chance.choice(self._names)),),
            tags=(Tag(id="port", name="Port", kind="topic", source="gazetteer"),),
            page_status="complete",
        )

    def _words(self) -> list[str]:
        names = [self._name() for _ in range(self._chance.randint(2, 4))]
        words = [*names, *self._chance.sample(self._subjects, self._chance.randint(4, 7))]
        self._chance.shuffle(words)
        return words

    def _followed(self) -> list[str]:
        """What another feed says of the same event: most of its words."""
        words = self._chance.choice(self._recent).headline.split()
        if len(words) > 6:
            del words[self._chance.randrange(len(words))]
        return [*words, self._subject()]

    def _name(self) -> str:
        often = int(self._chance.paretovariate(0.6)) - 1
        return self._names[often if often < NAMES and self._chance.random() < 0.5 else self._chance.randrange(NAMES)]

    def _subject(self) -> str:
        return self._chance.choice(self._subjects)
