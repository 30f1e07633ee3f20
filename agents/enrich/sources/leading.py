"""Whether words that cite belong to a name: what stands between "according to" or "said" and the name says so."""

import re
from typing import Literal

from agents.enrich.sources.cues import Cues, Lead
from agents.enrich.sources.phrases import NOT_PASSIVE, TO_VERB

Who = Literal["outlet", "body", "person"]
"""Who is cited: some phrases cite outlets or bodies alone, and a person's title may have words of its own before it."""
VERB_CHARS = 300
"""How far behind a name its verb may stand."""
_BEGIN_CHARS = 12
_BEGIN = re.compile(r"(?:[\"',»]|[.!?][\"'])(?: (?:wie|come|como|comme|as|som|jak))? \Z", re.IGNORECASE)
"""Right before a verb behind a quotation or a comma."""
_RARE_VERBS = ("citing", "quoting")
"""These may stand behind a comma of their own."""
_UNKNOWN_MAX = 2
"""Words that are not known between "according to" and a name."""


def said_after(cues: Cues, end: int) -> int:
    """Where it ends what whom is named up to *end* says: "… said", "… of the party has said"; -1 where nothing."""
    plain = cues.plain
    if leads := [lead for lead in cues.leads_in(end, end + VERB_CHARS) if lead.is_written and "says" in lead.fields]:
        called = cues.phrases.called.match(plain, end)
        begins = (called.end(), end) if called else (end,)
        for lead in leads:
            if any(_is_verb(plain, begin, lead) for begin in begins) and NOT_PASSIVE.match(plain, lead.end):
                return lead.end
    own = cues.phrases.own_after.match(plain, end)
    return own.end() if own else -1


def _is_verb(plain: str, begin: int, lead: Lead) -> bool:
    """Whether *lead* is the verb of what ends at *begin*."""
    found = TO_VERB.fullmatch(plain, begin, lead.start)
    return found is not None and (found["comma"] is None or plain.startswith(_RARE_VERBS, lead.start))


def said_before(cues: Cues, begin: int, start: int, who: Who) -> int:
    """Where it begins, from *begin* on, what cites whom is named at *start*: "according to …"; -1 where nothing."""
    own = cues.phrases.own_before.search(cues.plain[begin:start])
    first = begin + own.start() if own else start
    for lead in cues.leads_in(begin, first):
        if lead.end <= start and (at := _joined(cues, begin, lead, start, who)) >= 0:
            return at
    return first if own else -1


def _joined(cues: Cues, begin: int, lead: Lead, start: int, who: Who) -> int:
    """Where *lead* begins, with the quotation mark before it, if it cites whom is named at *start*; else -1."""
    fields, phrases, plain = lead.fields, cues.phrases, cues.plain
    found = phrases.to_name.fullmatch(plain, lead.end, start)
    if found and not fields.isdisjoint(("by", "heard") if who == "outlet" else ("by",)):
        words = f"{found['hearer'] or ''}{found['unknown']}"
        if words.count(" ") <= _UNKNOWN_MAX and "," not in words:
            return lead.start
    is_told = who == "outlet" and phrases.to_hearer.fullmatch(plain, lead.end, start) is not None
    if "says" in fields:
        quoted = _BEGIN.search(plain, max(begin, lead.start - _BEGIN_CHARS), lead.start)
        is_said = found is not None and (who == "person" or not found["unknown"])
        if phrases.is_verb_first and (is_said or is_told):
            return quoted.start() if quoted and who == "outlet" else lead.start
        if quoted and is_said and found and not found["hearer"]:
            return quoted.start()
    if is_told and "told" in fields:
        return lead.start
    is_author = who == "body" and "papers" in fields and phrases.to_author.fullmatch(plain, lead.end, start)
    return lead.start if is_author else -1
