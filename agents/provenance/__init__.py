"""Where each value of an event came from, and what else was there: for people who ask, never in the stream.

No reader is written twice. What a page, a feed and the newsroom say is listed; then the very code of the stream reads
them again without one or the other, and what changes tells where a value came from and which comes next.
"""

from agents.provenance.explain import explain
from agents.provenance.parts import Explained, Part
from agents.provenance.subject import Subject

__all__ = ["Explained", "Part", "Subject", "explain"]
