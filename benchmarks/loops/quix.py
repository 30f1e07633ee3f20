"""Quix Streams: apply and to_topic, at least once, as its documentation shows it."""

import tempfile

from quixstreams import Application

from benchmarks.loops import LINGER_MS, Job, job, marked, work
from benchmarks.work import add


def main(mine: Job) -> None:
    """Work until killed."""
    # Its own JSON is read and written with orjson too; Articles are our codec's in every loop.
    is_json = mine.function == "trivial"
    form = "json" if is_json else "bytes"
    app = Application(
        broker_address=mine.broker,
        consumer_group=mine.group,
        auto_offset_reset="earliest",
        auto_create_topics=False,
        state_dir=tempfile.mkdtemp(),
        loglevel="WARNING",
        producer_extra_config={"acks": "all", "linger.ms": LINGER_MS},
        **mine.options,
    )
    source = app.topic(mine.source, value_deserializer=form)
    target = app.topic(mine.target, value_serializer=form)
    app.dataframe(source).apply(marked(add) if is_json else work(mine)).to_topic(target)
    app.run()


if __name__ == "__main__":
    main(job())
