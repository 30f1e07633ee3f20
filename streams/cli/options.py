"""What several subcommands share: options, the settings they make, times as people write them."""

import asyncio
import logging
import os
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from typing import Any, TypeVar

import click

from schemas.errors import OptionError, UsageError
from streams.durations import duration_of
from streams.monitoring.repeats import Repeats
from streams.settings import Settings
from streams.show.text import printable

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])

NEAR = 0.6
"""How alike a name must be to be suggested in place of one that there is not."""
BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
_REPEATS = Repeats()


def broker_option(function: F) -> F:
    """`--broker`: the environment's `WIREROOM_BROKER` where it is not given."""
    return click.option("--broker", metavar="HOST:PORT[,…]", help="Kafka; default: WIREROOM_BROKER or 127.0.0.1:9092.")(
        function
    )


def newsroom_option(function: F) -> F:
    """`--newsroom`: the environment's `WIREROOM_NEWSROOM`, else `newsroom/`, where it is not given."""
    return click.option("--newsroom", metavar="DIR", help="Newsroom folder; default: WIREROOM_NEWSROOM or newsroom/.")(
        function
    )


class TopicName(click.Choice[str]):
    """A topic by its short name, or as brokers have it, with the prefix of the settings in front."""

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The short name.

        Raises:
            click.BadParameter: There is no such topic.
        """
        from difflib import get_close_matches

        name = short_name(value)
        if name in self.choices:
            return name
        near = get_close_matches(name, self.choices, n=1, cutoff=NEAR)
        hint = f"; did you mean {near[0]}?" if near else ""
        raise click.BadParameter(f"{value!r} is none of {', '.join(self.choices)}{hint}", ctx, param)


def short_name(topic: str) -> str:
    """*topic* without the prefix of the settings: `enriched` for `wireroom.enriched`, as brokers and our tables say."""
    return topic.removeprefix(Settings.from_env(os.environ).topic_prefix)


def settings_of(**given: object) -> Settings:
    """The settings of the environment, what the command line gives before them; also sets up logging."""
    settings = Settings.from_env(os.environ, **given)
    _set_up_logging(settings.log_level.upper())
    return settings


class _Plain(logging.Formatter):
    """Takes out what could steer a terminal: addresses and errors hold what strangers wrote."""

    def format(self, record: logging.LogRecord) -> str:
        return printable(super().format(record))


def _set_up_logging(level: str) -> None:
    if level not in {"", "DEBUG", "INFO", "WARNING", "ERROR"}:
        raise UsageError(f"WIREROOM_LOG_LEVEL={level}: expected DEBUG, INFO, WARNING or ERROR")
    if not logging.getLogger().handlers:  # those of whoever runs us within a process of their own stay as they are
        handler = logging.StreamHandler()
        handler.setFormatter(_Plain("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        handler.addFilter(_REPEATS)
        logging.basicConfig(level=level or "WARNING", handlers=[handler])
    logging.getLogger("wireroom").setLevel(level or "INFO")


def run(main: Coroutine[Any, Any, T]) -> T:
    """Run *main*; Ctrl-C, or what cancels it, ends it with exit code 130 and no traceback."""
    try:
        return asyncio.run(main)
    except (KeyboardInterrupt, asyncio.CancelledError):
        raise SystemExit(130) from None


def moment(text: str, now: datetime) -> datetime:
    """*text* as a time: `beginning`, `now`, an age such as `90s`, `20m`, `2h` or `30d`, else RFC 3339, UTC by default.

    Raises:
        OptionError: It is none of these.
    """
    if text in {"beginning", "now"}:
        return BEGINNING if text == "beginning" else now
    if (age := duration_of(text)) is not None:
        # 99999999d is longer ago than the calendar reaches.
        return now - min(age, now - BEGINNING)
    try:
        given = datetime.fromisoformat(text)
        return given.astimezone(UTC) if given.tzinfo else given.replace(tzinfo=UTC)
    except (ValueError, OverflowError):  # an offset may lead out of the years 1 to 9999
        raise OptionError(
            f"{text!r} is no time: write 2026-08-01, 2026-08-01T06:00Z, 2h (ago), beginning or now"
        ) from None
