"""The time of publication that a page shows its readers: where it stands, and which of several it is."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time, timedelta

from selectolax.lexbor import LexborNode

from agents.page.dates.visible import Moment, date_in_address, is_update, leads_on, seen_moment
from agents.page.dates.written import read_written
from agents.page.dates.zones import is_month_first, language_of, zone_of
from agents.page.elements import Elements, Sought, has_elements, names_of
from agents.page.metadata import Document
from agents.page.steps import element_behind, upwards
from agents.page.text import is_sentence, key_of, plain

TEXT_CHARS_MAX = 160
"""A longer text is no line with a date."""
DATED_MAX, TIMES_MAX = 60, 20
"""Elements that may show the date, on each side of the headline, and time or marked elements."""
UP_MAX = 20
"""How far above a date what says that it is another thing's is looked for."""
BEFORE_UP, BEFORE_MAX = 2, 4
"""Elements before the headline, and before what holds it, that may show the date."""
BEHIND_MAX, WIDE_MAX, DEEP_MAX = 200, 40, 400
"""Elements behind the headline that are looked at, those with much text, and those above one on the way to the next."""
READ_MAX = 480
"""So many characters of paragraphs, TEXT_CHARS_MAX of each at most, end what stands at the headline."""
CARD_CHARS_MAX = 600
"""An article element with more text is more than a card."""
HEADINGS_MAX, HEADING_WORDS_MIN = 5, 4
"""Headings that may be the main one, and words of one that the title element does not tell."""
BEFORE_DAY, AFTER_DAY = timedelta(hours=14), timedelta(hours=38)
"""A time that readers see is of a day that is named, in some zone, where it is so far from its midnight."""
FIRST_BEFORE_MAX = timedelta(days=30)
"""So long before an update the first publication is looked for in the rest of the article."""
YEAR_MAX = 2100
"""A later one is none."""

_MIDNIGHT = time()
_DATED = Sought("time h1", classes="date time publish publica publie posted meta datum fecha data-pub dato tarih")
_HEADERS, _IN_HEADERS = Sought("header"), Sought("span li")
_MARKED = (
    '[itemprop="datePublished"], [property$="datePublished"], time[pubdate], time.published, .dt-published, '
    "abbr.published"
)
_NOT_TEXT = frozenset(("figure", "figcaption", "blockquote", "nav"))
_NO_TEXT = frozenset(("script", "style", "noscript", "template", "form", "svg", "button"))
_PICTURE = re.compile(
    r"\b(?:bild|foto|photo|image|picture|credit|photograph)s?\s?:|©|\bphotograph|photo\s?/|\bfile photo", re.IGNORECASE
)
_APART = re.compile(
    r"teaser|related|recommend|most-?read|read-?more|newsletter|"
    r"(?:image|img|photo|media|picture|wp)[-_]{0,2}caption|"
    r"(?:^|[\s_-])(?:cards?|comments?|promos?)(?:$|[\s_-])"
)
_HOST_SLASHES = 2
_CHANGED, _FIRST = re.compile(r"update(?!s)|modif|aktualis"), re.compile(r"publi|creat|entry-date")
_DAY_ALONE = re.compile(r"\d{4}-\d\d-\d\d(?=$|[T ]00:00(?::00(?:\.0+)?)?(?:\s?(?:Z|[+-]\d\d:?\d\d))?$)")
_ANY_CLOCK = re.compile(r"\d:\d\d")
_CLOCK = re.compile(r"(?<![\d.:])([012]?\d)[:.h]([0-5]\d)(?!\s?[ap]\.?m|[.\d])", re.IGNORECASE)


def shown_time(page: Document) -> datetime | None:
    """When the article was published by what its readers see, in UTC; midnight where they see a day alone.

    What stands at the headline comes first, then the other dates of the article. Those of links, cards, captions and
    comments are not its own. Where its address names the day, a date of another is not believed.

    Returns:
        None where the page shows no date.
    """
    day = date_in_address(page.url)
    shown = _Shown(page, day)
    found = shown.of_day(day) if day is not None else shown.first()
    return found or day or shown.in_old_type()


def shown_minute(page: Document, day: datetime) -> datetime | None:
    """The time of *day* that stands at the headline and is no update's; None where none does."""
    near = _Shown(page, day).moments(page.after_heading)
    times = (one.at for one in near if not one.is_update and one.at.time() != _MIDNIGHT)
    return next((at for at in times if _is_of(at, day)), None)


class _Shown:
    """The dates that a page shows, by place."""

    def __init__(self, page: Document, day: datetime | None) -> None:
        self._page, self._root, self._day = page, page.root, day
        self._home, self._is_month_first = page.once(zone_of), page.once(is_month_first)
        self._language, _ = page.once(language_of)
        self._heading = page.once(_main_heading)
        self._changed: set[datetime] = set()
        self._found: list[Moment] = []
        self._sought = self._nearest()

    def of_day(self, day: datetime) -> datetime | None:
        """The first time of *day* that is no update's, with a clock where one is shown; None where none is."""
        near = (one.at for one in self._near() if not one.is_update and _is_of(one.at, day))
        rest = (one.at for one in self._rest() if not one.is_update and _is_of(one.at, day))
        return _clocked(near) or next(rest, None)

    def first(self) -> datetime | None:
        """The first time that is no update's; else the first."""
        first = _clocked(one.at for one in self._near() if not one.is_update)
        if first is not None:
            return first
        update = next((one.at for one in self._near()), None)
        rest = list(self._rest())
        own = [one.at for one in rest if not one.is_update]
        if update is not None:
            return next((at for at in own if timedelta() < update - at <= FIRST_BEFORE_MAX), update)
        return next(iter(own), None) or next((one.at for one in rest), None)

    def in_old_type(self) -> datetime | None:
        """The first date in a font element, where old pages have it."""
        return next((one.at for one in self.moments(self._root.css("font")[:DATED_MAX])), None)

    def _near(self) -> Iterator[Moment]:
        """What is marked as the publication, and what stands at the headline; looked for as far as it is asked for."""
        yield from self._found
        for one in self._sought:
            self._found.append(one)
            yield one

    def _nearest(self) -> Iterator[Moment]:
        yield from self.moments(self._root.css(_MARKED)[:TIMES_MAX])
        if self._heading is not None:
            yield from self.moments(_behind(self._page.elements, self._heading))
            yield from self.moments(_before(self._heading))

    def _rest(self) -> Iterator[Moment]:
        """The time elements of the article, then what is called like a date in it."""
        yield from self.moments(self._ordered(self._root.css("h1, time[datetime]"))[:TIMES_MAX])
        yield from self.moments(self._ordered(self._page.elements.find_both(_DATED, _HEADERS, _IN_HEADERS, self._root)))

    def _ordered(self, nodes: list[LexborNode]) -> list[LexborNode]:
        """*nodes* behind the headline, then those before it.

        Before the headline of a page without an article or main element stands the day of the visit too.
        """
        at = -1 if self._heading is None else self._heading.mem_id
        number = next((number for number, node in enumerate(nodes) if node.mem_id == at), 0)
        before = nodes[:number] if self._root.tag != "body" else []
        if self._heading is None:
            nodes = sorted(nodes, key=lambda node: "publ" not in (node.attributes.get("class") or "").lower())
        return [node for node in (*nodes[number:][:DATED_MAX], *before[:DATED_MAX]) if node.tag != "h1"]

    def moments(self, nodes: Iterable[LexborNode]) -> Iterator[Moment]:
        """The dates that *nodes* show or state, but for those of other things than the article."""
        for node in nodes:
            told = _told(node)
            if told or not self._is_short(node) or not has_elements(node):
                yield from self._of(node, told)
                continue
            for one in node.css("time[datetime]")[:TIMES_MAX]:
                yield from self._of(one, _told(one))
            yield from self._of(node, "")

    def _of(self, node: LexborNode, told: str) -> Iterator[Moment]:
        """The date of *node*, whose attribute says *told*; none where it is another thing's or no line."""
        text = self._page.elements.text(node) if self._is_short(node) else ""
        if not any(map(str.isdigit, text + told)):
            return
        is_told = told or not (is_sentence(text) or leads_on(text) or _PICTURE.search(text))
        seen = self._seen(text) if is_told else None
        at = self._stated(told, text, seen.at if seen is not None else None) if told else None
        is_other = at is not None and seen is not None and not seen.is_update and not self._is_same_day(at, seen.at)
        if seen is not None and (at is None or is_other):
            at = seen.at
        if at is None or self._is_apart(node) or (not told and self._is_linked(node)):
            return
        is_changed = (
            (seen is not None and seen.is_update)
            or at in self._changed
            or (not is_other and self._is_changed(node, text))
        )
        if is_changed:
            self._changed.add(at)
        yield Moment(at, is_update=is_changed)

    def _seen(self, text: str) -> Moment | None:
        month_first, language = self._is_month_first, self._language
        return seen_moment(text, self._home, day=self._day, is_month_first=month_first, language=language)

    def _stated(self, told: str, text: str, seen: datetime | None) -> datetime | None:
        """The time that an attribute says; *text* stands in its element, and *seen* is the first date of it.

        A day alone, and midnight, get the clock of the text. Without a zone the time is of the page's clock; so it is
        where a whole minute is said to be of UTC and readers are shown the same one, though their clock is another.
        """
        alone = _DAY_ALONE.match(told)
        when = read_written(alone[0] if alone else told)
        if when is not None and when.year > YEAR_MAX:
            return None
        if alone and when is not None:
            day = when.replace(tzinfo=UTC)
            return seen if seen is not None and seen.time() != _MIDNIGHT and _is_of(seen, day) else day
        if when is None or not (_ANY_CLOCK.search(told) or when.tzinfo):
            found = self._seen(told)
            return found.at if found is not None else when and when.replace(tzinfo=UTC)
        if when.tzinfo is None or (self._home is not None and _is_mistaken(when, text)):
            when = when.replace(tzinfo=self._home or UTC)
        return when.astimezone(UTC)

    def _is_same_day(self, at: datetime, seen: datetime) -> bool:
        """Whether *at* and what is *seen* in its text are of one day, by the page's clock."""
        if self._home is None:
            return _is_of(at, seen.replace(hour=0, minute=0))
        days = [one if one.time() == _MIDNIGHT else one.astimezone(self._home) for one in (at, seen)]
        return days[0].date() == days[1].date()

    def _is_changed(self, node: LexborNode, text: str) -> bool:
        """Whether what *node* is called, or the words before it, say that its time is that of a change."""
        around = node.parent
        is_line = around is not None and around.mem_id not in self._page.around_headings
        whole = self._page.elements.short_text(around) or "" if around is not None and is_line else ""
        if text and is_update(whole.partition(text)[0] if text in whole else ""):
            return True
        nodes = [node, around] if around is not None and whole == text else [node]
        names = " ".join(f"{one.attributes.get('class')} {one.attributes.get('itemprop')}" for one in nodes).lower()
        return _CHANGED.search(names) is not None and _FIRST.search(names) is None

    def _is_linked(self, node: LexborNode) -> bool:
        """Whether a link in *node* to another page holds a date."""
        links = node.css("a[href]") if has_elements(node) else []
        return any(self._seen(plain(link.text(separator=" "))) for link in links if not self._is_own(link))

    def _is_apart(self, node: LexborNode) -> bool:
        """Whether *node* stands in a link, a card, a caption, a quotation, or in the head of the site."""
        for one in upwards(node, UP_MAX):
            if one.mem_id == self._root.mem_id or one.mem_id in self._page.around_headings:
                return False
            if one.tag in _NOT_TEXT or (one.tag == "a" and not self._is_own(one)) or self._is_card(one):
                return True
            if _APART.search(names_of(one)):
                return True
        return False

    def _is_card(self, node: LexborNode) -> bool:
        """Whether *node* is an article element with so little text that it stands for another page."""
        text = self._page.elements.short_text(node) if node.tag == "article" else None
        return text is not None and len(text) <= CARD_CHARS_MAX

    def _is_short(self, node: LexborNode) -> bool:
        text = self._page.elements.short_text(node)
        return text is not None and len(text) <= TEXT_CHARS_MAX

    def _is_own(self, link: LexborNode) -> bool:
        """Whether *link* leads to the page itself, or to what its address begins with: the archive of the day."""
        href = (link.attributes.get("href") or "").partition("#")[0].partition("?")[0]
        address = self._page.address(href).rstrip("/") if href else ""
        return not href or (address.count("/") > _HOST_SLASHES and self._page.url.startswith(address))


def _clocked(times: Iterator[datetime]) -> datetime | None:
    """The first of *times*, with the clock of another of that day where it has none; None without any."""
    first = next(times, None)
    if first is None or first.time() != _MIDNIGHT:
        return first
    return next((at for at in times if at.time() != _MIDNIGHT and _is_of(at, first)), first)


def _is_of(at: datetime, day: datetime) -> bool:
    return -BEFORE_DAY <= at - day <= AFTER_DAY


def _is_mistaken(when: datetime, text: str) -> bool:
    """Whether *when* is a whole minute of UTC, and *text* has the same hour and minute."""
    clock = _CLOCK.search(text)
    is_whole = not when.utcoffset() and not when.second and not when.microsecond
    return is_whole and clock is not None and (int(clock[1]), int(clock[2])) == (when.hour, when.minute)


def _main_heading(page: Document) -> LexborNode | None:
    """The main heading that says what the title element does; of one alone, that one."""
    title = key_of(page.title)
    headings = [node for node in page.headings[:HEADINGS_MAX] if not _is_logo(page, node)]
    said = (node for node in headings if (key := key_of(page.text_in(node))) and key in title)
    best = max(said, key=lambda node: len(page.text_in(node)), default=None)
    if best is not None or len(headings) == 1:
        return best or headings[0]
    own = page.root.css_first("h1") if page.root.tag != "body" else None
    long = (node for node in headings if len(page.text_in(node).split()) >= HEADING_WORDS_MIN)
    return own or next(long, None)


def _is_logo(page: Document, heading: LexborNode) -> bool:
    """Whether *heading* leads to the front page."""
    link = heading.css_first("a[href]")
    return link is not None and page.address(link.attributes.get("href")).rstrip("/").count("/") == _HOST_SLASHES


def _behind(elements: Elements, heading: LexborNode) -> Iterator[LexborNode]:
    """The short elements behind *heading*, outermost first, up to the article's text."""
    read, wide, one = 0, 0, _next_of(heading)
    for _ in range(BEHIND_MAX):
        if one is None or read > READ_MAX or wide > WIDE_MAX:
            return
        if one.tag in _NOT_TEXT or one.tag in _NO_TEXT:
            one = _next_of(one)
            continue
        text = elements.short_text(one)
        is_short = text is not None and len(text) <= TEXT_CHARS_MAX
        if is_short and any(map(str.isdigit, f"{text}{_told(one)}")):
            yield one
        wide += text is None
        read += min(len(text or ""), TEXT_CHARS_MAX) if one.tag == "p" else 0
        one = _inner_of(one)


def _inner_of(node: LexborNode) -> LexborNode | None:
    """The next element of the page: the first one in *node*, else the one behind it."""
    return next(node.iter(), None) or _next_of(node)


def _next_of(node: LexborNode) -> LexborNode | None:
    """The next element of the page that is not in *node*."""
    for one in upwards(node, DEEP_MAX):
        if one.tag == "body":
            return None
        if (behind := element_behind(one)) is not None:
            return behind
    return None


def _before(heading: LexborNode) -> list[LexborNode]:
    """The elements right before *heading*, and before what holds it."""
    found: list[LexborNode] = []
    for one in upwards(heading, BEFORE_UP):
        if one.parent is None or one.parent.tag == "body":
            break
        before = one.prev
        for _ in range(2 * BEFORE_MAX):
            if before is None:
                break
            if before.is_element_node and before.tag not in _NO_TEXT and before.tag not in {"header", "nav"}:
                found.append(before)
            before = before.prev
    return found


def _told(node: LexborNode) -> str:
    attributes = node.attributes
    told = attributes.get("datetime") or attributes.get("content")
    title = "" if told else attributes.get("title") or ""
    return told or (title if node.tag == "abbr" or _ANY_CLOCK.search(title) is not None else "")
