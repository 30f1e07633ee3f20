"""What says again what an article's text says: sentences of it set large, and boxes that have it in short."""
# ruff: noqa: RUF001  marks and words of many languages

import re
from collections import Counter
from collections.abc import Iterable

from selectolax.lexbor import LexborNode

from agents.page.body.text_place import PARAGRAPHS_MAX, TextPlace
from agents.page.elements import Sought
from agents.page.metadata import Document
from agents.page.steps import ids_around, upwards
from agents.page.text import ends_sentence, key_of, squeeze

QUOTE_KEY_CHARS_MIN, QUOTE_CHARS_MAX = 24, 400
"""Letters and characters of a sentence that is known again."""
SPEAKER_CHARS_MAX = 80
"""What may stand with it: who said it."""
UP_MAX = 4
"""How far above a label, or a quotation, its box is looked for."""
LABELS_MAX, LABEL_CHARS_MAX, POINTS_CHARS_MAX = 40, 60, 900
"""Elements that may be a label, characters of one, and those of the box that says the text in short."""
OWN_BEFORE_MAX = 1
"""Paragraphs of the text that may stand before a box that has it in short."""
_QUOTES = Sought("blockquote")
_LABELS = Sought("p h2 h3 h4 strong b")
_BY_MACHINE = r"(?:ai|ki|ia|artificial intelligence|künstliche[r]? intelligenz)"
_IN_SHORT = re.compile(
    rf"\W*(?:{_BY_MACHINE}[- ](?:generated |generierte |erstellte )?)?"
    r"(?:in (?:short|brief|a nutshell)|at a glance|key (?:points|takeaways|facts)|the (?:gist|short version)|takeaways|"
    r"(?:article |story )?summary|overview|"
    r"das wichtigste(?: in kürze)?|in kürze|kurz (?:gesagt|gefasst|und knapp)|auf einen blick|zusammenfassung|"
    r"l[’']essentiel|en bref|(?:en )?résumé|points clés|en breve|(?:las )?claves|lo esencial|(?:en )?resumen|"
    r"puntos clave|"
    r"(?:em )?resumo|em síntese|pontos-chave|(?:in )?sintesi|in breve|riassunto|punti chiave|in het kort|samenvatting|"
    r"kort samengevat|i korthet|sammanfattning|kort fortalt|kort om|sammendrag|oppsummer(?:t|ing)|resumé|tiivistelmä|"
    r"w skrócie|streszczenie|ve zkratce|shrnutí|souhrn|röviden|összefoglaló|pe scurt|rezumat|коротко|кратко|"
    r"краткое содержание|главное|стисло|головне|σύνοψη|περίληψη|özet|ملخص|خلاصه|תקציר|בקצרה|सारांश|संक्षेप में|"
    r"要点|要約|まとめ|ポイント|摘要|요약|tóm tắt|ringkasan)"
    rf"(?:\W{{1,3}}(?:\w{{1,20}}\W){{0,3}}{_BY_MACHINE})?\s*[:：]?$",
    re.IGNORECASE,
)
"""Labels of a box that says a text in short."""


def points(page: Document, container: LexborNode, place: TextPlace | None) -> list[LexborNode]:
    """The boxes of *container* that say the text in short before it, which a label of their own tells.

    Args:
        page: The page.
        container: The element that holds the text.
        place: Where in it the text stands.
    """
    found: list[LexborNode] = []
    around = _around(container, place)
    own = 0
    for node in page.elements.find(_LABELS, container)[:LABELS_MAX]:
        own += place is not None and node.tag == "p" and place.has(node)
        if own > OWN_BEFORE_MAX:
            break
        line = squeeze(node.text())
        if len(line) <= LABEL_CHARS_MAX and _IN_SHORT.match(line) is not None:
            # A label may stand in elements that hold nothing else.
            box = next((one for one in upwards(node.parent, UP_MAX) if squeeze(one.text()) != line), None)
            if box is not None and box.mem_id not in around and box.tag != "p" and len(box.text()) <= POINTS_CHARS_MAX:
                found.append(box)
    return found


def pull_quotes(page: Document, container: LexborNode, place: TextPlace) -> list[LexborNode]:
    """The boxes of *container* that repeat what a paragraph of the text says, word for word, and who said it.

    A paragraph among those of the text is one where no other has its class.

    Args:
        page: The page.
        container: The element that holds the text.
        place: Where in it the text stands.
    """
    text = [node for node in place.paragraphs if place.has(node)]
    classes = Counter(_class(node) for node in text)
    odd = {node.mem_id for node in text if (name := _class(node)) and classes[name] == 1}
    within = {node.mem_id for node in text} - odd
    quoted = page.elements.find(_QUOTES, container)[:PARAGRAPHS_MAX]
    others = (node for node in (*place.paragraphs, *quoted) if node.mem_id not in within)
    keys = [(node, key_of(line)) for node in others if len(line := page.line_in(node)) <= QUOTE_CHARS_MAX]
    quotes = [(node, key) for node, key in keys if len(key) >= QUOTE_KEY_CHARS_MIN]
    if not quotes:
        return []
    said = "\n".join([key_of(page.line_in(node)) for node in text if node.mem_id in within])
    around = _around(container, place)
    # The paragraph too: it may have been judged already, and what is around it is then not asked for.
    return [one for node, key in quotes if key in said for one in (node, _with_speaker(page, node, around))]


def _with_speaker(page: Document, node: LexborNode, around: Iterable[int]) -> LexborNode:
    """The widest box around the quotation *node* that holds little else, and no sentence."""
    line = squeeze(node.text())
    for box in upwards(node.parent, UP_MAX):
        if box.mem_id in around or (text := page.elements.short_text(box)) is None:
            break
        rest = text.replace(line, " ").strip()
        if len(rest) > SPEAKER_CHARS_MAX or ends_sentence(rest):
            break
        node = box
    return node


def _around(container: LexborNode, place: TextPlace | None) -> set[int]:
    """The ids of the elements with the text in them."""
    inner = [container] if place is None else [container, place.element]
    return ids_around(inner) | {node.mem_id for node in inner}


def _class(node: LexborNode) -> str:
    return node.attributes.get("class") or ""
