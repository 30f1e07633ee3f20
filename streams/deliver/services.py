"""Everything that is no webhook of ours: mail, chat, telephone, through Apprise.

Apprise blocks, so each notification runs in a thread with a time limit. A thread can't be stopped: one that hangs
keeps its place until it ends, and with all places taken further notifications are put off. Services know no idempotency
key, so a further attempt waits for the thread of the one before where that has not ended: its message may yet arrive.
"""

import asyncio
import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from schemas.alert import Alert
from schemas.errors import RefusedError, RetryableError
from streams.deliver.redact import redact, shown
from streams.show import message

THREADS_MAX = 16
"""Notifications under way in one process, hanging ones included."""
SAID_MAX = 5
"""Lines of Apprise's own log that are kept to say why."""
_TYPES = {"info": "info", "watch": "warning", "urgent": "warning", "flash": "failure"}
_Outcome = str | RefusedError
"""Why a service did not take a notification; "" when it did."""
_places = threading.BoundedSemaphore(THREADS_MAX)


def refusal(url: str) -> str:
    """Why *url* is no address that Apprise can send to; "" where it is one. Nobody is called."""
    import apprise  # noqa: PLC0415  as below

    with _keep.keeping():
        return "" if apprise.Apprise.instantiate(url) else _unknown(url)


def _unknown(url: str) -> str:
    return f"Apprise knows no service for {shown(url)}, or the address lacks something"


class Notification:
    """One alert for the service behind *url*, sent by as many attempts as it takes."""

    def __init__(self, url: str, alert: Alert) -> None:
        self._url, self._alert = url, alert
        self._under_way: asyncio.Future[_Outcome] | None = None

    async def send(self, timeout_s: float) -> None:
        """One attempt, of so many seconds.

        Raises:
            RefusedError: Apprise knows no service for this address.
            RetryableError: The service did not take it, did not answer in time, or too many are under way.
        """
        self._under_way = self._under_way or self._begin()
        try:
            async with asyncio.timeout(timeout_s):
                said = await asyncio.shield(self._under_way)
        except TimeoutError as error:
            raise RetryableError(f"{shown(self._url)} did not answer within {timeout_s:g} s") from error
        self._under_way = None
        if isinstance(said, RefusedError):
            raise said
        if said:
            raise RetryableError(f"{shown(self._url)} did not take it: {redact(said, self._url)}")

    def _begin(self) -> asyncio.Future[_Outcome]:
        if not _places.acquire(blocking=False):
            raise RetryableError(f"{THREADS_MAX} notifications are under way and hang; this one is put off")
        done: asyncio.Future[_Outcome] = asyncio.get_running_loop().create_future()
        # A daemon thread: a hanging service must not keep the process from ending.
        threading.Thread(target=_run, args=(self._url, self._alert, done), name="apprise", daemon=True).start()
        return done


def _run(url: str, alert: Alert, done: asyncio.Future[_Outcome]) -> None:
    """In the thread: notify, then hand "" or the reason to *done*."""
    try:
        outcome: _Outcome = _notify(url, alert)
    except RefusedError as error:
        outcome = error
    except Exception as error:  # noqa: BLE001  a plugin may raise anything; the type alone holds no secret
        outcome = type(error).__name__
    finally:
        _places.release()
    try:
        done.get_loop().call_soon_threadsafe(done.set_result, outcome)
    except RuntimeError:  # the process is ending: its loop is closed
        return


def _notify(url: str, alert: Alert) -> str:
    """Why the service did not take it; "" when it did."""
    import apprise  # noqa: PLC0415  loads a hundred plug-ins: only where one is used

    with _keep.keeping() as said:
        service = apprise.Apprise.instantiate(url)
        if service is None:
            raise RefusedError(_unknown(url))
        took = service.notify(
            title=message.title(alert),
            body=message.details(alert),
            notify_type=apprise.NotifyType(_TYPES.get(alert.severity, "warning")),
            body_format=apprise.NotifyFormat.TEXT,
        )
    return "" if took else "; ".join(said) or "it gave no reason"


class _Keep(logging.Filter):
    """Keeps what Apprise says in each thread, and lets none of it through to any log: it may hold secrets."""

    def __init__(self) -> None:
        super().__init__()
        self._of_thread = threading.local()

    @contextmanager
    def keeping(self) -> Iterator[list[str]]:
        """What Apprise says in this thread meanwhile, from warnings up."""
        said: list[str] = []
        self._of_thread.said = said
        try:
            yield said
        finally:
            del self._of_thread.said

    def filter(self, record: logging.LogRecord) -> bool:
        """Keep *record*; False, so that it goes nowhere else."""
        said: list[str] | None = getattr(self._of_thread, "said", None)
        if said is not None and record.levelno >= logging.WARNING and len(said) < SAID_MAX:
            said.append(record.getMessage())
        return False


_keep = _Keep()
logging.getLogger("apprise").addFilter(_keep)
for _name in ("urllib3", "requests_oauthlib", "oauthlib"):
    # At DEBUG they write whole addresses and headers.
    logging.getLogger(_name).setLevel(logging.WARNING)
