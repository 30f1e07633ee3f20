"""What stands before, between and behind names in bylines, and before those in credits, language by language."""

import pytest

from agents.page.bylines.read import names_in
from agents.page.pictures.credits import split_credit

BYLINES = """
en Anna Berg = By {} | Written by {} | Author: {} | Words by {} | Reporting by {} | Text: {} | Story by {}
de Anna Berg = Von {} | Text: {} | Ein Gastbeitrag von {} | Autorin: {}
de Anna Berg = Von unserer Redakteurin {} | Ein Kommentar von {} | Interview: {} | Aufgezeichnet von {}
de Anna Berg = Aus Berlin berichtet {}
fr Anna Berg = Par {} | Propos recueillis par {} | Texte : {} | Écrit par {}
fr Anna Berg = {}, à Paris | Avec {} | Un article de {} | Par notre correspondante {} | Article rédigé par {}
es Anna Berg = Por {} | Texto: {} | Escrito por {} | Una entrevista de {} | Autora: {}
ca Anna Berg = Per {} | Text: {} | Autora: {}
gl Anna Berg = Por {} | Texto: {}
eu Anna Berg = Egilea: {} | Testua: {}
it Anna Berg = Di {} | di {} | Testo di {} | A cura di {}
it Anna Berg = Intervista di {} | Scritto da {} | Autore: {} | dalla nostra inviata {}
it Marco Berg = dal nostro inviato {}
pt Anna Berg = Por {} | Texto: {} | Escrito por {} | Autora: {} | Reportagem de {} | Texto de {}
nl Anna Berg = Door {} | Tekst: {} | Geschreven door {}
nl Anna Berg = Auteur: {} | Van onze verslaggever {} | Door onze correspondent {}
sv Anna Berg = Av {} | Text: {} | Av: {} | Skriven av {} | Reporter: {}
nb Anna Berg = Av {} | Tekst: {} | Skrevet av {} | Journalist: {} | Journalist {}
da Anna Berg = Af {} | Tekst: {} | Skrevet af {} | Af: {}
fi Anna Berg = Kirjoittaja: {} | Teksti: {} | Kirjoittanut {} | Toimittaja: {}
is Anna Berg = Höfundur: {} | {} skrifar
et Anna Berg = Autor: {} | Kirjutas {} | Tekst: {}
lv Anna Berg = Autors: {} | Autore: {} | Teksts: {}
lt Anna Berg = Autorius: {} | Autorė: {} | Parengė {}
pl Anna Berg = Autor: {} | Autorka: {} | Tekst: {} | Oprac. {}
pl Anna Berg = Opracowanie: {} | Rozmawia {} | Rozmawiała {} | Pisze {}
cs Anna Berg = Autor: {} | Autorka: {} | Text: {} | Napsala {}
sk Anna Berg = Autor: {} | Autorka: {} | Text: {} | Napísala {}
hu Anna Berg = Írta: {} | Szerző: {} | Írta {} | Szöveg: {}
ro Anna Berg = Autor: {} | Scris de {} | Text: {} | Articol scris de {} | Articol de {}
bg Анна Петрова = Автор: {} | От {} | Текст: {}
mk Ана Петрова = Автор: {} | Пишува: {}
sr Ана Петровић = Аутор: {} | Пише: {}
sr Ana Petrović = Autor: {} | Piše: {} | Piše {} | Priredila {}
hr Ana Petrović = Autor: {} | Piše: {} | Napisala {} | Tekst: {} | Razgovarala {}
sl Ana Novak = Avtor: {} | Piše: {} | Avtorica: {} | Besedilo: {}
sq Ana Hoxha = Nga {} | Shkruan: {} | Autor: {}
el Γιώργου Παπαδόπουλου = Του {}
el Γιώργος Παπαδόπουλος = Γράφει ο {} | Συντάκτης: {} | Επιμέλεια: {} | Κείμενο: {}
el Άννας Παπαδοπούλου = Της {}
tr Ayşe Yılmaz = Yazan: {} | Haber: {} | Yazar: {} | Muhabir: {}
az Ayşən Məmmədova = Müəllif: {}
ru Анна Петрова = Автор: {} | Текст: {} | {}, корреспондент
ru Анна Петрова = Беседовала {} | Подготовила {} | Автор текста: {} | Автор статьи {}
uk Ганна Петренко = Автор: {} | Авторка: {} | Текст: {} | Розмовляла {} | Спілкувалася {}
be Ганна Пятроўская = Аўтар: {}
ka ანა ბერიძე = ავტორი: {}
hy Աննա Պետրոսյան = Հեղինակ՝ {}
ar أحمد حسن = بقلم: {} | كتب: {} | إعداد: {} | تقرير: {} | الكاتب: {} | بقلم {} | كتب {}
ar منى سالم = كتبت: {}
he דנה כהן = מאת: {} | מאת {} | כתבה: {} | {}, כתבת
fa علی رضایی = نویسنده: {} | به قلم {} | گزارش: {} | نوشته: {} | نوشتهٔ {}
ur احمد خان = تحریر: {} | رپورٹ: {}
hi राहुल शर्मा = लेखक: {} | द्वारा {} | रिपोर्ट: {} | लेखक {} | Written By {}
mr राहुल पाटील = लेखक: {}
bn রহিম খান = লেখক: {}
ta ரவி குமார் = எழுதியவர்: {}
th สมชาย ใจดี = โดย {} | เขียนโดย {} | ผู้เขียน: {} | เรื่อง: {}
vi Nguyễn Văn An = Tác giả: {} | Theo {} | Bài: {} | Bài và ảnh: {}
id Andi Wijaya = Penulis: {} | Oleh: {} | Oleh {} | Reporter: {} | Ditulis oleh {} | Pewarta: {}
ms Ahmad Razak = Oleh {} | Penulis: {}
tl Juan Cruz = Ni {} | Isinulat ni {}
sw Juma Hassan = Na {} | Mwandishi: {}
af Anna Botha = Deur {} | Geskryf deur {}
ja 山田太郎 = 文：{} | 取材・文：{} | 著者：{} | 執筆：{} | 文・{} | 記者：{} | {}記者 | 文＝{} | ライター：{}
ko 김민수 = 글: {} | {} 기자 | 기자 {} | 취재: {} 기자 | 글 {} | 작성자: {}
zh 王小明 = 作者：{} | 记者 {} | 文／{} | 撰文：{} | 記者{}／台北報導 | 本报记者 {} | 作者 {}
zh 王小明 = 采访人员：{} | 文字：{}
"""
"""Language, name, and lines with it."""
CREDITS = """
en Photo: {} | Photograph: {} | Picture: {} | Image: {} | Photo by {} | Photo credit: {} | Courtesy of {}
de Foto: {} | Bild: {} | Fotos: {} | Quelle: {} | © {}
fr Photo : {} | Crédit photo : {} | Photo {} | © {}
es Foto: {} | Imagen: {} | Fotografía: {}
ca Foto: {} | Imatge: {}
eu Argazkia: {}
it Foto: {} | Foto di {} | Fotografia di {}
pt Foto: {} | Imagem: {}
nl Foto: {} | Beeld: {} | Beeld {}
sv Foto: {} | Bild: {}
nb Foto: {}
da Foto: {}
fi Kuva: {} | Kuvat: {}
is Mynd: {} | Ljósmynd: {} | Mynd/{}
et Foto: {}
lv Foto: {}
lt Nuotrauka: {} | {} nuotr.
pl Fot. {} | Foto: {} | Zdjęcie: {} | fot. {}
cs Foto: {} | Zdroj: {}
sk Foto: {} | Zdroj: {} | Autor: {}
hu Fotó: {} | Kép: {} | Forrás: {}
ro Foto: {} | Sursa foto: {}
bg Снимка: {}
sr Foto: {} | Фото: {}
hr Foto: {}
sl Foto: {}
sq Foto: {}
el Φωτογραφία: {} | Φωτό: {}
tr Fotoğraf: {}
ru Фото: {}
uk Фото: {}
ka ფოტო: {}
hy Լուսանկարը՝ {}
ar تصوير: {} | الصورة: {}
he צילום: {}
fa عکس: {}
ur تصویر: {}
hi फोटो: {} | तस्वीर: {}
bn ছবি: {}
ta படம்: {}
th ภาพ: {}
vi Ảnh: {}
id Foto: {}
ms Gambar: {} | Foto: {}
sw Picha: {}
af Foto: {}
ja 写真：{} | 撮影：{} | 写真＝{}
ko 사진: {} | 사진={}
zh 图：{} | 摄影：{} | 图片来源：{} | 圖／{}
tl Larawan: {}
"""
"""Language, and labels with a name."""
WITHOUT_MARK = ("Photo {}", "Beeld {}", "Foto di {}", "Fotografia di {}", "Mynd/{}", "写真＝{}", "圖／{}")
"""They tell a credit behind a sentence or in brackets alone, and the label may stay, since a name may begin so."""


def _lines() -> list[tuple[str, str]]:
    rows = [line.partition(" = ") for line in BYLINES.strip().splitlines()]
    return [(form, head.partition(" ")[2]) for head, _, forms in rows for form in forms.split(" | ")]


@pytest.mark.parametrize(("form", "name"), _lines())
def test_label_before_a_name_is_no_part_of_it(form: str, name: str) -> None:
    """Whatever its language."""
    assert [name] == [one.text for one in names_in(form.format(name), "Harbour Courier")]


@pytest.mark.parametrize("form", [one for line in CREDITS.strip().splitlines() for one in line[3:].split(" | ")])
def test_label_before_a_credit_parts_it_from_the_caption(form: str) -> None:
    """In brackets and without, behind a sentence and behind words."""
    caption, named = "The old ferry leaves Marl at dawn.", "Anna Berg"
    written = form.format(named)
    told_as = {written, named} if form in WITHOUT_MARK else {named}

    for text in (f"{caption} {written}", f"{caption} ({written})"):
        told, credit = split_credit(text)
        assert told == caption
        assert credit in told_as
    assert form in WITHOUT_MARK or split_credit(f"{caption[:-1]} {written}") == (caption[:-1], named)


JOINED = """
Anna Berg = Jon Holm = {} and {} ~ {}, {} ~ {} & {} ~ {} with {} ~ By {} and {} in Berlin ~ {} / {} ~ {}; {}
Anna Berg = Jon Holm = By {}, {} and Eva Lund
Anna Berg = Jon Holm = {} und {} ~ Von {} und {} ~ {} u. {} ~ Von {} und {}, Berlin
Anna Berg = Jon Holm = {} et {} ~ Par {} et {} ~ Par {} avec {}
Anna Berg = Jon Holm = {} y {} ~ Por {} y {} ~ {} e {}
Anna Berg = Jon Holm = {} e {} ~ di {} e {}
Anna Berg = Jon Holm = {} e {} ~ Por {} e {}
Anna Berg = Jon Holm = {} en {} ~ Door {} en {}
Anna Berg = Jon Holm = {} och {} ~ Av {} och {}
Anna Berg = Jon Holm = {} og {} ~ Av {} og {}
Anna Berg = Jon Holm = {} ja {}
Anna Berg = Jon Holm = {} og {}
Anna Berg = Jon Holm = {} i {} ~ {} oraz {}
Anna Berg = Jon Holm = {} a {}
Anna Berg = Jon Holm = {} a {}
Anna Berg = Jon Holm = {} és {}
Anna Berg = Jon Holm = {} și {} ~ {} si {}
Ana Petrović = Ivan Horvat = {} i {}
Anna Berg = Jon Holm = {} un {}
Anna Berg = Jon Holm = {} ir {}
Anna Berg = Jon Holm = {} ja {}
Ana Hoxha = Agim Leka = {} dhe {}
Анна Петрова = Иван Стоянов = {} и {}
Анна Петрова = Иван Стоянов = {} и {} ~ {}, {}
Ганна Петренко = Іван Коваль = {} та {} ~ {} і {} ~ {} й {}
Ана Петровић = Иван Хорват = {} и {}
Άννα Παπαδοπούλου = Γιώργος Λέκας = {} και {} ~ {} & {}
Ayşe Yılmaz = Ali Demir = {} ve {}
Aysel Məmmədova = Əli Həsənov = {} və {}
أحمد حسن = منى سالم = {} و{} ~ {} و {} ~ {}، {}
דנה כהן = יואב לוי = {} ו{} ~ {} ו-{} ~ {}, {}
علی رضایی = سارا احمدی = {} و {}
احمد خان = سارہ علی = {} اور {}
राहुल शर्मा = नेहा पाटील = {} और {} ~ {} एवं {} ~ {} व {} ~ {}, {}
রহিম খান = করিম শেখ = {} ও {} ~ {} এবং {}
Andi Wijaya = Budi Santoso = {} dan {}
Ahmad Razak = Siti Aminah = {} dan {}
Nguyễn Văn An = Trần Thị Bình = {} và {} ~ {} - {}
สมชาย ใจดี = สมหญิง รักไทย = {} และ {} ~ {}, {}
Juan Cruz = Maria Santos = {} at {}
Juma Hassan = Asha Ali = {} na {}
Anna Botha = Jan Nel = {} en {}
Anna Berg = Jon Holm = {} i {} ~ Per {} i {}
Ane Etxeberria = Jon Agirre = {} eta {}
Anna Berg = Jon Holm = {} e {}
Anna Berg = Jon Holm = {} a {}
山田太郎 = 佐藤花子 = {}、{} ~ {}・{} ~ {} {} ~ 文：{}、{} ~ {}、{}記者
김민수 = 이영희 = {}·{} 기자 ~ {}, {} 기자 ~ {} {} 기자 ~ {} 기자, {} 기자
王小明 = 李大华 = 记者 {} {} ~ 记者{}、{} ~ {}、{} ~ 作者：{} {} ~ 记者 {} 通讯员 {}
"""
"""Two names, and how they are joined."""
ROLES = """
Anna Berg, = reporter ~ political editor ~ senior correspondent in Berlin ~ Staff Writer ~ Health Reporter
Anna Berg, = Redakteurin ~ Korrespondentin in Rom ~ Leiterin Politik ~ Volontärin ~ Sportredakteurin
Anna Berg, = journaliste ~ correspondante à Rome ~ envoyée spéciale ~ rédactrice en chef ~ grand reporter
Ana Ruiz, = periodista ~ corresponsal en Roma ~ redactora ~ enviada especial ~ jefa de sección
Anna Rossi, = giornalista ~ inviata ~ corrispondente da Parigi ~ caporedattrice
Ana Sousa, = jornalista ~ correspondente em Roma ~ repórter ~ editora
Anna Berg, = redacteur economie ~ correspondent in Rome ~ verslaggever ~ politiek verslaggever
Anna Berg, = reporter ~ korrespondent i Rom ~ ekonomireporter ~ chefredaktör
Anna Berg, = journalist ~ korrespondent i Roma ~ nyhetsredaktør
Anna Berg, = journalist ~ korrespondent i Rom ~ redaktør
Anna Berg, = toimittaja ~ päätoimittaja ~ ulkomaantoimittaja
Anna Nowak, = dziennikarka ~ korespondentka w Rzymie ~ redaktor
Anna Nováková, = redaktorka ~ zpravodajka v Římě
Nagy Anna, = újságíró ~ főszerkesztő
Анна Петрова, = корреспондент ~ обозреватель ~ журналист
Ганна Петренко, = журналістка ~ кореспондентка
Ayşe Yılmaz, = muhabir ~ editör
Άννα Λέκα, = δημοσιογράφος
أحمد حسن، = مراسل ~ صحفي ~ مراسل الجزيرة
דנה כהן, = כתבת ~ עורכת
Andi Wijaya, = wartawan ~ jurnalis
"""
"""A name with its comma, and what is behind it."""


def _rows(table: str) -> list[list[str]]:
    return [line.split(" = ") for line in table.strip().splitlines()]


@pytest.mark.parametrize(
    ("form", "one", "other"), [(form, one, other) for one, other, forms in _rows(JOINED) for form in forms.split(" ~ ")]
)
def test_two_names_are_told_apart(form: str, one: str, other: str) -> None:
    """By a word for "and", or a mark, in any language."""
    assert [one, other] == [name.text for name in names_in(form.format(one, other), "Harbour Courier")][:2]


@pytest.mark.parametrize(
    ("name", "role"), [(name, role) for name, roles in _rows(ROLES) for role in roles.split(" ~ ")]
)
def test_what_somebody_does_stands_behind_the_name(name: str, role: str) -> None:
    """It is their role, and no other author."""
    found = names_in(f"{name} {role}", "Harbour Courier")

    assert [(name.rstrip(",\u060c"), role)] == [(one.text, one.role) for one in found]
