"""Labels that stand in a text as a line of their own and are none of it: "Comments", "Read on", "Most read"."""
# ruff: noqa: RUF001  words of many languages

from agents.page.text import key_of

CHARS_MAX = 60
"""A longer text is no label."""
_LABELS = """
Advertisement | Advertisements | Story continues below | Article continues below | Continue reading | Read on
Comments | Leave a comment | View comments | Subscribe | Subscribe now | Sign up | Sign up now | Follow us
Follow us on Facebook | Follow us on X | Copy link | Print this article | Related | Trending | More stories
Kommentare | Kommentar schreiben | Zu den Kommentaren | Newsletter abonnieren | Jetzt abonnieren | Folgen Sie uns
Link kopieren | Drucken | Nach der Anzeige geht es weiter | Weiter nach der Anzeige | Weiterlesen nach der Anzeige
Commentaires | Abonnez-vous | La suite après la publicité | La suite après cette publicité | Copier le lien | Imprimer
Réagir | Suivez-nous
Leer más | Seguir leyendo | Continúa leyendo | Continuar leyendo | Comentarios | Suscríbete | Síguenos | Copiar enlace
Imprimir | La noticia continúa después de la publicidad
Comentaris | Segueix llegint | Llegeix més | Subscriu-te | Notícies relacionades
Ti potrebbe interessare | Potrebbe interessarti | Commenti | Iscriviti alla newsletter | Continua a leggere | Seguici
Stampa | Riproduzione riservata
Comentários | Assine já | Assine | Continua após a publicidade | Continuar a ler | Subscreva | Siga-nos
Reacties | Meer over dit onderwerp | Lees verder | Tekst gaat verder onder de advertentie | Volg ons | Abonneer
Kommentarer | Prenumerera | Artikeln fortsätter under annonsen | Fortsätt läsa | Följ oss | Relaterat
Artikkelen fortsetter under annonsen | Saken fortsetter under annonsen | Les videre | Abonner | Følg oss
Artiklen fortsætter efter annoncen | Artiklen fortsætter under annoncen | Læs videre | Mest læste | Abonnér | Følg os
Kommentit | Juttu jatkuu mainoksen jälkeen | Juttu jatkuu mainoksen alla | Jatka lukemista | Tilaa | Seuraa meitä
Athugasemdir | Lesa meira | Auglýsing | Mest lesið
Komentarze | Skomentuj | Dalsza część artykułu pod reklamą | Dalsza część tekstu pod reklamą | Subskrybuj | Czytaj dalej
Obserwuj nas | Powiązane artykuły
Přečtěte si také | Přečtěte si | Diskuse | Diskuze | Komentáře | Nejčtenější | Článek pokračuje pod reklamou | Číst dál
Související články | Předplatit
Prečítajte si tiež | Prečítajte si | Diskusia | Komentáre | Najčítanejšie | Článok pokračuje pod reklamou | Čítať ďalej
Súvisiace články | Predplatiť
Olvasta már? | Kapcsolódó cikkek | Kapcsolódó cikk | Hozzászólások | Legolvasottabb | Tovább olvasom | Feliratkozás
A cikk a hirdetés alatt folytatódik | Kommentek
Citește mai mult | Citește mai departe | Distribuie | Comentarii | Cele mai citite | Abonează-te | Articole similare
Articolul continuă după reclamă | Articolul continuă mai jos
Вижте още | Още по темата | Сподели | Коментари | Най-четени | Реклама | Прочетете още | Абонирайте се
Читать далее | Комментарии | Самое читаемое | Материалы по теме | По теме | Подписаться | Подпишитесь | Обсудить
Продолжение после рекламы | Популярное
Читати далі | Коментарі | Найпопулярніше | До теми | Підписатися | Підпишіться | Обговорити | Матеріали по темі
Podeli | Podijeli | Komentari | Najčitanije | Najnovije | Oglas | Tekst se nastavlja ispod oglasa | Povezane vesti
Tekst se nastavlja ispod reklame | Povezane vijesti | Pretplatite se | Подели | Коментари | Најчитаније | Оглас
Preberite še | Preberite tudi | Komentarji | Najbolj brano | Deli | Naročite se
Сподели | Коментари | Најчитани | Прочитајте и
Lexo edhe | Lexo më shumë | Komente | Më të lexuarat | Shpërndaje | Reklamë
Διαβάστε ακόμη | Διαβάστε επίσης | Σχόλια | Δημοφιλέστερα | Δημοφιλή | Κοινοποίηση | Διαφήμιση | Σχετικά άρθρα
Yorumlar | Yorum yap | Haberin devamı | Devamını oku | Abone ol | İlgili haberler | Reklam
Şərhlər | Ətraflı oxu | Paylaş
Komentārai | Komentarai | Skaitykite taip pat | Skaityti daugiau | Skaitomiausi | Reklama | Dalintis
Komentāri | Lasīt vairāk | Lasi arī | Lasītākie | Reklāma | Dalīties
Kommentaarid | Loe edasi | Loe ka | Loetumad | Reklaam | Jaga
التعليقات | شارك برأيك | اقرأ أيضا | اقرأ أيضاً | إعلان | مواضيع ذات صلة | أخبار متعلقة | اشترك
שתפו | תגובות | הנקראות ביותר | פרסומת | כתבות נוספות | קראו עוד | עוד בנושא | הוסף תגובה
آگهی | مطالب مرتبط | اخبار مرتبط | نظرات | پربازدیدترین | پربازدیدترین‌ها | ارسال نظر | بیشتر بخوانید
تبصرے | مزید پڑھیں | اشتہار | متعلقہ خبریں
टिप्पणियां | टिप्पणी | विज्ञापन | ये भी पढ़ें | यह भी पढ़ें | और पढ़ें | संबंधित खबरें
मन्तव्य | जाहिरात | आणखी वाचा | हे ही वाचा | প্রতিক্রিয়া
আরো পড়ুন | আরও পড়ুন | শেয়ার করুন | মন্তব্য | বিজ্ঞাপন | সম্পর্কিত খবর
மேலும் படிக்க | இதையும் படியுங்கள் | விளம்பரம் | கருத்துகள்
మరిన్ని వార్తలు | ఇవి కూడా చదవండి | ప్రకటన
ഇതും വായിക്കുക | പരസ്യം
แชร์ | โฆษณา | ข่าวที่เกี่ยวข้อง | อ่านเพิ่มเติม | ความคิดเห็น | อ่านต่อ
Bình luận | Đọc nhiều nhất | Quảng cáo | Tin liên quan | Xem thêm | Đọc tiếp | Ý kiến
Komentar | Terpopuler | Iklan | Berita terkait | Baca selengkapnya | Bagikan | Lihat juga
Komen | Baca lagi | Artikel berkaitan
Maoni | Soma zaidi | Tangazo
Lees ook | Kommentaar | Advertensie
コメント | コメントを書く | 広告 | 関連記事 | 続きを読む | シェアする | アクセスランキング | この記事をシェア
댓글 | 댓글쓰기 | 광고 | 관련기사 | 함께 보면 좋은 기사 | 이 기사를 공유합니다 | 좋아요 | 구독하기
评论 | 发表评论 | 更多报道 | 广告 | 相关阅读 | 分享到 | 收藏 | 點我看更多 | 廣告 | 留言 | 相關新聞 | 推薦閱讀
"""
"""Between bars, language by language; none of them is a sentence of anybody's."""
_KEYS = frozenset(key_of(label) for line in _LABELS.strip().splitlines() for label in line.split(" | "))


def is_bare_label(text: str) -> bool:
    """Whether all of *text* is such a label, with a number or without: "Comments (12)"."""
    return len(text) <= CHARS_MAX and key_of(text).rstrip("0123456789") in _KEYS
