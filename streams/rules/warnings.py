"""What is no fault in a newsroom folder and yet likely a mistake: one sentence each, with file and line."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path

from babel import Locale, localedata

from agents.enrich.countries.names import country_id, shown_names
from agents.enrich.index import Index
from agents.identity import bare_host_of
from agents.match.facts import source_key, topic_key
from agents.match.text import key, pattern
from schemas.newsroom import TERMINAL, Newsroom, way_of
from streams.canary.mark import FEED_ID
from streams.newsroom import Reading
from streams.newsroom.files import is_yaml
from streams.newsroom.rules import RuleRead

FILES = ("feeds.yaml", "authors.yaml", "topics.yaml", "receivers.yaml")
"""What a newsroom folder may hold beside rules, lists and fixtures."""
OF_A_KIND_MAX = 10
"""Warnings of one kind that are shown; the rest is counted."""
NEAR_NAMES_MAX = 50_000
"""Names that are looked through for the nearest one."""
_CUTOFF = 0.75
_CODE = re.compile(r"^/.+/\w*$|^[\"“„].+[\"”“]$|(?:^|\s)(?:AND|OR|NOT)\s")
"""What other programs read as an expression."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Warned:
    """One warning."""

    kind: str
    file: str
    line: int
    field: str
    problem: str

    def __str__(self) -> str:
        """One sentence, as faults are written."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        return ": ".join(part for part in (place, self.field, self.problem) if part)


Named = dict[str, str]
"""Key -> the name as it is written."""


def warnings_of(reading: Reading) -> list[Warned]:
    """All of them, at most OF_A_KIND_MAX of a kind and then how many more there are."""
    kinds: dict[str, list[Callable[[], Warned]]] = defaultdict(list)
    for kind, make in _found(reading):
        kinds[kind].append(make)
    shown: list[Warned] = []
    for kind, makes in kinds.items():
        first = [make() for make in makes[:OF_A_KIND_MAX]]
        shown += first
        if (rest := len(makes) - OF_A_KIND_MAX) > 0:
            problem = f"and {rest:,} more {_MORE[kind]}"
            shown.append(Warned(kind=kind, file=str(reading.folder), line=0, field="", problem=problem))
    return shown


_MORE = {
    "topic": "topics that no tag of ours has",
    "author": "authors that authors.yaml does not know",
    "source": "sources that feeds.yaml does not have",
    "address": "receivers with an address that nothing sends to",
    "empty": "folders with nothing in them",
    "lang": "languages that are not known",
    "receiver": "receivers that no rule uses",
    "odd": "phrases that are written as for another program",
    "nobody": "rules that tell nobody",
    "never": "phrases that not_text keeps out",
    "comma": "phrases with a comma",
    "stray": "files that are not read",
    "alone": "rules that count articles of one address",
    "each": "rules that ask for a story and alert of each article",
    "first": "rules that count the first articles of one story",
}

Found = tuple[str, Callable[[], Warned]]


def _found(reading: Reading) -> Iterator[Found]:
    """(kind, what makes the warning): a near name is looked for only where the warning is shown."""
    if not reading.newsroom.feeds and not reading.newsroom.rules:
        problem = "has no feed and no rule; name another folder if this is not the one that was meant"
        yield "empty", _said(Warned(kind="empty", file=str(reading.folder), line=0, field="", problem=problem))
    says = _SAYS if all(feed.publisher for feed in reading.newsroom.feeds) else _SAYS | _UNNAMED
    index = Index.of(reading.newsroom)
    known = {
        "topics": ("topic", _topics(reading.newsroom), topic_key),
        "authors": ("author", _authors(reading.newsroom), key),
        "sources": ("source", _sources(reading.newsroom), source_key),
        "lang": ("lang", _languages(), key),
    }
    for read in reading.rules:
        for field, (kind, names, form) in known.items():
            for value in getattr(read.rule.match, field):
                if form(value) not in names:
                    hint = _alias(index, field, value)
                    if hint == value:
                        continue
                    yield kind, _maker(read, kind, field, value, names, hint, says)
        yield from _never(read)
        yield from _odd(read)
        yield from _unreached(read)
    yield from _stray(reading)
    used = {name for read in reading.rules for name in read.rule.notify}
    for name, (file, line) in reading.receivers.items():
        if name not in used and name != TERMINAL.name:
            yield "receiver", _receiver(name, file, line)
    yield from _addresses(reading)


_SAYS = {
    "topic": "no topic or country has the id or name {value!r}; {hint}only a publisher's own tag can match it",
    "author": "authors.yaml has no author {value!r}; {hint}only a byline of that very name can match it",
    "source": "feeds.yaml has no id, publisher or host {value!r}; {hint}only an article's own address can match it",
    "lang": "{value!r} is no language code that is known; {hint}write one such as en, de or pt-br",
}
_UNNAMED = {
    "source": "feeds.yaml has no id, publisher or host {value!r}; {hint}only what its feed calls itself, or an "
    "article's own address, can match it"
}
"""The same where feeds.yaml leaves the publisher of a feed to the feed."""


def _maker(
    read: RuleRead, kind: str, field: str, value: str, names: Named, hint: str, says: dict[str, str]
) -> Callable[[], Warned]:
    def make() -> Warned:
        near = hint or _nearest(value, names)
        said = says[kind].format(value=value, hint=f"did you mean {near!r}? Otherwise " if near else "")
        file, line = read.marks.get((field, value), (read.file, read.line))
        return Warned(kind=kind, file=file, line=line, field=f"match.{field}", problem=said)

    return make


def _receiver(name: str, file: str, line: int) -> Callable[[], Warned]:
    problem = f"no rule notifies {name!r}; name it in a rule's `notify`, or take it out"
    return lambda: Warned(kind="receiver", file=file, line=line, field="name", problem=problem)


def _addresses(reading: Reading) -> Iterator[Found]:
    """Receivers whose alerts would be refused: Apprise is asked, which reads an address and calls nobody."""
    for receiver in reading.newsroom.receivers:
        for url in receiver.urls:
            if way_of(url) != "service":
                continue
            from streams.deliver.services import refusal  # noqa: PLC0415  slow to load, and seldom needed

            if why := refusal(url):
                file, line = reading.receivers[receiver.name]
                problem = f"alerts for {receiver.name!r} would be refused: {why}; mend it as Apprise's own list says"
                yield "address", _said(Warned(kind="address", file=file, line=line, field="urls", problem=problem))


def _never(read: RuleRead) -> Iterator[Found]:
    """Phrases that can't count, since a phrase of not_text stands within them."""
    barred = {phrase: pattern(phrase) for phrase in read.rule.match.not_text}
    out = {phrase: by for phrase in read.rule.match.text if (by := _barring(phrase, barred))}
    if out and len(out) == len(read.rule.match.text):
        file, line = read.marks.get(("not_text", next(iter(out.values()))), (read.file, read.line))
        problem = "keeps out every phrase of text, so the rule can never match; take out what stands within them"
        yield "never", _said(Warned(kind="never", file=file, line=line, field="match.not_text", problem=problem))
    else:
        for phrase, by in out.items():
            file, line = read.marks.get(("text", phrase), (read.file, read.line))
            problem = f"{phrase!r} never counts: not_text has {by!r}, which stands within it; take one of them out"
            yield "never", _said(Warned(kind="never", file=file, line=line, field="match.text", problem=problem))


def _odd(read: RuleRead) -> Iterator[Found]:
    """Phrases that were likely meant as more than words, and rules that tell nobody."""
    for field in ("text", "not_text"):
        for phrase in getattr(read.rule.match, field):
            if _CODE.search(phrase) and not phrase.isupper():
                file, line = read.marks.get((field, phrase), (read.file, read.line))
                problem = f"{phrase!r} is looked for word by word; AND, OR, NOT, /…/ and quotes mean nothing here: "
                problem += "write several phrases for OR, and not_text for NOT"
                yield "odd", _said(Warned(kind="odd", file=file, line=line, field=f"match.{field}", problem=problem))
    if not read.rule.notify:
        problem = "is empty, so nobody is told; name a receiver, such as [terminal], unless the page alone is meant"
        yield "nobody", _said(Warned(kind="nobody", file=read.file, line=read.line, field="notify", problem=problem))


def _stray(reading: Reading) -> Iterator[Found]:
    """YAML that nobody reads for its name or place, and rule files without a rule."""
    with_rule = {Path(read.file) for read in reading.rules}
    for path in sorted(one for one in reading.folder.glob("**/*") if is_yaml(one)):
        if path.parent == reading.folder / "rules":
            problem = "" if path in with_rule else "holds no rule; write one, or remove the file"
        elif path.parent == reading.folder and path.name in FILES:
            problem = ""
        else:
            problem = f"is not read; rules stand in the folder rules, all else in {', '.join(FILES)}"
        if problem:
            yield "stray", _said(Warned(kind="stray", file=str(path), line=0, field="", problem=problem))


def _unreached(read: RuleRead) -> Iterator[Found]:
    """Phrases that were likely meant as several, and a count that no group comes to."""
    for field in ("text", "not_text"):
        for phrase in getattr(read.rule.match, field):
            parts = [part.strip() for part in phrase.split(",")]
            if len(parts) > 1 and all(map(pattern, parts)):
                file, line = read.marks.get((field, phrase), (read.file, read.line))
                problem = f"{phrase!r} is one phrase with a comma in it; for several write [{', '.join(parts)}]"
                warned = Warned(kind="comma", file=file, line=line, field=f"match.{field}", problem=problem)
                yield "comma", _said(warned)
    yield from _of_stories(read)
    if read.rule.when.count > 1 and read.rule.group_by == "article_id":
        problem = f"{read.rule.when.count} articles of one address never come, so the rule can't alert; write "
        problem += "`group_by: story_id`, or `group_by: rule` to count all that match together"
        yield "alone", _said(Warned(kind="alone", file=read.file, line=read.line, field="group_by", problem=problem))


def _of_stories(read: RuleRead) -> Iterator[Found]:
    """What is asked of a story, beside alerts or a count that do not go with it."""
    rule, story = read.rule, read.rule.match.story
    is_grown = bool(story.items or story.publishers or story.sources)
    if is_grown and rule.group_by == "article_id":
        problem = "is article_id, so once the story has come so far, each of its articles opens an alert of its own; "
        problem += "write `group_by: story_id` for one alert a story"
        yield "each", _said(Warned(kind="each", file=read.file, line=read.line, field="group_by", problem=problem))
    if story.is_new and rule.group_by == "story_id" and rule.when.count > 1:
        problem = f"asks for the first article of a story, so {rule.when.count} of one story never come and the rule "
        problem += "can't alert; take out is_new or the count"
        field = "match.story.is_new"
        warned = Warned(kind="first", file=read.file, line=read.line, field=field, problem=problem)
        yield "first", _said(warned)


def _barring(phrase: str, barred: Named) -> str:
    """The first phrase of *barred* that stands within *phrase*; "" for none."""
    form = pattern(phrase)
    return next((one for one, within in barred.items() if within in form), "")


def _said(warned: Warned) -> Callable[[], Warned]:
    return lambda: warned


def _nearest(value: str, names: Named) -> str:
    """The name that is written most like *value*; "" where none comes near."""
    if len(names) > NEAR_NAMES_MAX:
        return ""
    near = get_close_matches(key(value), names, n=1, cutoff=_CUTOFF)
    return names[near[0]] if near else ""


def _alias(index: Index, field: str, value: str) -> str:
    """The name under which *value*, an alias, is matched; *value* itself where that is as good; "" for no alias."""
    if field == "topics":
        entry = index.entry(value)
        if entry is None:
            return ""
        return value if topic_key(value) in {topic_key(entry.id), topic_key(entry.name)} else entry.name
    if field == "lang":
        return _language_names().get(key(value), "")
    author = index.author(value) if field == "authors" else None
    return author.name if author else ""


def _topics(newsroom: Newsroom) -> Named:
    """Ids, the paths above them, and names of topics; countries by id and by name in every big language."""
    names = dict(_country_names())
    for topic in newsroom.topics:
        parts = topic.id.split("/")
        for count in range(1, len(parts) + 1):
            path = "/".join(parts[:count])
            names.setdefault(topic_key(path), path)
        names.setdefault(topic_key(topic.name), topic.name)
    return names


@lru_cache(maxsize=1)
def _country_names() -> Named:
    names = {"country": "country"}
    for tongue in ("en", *(one for one in localedata.locale_identifiers() if len(one) == 2)):
        for code, name in shown_names(tongue).items():
            names.setdefault(topic_key(country_id(code)), country_id(code))
            names.setdefault(topic_key(name), name)
    return names


def _authors(newsroom: Newsroom) -> Named:
    return {key(name): name for one in newsroom.authors for name in (one.id, one.name) if name}


def _sources(newsroom: Newsroom) -> Named:
    """Ids and publishers of feeds, and their hosts with those above them."""
    names: Named = {key(FEED_ID): FEED_ID}
    for feed in newsroom.feeds:
        for name in (feed.id, feed.publisher):
            names.setdefault(key(name), name)
        for url in (feed.url, feed.publisher_url):
            labels = bare_host_of(url).split(".")
            for start in range(len(labels) - 1):
                host = ".".join(labels[start:])
                names.setdefault(host, host)
    names.pop("", None)
    return names


class _Languages(dict[str, str]):
    """Language codes; one with a region is known by its first part."""

    def __contains__(self, code: object) -> bool:
        return super().__contains__(str(code).split("-")[0])


def _languages() -> Named:
    return _Languages({str(code).lower(): str(code) for code in Locale("en").languages if "_" not in str(code)})


@lru_cache(maxsize=1)
def _language_names() -> Named:
    """English and own name of a language -> its code: "german" and "deutsch" are de."""
    names: Named = {}
    for code, name in Locale("en").languages.items():
        if len(str(code)) == 2:
            names[key(str(name))] = str(code)
    for tongue in localedata.locale_identifiers():
        if len(tongue) == 2 and (own := Locale(tongue).display_name):
            names.setdefault(key(own), tongue)
    return names
