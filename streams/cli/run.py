"""`wireroom poll`, `wireroom worker` and `wireroom web`: the processes that run until they are told to end."""

import click

from schemas.errors import UsageError
from streams.cli.options import broker_option, newsroom_option, run, settings_of
from streams.settings import EMBEDDED
from streams.topology import ROLES


def _no_embedded(broker: str) -> None:
    if broker == EMBEDDED:
        raise UsageError("the embedded broker lives in `wireroom demo`; give this process a host:port with --broker")


@click.command()
@broker_option
@newsroom_option
def poll(broker: str | None, newsroom: str | None) -> None:
    """Poll the newsroom's feeds, and publish the folder as a release whenever it changes.

    Ends on SIGTERM or Ctrl-C within 20 s. Exit code 1: no broker, or a folder with faults.

    Example: wireroom poll --broker 127.0.0.1:9092 --newsroom newsroom
    """
    from streams.poll.process import poll as poll_until_told

    settings = settings_of(broker=broker, newsroom=newsroom)
    _no_embedded(settings.broker)
    raise SystemExit(run(poll_until_told(settings)))


@click.command()
@broker_option
@click.option("--roles", default=",".join(ROLES), show_default=True, metavar="ROLE,…", help="What this worker does.")
def worker(broker: str | None, roles: str) -> None:
    """Run worker roles until SIGTERM or Ctrl-C.

    Start as many as you like: partitions are shared among the workers of a role; sequence and desk run in one worker at
    a time, the others stand by.

    Example: wireroom worker --broker 127.0.0.1:9092 --roles fetch,enrich
    """
    from streams.worker import work

    wanted = [role.strip() for role in roles.split(",") if role.strip()]
    unknown = sorted(set(wanted) - set(ROLES))
    if unknown or not wanted:
        raise click.UsageError(
            f"--roles {roles!r}: {unknown[0] if unknown else 'nothing'} is no role; these are: {', '.join(ROLES)}"
        )
    settings = settings_of(broker=broker)
    _no_embedded(settings.broker)
    raise SystemExit(work(settings, wanted))


@click.command()
@broker_option
@click.option(
    "--host", "web_host", metavar="ADDRESS", help="Address to listen on; default: WIREROOM_WEB_HOST or 127.0.0.1."
)
@click.option(
    "--port", "web_port", type=click.IntRange(0, 65535), help="Default: WIREROOM_WEB_PORT or 8080; 0 takes a free one."
)
def web(broker: str | None, web_host: str | None, web_port: int | None) -> None:
    """Serve the live page: the news as it comes, with most popular, editors' picks and alerts.

    Example: wireroom web --broker 127.0.0.1:9092 --port 8080
    """
    from streams.engine.until import until_told
    from streams.web import serve

    settings = settings_of(broker=broker, web_host=web_host, web_port=web_port)
    _no_embedded(settings.broker)
    run(until_told(serve(settings)))
