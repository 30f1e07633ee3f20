"""`wireroom doctor`: the settings, and whether the surroundings are as a process needs them. `wireroom version`."""

import asyncio
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import fields
from importlib.metadata import packages_distributions
from importlib.metadata import version as version_of
from pathlib import Path

import click
import orjson

from schemas.errors import WireroomError
from streams.cli.options import broker_option, newsroom_option, settings_of
from streams.settings import PREFIX, Settings
from streams.show.text import as_unicode

OURS = ("schemas", "agents", "streams")
PYTHON_MIN = (3, 11)
HIDDEN = "(set, not shown)"
"""In place of a password."""


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def version(as_json: bool) -> None:
    """Print the version.

    Example: wireroom version --json
    """
    shown = {"wireroom": version_of("wireroom"), "python": sys.version.split()[0]}
    click.echo(orjson.dumps(shown).decode() if as_json else f"wireroom {shown['wireroom']} (Python {shown['python']})")


@click.command()
@broker_option
@newsroom_option
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def doctor(broker: str | None, newsroom: str | None, as_json: bool) -> None:
    """Show every setting, and check Python, package names, newsroom folder and broker. Exit code 1 when a check fails.

    Example: wireroom doctor --broker 127.0.0.1:9092
    """
    settings = settings_of(broker=broker, newsroom=newsroom)
    checks = [(name, *_outcome(check, settings)) for name, check in CHECKS.items()]
    if as_json:
        shown = {
            "settings": {name: as_unicode(value) for name, value, _ in _settings(settings)},
            "checks": [{"name": name, "ok": ok, "says": as_unicode(says)} for name, ok, says in checks],
        }
        click.echo(orjson.dumps(shown).decode())
    else:
        for name, value, about in _settings(settings):
            click.echo(f"{PREFIX}{name.upper()}={value}\n    {about}")
        for name, ok, says in checks:
            click.secho(f"{'ok  ' if ok else 'FAIL'} {name}: {says}", fg="green" if ok else "red")
    raise SystemExit(0 if all(ok for _, ok, _ in checks) else 1)


def _settings(settings: Settings) -> Iterator[tuple[str, str, str]]:
    for one in fields(settings):
        value = getattr(settings, one.name)
        shown = ",".join(map(str, value)) if isinstance(value, tuple) else str(value)
        hidden = HIDDEN if value and "secret" in one.metadata else shown
        yield one.name, hidden, str(one.metadata["doc"])


def _outcome(check: Callable[[Settings], str], settings: Settings) -> tuple[bool, str]:
    try:
        return True, check(settings)
    except WireroomError as error:
        return False, str(error)


def _python(_settings: Settings) -> str:
    if sys.version_info < PYTHON_MIN:
        raise WireroomError(f"Python {sys.version.split()[0]} is too old; 3.11 or newer is needed")
    return sys.version.split()[0]


def _names(_settings: Settings) -> str:
    """The flat package names are safe only in an environment of our own."""
    owners = packages_distributions()
    for name in OURS:
        others = sorted(set(owners.get(name, [])) - {"wireroom"})
        if others:
            raise WireroomError(f"{', '.join(others)} also installs `{name}`; give Wireroom an environment of its own")
    return "schemas, agents and streams are ours alone"


def _newsroom(settings: Settings) -> str:
    from streams.newsroom import load

    if not Path(settings.newsroom).is_dir():
        raise WireroomError(f"there is no folder {settings.newsroom}; name one with --newsroom or {PREFIX}NEWSROOM")
    loaded = load(Path(settings.newsroom))
    return f"{settings.newsroom}: {len(loaded.feeds)} feeds, {len(loaded.rules)} rules, {len(loaded.topics)} topics"


def _broker(settings: Settings) -> str:
    from streams.kafka.clients import wait_for_broker
    from streams.kafka.secure import security, spoken

    if settings.is_embedded:
        security(settings)
        return "embedded: started by the process that needs it"
    asyncio.run(wait_for_broker(settings))
    return f"{settings.broker} answers ({spoken(settings)})"


def _environment(_settings: Settings) -> str:
    proxies = [name for name in ("HTTP_PROXY", "HTTPS_PROXY") if os.environ.get(name)]
    return (
        f"{', '.join(proxies)} set, and not used: addresses are checked where they are dialled"
        if proxies
        else "no proxy"
    )


CHECKS: dict[str, Callable[[Settings], str]] = {
    "python": _python,
    "package names": _names,
    "proxy": _environment,
    "newsroom": _newsroom,
    "broker": _broker,
}
