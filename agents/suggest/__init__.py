"""Names that publishers tag themselves and that topics.yaml lacks: suggestions, with their evidence.

A stranger's feed must not teach us our topics: what is found here is shown to a person, and nothing takes it over. One
publisher is no evidence, and counts once however many names its pages give it: as publishers count those that differ in
name and in the site of their feed.

Two passes over the same events, since in which texts a name stands can be asked only when it is known: `learn` all of
them, `chosen`, then `weigh` all of them again.
"""

from agents.suggest.report import LEFT_OUT, Example, Report, Suggestion
from agents.suggest.survey import Survey

__all__ = ["LEFT_OUT", "Example", "Report", "Suggestion", "Survey"]
