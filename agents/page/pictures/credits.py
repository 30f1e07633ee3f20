"""Captions taken apart into what a picture shows and who made it."""
# ruff: noqa: RUF001  marks and words of many languages

import re
from collections.abc import Callable

from agents.page.beginnings import by_first_letter
from agents.page.pictures.credit_forms import MAKER, before_deed, formed, slashed, unlabelled
from agents.page.seldom import seldom
from agents.page.text import SENTENCE_MARKS, is_sentence, squeeze
from agents.page.word_lists import listed

CREDIT_CHARS_MAX, CAPTION_CHARS_MAX = 200, 2_000
"""What is longer is cut."""
CAPTION_WORDS_MIN = 3
"""Fewer behind a label are of a credit: "Photo: Ada Quill (Courier)"."""

_OF_MAKER = r"(?!ilustr|pogląd|archiw)"
"""Behind "zdj.", unless it says that the picture is of something alike, or old."""
_LABEL = re.compile(
    rf"^\W*(?:{MAKER}\s*(?:credits?|courtesy|copyright|source|quelle)?\s*(?::|：|՝|/|=|\||©|\bby\b|\bvon\b|"
    rf"\bcourtesy of\b|\bde\b|\bvia\b)|©|ⓒ|\(c\)|courtesy(?: of)?\b|copyright\b|supplied\s*:|picha na\b|"
    rf"(?:fot|zdj|ph|phot)\.\s{_OF_MAKER})"
    r"\s*(?:©\s*)?",
    re.IGNORECASE,
)
_NEWSROOM = re.compile(
    r"^(?P<caption>.+[.!?…][\"”’»)]?)\s+(?P<credit>[A-Z]{2,5} (?:[Pp]hotos?|[Pp]icture)\b[^.!?]{0,12}/\s?.{2,60})$"
)
"""Behind a sentence, how agencies name their own pictures: "HNA Photo/Ada Quill"."""
_BARE_LABEL = re.compile(
    r"^(?:photo|foto|fot|fotos|bild|kuva|zdj|фото|fotó|picture|φωτό)\.?\s+(?=[A-ZÀ-ÞΆ-ΫА-ЯЁ])|"
    r"^(?:Photo|Foto|Fot|Bild|Kuva|Фото|Fotó)\.?\s+(?=[A-Z]{2,6}$)|"
    r"^(?i:fotos?|fotografia|fotografía|photos?|photographie)\s+(?:di|de|van|av|af)\s+(?=[A-ZÀ-Þ])"
)
_BARE_IN_BRACKETS = re.compile(
    r"^(?i:photo|foto|fot|bild|pic|beeld|fotografia|fotografía|photographie)\.?\s+(?:(?:di|de|van|av|af)\s+)?(?=[A-ZÀ-Þ])|\s+nuotr\.?$"
)
_BARE_BEFORE_STROKE = re.compile(r"^(?:Photo|Foto|Bild)\s+(?=[A-ZÀ-Þ][^/]{1,60}/)")
"""A label without a mark: in small letters before a name, or before an agency's letters ("Foto" may begin a name)."""
_LABELS_MAX = 3
_LABELLED = re.compile(
    rf"^(?P<caption>.*?)(?:^|[\s.,;|•·–—/(\[。（【-])(?P<credit>(?:(?:{by_first_letter(MAKER)})"
    r"(?i:\s*(?:credits?|courtesy|copyright)?\s*(?::|：|՝|©|(?<=사진)=|\bby\b|\bvon\b))|"
    rf"(?i:©|ⓒ|\(c\)\s|courtesy of\b|picha na\b|(?:fot|zdj|dok)\.\s{_OF_MAKER})).{{2,{CREDIT_CHARS_MAX}}})$"
)
_LABEL_ENDS = (":", "：", "՝", "©", "ⓒ", "=", "by", "von", "(c)", "courtesy of", "picha na", "fot.", "zdj.", "dok.")
"""One of them is in all that _LABELLED matches: the pattern is tried at each place of a caption."""
_BARRED = re.compile(r"^(?P<caption>.+?)\s+[|•]\s+(?P<credit>[^|•]{2,100})$")
_LAST_BRACKETS = re.compile(
    r"^(?P<caption>.*?)\s*(?:[(\[](?P<credit>[^()\[\]]{2,150})[)\]]|"
    r"[（【](?P<wide>[^（）【】]{0,20}(?:共同|時事|时事|ロイター|ゲッティ|新华社|新華社|中新社|视觉中国|연합뉴스|뉴시스|AFP|AP|EPA|Reuters)"
    r"[^（）【】]{0,20})[）】])\s*[.。]?\s*$"
)
_DASHED = re.compile(r"^(?P<caption>.+?[.!?\"”’])\s+[–—-]\s*(?P<credit>[^.!?–—]{2,80})$")
_DASHED_NAMES = re.compile(r"^(?P<caption>.+?)\s+[–—-]\s+(?P<credit>[^.!?–—]{2,60})$")
_AGENCY = re.compile(
    r"\b(?:AFP|AP|EPA|EFE|dpa|APA|Reuters|Getty|imago|Images?|Shutterstock|Alamy|iStock|Unsplash|Pool|NTB|PA|via|"
    r"Keystone|Xinhua|TASS|Bloomberg|ANSA|Zuma|Press|Agency|Photos?|Media|picture alliance|Wikimedia|"
    r"Creative Commons|CC|handout)\b",
    re.IGNORECASE,
)
_NOT_CREDIT = seldom(
    r"^(?:l|r|c|m|left|right|cent(?:re|er)|middle|top|bottom|above|below|pictured|links|rechts|mitte|oben|unten|vorn|"
    r"gauche|droite|archiv|archive|file|"
    r"from left.*|v\. ?l\..*|von links.*|izq.*|der.*|\d.*|[^A-ZÀ-ÞΆ-ΫА-Я\u3040-\u9fff]*)$"
)
_WITHOUT_CASE = re.compile(r"[\u0590-\u06ff\u0900-\u0e7f]")
"""Letters of scripts in which a name is not told by a capital."""
_AGENCY_WITHOUT_CASE = re.compile(
    r"رويترز|أ\s?ف\s?ب|فرانس برس|الأناضول|أسوشيتد برس|غيتي|د\s?ب\s?أ|رویترز|ایسنا|ایرنا|מעריב|רויטרס|פלאש ?90|לע\"מ|"
    r"גטי|एएफपी|पीटीआई|एएनआई|रॉयटर्स|भाषा|รอยเตอร์"
)
_NAMED_WITHOUT_CASE = re.compile(
    r"(?!.*(?:يمين|يسار|وسط|[أا]على|[أا]سفل|[أا]رشيف|מימין|משמאל|במרכז|למעלה|למטה|ארכיון|راست|چپ|آرشیو|बाएं|दाएं|बीच|फाइल))"
    r"[\u0590-\u06ff\u0900-\u0e7f'\"./-]{2,20}(?: [\u0590-\u06ff\u0900-\u0e7f'\"./-]{2,20}){0,2}"
)
"""One to three words of such a script that say neither where somebody stands nor that a picture is old."""
_RIGHTS = re.compile(
    r";\s(?:sources?|data|quellen?|daten|fuentes?|datos|sources? des données)\b[^:;]{0,20}:.{2,80}$|"
    r"(?<![\s/,|–-])[\s/,|–-]*(?:©|\bcopyright\b).{0,80}all rights reserved\W*$|"
    r"(?<![\s,.])[\s,.]*all rights reserved\W*$|"
    r"\s[/|–-]\s(?:(?:verwendung|nutzung|abdruck)\b[^/|]{0,60}|"
    r"(?:nur|for) [^/|]{0,20}(?:redaktionell|editorial)[^/|]{0,20}|"
    r"(?:editorial use|handout)[^/|]{0,20} only|honorarfrei|droits réservés)\W*$",
    re.IGNORECASE,
)
_SHORT_CREDIT_CHARS_MAX = 90
_AGENCY_WORDS_MAX = 3
CAPITALS_MIN = 0.3
"""So many of the words of a line that names an agency begin with a capital; fewer are of a hint to readers."""
_AFTER_CHARS_MAX = 60
"""What stands behind a credit and is no longer than this belongs to it."""
_JOINS = ("/", ",", "|", "•", "·")
_WORD = re.compile(r"\w+")
_EDGES = " \t|/•·–—-:,;▶►"
_LARGE = "A-ZÀ-ÞΆ-ΫА-ЯЁІЇЄҐ"
_STROKED = re.compile(
    rf"^(?P<caption>.+[.!?…][\"”’»)]?)\s+(?P<credit>[{_LARGE}][\w.&'’-]*"
    rf"(?: [^\W\d_{_LARGE}][\w-]*(?=/))?(?:(?:\s[/,]?|[/,])\s?(?:[{_LARGE}][\w.&'’-]*|van|von|de|for|via)){{0,7}})$"
)
"""Behind a sentence, names that a stroke divides, the last word before it in small letters or not."""
_KOREAN = re.compile(r"^(?P<caption>.+[.다])\s(?P<credit>[\uac00-\ud7af]{2,4} (?:기자|작가))$")
"""Behind a sentence, who took the picture, with what they are."""
_BARE_BEHIND = re.compile(
    r"^(?P<caption>.+[.!?…][\"”’»)]?)\s+(?P<credit>(?:Foto|Fotos|Fotó|Fotografia|Photo|Photos|Beeld|Фото)\s+[^.!?:]{2,60})$"
)
"""Behind a sentence, a label without a mark: "Foto Mira Dahl"."""
_LITHUANIAN = re.compile(
    r"^(?P<caption>(?:.*?\s)?)(?P<credit>[^\W\d_a-z][^\s.,]*\.?(?: [^\W\d_a-z][^\s,]*){0,2}) nuotr\.?$"
)
"""A label behind the name."""
_SHOWN_BEHIND = (
    "image|copyright|credit|photo|picture|foto|bild|vis mer|les mer|mehr anzeigen|show more|expand|zoom|"
    "purchase licensing rights.*|licensing rights|buy this photo|enlarge(?: this)?(?: image)?|"
    "(?:subscribers?,? )?(?:please )?log ?in to (?:download|view|see)[^.|]{0,40}|bild vergrößern"
)
_BEHIND = re.compile(rf"(?<![\s|–-])[\s|–-]+(?:{by_first_letter(_SHOWN_BEHIND)})\s*(?::|…|\.{{3}})?$")
_COUNTER = re.compile(r"^(?:\d{1,3}\s?/\s?\d{1,3}\s+|\[\d{1,3}\s?/\s?\d{1,3}\]\s*)(?=\w)")
_COUNTER_BEHIND = re.compile(r"(?<=[.!?。])\s*\d{1,3}\s?(?:/|of|von|de|di|av|af|van|z|из|з)\s?\d{1,3}$")
_HINT = re.compile(
    r"^(?:press enter or click to view image in full size|click to (?:enlarge|view).{0,30}|lihat(?: foto)?)$",
    re.IGNORECASE,
)
_AGAIN = re.compile(r"^(.{0,80}(?P<name>\b[^|:]{4,60})) [^\s|:]{3,12}: (?P=name)$")
"""A name that stands again behind a label."""
NAME_CHARS_MIN = 4
"""Characters of a name that is taken for one said twice."""
_MAKER_WORDS_MAX = 5
_SMALL = listed(
    "de van von der den di da la el al bin of for via the and do dos das du des le les los las y e et und af av ter ten"
)
_COVER = re.compile(
    r"^\W*(?:(?:cover|header|lead|main|top) (?:photo|image|picture|photograph)|"
    r"(?:titel|aufmacher|cover|vorschau|teaser)bild|(?:photo|image) de (?:une|couverture)|"
    r"(?:foto|imagen) de (?:portada|apertura)|(?:foto|imagem) de capa|(?:foto|immagine) di copertina|"
    r"zdjęcie (?:główne|tytułowe)|úvodní foto(?:grafie)?|borítókép|nyitókép|címlapkép|omslagsfoto|omslagsbild|"
    r"forsidefoto|omslagfoto|kansikuva|foto principală|kapak fotoğrafı|"
    r"фото на обложке|фото на обкладинці|головне фото)\s*[:：]\s*",
    re.IGNORECASE,
)
"""What says before a caption that it is of the picture above the text."""
_CAPTION_LABEL = re.compile(
    r"^(?:legende|bildlegende|bildunterschrift|caption|image caption|bild|foto|imagem|leyenda|légende)\s*:\s+",
    re.IGNORECASE,
)


def split_credit(text: str) -> tuple[str, str]:
    """The caption and the credit in *text*; the credit is "" where none is marked.

    A credit is marked by a label ("Photo:", "Foto:", "©", "Picture by"), by a bar, by a dash before an agency, or by
    the last brackets, unless these say where someone stands ("(left)") or hold no name.
    """
    text = _BEHIND.sub("", text)
    if parts := formed(text):
        return clean_caption(parts[0]), clean_credit(parts[1])
    if told := _begun_by_label(text) or labelled(text):
        return told
    if parts := _divided(text):
        return clean_caption(parts[0]), clean_credit(parts[1])
    words = text.split()
    if (
        len(words) <= _AGENCY_WORDS_MAX
        and is_maker(text)
        and (_AGENCY.search(text) or (len(words) == 1 and all(char.isupper() for char in text if char.isalpha())))
    ):
        return "", clean_credit(text)
    return clean_caption(text), ""


def _begun_by_label(text: str) -> tuple[str, str] | None:
    """The caption and the credit where "Photo:" leads to the caption, for brackets at its end have who took it."""
    label = _CAPTION_LABEL.match(text)
    found = _LAST_BRACKETS.match(text[label.end() :]) if label else None
    if found is None or len(found["caption"].split()) < CAPTION_WORDS_MIN or _NOT_CREDIT().match(found["credit"] or ""):
        return None
    return clean_caption(found["caption"]), clean_credit(found["credit"] or found["wide"])


def _divided(text: str) -> tuple[str, str] | None:
    """*text* before and behind the mark that divides a caption from its credit; None where there is none."""
    found = _LAST_BRACKETS.match(text)
    named = (found["credit"] or found["wide"]).strip() if found else ""
    is_caseless = _NAMED_WITHOUT_CASE.fullmatch(named) or _AGENCY_WITHOUT_CASE.search(named)
    if found and (is_caseless or not _NOT_CREDIT().match(named)):
        return found["caption"], _BARE_IN_BRACKETS.sub("", named)
    if parts := before_deed(text):
        return parts
    for form, is_named in _FORMS:
        found = form.match(text)
        if found and is_named(found["credit"]):
            return found["caption"], found["credit"]
    parts = slashed(text)
    return parts if parts and is_maker(parts[1]) else None


def may_hold_label(text: str) -> bool:
    """Whether *text* holds what can end a label, without which `labelled` finds none."""
    folded = text.lower()
    return any(mark in folded for mark in _LABEL_ENDS)


def labelled(text: str) -> tuple[str, str] | None:
    """The caption and the credit where a label such as "Photo:" stands before the credit; None where none does."""
    found = _LABELLED.match(text) if may_hold_label(text) else None
    return (clean_caption(found["caption"]), clean_credit(found["credit"])) if found else None


def apart(text: str, credit: str) -> tuple[str, str]:
    """The caption and the credit of a box with *text*, in which or beside which *credit* stands for itself."""
    before, mark, after = text.partition(credit)
    if not mark:
        return labelled(text) or (_without(text, credit), clean_credit(credit))
    if clean_caption(before):
        credit = credit + after if len(after) <= _AFTER_CHARS_MAX else credit
        return _without(before, credit), clean_credit(credit)
    if after.lstrip().startswith(_JOINS):
        return "", clean_credit(credit + after)
    return clean_caption(after), clean_credit(credit)


def _without(text: str, credit: str) -> str:
    """*text* as a caption, without a credit at its end that shares a word with *credit*."""
    caption, named = split_credit(text)
    is_same = not set(_WORD.findall(named.casefold())).isdisjoint(_WORD.findall(credit.casefold()))
    return caption if is_same else clean_caption(text)


def is_maker(text: str) -> bool:
    """Whether *text* can be the name of who made a picture: a few capitalised words and no sentence."""
    words = [word for word in text.split() if word.casefold() not in _SMALL]
    is_short = 0 < len(words) <= _MAKER_WORDS_MAX and not text.endswith(SENTENCE_MARKS)
    return is_short and all(word[0].isupper() or not word[0].isalnum() for word in words)


def is_bracketed(line: str) -> bool:
    """Whether *line*, standing for itself, is a few words in brackets, in a script without capitals."""
    is_short = len(line) <= _AFTER_CHARS_MAX and len(line.split()) <= _MAKER_WORDS_MAX
    return is_short and line[:1] == "(" and line[-1:] == ")" and _WITHOUT_CASE.search(line) is not None


def alone(text: str) -> str:
    """The credit in a *text* that is a label and a name and no more ("Photo: Ada Quill"); else ""."""
    told = labelled(text) if len(text) <= _SHORT_CREDIT_CHARS_MAX else None
    return told[1] if told is not None and not told[0] else ""


def of_cover(text: str) -> tuple[str, str] | None:
    """The caption and the credit of a line about the picture above the text ("Cover photo: …"); None for any other."""
    found = _COVER.match(text)
    return split_credit(text[found.end() :]) if found else None


def is_credit(line: str) -> bool:
    """Whether *line*, standing for itself, says who made a picture: a label, an agency, or names with a stroke."""
    if len(line) > _SHORT_CREDIT_CHARS_MAX:
        return False
    is_told = is_sentence(line)
    words = line.split()
    is_small = len(words) > _AGENCY_WORDS_MAX and CAPITALS_MIN * len(words) > sum(
        not word[0].islower() for word in words
    )
    return bool(_LABEL.match(line)) or (
        not (is_told or is_small) and bool(_AGENCY.search(line) or re.search(r"\w\s?/\s?\w", line))
    )


_MAIL = re.compile(r"\s[(\[]?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}[)\]]?(?=$|\s)")


def clean_credit(text: str) -> str:
    """*text* without labels such as "Photo:", an address of mail, brackets around it and loose marks at its ends."""
    text = squeeze(_MAIL.sub("", text))
    for _ in range(_LABELS_MAX):
        text = _RIGHTS.sub("", text) or text
        shorter = _BARE_BEFORE_STROKE.sub("", text) or text
        shorter = (
            shorter
            if shorter != text
            else _BARE_LABEL.sub("", _LABEL.sub("", unlabelled(text.strip(_EDGES)), count=1).strip(_EDGES))
        )
        if shorter == text:
            break
        text = shorter
    if text[:1] in "([" and text[-1:] in ")]":
        text = text[1:-1]
    if text.count(")") > text.count("("):
        text = text.rstrip(") .")
    return _once(text.strip(_EDGES))[:CREDIT_CHARS_MAX]


def _once(text: str) -> str:
    """*text* with a name once that stands for those who see a caption in full and for the others, or behind a label."""
    half = len(text) // 2
    if half >= NAME_CHARS_MIN and text == f"{text[:half]} {text[:half]}":
        return text[:half]
    return _AGAIN.sub(r"\1", text) if ": " in text else text


def clean_caption(text: str) -> str:
    """*text* without a label before it and loose marks at its ends."""
    text = _COUNTER.sub("", _BEHIND.sub("", _CAPTION_LABEL.sub("", squeeze(text)).strip(_EDGES)))
    text = _COUNTER_BEHIND.sub("", text)
    if _HINT.match(text):
        return ""
    if text.endswith(("(", "[")):
        text = text[:-1].rstrip()
    return text[:CAPTION_CHARS_MAX]


_FORMS: tuple[tuple[re.Pattern[str], Callable[[str], object]], ...] = (
    (_BARRED, bool),
    (_DASHED, _AGENCY.search),
    (_DASHED_NAMES, lambda credit: "/" in credit and is_maker(credit.replace("/", " "))),
    (_NEWSROOM, bool),
    (_STROKED, lambda credit: "/" in credit),
    (_BARE_BEHIND, is_maker),
    (_LITHUANIAN, bool),
    (_KOREAN, bool),
)
"""How a credit stands behind a caption, and what it must hold to be one; the first that fits counts."""
