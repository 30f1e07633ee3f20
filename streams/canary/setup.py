"""What the canary needs in the newsroom folder, a rule and a receiver: what is missing, and how to write it there."""

from pathlib import Path
from urllib.parse import urlsplit

from schemas.errors import UsageError
from schemas.newsroom import Newsroom
from streams.canary.item import WORD
from streams.canary.mark import FEED_ID, RECEIVER, RULE_ID
from streams.newsroom import NewsroomErrors, load

RULE_FILE = f"rules/{RULE_ID}.yaml"
RULE = f"""\
# The canary's rule: `wireroom canary` writes an item a minute and waits at the receiver for its alert.
id: {RULE_ID}
title: Wireroom's canary
owner: wireroom
severity: info
match:
  sources: [{FEED_ID}]
  text: [{WORD}]
keep_open: 1m
notify: {RECEIVER}
"""
RECEIVER_ENTRY = """\
# Where `wireroom canary` listens; the workers must reach it. A second canary's address goes into the same list.
- name: {name}
  urls: ["{url}"]
  attempts_max: 3
  timeout_s: 5
"""
HOW = "`wireroom canary --setup` writes what it needs into the newsroom folder, and `wireroom poll` publishes that"


def missing(newsroom: Newsroom, port: int) -> str:
    """What *newsroom*, a release, lacks for a canary that listens on *port*, in one sentence; "" for nothing."""
    rule = next((one for one in newsroom.rules if one.id == RULE_ID), None)
    receiver = next((one for one in newsroom.receivers if one.name == RECEIVER), None)
    where = f"release {newsroom.release} of the newsroom"
    if not newsroom.release:
        return f"no release of a newsroom is on wireroom.config; start `wireroom poll`, after this: {HOW}"
    if rule is None or receiver is None:
        absent = [f"{kind} {RULE_ID}" for kind, one in (("rule", rule), ("receiver", receiver)) if one is None]
        return f"{where} has no {' and no '.join(absent)}; {HOW}"
    if RECEIVER not in rule.notify:
        return f"in {where} the rule {RULE_ID} does not notify {RECEIVER}; add it to `notify`"
    if port not in map(_port, receiver.urls):
        return (
            f"in {where} no address of the receiver {RECEIVER} has port {port}, on which this canary listens; "
            "mend `urls`, or give --receiver-port"
        )
    return ""


def write(folder: Path, url: str) -> list[str]:
    """Write rule and receiver into the newsroom *folder*, where they are not there yet.

    Args:
        folder: The newsroom folder.
        url: Where the workers reach the canary.

    Returns:
        What was done, a sentence each.

    Raises:
        NewsroomErrors: The folder had a fault before.
        UsageError: It can't be written, or not without a fault; it is as it was, and the sentence holds both texts.
    """
    newsroom = load(folder)
    entry = RECEIVER_ENTRY.format(name=RECEIVER, url=url)
    told = []
    undo: list[tuple[Path, bytes | None]] = []
    try:
        # The receiver first: a rule that names a receiver which is not there yet would be a fault.
        if any(one.name == RECEIVER for one in newsroom.receivers):
            told.append(f"{folder / 'receivers.yaml'} has the receiver {RECEIVER} already; look whether {url} is in it")
        else:
            _append(folder / "receivers.yaml", entry, undo)
            told.append(f"{folder / 'receivers.yaml'}: added the receiver {RECEIVER} at {url}")
        if any(one.id == RULE_ID for one in newsroom.rules):
            told.append(f"{folder} has the rule {RULE_ID} already")
        else:
            _append(folder / RULE_FILE, RULE, undo)
            told.append(f"{folder / RULE_FILE}: written")
        load(folder)
    except (OSError, NewsroomErrors) as error:
        _restore(undo)
        raise UsageError(
            f"{folder} could not be changed ({error}) and is as it was; add this to receivers.yaml yourself:\n\n"
            f"{entry}\nand write this to {RULE_FILE}:\n\n{RULE}"
        ) from error
    return told


def _append(path: Path, text: str, undo: list[tuple[Path, bytes | None]]) -> None:
    """Add *text* to the end of *path*; what it was goes to *undo*."""
    before = path.read_bytes() if path.exists() else None
    path.parent.mkdir(parents=True, exist_ok=True)
    undo.append((path, before))
    known = before.rstrip() + b"\n\n" if before and before.strip() else b""
    path.write_bytes(known + text.encode())


def _restore(undo: list[tuple[Path, bytes | None]]) -> None:
    for path, before in undo:
        if before is None:
            path.unlink(missing_ok=True)
        elif path.read_bytes() != before:
            path.write_bytes(before)


def _port(url: str) -> int | None:
    """The port of *url*; None where it has none that can be read."""
    try:
        parts = urlsplit(url)
        return parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    except ValueError:
        return None
