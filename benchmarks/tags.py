"""How fast a text is searched for 100,000 names, and how long the event loop stands still while they are compiled.

    ./run.sh bench tags [--names N] [--texts N] [--rounds N]

The names are people (each with an alias), places (some of one short word) and organisations (with an acronym), all
invented. A text is 4 KB of news in UTF-8: about twenty mentions, surnames alone, and words with a place's name inside.
Four kinds: ASCII; the same with typographic quotes and accents; Cyrillic; Han. A round is Text.of, Index.mentions and
gazetteer_tags over all texts of a kind, in one thread. Against it, in the same round, stands the bare scan:
ahocorasick_rs over the same names and texts, both folded before, without whole words, case, context or tags.

Building is Index.of and Matcher.of, of as many names and rules, as a worker does it, beside a task that wakes every
millisecond: the longest time it did not.

The aims: over 5,000 texts in a second of one core's time; no standstill over 100 ms.

What it printed last stands in README.md.
"""

import argparse
import asyncio
import random
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import accumulate, product
from statistics import median

from ahocorasick_rs import AhoCorasick

from agents.enrich import Index
from agents.enrich.tags import gazetteer_tags
from agents.enrich.text import Text
from agents.enrich.words import fold, listed
from agents.match import Matcher
from benchmarks.invented import phrase
from schemas.newsroom import Newsroom, RuleEntry, RuleMatch, TopicEntry
from streams.releases.by_release import unswept

NAMES = 100_000
TEXTS = 400
ROUNDS = 5
TEXT_BYTES = 4_000
SEED = 11
LATIN = tuple(map("".join, product(("b", "br", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t", "v"),
                                   "aeiou", ("", "l", "n", "r", "s", "rd"))))  # fmt: skip
CYRILLIC = tuple(map("".join, product("бвгдзклмнпрст", "аеиоу", ("", "л", "н", "й", "рд"))))
HAN = tuple(map(chr, range(0x4E00, 0x4E00 + 2_000)))
SMALL = listed("the of a to and in that for on with as by at from was is are he it they")
VOCABULARY = 20_000
"""Different words, the commonest far the most frequent, as in any language; and so with names."""
EVERY = 12
"""One word in so many holds a place's name inside."""
HITS = 15
"""Different names in one article, at most."""


@dataclass(frozen=True)
class Script:
    """How one kind of text is written."""

    name: str
    syllables: Sequence[str]
    language: str
    dress: Callable[[str], str]
    """What is done to the text in the end."""
    space: str = " "


def quoted(text: str) -> str:
    """*text* with typographic quotes, dashes and some accents."""
    for plain, other in (('"', "\u201c"), ("'", "\u2019"), (" - ", " \u2014 "), ("nore", "noré"), ("vad", "väd")):
        text = text.replace(plain, other)
    return text


SCRIPTS = (
    Script("ASCII", LATIN, "en", str),
    Script("typographic", LATIN, "en", quoted),
    Script("Cyrillic", CYRILLIC, "ru", quoted),
    Script("Han", HAN, "zh", quoted, ""),
)


def word(chance: random.Random, syllables: Sequence[str], low: int = 2, high: int = 4) -> str:
    """One word that nobody has written before."""
    return "".join(chance.choices(syllables, k=chance.randint(low, high)))


def topics(count: int) -> list[TopicEntry]:
    """Topics with *count* names in all; an eighth of them in each other script."""
    chance, found, names = random.Random(SEED), list[TopicEntry](), 0
    while names < count:
        number = len(found)
        script = SCRIPTS[number % 8 if number % 8 in (2, 3) else 0]
        one, other = (word(chance, script.syllables).capitalize() for _ in range(2))
        made = (
            TopicEntry(
                id=f"p{number}", name=f"{one}{script.space}{other}", kind="person", aliases=(f"{one} X. {other}",)
            ),
            TopicEntry(id=f"l{number}", name=word(chance, script.syllables, 2, 3).capitalize(), kind="place"),
            TopicEntry(
                id=f"o{number}", name=f"{one} {other} Bank", kind="org", aliases=(f"{one[:2]}{number}".upper(),)
            ),
        )[number % 3]
        context = ("harbour",) if number % 50 == 0 else ()
        found.append(TopicEntry(id=made.id, name=made.name, kind=made.kind, aliases=made.aliases, context=context))
        names += 1 + len(made.aliases)
    return found


def texts(script: Script, known: Sequence[TopicEntry], count: int) -> list[tuple[str, str, str]]:
    """*count* articles: headline, summary and body."""
    chance = random.Random(f"{SEED} {script.name}")
    letters = {letter for syllable in script.syllables for letter in syllable}
    own = [one for one in known if one.name[0].lower() in letters]
    places = [one.name.lower() for one in own if one.kind == "place"]
    words = [word(chance, script.syllables) for _ in range(VOCABULARY)]
    for at in range(0, VOCABULARY if script.space else 0, EVERY):
        words[at] = f"{words[at]}{chance.choice(places)}{chance.choice(script.syllables)}"
    chance.shuffle(own)
    ranked, known_ranks = _ranks(len(words)), _ranks(len(own))
    return [
        _article(
            chance, script, chance.choices(own, cum_weights=known_ranks, k=HITS), partial(_one, chance, words, ranked)
        )
        for _ in range(count)
    ]


def _ranks(count: int) -> list[float]:
    """Cumulated weights of *count* words, each as frequent as the first divided by its rank."""
    return list(accumulate(1 / rank for rank in range(1, count + 1)))


def _one(chance: random.Random, words: Sequence[str], ranks: Sequence[float]) -> str:
    return chance.choices(words, cum_weights=ranks)[0]


def _article(
    chance: random.Random, script: Script, named: Sequence[TopicEntry], common: Callable[[], str]
) -> tuple[str, str, str]:
    """Paragraphs with two names each, one who speaks and one where things happen."""
    paragraphs, size = list[str](), 0
    while size < TEXT_BYTES:
        words = [chance.choice(SMALL) if script.space and chance.random() < 0.4 else common() for _ in range(50)]
        one, other = (named[(2 * len(paragraphs) + more) % len(named)].name for more in (0, 1))
        words[8] = f'{one}, "{words[8]}", said {one.split()[-1]}.'
        words[30] = f"in {other}'s - {words[30]} -"
        if len(paragraphs) % 4 == 0:
            words[40] = "U.S."
        paragraphs.append(script.space.join(words) + ".")
        size += len(paragraphs[-1].encode()) + 2
    body = "\n\n".join(paragraphs).encode()[:TEXT_BYTES].decode("utf-8", "ignore")
    return script.dress(f"{named[0].name} {common()}"), "", script.dress(body)


def measure(
    index: Index, bare: AhoCorasick, script: Script, given: Sequence[tuple[str, str, str]]
) -> tuple[float, ...]:
    """Texts a second with everything, and of the bare scan; mentions and tags in a text."""
    mentions = tags = 0
    began = time.thread_time()
    for one in given:
        text = Text.of(*one, script.language)
        found = index.mentions(text)
        mentions += len(found)
        tags += len(gazetteer_tags(text, found))
    took = time.thread_time() - began
    folded = [fold("\n\n".join(one)) for one in given]
    began = time.thread_time()
    for text_folded in folded:
        bare.find_matches_as_indexes(text_folded)
    alone = time.thread_time() - began
    return len(given) / took, len(given) / alone, mentions / len(given), tags / len(given)


async def standstill(make: Callable[[], object]) -> tuple[float, float]:
    """Seconds that *make* takes in a thread, and the longest that the event loop stood still meanwhile."""
    longest, is_done = 0.0, False

    async def wake() -> None:
        nonlocal longest
        before = time.perf_counter()
        while not is_done:
            await asyncio.sleep(0.001)
            now = time.perf_counter()
            longest, before = max(longest, now - before), now

    waking = asyncio.create_task(wake())
    await asyncio.sleep(0.05)
    began = time.perf_counter()
    with unswept():
        await asyncio.to_thread(make)
    took = time.perf_counter() - began
    is_done = True
    await waking
    return took, longest


def rules(count: int) -> Newsroom:
    """A newsroom of *count* rules of one phrase each."""
    made = [
        RuleEntry(id=f"r{number}", title="Rule", severity="watch", match=RuleMatch(text=(phrase(number),)))
        for number in range(count)
    ]
    return Newsroom(release=1, rules=tuple(made))


def main() -> int:
    """Run it; 0 when both aims are reached."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--names", type=int, default=NAMES, help=f"in the newsroom; default {NAMES:,}")
    parser.add_argument("--texts", type=int, default=TEXTS, help=f"of each kind; default {TEXTS}")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"the median counts; default {ROUNDS}")
    given = parser.parse_args()
    known = topics(given.names)
    room = Newsroom(release=1, topics=tuple(known))
    index = Index.of(room)
    bare = AhoCorasick([fold(name) for one in known for name in (one.name, *one.aliases)])
    print("| texts | texts/s | bare scan | of bare: median (min-max) | mentions a text | tags |")
    print("|---|---|---|---|---|---|")
    slowest = float("inf")
    for script in SCRIPTS:
        articles = texts(script, known, given.texts)
        rounds = [measure(index, bare, script, articles) for _ in range(given.rounds)]
        speed, alone = median(one[0] for one in rounds), median(one[1] for one in rounds)
        ratios = [one[0] / one[1] for one in rounds]
        print(
            f"| {script.name} | {speed:,.0f} | {alone:,.0f} | {median(ratios):.3f}x "
            f"({min(ratios):.3f}-{max(ratios):.3f}) | {rounds[0][2]:.0f} | {rounds[0][3]:.1f} |",
            flush=True,
        )
        slowest = min(slowest, speed)
    del index, bare
    print("\n| built in a thread | seconds | longest standstill of the loop, ms |\n|---|---|---|")
    longest = 0.0
    ruled = rules(given.names)
    for name, make in (("Index.of", partial(Index.of, room)), ("Matcher.of", partial(Matcher.of, ruled))):
        took, stood = asyncio.run(standstill(make))
        longest = max(longest, stood)
        print(f"| {name}, {given.names:,} | {took:.2f} | {stood * 1000:.0f} |", flush=True)
    return 0 if slowest > 5_000 and longest < 0.1 else 1


if __name__ == "__main__":
    sys.exit(main())
