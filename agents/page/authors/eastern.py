"""How newspapers of China, Japan and Korea sign at the edges of a text: in brackets, behind a dash or a place."""
# ruff: noqa: RUF001, RUF002  marks and words of many scripts

import re
from collections.abc import Iterator

from agents.page.bylines.kinds import kind_of
from agents.page.bylines.labels import parts_of
from agents.page.seldom import seldom

REPORTERS_AT_MAX = 24
"""Characters before the brackets with reporters that begin a text, and of a line about who did something else."""
EDGE = 3
"""Paragraphs at the end of a text that can sign it."""
_HAN = r"\u4e00-\u9fff々〆ヶヵ"
_NAME = "|".join(
    (
        rf"[{_HAN}][{_HAN}ァ-ヴー]{{2,5}}",
        rf"[{_HAN}]{{1,4}}[ぁ-ん]{{1,4}}",
        rf"[{_HAN}]{{1,3}}[\s　][{_HAN}ぁ-んァ-ヴー]{{1,4}}",
    )
)
_NAMES_MAX = 4
_ALONE = seldom(_NAME)
"""A name alone: of three signs or more, since two are mostly a word such as "kyodo"."""
_FIRST_SIGN = "々"
"""The first of the signs that begin such a name, or the desk before it."""
_BRACKETED = re.compile(r"[（(【〔［\[](?P<inner>[^（()）【】〔〕［］\[\]]{2,60})[)）】〕］\]]")
_ENDS_BEFORE = re.compile(r"[。」』！？!?.”＝=]$|^$")
_NO_NAME = re.compile(
    r"[略完終终続续図图図写源载載転转提供者年月日版号票円元税込除含料複答毎週随摄攝影]|[ァ-ヴー]{3}|[部局社班系室員员市区町村県郡]$"
)
_PARTICLES = re.compile(r"[はがをにでともへ]$|^[ぁ-ん]|[っゃゅょ]$")
_DESK = seldom(rf"^[{_HAN}ァ-ヴー]{{1,8}}(?:部|支局|総局|支社|本社|センター|特派員)[・　\s]")
"""The newsroom before its reporter: "社会部・…"."""
_WRITERS = re.compile(r"^\s*(?:本[报報]|[^\s（）()、，,]{0,6}?)(?:记者|記者|通讯员|通訊員|实习生|實習生)(?=.)")
_LABEL = re.compile(r"^\s*(?:取材|文|聞き手|構成|撰文|采写|報告)(?:[・、／/＝=:：\s]|と)")
_PICTURED = re.compile(r"摄影?$|攝影?$|图$|圖$|撮影$|写真$")
_KOREAN = seldom(
    r"(?:^(?=[\uac00-\ud7af]{3}\s)|[=/·\[(]|[.다]\s)\s*(?P<name>[\uac00-\ud7af]{2,4})\s?"
    r"(?:인턴|선임|수습|전문|객원|시민)?\s?(?P<role>기자|특파원|논설위원)\s*[)\]]?(?:\s*\S+@\S+)?\s*$"
)
"""The reporter, whom a place leads to and an address follows: "Marl=… 기자 …@…"."""
_KOREAN_FIRST = seldom(
    r"^[(\[][^()\[\]]{2,20}[)\]]\s*(?P<name>[\uac00-\ud7af]{2,4}(?:[\s·][\uac00-\ud7af]{2,4}){0,3})\s(?P<role>기자|특파원)\s*="
)
"""The same where a text begins: "(Marl=…) … 기자 = "."""
_DISPATCH = seldom(r"[\u4e00-\u9fff]{2}\d{1,2}日[电電]$")


def eastern_signatures(paragraphs: list[str]) -> list[str]:
    """What signs a text in Chinese, Japanese or Korean, for `names_in`; [] where nothing does.

    Args:
        paragraphs: The text, plain; editors and photographers may be named at its end.
    """
    texts = [text for text in paragraphs if text]
    if not texts or texts[0].isascii():
        return []
    while len(texts) > 1 and _is_of_others(texts[-1]):
        texts.pop()
    signed = [*_reporters(texts), *_bracketed_at_end(texts[-1], is_only=len(texts) == 1), *_korean(texts)]
    return signed[:1]


def _is_of_others(text: str) -> bool:
    """Whether *text* is a line about who edited, checked or took pictures."""
    parts = parts_of(text) if len(text) <= REPORTERS_AT_MAX else []
    return bool(parts) and all(part == "other" for part, _ in parts)


def _reporters(texts: list[str]) -> Iterator[str]:
    """Reporters in brackets behind a label, where a text begins or ends: （记者 … 通讯员 …）, 〔記者…／…報導〕."""
    first = [one for one in _BRACKETED.finditer(texts[0]) if one.start() <= REPORTERS_AT_MAX]
    last = [one for text in texts[-EDGE:] for one in _BRACKETED.finditer(text) if one.end() >= len(text) - 1]
    for found in (*first, *last):
        inner = found["inner"].strip()
        if _WRITERS.match(inner) and not _PICTURED.search(inner):
            yield _DISPATCH().sub("", inner)


def _bracketed_at_end(text: str, *, is_only: bool) -> Iterator[str]:
    """Names in the brackets that end the last paragraph behind a sentence, or are all of it: …。（…、…）, 【…】."""
    found = next((one for one in _BRACKETED.finditer(text) if one.end() >= len(text) - 1), None)
    before = text[: found.start()].rstrip() if found is not None else ""
    if found is None or not _ENDS_BEFORE.search(before) or (is_only and not before):
        return
    inner = found["inner"].strip()
    if _LABEL.match(inner):
        yield inner
    elif inner >= _FIRST_SIGN:
        each = [name.strip() for name in re.split("[、・，]", _DESK().sub("", inner))]
        if len(each) <= _NAMES_MAX and all(_ALONE().fullmatch(name) and _is_name(name) for name in each):
            yield "、".join(each)


def _is_name(name: str) -> bool:
    return not _NO_NAME.search(name) and not _PARTICLES.search(name) and kind_of(name) == "person"


def _korean(texts: list[str]) -> Iterator[str]:
    """The reporters in a line that ends a text in Korean, or behind the place that begins it."""
    found = next((one for text in reversed(texts[-EDGE:]) if (one := _KOREAN().search(text))), None)
    found = found or _KOREAN_FIRST().match(texts[0])
    if found is not None:
        yield "、".join(f"{name} {found['role']}" for name in re.split(r"[\s·]", found["name"]))
