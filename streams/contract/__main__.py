"""Writes the published contract, checks it, or freezes it as that of a release."""

import sys

import click

from schemas.errors import UsageError
from streams.contract import PAGE, PUBLISHED, files, page
from streams.contract.releases import RELEASES, current, faults, freeze

DRIFT = "is not what the code says: run `./run.sh contract`"


@click.command()
@click.option("--check", "is_check", is_flag=True, help="Write nothing; exit 1 where something is wrong.")
@click.option("--freeze", "is_freeze", is_flag=True, help="Keep the contract as that of the release SCHEMA_VERSION.")
def main(*, is_check: bool, is_freeze: bool) -> None:
    """Write the published contract to `schemas/published/` and `docs/contract.html`.

    Example: python -m streams.contract --check
    """
    if not is_check:
        write()
    if is_freeze:
        try:
            click.echo(f"kept in {freeze()}")
        except UsageError as error:
            sys.exit(f"nothing is kept: {error}")
    found = [*drift(), *faults(current())]
    for fault in found:
        click.echo(fault, err=True)
    sys.exit(1 if found else 0)


def write() -> None:
    """Write the published files and the page, and delete those that are no longer published."""
    texts = files()
    for old in published():
        if old not in texts:
            (PUBLISHED / old).unlink()
    for name, text in texts.items():
        (PUBLISHED / name).parent.mkdir(parents=True, exist_ok=True)
        (PUBLISHED / name).write_text(text, encoding="utf-8")
    PAGE.write_text(page(), encoding="utf-8")


def drift() -> list[str]:
    """What is published and not what the code says, a sentence each."""
    texts = {PUBLISHED / name: text for name, text in files().items()} | {PAGE: page()}
    differs = [path for path, text in texts.items() if not path.is_file() or path.read_text(encoding="utf-8") != text]
    odd = [
        f"{PUBLISHED / name} is no longer published: run `./run.sh contract`" for name in published() - files().keys()
    ]
    return [*(f"{path} {DRIFT}" for path in differs), *odd]


def published() -> set[str]:
    """The files below `schemas/published/`, but for those of earlier releases."""
    paths = (path for path in PUBLISHED.rglob("*") if path.is_file() and RELEASES not in path.parents)
    return {path.relative_to(PUBLISHED).as_posix() for path in paths}


if __name__ == "__main__":
    main()
