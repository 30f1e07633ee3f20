"""The functions that every loop runs, on bytes or on what the loop's library has decoded: the same work in each."""

from collections.abc import Callable
from typing import Any

import orjson

from agents.enrich import Index, enrich
from benchmarks.invented import newsroom
from schemas.article import Article
from schemas.codec import decode, encode

TAG_LENGTH_MIN = 8
TAGS_MAX = 5

Fields = dict[str, Any]


def add(item: Fields) -> Fields:
    """*item* with its word count and a list of tags."""
    found = item["body"].split()
    item["word_count"] = len(found)
    item["tags"] = [word for word in found if len(word) >= TAG_LENGTH_MIN][:TAGS_MAX]
    return item


def trivial() -> Callable[[bytes], bytes]:
    """JSON in, JSON with a word count and tags out."""
    return lambda raw: orjson.dumps(add(orjson.loads(raw)))


def pipeline() -> Callable[[bytes], bytes]:
    """An Article in, its Draft out, as the role `enrich` makes it."""
    index = Index.of(newsroom())
    return lambda raw: encode(enrich(decode(raw, Article), index))


FUNCTIONS: dict[str, Callable[[], Callable[[bytes], bytes]]] = {"trivial": trivial, "pipeline": pipeline}
"""Name -> loads what the function needs, and gives it."""
