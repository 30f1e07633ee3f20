"""robots.txt (RFC 9309): whether a page may be fetched. Feeds are published to be polled, so only pages ask.

Strangers write these files. One of 512 kB takes up to a second to read, so a large one is read and asked in a thread.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import ParamSpec, TypeVar
from urllib.parse import urlsplit, urlunsplit

from protego import Protego

from schemas.errors import WireroomError
from streams.http.fetcher import Fetcher
from streams.settings import Settings

KEEP_S = 86_400.0
"""How long a site's answer holds, seconds."""
KEEP_FAILED_S = 600.0
"""A server that failed is asked again sooner."""
SITES_MAX = 5_000
"""Sites whose answer is kept; the one that was longest unused goes first."""
ROBOTS_BYTES_MAX = 512_000
"""What RFC 9309 asks a reader to take at least."""
CRAWL_DELAY_S_MAX = 30.0
"""A site that asks for a longer pause between two requests gets this one."""
SMALL_CHARS_MAX = 5_000
"""A file so short is read within a few milliseconds, which is not worth a thread; most are."""
_AGENT_FIELDS = frozenset(("user-agent", "useragent", "user agent"))
_NOT_US = "/"
"""A name that can't be ours."""

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _File:
    """One robots.txt that was read."""

    rules: Protego
    is_small: bool


@dataclass(frozen=True, slots=True)
class _Rules:
    answer: asyncio.Future[_File | None]
    """None forbids everything."""
    asked_at: float


class Robots:
    """The rules of the sites that pages come from, kept for a day.

    Args:
        settings: `user_agent`, whose first word up to "/" is our name.
        fetcher: Fetches robots.txt.
        clock: A clock that never goes back, seconds.
    """

    def __init__(self, settings: Settings, fetcher: Fetcher, clock: Callable[[], float]) -> None:
        self._name = settings.user_agent.partition("/")[0].split()[0] if settings.user_agent.split() else "*"
        self._fetcher, self._clock = fetcher, clock
        self._sites: OrderedDict[str, _Rules] = OrderedDict()
        self._turn = asyncio.Lock()
        """Of large files, one at a time: each would take its share of the one interpreter."""

    async def allows(self, url: str) -> bool:
        """Whether the site lets us fetch *url*. No file (4xx) allows everything; a failing server (5xx) nothing."""
        file = await self._rules(_file_of(url))
        return file is not None and bool(await self._do(file.is_small, file.rules.can_fetch, url, self._name))

    async def pause_s(self, url: str) -> float:
        """The pause between two requests that the site of *url* asks for (Crawl-delay), at most CRAWL_DELAY_S_MAX."""
        file = await self._rules(_file_of(url))
        asked = file.rules.crawl_delay(self._name) if file is not None else None
        return min(max(float(asked or 0.0), 0.0), CRAWL_DELAY_S_MAX)

    async def _rules(self, site: str) -> _File | None:
        known = self._sites.get(site)
        if known is None or self._is_old(known):
            known = _Rules(asyncio.ensure_future(self._ask(site)), self._clock())
            self._sites[site] = known
            if len(self._sites) > SITES_MAX:
                self._sites.popitem(last=False)
        self._sites.move_to_end(site)
        return await asyncio.shield(known.answer)

    def _is_old(self, rules: _Rules) -> bool:
        if not rules.answer.done():
            return False
        is_failed = rules.answer.cancelled() or rules.answer.exception() is not None or rules.answer.result() is None
        return self._clock() - rules.asked_at > (KEEP_FAILED_S if is_failed else KEEP_S)

    async def _ask(self, site: str) -> _File | None:
        try:
            response = await self._fetcher.get(site, accept="text/plain", bytes_max=ROBOTS_BYTES_MAX, is_paced=False)
        except WireroomError:
            return None
        if response.status >= 500 or response.status == 429:
            return None
        text = response.text() if response.status == 200 else ""
        is_small = len(text) <= SMALL_CHARS_MAX
        return _File(await self._do(is_small, _read, text, self._name), is_small)

    async def _do(self, is_small: bool, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What *function* returns, called here where the file *is_small*, else in a thread."""
        if is_small:
            return function(*args, **kwargs)
        async with self._turn:
            return await asyncio.to_thread(function, *args, **kwargs)


def _read(text: str, name: str) -> Protego:
    """The rules of a file for us, *name*. A stranger wrote it; what can't be read forbids nothing."""
    try:
        return Protego.parse(for_us(text, name))
    except Exception:  # noqa: BLE001  whatever it is
        return Protego.parse("")


def for_us(text: str, name: str) -> str:
    """*text* with all agents that we are not under one name: it says the same of *name*, and is read in linear time.

    Protego keeps a list of rules for each agent, so that 10,000 agents above 10,000 rules would take it minutes and
    gigabytes. A line counts as naming an agent where it does for Protego.
    """
    own = name.lower()
    begins = [at for at in range(len(own)) if at == 0 or not (own[at - 1].isalnum() or own[at - 1] in "-_")]
    lines = []
    for line in text.splitlines():
        if agent := _agent(line):
            plain = "*" if agent == "*" else agent.replace("*", "").lower()
            is_ours = plain == "*" or any(plain and own.startswith(plain, at) for at in begins)
            lines.append(f"User-agent: {plain if is_ours else _NOT_US}")
        else:
            lines.append(line)
    return "\n".join(lines)


def _agent(line: str) -> str:
    """The agent that *line* names; "" where it names none."""
    line = line.partition("#")[0].strip()
    field, colon, value = line.partition(":")
    if colon and field.strip().lower() in _AGENT_FIELDS:
        return value.strip()
    if colon and (not value or value[0].isspace()):
        return ""
    words = line.split()
    count = next((count for count in (1, 2) if " ".join(words[:count]).lower() in _AGENT_FIELDS), 0)
    return " ".join(words[count:]) if count else ""


def _file_of(url: str) -> str:
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc, "/robots.txt", "", ""))
