"""The published contract: JSON Schemas of each public topic, one AsyncAPI document and a page of both, from the code.

`python -m streams.contract` writes them; `--check` says where they have drifted or break a reader of an earlier
release; `--freeze` keeps them as those of a release.
"""

import json
from pathlib import Path

from streams.contract.asyncapi import asyncapi
from streams.contract.page import page
from streams.contract.records import consumed, described, produced

__all__ = ["PAGE", "PUBLISHED", "files", "page"]

PUBLISHED = Path(__file__).parent.parent.parent / "schemas" / "published"
PAGE = Path(__file__).parent.parent.parent / "docs" / "contract.html"


def files() -> dict[str, str]:
    """Every published file: its path below `schemas/published/` and its text."""
    documents = {
        **{f"{name}.schema.json": consumed(name) for name in described()},
        **{f"producer/{name}.schema.json": produced(name) for name in described()},
        "asyncapi.json": asyncapi(),
    }
    return {name: json.dumps(document, indent=2, ensure_ascii=False) + "\n" for name, document in documents.items()}
