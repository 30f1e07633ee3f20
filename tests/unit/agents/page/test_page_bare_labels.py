"""Lines of a text that are labels of the page around it, language by language."""

import pytest

from agents.page import read_page

URL = "https://harbour-courier.example/2026/03/14/ferries/"
SAID = "The night ferry to Marl sails again, and the harbour office counts its passengers by hand each morning."
LABELS = """
en Advertisement | Read more | Related articles | Share this article | Comments | Most read
en Sign up for our newsletter | Subscribe now | Follow us on Facebook | Continue reading
en Story continues below advertisement
de Anzeige | Mehr zum Thema | Lesen Sie auch | Das könnte Sie auch interessieren | Artikel teilen
de Kommentare | Meistgelesen | Newsletter abonnieren | Jetzt abonnieren | Auch interessant
fr Publicité | Lire aussi | À lire aussi | Partager cet article | Commentaires | Les plus lus | Abonnez-vous
fr Sur le même sujet | La suite après la publicité
es Publicidad | Lee también | Leer más | Noticias relacionadas | Compartir | Comentarios | Lo más leído
es Suscríbete | Te puede interesar | Continúa leyendo
it Pubblicità | Leggi anche | Ti potrebbe interessare | Condividi | Commenti | I più letti
it Iscriviti alla newsletter | Articoli correlati
pt Publicidade | Leia também | Leia mais | Saiba mais | Compartilhe | Comentários | Mais lidas | Assine já
pt Veja também | Continua após a publicidade
nl Advertentie | Lees ook | Lees meer | Deel dit artikel | Reacties | Meest gelezen | Meer over dit onderwerp
sv Annons | Läs också | Läs mer | Dela artikeln | Kommentarer | Mest läst | Prenumerera
nb Annonse | Les også | Les mer | Del artikkelen | Kommentarer | Mest lest | Artikkelen fortsetter under annonsen
da Annonce | Læs også | Læs mere | Del artiklen | Kommentarer | Mest læste | Artiklen fortsætter efter annoncen
fi Mainos | Lue myös | Lue lisää | Jaa artikkeli | Kommentit | Luetuimmat | Juttu jatkuu mainoksen jälkeen
pl Reklama | Czytaj także | Czytaj też | Zobacz także | Udostępnij | Komentarze | Najczęściej czytane
pl Dalsza część artykułu pod reklamą
cs Reklama | Čtěte také | Přečtěte si také | Sdílet | Diskuse | Nejčtenější | Článek pokračuje pod reklamou
sk Reklama | Čítajte aj | Prečítajte si tiež | Zdieľať | Diskusia | Najčítanejšie | Článok pokračuje pod reklamou
hu Hirdetés | Olvasta már? | Kapcsolódó cikkek | Megosztás | Hozzászólások | Legolvasottabb
hu A cikk a hirdetés alatt folytatódik
ro Publicitate | Citește și | Citește mai mult | Distribuie | Comentarii | Cele mai citite
ro Articolul continuă după reclamă
bg Реклама | Прочетете още | Вижте още | Сподели | Коментари | Най-четени
ru Реклама | Читайте также | Читать далее | Поделиться | Комментарии | Самое читаемое | Материалы по теме
uk Реклама | Читайте також | Читати далі | Поділитися | Коментарі | Найпопулярніше | До теми
sr Pročitajte još | Реклама | Podeli | Komentari | Najčitanije | Oglas
hr Oglas | Pročitajte i | Podijeli | Komentari | Najčitanije | Tekst se nastavlja ispod oglasa
sl Oglas | Preberite tudi | Preberite še | Komentarji | Najbolj brano
el Διαφήμιση | Διαβάστε επίσης | Διαβάστε ακόμη | Σχόλια | Δημοφιλέστερα | Κοινοποίηση
tr Reklam | Bunlar da ilginizi çekebilir | İlgili haberler | Paylaş | Yorumlar | En çok okunanlar | Haberin devamı
ar إعلان | اقرأ أيضا | اقرأ المزيد | مواضيع ذات صلة | شارك | التعليقات | الأكثر قراءة
he פרסומת | קראו גם | כתבות נוספות | שתפו | תגובות | הנקראות ביותר
fa آگهی | بیشتر بخوانید | مطالب مرتبط | نظرات | پربازدیدترین
hi विज्ञापन | यह भी पढ़ें | और पढ़ें | शेयर करें | टिप्पणियां | ये भी पढ़ें | संबंधित खबरें
bn বিজ্ঞাপন | আরও পড়ুন | আরো পড়ুন | শেয়ার করুন | মন্তব্য
ta விளம்பரம் | மேலும் படிக்க | இதையும் படியுங்கள்
th โฆษณา | อ่านเพิ่มเติม | ข่าวที่เกี่ยวข้อง | แชร์
vi Quảng cáo | Đọc thêm | Xem thêm | Chia sẻ | Bình luận | Tin liên quan | Đọc nhiều nhất
id Iklan | Baca juga | Baca selengkapnya | Bagikan | Komentar | Terpopuler | Berita terkait | ADVERTISEMENT
ja 広告 | 関連記事 | あわせて読みたい | 続きを読む | シェアする | コメント | ランキング
ko 광고 | 관련기사 | 공유하기 | 댓글 | 많이 본 뉴스 | 함께 보면 좋은 기사
zh 广告 | 相关阅读 | 延伸阅读 | 分享 | 评论 | 热门 | 相关新闻 | 更多报道
"""
"""Language, and labels."""


def _rows() -> list[tuple[str, str]]:
    rows = [line.split(" ", 1) for line in LABELS.strip().splitlines()]
    return [(language, label) for language, labels in rows for label in labels.split(" | ")]


@pytest.mark.parametrize(("language", "label"), _rows())
def test_label_alone_is_no_text(language: str, label: str) -> None:
    """Between two paragraphs and behind the last."""
    for at in (4, 8):
        lines = [f"{number}. {SAID}" for number in range(8)]
        lines.insert(at, label)
        body = f"<article><h1>Ferries return</h1><div>{''.join(f'<p>{line}</p>' for line in lines)}</div></article>"
        text = read_page(f'<html lang="{language}"><body>{body}</body></html>', URL).body_text

        assert label not in text.split("\n\n")


def test_such_words_in_a_sentence_stay() -> None:
    """And so do short sentences."""
    lines = [f"{number}. {SAID}" for number in range(8)]
    lines[4:4] = ["“Comments?” he asked.", "Trending upward, she said.", "Follow us."]
    body = f"<article><h1>Ferries return</h1><div>{''.join(f'<p>{line}</p>' for line in lines)}</div></article>"
    text = read_page(f"<html><body>{body}</body></html>", URL).body_text.split("\n\n")

    assert {"“Comments?” he asked.", "Trending upward, she said."} <= set(text)
