"""Dead letters seen and put back: what `wireroom dead` does."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from schemas.errors import UsageError
from streams.kafka.clients import Record, read_to_end
from streams.kafka.dead import DeadLetter, read_dead_letter
from streams.kafka.writer import Message, open_writer
from streams.settings import Settings
from streams.topology import TOPICS

REDRIVE_MAX = 3
"""How often one event is put back; then it needs `--force`."""
CHUNK = 500
"""Letters written at a time."""


@dataclass(frozen=True, slots=True)
class Found:
    """One dead letter and where it lies."""

    place: str
    """Its partition and offset on the topic `dead`, as in "2@17": its name for `show` and `redrive`."""
    at_ms: int
    """When it was written, milliseconds since 1970 UTC."""
    letter: DeadLetter


Choice = Callable[[Found], bool]


async def find(settings: Settings, choice: Choice = lambda _: True) -> list[Found]:
    """The dead letters that *choice* takes, oldest first."""
    found = [_found(record) async for record in read_to_end(settings, "dead")]
    return sorted((one for one in found if choice(one)), key=lambda one: one.at_ms)


def _found(record: Record) -> Found:
    return Found(f"{record.partition}@{record.offset}", record.timestamp, read_dead_letter(record))


async def find_one(settings: Settings, place: str) -> Found:
    """The dead letter at *place*.

    Raises:
        UsageError: There is none.
    """
    found = await find(settings, lambda one: one.place == place)
    if not found:
        raise UsageError(f"no dead letter {place}; `wireroom dead ls` lists them, each as PARTITION@OFFSET")
    return found[0]


def refusal(found: Found, *, force: bool) -> str:
    """Why *found* can't be put back; "" when it can."""
    letter = found.letter
    if letter.topic not in TOPICS:
        return f"{found.place}: it names no topic of ours ({letter.topic or 'none'})"
    if letter.is_cut:
        return f"{found.place}: its value was too large and was cut"
    if TOPICS[letter.topic].is_public and not force:
        return f"{found.place}: subscribers of {letter.topic} would get it twice; --force does it all the same"
    if letter.redriven >= REDRIVE_MAX and not force:
        return f"{found.place}: it was put back {letter.redriven} times already; --force does it again"
    return ""


async def redrive(settings: Settings, chosen: Sequence[Found]) -> int:
    """Put the letters *chosen* back on the topics that they came from, a header counting how often; how many.

    They stay on `dead` as well: it is a log. What fails again makes a new letter.
    """
    async with open_writer(settings) as writer:
        for begin in range(0, len(chosen), CHUNK):
            messages: list[Message] = []
            for one in chosen[begin : begin + CHUNK]:
                letter = one.letter
                headers = [header for header in letter.source_headers if header[0] != "redriven"]
                headers.append(("redriven", str(letter.redriven + 1).encode()))
                # Back to its own partition: it was placed by something that need not be the key.
                count = await writer.partitions(settings.topic_prefix + letter.topic)
                partition = letter.partition if letter.partition < count else None
                messages.append(
                    await writer.encode_raw(letter.topic, letter.key, letter.value, partition=partition, more=headers)
                )
            await writer.confirm(await writer.post(messages))
    return len(chosen)
