"""Webhooks: the alert's JSON by POST, with CloudEvents headers and an idempotency key.

They go where the operator says, private addresses included, and nowhere else: redirects are not followed.
Sources: CloudEvents 1.0.2, HTTP binding, binary mode; draft-ietf-httpapi-idempotency-key-header.
"""

from collections.abc import Awaitable, Callable
from urllib.parse import quote

import aiohttp

from schemas import cloudevents
from schemas.alert import Alert
from schemas.codec import encode
from schemas.errors import RefusedError, RetryableError
from streams.deliver.redact import redact, shown

ANSWER_BYTES_MAX = 300
"""Read of an answer that is not 2xx, to say why."""
WAIT_S_MAX = 60.0
"""The longest Retry-After that is waited for."""

Send = Callable[[], Awaitable[None]]
"""Sends one alert once; raises RefusedError or RetryableError."""

_LATER = {408, 425, 429}
"""Client errors that mean: not now. Every 5xx does too."""


class AskedToWaitError(RetryableError):
    """The receiver said when to come back."""

    def __init__(self, sentence: str, wait_s: float) -> None:
        self.wait_s = wait_s
        super().__init__(sentence)


def headers(alert: Alert, idempotency_key: str) -> dict[str, str]:
    """The headers of one webhook request; values are percent-encoded as the HTTP binding asks."""
    values = {name: value.decode() for name, value in cloudevents.headers("alerts", alert)}
    named = {
        name.replace("ce_", "ce-"): quote(value, safe=" !#$&'()*+,/:;=?@[]-._~|") for name, value in values.items()
    }
    return {**named, "Idempotency-Key": idempotency_key, "User-Agent": "Wireroom"}


def open_session() -> aiohttp.ClientSession:
    """A session that keeps nothing between two alerts and reads no settings of the environment."""
    return aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar(), auto_decompress=False)


async def send(
    session: aiohttp.ClientSession, url: str, alert: Alert, *, idempotency_key: str, timeout_s: float
) -> None:
    """Send *alert* once.

    Args:
        session: From `open_session`.
        url: Where to; http or https.
        alert: What to send.
        idempotency_key: The same at every attempt.
        timeout_s: For the whole exchange, seconds.

    Raises:
        RefusedError: It answered 3xx or 4xx, or the address can't be used; another attempt would not help.
        RetryableError: It could not be reached, did not answer in time, or answered 5xx, 408, 425 or 429.
    """
    try:
        async with session.post(
            url,
            data=encode(alert),
            headers=headers(alert, idempotency_key),
            allow_redirects=False,
            timeout=aiohttp.ClientTimeout(total=timeout_s),
        ) as answer:
            await _judge(url, answer)
    except aiohttp.ClientSSLError as error:  # a certificate's error is a ValueError too
        raise RetryableError(f"{shown(url)} could not be reached: {redact(_cause(error), url)}") from error
    except (aiohttp.InvalidURL, ValueError) as error:
        raise RefusedError(f"{shown(url)} is no address that can be called") from error
    except TimeoutError as error:
        raise RetryableError(f"{shown(url)} did not answer within {timeout_s:g} s") from error
    except (aiohttp.ClientError, OSError) as error:
        raise RetryableError(f"{shown(url)} could not be reached: {redact(_cause(error), url)}") from error


async def _judge(url: str, answer: aiohttp.ClientResponse) -> None:
    status = answer.status
    if 200 <= status < 300:
        return
    if status < 400:
        raise RefusedError(
            f"{shown(url)} answered {status}, a redirect, which is not followed; write the final address"
        )
    said = (await answer.content.read(ANSWER_BYTES_MAX)).decode("utf-8", "replace")
    sentence = f"{shown(url)} answered {status}: {redact(said, url)}" if said else f"{shown(url)} answered {status}"
    if status < 500 and status not in _LATER:
        raise RefusedError(sentence)
    asked = answer.headers.get("Retry-After", "")
    if asked.isascii() and asked.isdigit():
        raise AskedToWaitError(sentence, min(float(asked[:6]), WAIT_S_MAX))
    raise RetryableError(sentence)


def _cause(error: Exception) -> str:
    """Why a connection failed, without the address that the library puts into its own sentence."""
    os_error = getattr(error, "os_error", error)
    return getattr(os_error, "strerror", None) or type(error).__name__
