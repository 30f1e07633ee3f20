"""The canary's own alarms: sent directly to their addresses, never through the flow that they are about."""

import asyncio
import logging
from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from agents.identity import hashed
from schemas.alert import Alert
from schemas.newsroom import Newsroom, ReceiverEntry
from streams.canary.mark import RULE_ID
from streams.deliver import Ways
from streams.deliver.attempts import attempt
from streams.deliver.redact import shown

ATTEMPTS_MAX = 3
"""At one receiver."""
TIMEOUT_S = 15
"""For one attempt."""
TITLES = {"opened": "Wireroom's canary does not come through", "closed": "Wireroom's canary comes through again"}

log = logging.getLogger("wireroom.canary")


class Alarms:
    """Tells each address once that an outage began, and once that it is over.

    Args:
        targets: Addresses as in receivers.yaml, or names of its receivers, so that no secret stands on a command line.
        owner: Who sends them: the process's token.
    """

    def __init__(self, targets: Sequence[str], owner: str) -> None:
        self._targets, self._owner = targets, owner
        self._told: set[str] = set()
        """Those that know of the outage."""
        self._began_at: datetime | None = None

    async def failed(self, said: str, now: datetime, newsroom: Newsroom) -> None:
        """Tell of an outage whoever does not know of it; those that could not be reached are told the next time.

        Args:
            said: What is wrong, a sentence.
            now: The time.
            newsroom: The newest release known, whose receivers targets may name.
        """
        self._began_at = self._began_at or now
        await self._tell([one for one in self._targets if one not in self._told], "opened", said, now, newsroom)

    async def recovered(self, said: str, now: datetime, newsroom: Newsroom) -> None:
        """Tell whoever knows of the outage that it is over; arguments as in `failed`."""
        await self._tell(sorted(self._told), "closed", said, now, newsroom)
        self._told, self._began_at = set(), None

    async def _tell(
        self, targets: Sequence[str], status: Literal["opened", "closed"], said: str, now: datetime, newsroom: Newsroom
    ) -> None:
        alarm = self._alarm(status, said, now)
        ways = Ways()
        await ways.open()
        try:
            await asyncio.gather(*(self._send(ways, one, alarm, newsroom) for one in targets))
        finally:
            await ways.close()

    async def _send(self, ways: Ways, target: str, alarm: Alert, newsroom: Newsroom) -> None:
        receiver = ReceiverEntry(name=f"alarm-{RULE_ID}", timeout_s=TIMEOUT_S)
        urls = [target] if "://" in target else _urls(newsroom, target)
        if not urls:
            log.error("the alarm could not be sent: receivers.yaml has no receiver %r", target)
        outcomes = await asyncio.gather(*(attempt(ways.way(url, alarm, receiver), ATTEMPTS_MAX) for url in urls))
        for url, outcome in zip(urls, outcomes, strict=True):
            if outcome.status == "sent":
                self._told.add(target)
            else:
                log.error("the alarm could not be sent to %s: %s", shown(url), outcome.error)

    def _alarm(self, status: Literal["opened", "closed"], said: str, now: datetime) -> Alert:
        began_at = self._began_at or now
        return Alert(
            id=hashed("canary", self._owner, began_at.isoformat()),
            number=1 if status == "opened" else 2,
            status=status,
            reason=said,
            rule_id=RULE_ID,
            title=TITLES[status],
            owner="wireroom",
            severity="urgent",
            group=self._owner,
            opened_at=began_at,
            at=now,
            sequence=0,
        )


def _urls(newsroom: Newsroom, name: str) -> list[str]:
    return [url for receiver in newsroom.receivers if receiver.name == name for url in receiver.urls]
