"""How credits stand at the end of a caption without a label and a colon: in brackets, behind a stroke, in capitals."""
# ruff: noqa: RUF001  marks and words of many languages

import re

from agents.page.seldom import seldom

WORDS_MIN = 4
"""A shorter caption before a name may be a part of it: "The bridge. Ada Quill"."""

MAKER = (
    r"(?:(?:file |stock |archive |cover |main |hand-?out |production |staff |courtesy |contributed |submitted |"
    r"supplied |provided |aerial |drone |satellite |press |publicity )?"
    r"(?:photo(?:graph(?:s|y|ed)?|s)?|pictures?|pics?|pix|image|illustration|visuali[sz](?:ation|ierung)|rendering|"
    r"graphic|video|screenshot)"
    r"|foto(?:s|grafie|grafia|grafía|ğraf)?|bild(?:er|quelle|nachweis|rechte)?|grafik|symbol(?:bild|foto)|archiv(?:bild|"
    r"foto)|credits?|cr[ée]dito?s?|quelle|source|fuente|fonte|źródło"
    r"|copyright|zdj(?:ęcie|\.)?|fot\.?|kuva|фото|写真|提供|撮影|图源|图片来源|illustrazione|ilustra\w+|arkivfoto"
    r"|cr[ée]dit(?:s|o)? (?:photos?|foto)|ph\.?|valokuva|foto[- ]?(?:credit|arkiv)|фотография|світлина|джерело фото"
    r"|источник фото|φωτογραφία|fényképező|fotó|사진|자료사진|照片|摄影|攝影|圖"
    r"|تصوير|الصورة|صورة|المصدر|צילום|फोटो|तस्वीर|ảnh"
    # Those who took it, and the words of further languages.
    r"|still|imagen|imagem|imatge|immagine|ljósmynd(?:ir|ari)?|nuotrauk(?:a|os)|kuvat|kép|gambar|picha|larawan|autor(?:ka)?"
    r"|photographe?r?|fotograf(?:in|ka|o|a)?|fotógraf[oa]|(?:valo)?kuvaaja|fényképész|фотограф|beeld|снимк[аи]|nuotr"
    r"|fénykép|fotografij[ae]|fotografi|mynd|argazkia|φωτ[οό]|φωτ\.|світлини|图|图片|圖片|画像"
    r"|供图|사진제공|촬영|תמונה|צילומים|عدسة|عکس|عکاس|تصویر|فوٹو|फ़ोटो|छायाचित्र|सौजन्य|ছবি|படம்|ფოტო|լուսանկար(?:ը|ները)?|ภาพ|ภาพถ่าย|hình"
    # Where it is from.
    r"|forrás|kilde|källa|lähde|zdroj|sursa(?: foto)?|bron|kaynak|джерело|источник|извор|πηγή|מקור|स्रोत|출처|出典|来源"
    r"|來源|nguồn|sumber)"
)
"""Words for a picture, for taking one, and for where one is from."""
_SOURCE = re.compile(
    r"^\W*(?:quelle|source|fuente|fonte|źródło|forrás|kilde|källa|lähde|zdroj|sursa|bron|kaynak|джерело|источник|извор|"
    r"πηγή|מקור|स्रोत|المصدر|출처|出典|来源|來源|nguồn|sumber)\s*[:：]",
    re.IGNORECASE,
)
_UNCASED = (
    r"(?:写真|撮影|提供|画像|图源|图片来源|图片|圖片|图|圖|摄影|攝影|照片|供图|사진제공|"
    r"사진|자료사진|촬영|फोटो|फ़ोटो|तस्वीर|छायाचित्र|सौजन्य|ছবি|ภาพถ่าย|ภาพ|تصوير|عدسة)"
)
_MARK = r"(?:\s*[・･:：=＝／/|｜]\s*|\s?[–—-]\s|\s?[–—]\s?)"
_BRACKETED = re.compile(
    rf"^(?P<caption>.*?)\s*[(\[（【［〔](?P<credit>\s*(?:{MAKER}{_MARK}|{_UNCASED}\s)[^()\[\]（）【】［］〔〕]{{2,120}})"
    r"[)\]）】］〕]\s*[.。।]?$",
    re.IGNORECASE,
)
"""A label and a name in brackets, whatever stands between them: "（撮影・立野）", "(फोटो - रवि)", "[사진=항구군]"."""
_MARKED_LABEL = re.compile(rf"^\W*(?:{MAKER}{_MARK}|{_UNCASED}\s+)(?=\S)", re.IGNORECASE)
_DID = r"(?:撮影|摄影|攝影|摄|攝|供图|供圖|翻攝|翻拍|(?<=\s)[图圖])"
_BEFORE = seldom(
    r"^(?P<caption>.*?)(?:^|(?<=[。！？」』”])|[\s、，＝=(（【])"
    rf"(?P<credit>[^\s、，。＝=(（【／/][^、，。＝=(（【／/]{{0,24}}?)(?<!から)(?<![\sをがはにのでとも])\s?[／/]?\s?{_DID}"
    r"(?:（[^（）]{1,20}）)?\s?[)）】]?\s*[。.]?$"
)
"""A name before what was done, which has no label of its own (Japanese, Chinese): "記者林／攝影"."""
_BEFORE_KOREAN = seldom(
    r"^(?P<caption>.*?)(?:(?<=[.다])\s|[(\[/]\s?)(?P<credit>[^\s.()\[\]/][^.()\[\]/]{1,30}?)(?<![\s를을이가])\s?(?:촬영|제공)"
    r"\s*[)\]]?\s*\.?$"
)
_EASTERN = seldom("[\u3040-\u9fff\uac00-\ud7af]")
_STROKE_BEHIND = re.compile(
    rf"^(?P<caption>.*[.!?。！？।」』”]\s*)[/／]?(?P<credit>{_UNCASED}(?:\s?[／/・|｜=＝]\s?|[–—-]\s)[^。！？।]{{2,60}})$"
)
"""Behind a sentence, a label and a name that a stroke divides: "圖／林"."""
_OF_OUTLET = re.compile(
    r"^(?P<caption>.*?)(?:^|(?<=[.!?…।])\s+|(?<=[.!?…।][\"”’»)])\s+|\s*(?P<open>[(\[]))"
    r"(?P<credit>(?!(?:File|Stock|Archive|Cover|Main|Hand-?out|Production|Staff|Courtesy|Contributed|Submitted|Supplied|"
    r"Provided|Aerial|Drone|Satellite|Press|Publicity|Photo|Image|Picture|The|An?)\b)"
    r"[A-ZÀ-Þ][\w&.’'-]+(?: [A-ZÀ-Þ][\w&.’'-]+){0,2} "
    r"(?:[Pp]hotos?|PHOTOS?|[Pp]hotographs?|[Pp]ictures?|[Ii]mages?|[Ii]llustrations?|[Gg]raphics?)"
    r"(?:\sby\s|\s?[:|/]\s?|\s[–—-]\s)[A-ZÀ-Þ][^()\[\]!?]{1,60}?)\s?(?P<close>[)\]])?\.?$"
)
"""Behind a sentence or in brackets, a paper's own name before the label: "Courier photo by Ada Quill"."""
_CAPITALS = re.compile(
    r"^(?P<caption>.+[.!?…।][\"”’»)]?)\s+"
    r"(?P<credit>[A-ZÀ-ÞΆ-ΫА-ЯЁІЇЄ]{2}[A-ZÀ-ÞΆ-ΫА-ЯЁІЇЄ.'’-]*"
    r"(?:[ /][A-ZÀ-ÞΆ-ΫА-ЯЁІЇЄ][A-ZÀ-ÞΆ-ΫА-ЯЁІЇЄ.'’-]*){1,5})$"
)
"""Behind a sentence, a name in capitals."""
_SLASHED = re.compile(r"^(?P<caption>[^/]+?)\s+[/／]\s+(?P<credit>[^/／.!?:]{2,60})$")
_HEARD = re.compile(
    r"(?:image|photo|picture) (?:source|credit)\s*[,:،]|bildquelle\s*[,:]|crédit photo\s*[,:]|"
    r"fuente de la imagen\s*[,:]|fonte da imagem|crédito,|(?:автор|источник) (?:фото|изображения)\s*[,:]|"
    r"sumber gambar\s*[,:]|nguồn hình ảnh\s*[,:]|(?:图像来源|圖像來源)\s*[,，:：]|صدر الصورة\s*[،,:]|"
    r"तस्वीर स्रोत\s*[,:]",
    re.IGNORECASE,
)
_GALLERY = re.compile(
    r"^\W*\d{1,4}\s*(?:photos?|pictures|images?|bilder|fotos?|fotograf\w+|zdj\w+|kuvaa?|kép(?:ek|pel)?|foto[’']s|foton|"
    r"immagini|imagens|imágenes|slike|снимк\w+|фото\w*|φωτο\w*|fotoğraf|صور|תמונות|枚|張|张|장|ảnh|फोटो)\W*$|"
    r"^\W*(?:photo|image|picture|bild|foto|imagen|imagem|immagine|zdjęcie|kuva|slide|фото)\s?\d{1,3}\s?"
    r"(?:/|of|von|de|di|av|af|van|z|из|з)\s?\d{1,3}\W*$|"
    r"^\W*(?:(?:foto|photo|bilder|bild|image)?[- ]?gal[ei]r\w+|slideshow|diaporama|diashow|bildstrecke|bildspel)"
    r"(?:\W*\d{1,3})?\W*$",
    re.IGNORECASE,
)
GALLERY_CHARS_MAX = 60
"""A longer line says more than what a gallery holds."""
_FIRST_LETTER = re.compile(r"[^\W\d_]")


def formed(text: str) -> tuple[str, str] | None:
    """The caption and the credit, as they stand in *text*, where the credit has one of these forms; None where not."""
    found = _OF_OUTLET.match(text)
    if found and bool(found["open"]) == bool(found["close"]):
        return found["caption"], found["credit"]
    if found := _BRACKETED.match(text):
        return found["caption"], found["credit"]
    if found := _STROKE_BEHIND.match(text):
        return found["caption"], found["credit"]
    found = _CAPITALS.match(text)
    if found and not found["caption"].isupper():
        return found["caption"], found["credit"]
    return None


def before_deed(text: str) -> tuple[str, str] | None:
    """The caption and the credit where a name stands before what its bearer did; None where none does."""
    # Both forms are tried at each place of a caption, and hardly one has a letter of these scripts.
    is_eastern = not text.isascii() and _EASTERN().search(text) is not None
    found = (_BEFORE().match(text) or _BEFORE_KOREAN().match(text)) if is_eastern else None
    return (found["caption"], found["credit"]) if found else None


def slashed(text: str) -> tuple[str, str] | None:
    """The caption of some words and the capitalised credit that a stroke divides; None where none does."""
    found = _SLASHED.match(text)
    if not found or len(found["caption"].split()) < WORDS_MIN:
        return None
    return (found["caption"], found["credit"]) if _FIRST_LETTER.search(found["credit"]) else None


def unlabelled(credit: str) -> str:
    """*credit* without a label before another mark than a colon: "撮影・立野", "Photo - Mira Dahl"."""
    return _MARKED_LABEL.sub("", credit) or credit


def is_source(text: str) -> bool:
    """Whether *text* says where a picture is from, rather than who made it: "Source: the harbour office"."""
    return _SOURCE.match(text) is not None


def has_heard_label(text: str) -> bool:
    """Whether *text* holds the label of a credit that only those hear whom a page is read to: "Image source,"."""
    return _HEARD.search(text) is not None


def is_gallery_line(line: str) -> bool:
    """Whether *line*, all of an element, says how many pictures a gallery has, or leads to it: "+ 11 photos"."""
    line = line.strip()
    return 0 < len(line) <= GALLERY_CHARS_MAX and _GALLERY.match(line) is not None
