"""Captions taken apart into what a picture shows and who made it."""
# ruff: noqa: RUF001  marks and words of many languages

import re

from agents.page.text import squeeze

CREDIT_CHARS_MAX = 200
CAPTION_CHARS_MAX = 2_000

_MAKER = (
    r"(?:(?:file |stock |archive |cover |main |hand-?out )?(?:photo(?:graph|s|graphy)?|pictures?|image|illustration|"
    r"graphic|video|screenshot)"
    r"|foto(?:s|grafie|grafia|grafía|ğraf)?|bild(?:er|quelle|nachweis)?|grafik|symbol(?:bild|foto)|archiv(?:bild|"
    r"foto)|credits?|cr[ée]dito?s?|quelle|source|fuente|fonte|źródło"
    r"|copyright|zdj(?:ęcie|\.)?|fot\.?|kuva|фото|写真|提供|撮影|图源|illustrazione|ilustra\w+|arkivfoto)"
)
_LABEL = re.compile(
    rf"^\W*(?:{_MAKER}\s*(?:credits?|courtesy|copyright|source|quelle)?\s*(?::|/|=|©|\bby\b|\bvon\b|\bcourtesy of\b|"
    rf"\bde\b|\bvia\b)|©|\(c\)|courtesy(?: of)?\b|copyright\b)\s*(?:©\s*)?",
    re.IGNORECASE,
)
_LABELS_MAX = 3
_LABELLED = re.compile(
    rf"^(?P<caption>.*?)(?:^|[\s.,;|•·–—/(\[-])(?P<credit>(?:{_MAKER}\s*(?:credits?|courtesy|copyright)?\s*(?::|©|"
    rf"\bby\b|\bvon\b)|©|\(c\)\s|courtesy of\b).{{2,{CREDIT_CHARS_MAX}}})$",
    re.IGNORECASE,
)
_BARRED = re.compile(r"^(?P<caption>.+?)\s+[|•]\s+(?P<credit>[^|•]{2,100})$")
_LAST_BRACKETS = re.compile(r"^(?P<caption>.*?)\s*[(\[](?P<credit>[^()\[\]]{2,150})[)\]]\s*\.?\s*$")
_DASHED = re.compile(r"^(?P<caption>.+?[.!?\"”’])\s+[–—-]\s*(?P<credit>[^.!?–—]{2,80})$")
_AGENCY = re.compile(
    r"\b(?:AFP|AP|EPA|EFE|dpa|APA|Reuters|Getty|imago|Images?|Shutterstock|Alamy|iStock|Unsplash|Pool|NTB|PA|via|"
    r"Keystone|Xinhua|TASS|Bloomberg|ANSA|Zuma|Press|Agency|Photos?|Media|picture alliance|Wikimedia|"
    r"Creative Commons|CC|handout)\b",
    re.IGNORECASE,
)
_NOT_CREDIT = re.compile(
    r"^(?:l|r|c|m|left|right|cent(?:re|er)|middle|top|bottom|above|below|pictured|links|rechts|mitte|oben|unten|vorn|"
    r"gauche|droite|archiv|archive|file|"
    r"from left.*|v\. ?l\..*|von links.*|izq.*|der.*|\d.*|[^A-ZÀ-ÞА-Я\u3040-\u9fff]*)$"
)
_RIGHTS = re.compile(
    r"[\s/,|–-]*(?:©|\bcopyright\b).{0,80}all rights reserved\W*$|[\s,.]*all rights reserved\W*$", re.IGNORECASE
)
_SHORT_CREDIT_CHARS_MAX = 90
_EDGES = " \t|/•·–—-:,;"
_CAPTION_LABEL = re.compile(
    r"^(?:legende|bildlegende|bildunterschrift|caption|image caption|bild|foto|imagem|leyenda|légende)\s*:\s+",
    re.IGNORECASE,
)


def split_credit(text: str) -> tuple[str, str]:
    """The caption and the credit in *text*; the credit is "" where none is marked.

    A credit is marked by a label ("Photo:", "Foto:", "©", "Picture by"), by a bar, by a dash before an agency, or by
    the last brackets, unless these say where someone stands ("(left)") or hold no name.
    """
    found = _LABELLED.match(text)
    if found:
        return clean_caption(found["caption"]), clean_credit(found["credit"])
    found = _LAST_BRACKETS.match(text)
    if found and not _NOT_CREDIT.match(found["credit"].strip()):
        return clean_caption(found["caption"]), clean_credit(found["credit"])
    for form in (_BARRED, _DASHED):
        found = form.match(text)
        if found and (form is _BARRED or _AGENCY.search(found["credit"])):
            return clean_caption(found["caption"]), clean_credit(found["credit"])
    return clean_caption(text), ""


def is_credit(line: str) -> bool:
    """Whether *line*, standing for itself, says who made a picture: a label, an agency, or names with a stroke."""
    if len(line) > _SHORT_CREDIT_CHARS_MAX:
        return False
    is_sentence = line.endswith((".", "!", "?")) and len(line.split()) > 6
    return bool(_LABEL.match(line)) or (
        not is_sentence and bool(_AGENCY.search(line) or re.search(r"\w\s?/\s?\w", line))
    )


def clean_credit(text: str) -> str:
    """*text* without labels such as "Photo:", brackets around it and loose marks at its ends."""
    text = squeeze(text)
    text = _RIGHTS.sub("", text) or text
    for _ in range(_LABELS_MAX):
        shorter = _LABEL.sub("", text.strip(_EDGES), count=1).strip(_EDGES)
        if shorter == text:
            break
        text = shorter
    if text[:1] in "([" and text[-1:] in ")]":
        text = text[1:-1]
    if text.count(")") > text.count("("):
        text = text.rstrip(") .")
    return text.strip(_EDGES)[:CREDIT_CHARS_MAX]


def clean_caption(text: str) -> str:
    """*text* without a label before it and loose marks at its ends."""
    text = _CAPTION_LABEL.sub("", squeeze(text)).strip(_EDGES)
    if text.endswith(("(", "[")):
        text = text[:-1].rstrip()
    return text[:CAPTION_CHARS_MAX]
