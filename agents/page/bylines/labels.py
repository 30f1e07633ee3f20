"""The labels of a byline: "Text: A; Fotos: B" says that A wrote it and B did not."""
# ruff: noqa: RUF001  labels of many scripts

import re
from functools import lru_cache
from itertools import islice
from typing import Literal

from agents.page.beginnings import by_first_letter
from agents.page.seldom import seldom
from agents.page.text import key_of
from agents.page.word_lists import Stems, alternatives

Part = Literal["writer", "source", "other"]
LABELS_MAX = 40
"""Labels looked at in one byline."""
LED_AT_MAX = 60
"""Where a writer's label may stand in a line of a date, a section and names."""
START_CHARS_MAX = 80
"""A label that begins a text has a whole word so near, behind marks and an article."""
TEXTS_KEPT = 512
"""Texts whose labels are kept: a line at the headline is asked for names, for roles, and for who did something else."""


_WRITER_WORDS = """
    written words reported reporting report reports story stories posted published article articles analysis opinion
    review interview interviewed commentary comment column essay guest_post guest_essay contributed authored compiled
    contributor contributors
    author authors author(s) writer writers reporter reporters journalist
    text texte texto testo tekst tekst: teksti text: texte: textes textos wording
    autor autorin autoren autor*in autor:in autor/in autore autores autora autoras autori autoři autorka autorzy
    auteur auteurs auteure autrice forfatter forfattare författare skribent
    kommentar kommentiert gastbeitrag gastkommentar analyse leitartikel kolumne bericht reportage porträt glosse
    protokoll aufgezeichnet geschrieben verfasst rezension gespräch recherche beitrag veröffentlicht erstellt
    eingestellt
    propos_recueillis recueilli recueillis
    entretien_réalisé publié publiée écrit rédigé tribune chronique entretien enquête dossier
    escrito escrita publicado publicada redactado análisis
    opinión entrevista crónica reportaje columna análise opinião
    scritto scritta pubblicato a_cura intervista raccolto analisi
    geschreven gepubliceerd opgetekend
    skrevet skriven skrivet publisert publicerad udgivet
    kirjoittaja kirjoittanut teksti: napsal napsala napsali
    írta szerző oprac. opracował opracowała opracowanie napisał rozmawia pisze napísal napísala napisao napisala
    napisała rozmawiał rozmawiała razgovarao razgovarala priredio priredila scris articol articol_scris yazan
    haber muhabir yazar penulis ditulis tác_giả
    reportagem reportaje_fotográfico texto_e_fotos testi entrevista_de laporan szöveg riport tekst_i_foto
    беседовал беседовала подготовил подготовила підготувала підготував розмовляв розмовляла спілкувався
    спілкувалася επιμέλεια ρεπορτάζ
    автор авторы автора авторка автори авторът текст автор_статьи автор_текста автор_материала аўтар аўтарка
    συντάκτης κείμενο γράφει_ο γράφει_η
    作者 记者 記者 本刊记者 本报记者 本報記者 通讯员 通訊員 撰文 文 取材
    实习生 實習生 实习记者 實習記者 见习记者 见习生 特约记者 特約記者 首席记者 全媒体记者 融媒体记者 撰稿 撰稿人
    著者 執筆 筆者 글 기자 글쓴이 취재
    piše pišu пише пишува shkruan parengė höfundur egilea testua egileak autors autorius autoriai müəllif հեղինակ
    kirjutas besedilo tuairisceoir mwandishi
    نویسنده گزارش تحریر رپورٹ লেখক প্রতিবেদন به_قلم نوشتهٔ نوشته প্রতিবেদক: ავტორი ผู้เขียน เรื่อง โดย
    எழுதியவர் 聞き手 เขียนโดย bài bài_và_ảnh isinulat geskryf 構成 文責 采写 报道 口述 حوار تحقيق متابعة
    كتب كتبت بقلم إعداد الكاتب تقرير מאת כתב כתבה लेखक लेखिका द्वारा
"""
_OTHER_WORDS = """
    photo photos photo_credit crédit crédits crédit_photo crédits_photo credit credits bildnachweis bildquelle
    photographed filmed designed photograph photographs photographer photography picture pictures image images
    illustration illustrations illustrated graphic graphics video videos foto fotos foto's foto’s
    bildredaktion mis_à_jour mise_à_jour actualizado atualizado aggiornato bijgewerkt oppdatert uppdaterad opdateret
    fotografie fotografien fotograf fotografin
    bild bilder grafik
    grafiken illustrationen photographies photographie infographie fotografía fotografías fotografia fotografias
    imagen imágenes imagem imagens ilustración ilustração illustrazioni illustrazione beeld illustratie
    bilde billede billeder fot. zdjęcia zdjęcie kuva kuvat valokuva fotoğraf fotoğraflar fotografii fotky
    фото фотография фотограф снимка снимки ілюстрація φωτογραφία φωτογραφίες
    摄影 攝影 图 圖 图片 写真 撮影 사진 영상 تصوير צילום צילומים
    fotografija fotografije фотографија argazkiak argazkia nuotraukos nuotrauka foto_autors ljósmynd myndir ภาพ
    عکس تصاویر تصویر ছবি ფოტო լուսանկար լուսանկարները gambar picha fotot valokuvat
    ترجمه مترجم অনুবাদ prijevod prevod превод vertimas tulkojums itzulpena məxəz redaktor:
    updated last_updated sponsored powered presented produced
    publikováno aktualizováno publikované aktualizované opublikowano aktualizacja publikacja
    vídeo vídeos vidéo vidéos video_by sound music
    translated translation edited editing editor fact-checked fact_checked reviewed medically_reviewed
    additional_reporting additional_research research producer production camera kamera
    cámara câmera montage regie director recorded
    as_told_to narrated
    übersetzt übersetzung aus_dem_englischen bearbeitet redigiert aktualisiert produktion
    traduit traduction traducción traducido tradução traduzione traduzido vertaald vertaling oversatt översatt oversat
    editör çeviri editor: penyunting tłumaczenie tłum. překlad перевод переклад редактор
    přeložil přeložila přeložili preložil preložila tłumaczył tłumaczyła przełożył przełożyła prevela preveo prevedel
    prevedla fordította перевёл перевела переклав переклала превел превела traducere vertė tulkojis tulkojusi
    suomennos
    tõlkinud çeviren μετάφραση penerjemah biên_dịch traduït_per itzultzailea þýðing przekład
    urednik urednica уредник уредница szerkesztő szerkesztette redaktors redaktorius redaktorė toimetaja biên_tập
    编辑 編輯 责任编辑 責任編輯 责编 責編 校对 审核 主编 翻译 編集 訳 편집 번역 تحرير ترجمة עריכה תרגום
"""
_SOURCE_WORDS = """
    source sources quelle quellen fuente fuentes fonte fonti bron kilde källa źródło zdroj kaynak sursa forrás
    извор izvor vir šaltinis avots allikas nguồn sumber منبع ماخذ সূত্র ที่มา burimi iturria heimild წყარო
    स्रोत स्रोतः מקור
    источник джерело πηγή 来源 來源 出典 출처 المصدر
    con_información com_informações with_information with_material
    mit_material mit_agenturmaterial mit_informationen mit_angaben
    avec_des_informations con_informazioni with_reporting
"""
_WRITER, _OTHER, _SOURCE = alternatives(_WRITER_WORDS), alternatives(_OTHER_WORDS), alternatives(_SOURCE_WORDS)
_LABELS = Stems(_WRITER_WORDS + _OTHER_WORDS + _SOURCE_WORDS)
"""What a text with a label holds: the pattern of all labels takes ten times as long."""
_BY = alternatives("by von der de di da des du par por per door deur ni af av przez ze oleh della dei dal del از")
_JOIN = r"(?:\s*(?:/|&|\+|・|·|,|、)\s*|\s+(?i:und|and|et|y|e|og|och|en|ja|i|a|и|та|ve|si)\s+)"
_WORD = rf"(?:{by_first_letter(f'{_WRITER}|{_OTHER}|{_SOURCE}')})"
_WORDS = rf"(?P<words>(?:(?(2){_JOIN}){_WORD}())+)"
"""A word, and others behind a join: the empty second group, set behind the first, asks for one. So all words stand in
the pattern once, which takes half the time to compile."""
_LABEL = re.compile(
    rf"(?<![\w'’-])(?:(?i:an?|eine?|une?|una|en|ett?|het|o|um|uma)\s+)?{_WORDS}"
    rf"(?:\s+(?i:{_BY})(?=[\s:])\s*:?|\s*[:：=՝]|(?<=[\u3000-\u9fff\uac00-\ud7af])\s*[/／|｜・]|\s+(?i:from)\b|(?<=\.)\s*)"
)
"""A label within a byline: its words, and what ends it: "by", a colon, "="."""
_LABEL_END = re.compile(rf"[:：=՝/／|｜・.]|\s(?:(?:{_BY})[\s:]|from\b)", re.IGNORECASE)
"""What a text with a label holds: it is looked for in a tenth of the time."""
_FIRST = seldom(rf"^\W*{_WORDS}\s+(?=[^\W\d_a-z])")
_KIND = seldom(rf"(?<!\w)(?:(?P<other>{_OTHER})|(?P<writer>{_WRITER})|(?P<source>{_SOURCE}))(?!\w)", re.IGNORECASE)
_UNKNOWN = re.compile(r"^\W*[^\W\d][^\s:,;|/=·•]{1,18}(?:\s[^\s:,;|/=·•]{1,14})?:\s*(?=[^\W\d_])")
_JOB = re.compile(
    "reporter|journalist(?:e|in)?|periodista|giornalista|jornalista|repórter|muhabir|wartawan|korrespondent(?:in)?|"
    "toimittaja|újságíró|dziennikar(?:z|ka)|novin[aá][rř](?:ka)?|ziarist|δημοσιογράφος|gazeteci|"
    "correspondent|журналист|журналіст|репортер|корреспондент|columnist|columnista|kolumne",
    re.IGNORECASE,
)
"""Labels that say what somebody is."""
_EASTERN_JOB = seldom(
    r"(?P<job>(?:本[报報台]|实习|實習|特约|特約|见习|首席|全媒体|融媒体)?(?:记者|記者)|实习生|實習生|通讯员|通訊員)\s?"
    r"(?:(?!实习生|實習生|通讯员|通訊員|[^、，\s]*(?:记者|記者))[\u4e00-\u9fff]{2,4}\s*[、，\s]\s*){0,4}$"
)
"""A Chinese label right before a name, or before others of a list: "记者 …、…"."""
_WORK = re.compile(
    "words|te(?:xt|kst|kx)\\w*|testo|testi|texto|κείμενο|текст|szöveg|(?:photo|foto|фото|φωτογραφί)\\w*|pictures|images|"
    "bilder|kuvat|zdjęcia|illustrations?|ilustra\\w+",
    re.IGNORECASE,
)
"""Labels that say which part of a work is whose."""
_JOINED = re.compile(r"\s*[,&+]\s*|\s+(?:and|und|et|y|e|i|og|och|en|ve|и|та)\s+")
_ENDS = re.compile(r"[;|•\n]")
_MARKS = " ,:-–—"
LINE = " | "
"""What parts the lines of a byline."""
_LED = re.compile(r"[:：՝]\s*[^\W\d_a-z]")
_LED_FROM = re.compile(r"^\s*|[|•·/]\s*")


def parts_of(text: str) -> list[tuple[Part, str]]:
    """*text* cut at its labels, in its order: who wrote, where it is from, who did something else.

    What stands before the first label is a writer; a label holds to the next one or to a semicolon, bar or dot.
    """
    return [(part, piece) for part, _, piece in _labelled(text)]


@lru_cache(maxsize=TEXTS_KEPT)
def _labelled(text: str) -> tuple[tuple[Part, str, str], ...]:
    """The parts of *text*, each with the words of its label; "" where it has none."""
    found: list[tuple[Part, str, str]] = []
    part: Part = "writer"
    words = ""
    at = 0
    for label in islice(_LABEL.finditer(text), LABELS_MAX) if _may_hold_label(text) else ():
        found += _until(part, words, text[at : label.start()])
        part, words, at = _part(label["words"]), label["words"], label.end()
    found += _until(part, words, text[at:])
    return tuple((part, words, piece) for part, words, piece in found if piece.strip(_MARKS))


def role_by_label(text: str, name: str) -> str:
    """What the label before *name* in *text* says of them: "Reporter", or "Words" where another has the pictures."""
    if name in text and not name.isascii() and (job := _EASTERN_JOB().search(text[: text.find(name)])):
        return job["job"]
    told = _labelled(text) if name in text else ()
    is_shared = any(part == "other" for part, _, _ in told) and any(
        words for part, words, _ in told if part == "writer"
    )
    for _, words, piece in told:
        if name in piece and words and (_JOB.fullmatch(words) or (is_shared and _WORK.fullmatch(words))):
            return words
    return ""


def begins_with_label(text: str) -> bool:
    """Whether nothing but marks stands before the first label of *text*."""
    at = len(text) - len(text.lstrip(_MARKS))
    return _LABELS.is_in(text[at : at + START_CHARS_MAX]) and _LABEL.match(text, at) is not None


def others_in(text: str) -> set[str]:
    """The keys of those who did something else than write, as the labels of a byline say: took the pictures, edited."""
    told = [piece for part, piece in parts_of(text) if part == "other"]
    return {key_of(name) for piece in told for name in (piece, *_JOINED.split(piece))} - {""}


def begins_with_writer(text: str) -> bool:
    """Whether *text* begins with a label that a word such as "by" ends, and that stands before who wrote it."""
    text = text.lstrip()
    found = _LABEL.match(text) if _may_hold_label(text, START_CHARS_MAX) else None
    return (
        found is not None
        and _part(found["words"]) == "writer"
        and not found[0].rstrip().endswith((":", "=", "：", "՝"))
    )


def led_by_writer(text: str) -> bool:
    """Whether a writer's label with a colon stands in *text* near its start, behind no more than a date or a bar."""
    if not _LED.search(text, 0, 2 * LED_AT_MAX) or not _LABELS.is_in(text[: 2 * LED_AT_MAX]):
        return False
    start = text[: 4 * LED_AT_MAX]
    labels = (_LABEL.match(start, one.end()) for one in _LED_FROM.finditer(start) if one.start() <= LED_AT_MAX)
    return any(
        found[0].rstrip().endswith((":", "：", "՝")) and _part(found["words"]) == "writer" for found in labels if found
    )


def holds_label_word(text: str) -> bool:
    """Whether a word of a label stands anywhere in *text*."""
    return _LABELS.is_in(text)


def leads_to_writer(text: str) -> bool:
    """Whether *text* is a writer's label and nothing else, with or without a colon: "oprac."."""
    label = _label_alone(text)
    return label is not None and _part(label["words"]) == "writer"


def is_label_alone(text: str) -> bool:
    """Whether *text* is a label and nothing else, with or without a colon: "Words", "Photographs by"."""
    return _label_alone(text) is not None


def _label_alone(text: str) -> re.Match[str] | None:
    """The label that *text* is whole; None where it is none, or more."""
    found = _FIRST().match(f"{text.strip(' :')} X") if _LABELS.is_in(text) else None
    return found if found is not None and found.end() == len(found.string) - 1 else None


def with_colons(text: str) -> str:
    """*text* with a colon in place of the bar behind each label that stands on a line alone: "Words | Jane Roe"."""
    if LINE not in text or not _LABELS.is_in(text):
        return text
    first, *more = text.split(LINE)
    for line in more:
        first += f"{': ' if is_label_alone(first.rpartition(LINE)[2]) else LINE}{line}"
    return first


@lru_cache(maxsize=TEXTS_KEPT)
def unled(text: str) -> str:
    """*text* without a label at its start that nothing ends, or that no list holds; "" where it is no writer's."""
    found = _FIRST().match(text) if _LABELS.is_in(text[:START_CHARS_MAX]) else None
    if found is None:
        return _UNKNOWN.sub("", text)
    return text[found.end() :] if _part(found["words"]) == "writer" else ""


def _may_hold_label(text: str, chars_max: int | None = None) -> bool:
    """Whether *text* holds what ends a label, and in its first *chars_max* characters a word of one."""
    return _LABELS.is_in(text[:chars_max]) and _LABEL_END.search(text) is not None


def _part(words: str) -> Part:
    kinds = {found.lastgroup for found in _KIND().finditer(words)}
    return "writer" if "writer" in kinds else "source" if "source" in kinds else "other"


def _until(part: Part, words: str, text: str) -> list[tuple[Part, str, str]]:
    """*text* of one label; what follows a divider has none."""
    if part == "writer":
        return [(part, words, text)]
    first, *more = _ENDS.split(text.lstrip(" |;•\n"), maxsplit=1)
    return [(part, words, first), *(("writer", "", rest) for rest in more)]
