"""Words that lead away from an article, and words that stand behind it, in the languages of the news."""
# ruff: noqa: RUF001  marks and words of many languages

import re
from itertools import islice

from agents.page.beginnings import by_first_letter
from agents.page.paid import ADVERTISEMENT
from agents.page.seldom import seldom
from agents.page.text import SENTENCE_MARKS
from agents.page.word_lists import Stems

_MORE = (
    rf"{ADVERTISEMENT}|"
    # English, then by language family.
    r"read (?:more|also|next|on|the full)|also read|people are (?:also )?reading|you (?:may|might) (?:also )?like|"
    r"more to read|more on this (?:story|topic|subject)|scroll (?:down )?to continue(?: (?:reading|with content))?|"
    r"see also|also see|more (?:on|from)|related(?: (?:news|stories|articles|topics|content|coverage))?|"
    r"recommended(?: reading| stories| articles)?|watch|listen|sign up|subscribe|follow us|follow|click here|"
    r"don[’']t miss|in case you missed it|"
    r"leave a comment|more about|newsletter|editors?[’'] picks?|"
    r"in depth|go deeper|"
    r"(?:story|article) continues (?:below|after)(?: th(?:is|e))?(?: (?:ad|advertisement)s?)?|"
    r"lesen sie (?:auch|mehr|dazu)|lesen sie hier|lies auch|mehr (?:zum thema|dazu|lesen)|auch interessant|"
    r"zum (?:thema|weiterlesen)|"
    r"(?:weitere|mehr) (?:meldungen|nachrichten|artikel|beiträge)\b|"
    r"das könnte sie auch interessieren|verwandte (?:artikel|nachrichten|themen)|"
    r"passend dazu|weiterlesen|"
    r"lire aussi|[àa] lire (?:aussi|[ée]galement|ensuite)|lire (?:la suite|plus|également)|sur le même (?:sujet|thème)|"
    r"dans la même (?:rubrique|catégorie)|voir aussi|[àa] voir aussi|[àa] d[ée]couvrir|nos articles sur|"
    r"articles? (?:liés?|associés?|similaires?)|"
    r"m[áa]s temas|le[ae] tambi[ée]n|le[ée] tambi[ée]n|lee (?:m[áa]s|adem[áa]s)|te puede interesar|"
    r"tambi[ée]n te puede interesar|"
    r"te puede gustar|m[áa]s (?:informaci[óo]n|noticias|sobre)|noticias? relacionadas?|notas? relacionadas?|"
    r"artículos? relacionados?|ver tambi[ée]n|mira tambi[ée]n|temas relacionados|"
    r"leia (?:tamb[ée]m|mais|ainda)|veja (?:tamb[ée]m|mais)|saiba mais|not[íi]cias relacionadas|artigos relacionados|"
    r"matérias relacionadas|assuntos relacionados|continua após a publicidade|"
    r"leggi anche|leggi (?:pure|tutto)|per approfondire|vedi anche|approfondisci|articoli correlati|"
    r"notizie correlate|"
    r"potrebbe interessarti(?: anche)?|"
    r"lees (?:ook|meer|verder)|gerelateerd|meer over|bekijk ook|"
    r"les (?:også|mer)|læs (?:også|mere)|läs (?:också|mer|även)|se også|se även|"
    r"lue (?:myös|lisää)|"
    r"lesið (?:einnig|meira)|"
    r"czytaj (?:też|także|więcej|dalej|również)|zobacz (?:też|także|również|więcej)|przeczytaj (?:też|także|również)|"
    r"polecamy|powiązane|čtěte (?:také|též|více)|přečtěte si|související(?: články)?|mohlo by vás zajímat|"
    r"čítajte (?:aj|tiež)|súvisiace|olvasd el|kapcsolódó|korábban írtuk|ezt is|citește (?:și|și:)|citiți și|"
    r"ajánljuk|"
    r"pročitajte (?:i|još)|povezane vijesti|preberite tudi|"
    r"читайте (?:также|також|ще|ещё|еще)|смотрите также|дивіться також|по теме|за темою|материалы по теме|"
    r"прочетете (?:още|и)|διαβ[άα]στε (?:επ[ίι]σης|ακ[όο]μα|περισσ[όο]τερα)|"
    r"δε[ίι]τε (?:επ[ίι]σης|ακ[όο]μα)|σχετικ[άα] (?:[άα]ρθρα|θ[έε]ματα)|"
    r"ayrıca okuyun|i̇lgili haber(?:ler)?|ilgili haber(?:ler)?|İLGİLİ HABER(?:LER)?|"
    r"(?:bu(?:nlar| haberler) d[ae] )?i̇?lginizi çekebilir|"
    r"okumaya devam|"
    r"اقرأ (?:أيضا|أيضًا|ايضا|المزيد)|إقرأ أيضا|مواضيع ذات صلة|أخبار ذات صلة|ذات صلة|شاهد أيضا|קראו (?:גם|עוד)|"
    r"(?:כתבות|ידיעות) (?:נוספות|קשורות)(?: בנושא)?|עוד (?:בנושא|כתבות)|"
    r"بیشتر بخوانید|مزید پڑھیں|یہ بھی پڑھیں|"
    r"(?:ये|यह) भी पढ़ें|इसे भी पढ़ें|और पढ़ें|संबंधित खबरें|আরও পড়ুন|"
    r"baca juga|baca selengkapnya|berita terkait|xem thêm|đọc thêm|tin liên quan|อ่านเพิ่มเติม|"
    r"ข่าวที่เกี่ยวข้อง|"
    r"関連(?:記事|ニュース|リンク)|あわせて読みたい|続きを読む|相关(?:新闻|阅读|报道|链接|文章|推荐)|"
    r"延伸阅读|推荐阅读|更多阅读|"
    r"相關(?:新聞|報導|文章)|延伸閱讀|관련 ?(?:기사|뉴스)|함께 ?(?:읽기|보면)|더 ?보기"
)
_SHARING = (
    r"share(?: (?:this|on|via|article|with).{0,30})?|(?:diesen )?(?:artikel|beitrag) teilen|teilen|"
    r"partager(?: .{0,25})?|"
    r"compartir(?: .{0,25})?|compart[ie]lhe?(?: .{0,25})?|compartilhar|condividi(?: .{0,25})?|deel dit artikel|delen|"
    r"del (?:artikkelen|artiklen|saken)|dela (?:artikeln)?|jaa (?:artikkeli|juttu)|udostępnij|sdílet|"
    r"zdieľať|megosztás|"
    r"поделиться(?: .{0,25})?|поділитися(?: .{0,25})?|paylaş|شارك(?: .{0,25})?|शेयर करें|bagikan|"
    r"chia sẻ|分享到|分享|"
    r"シェア(?:する)?|공유(?:하기)?"
)
_SITES = (
    r"most (?:read|popular|viewed)|must read|trending|meistgelesen|am meisten gelesen|les plus lus|"
    r"lo más (?:leído|visto)|"
    r"mais lidas|i più letti|meest gelezen|mest (?:lest|læst|läst)|luetuimmat|najczęściej czytane|популярное|"
    r"en çok okunan\w*|"
    r"الأكثر قراءة|ランキング|热门|많이 본 뉴스"
)
_LEAD = re.compile(rf"\W*(?:{by_first_letter(f'{_MORE}|{_SHARING}')})(?!\w)")
_LEAD_MARK = seldom(rf"^\W*(?:{_MORE})\s*[:：]\s*", re.IGNORECASE)
_MARKED = re.compile(rf"\W*(?:{by_first_letter(f'{_MORE}|{_SHARING}|{_SITES}')})\s*(?:[:：»>|】\])]|\W*$)")


def is_lead(text: str) -> bool:
    """Whether *text* begins with words that point elsewhere: "Read more", "Related"."""
    return _LEAD.match(text) is not None


def is_marked_lead(text: str) -> bool:
    """Whether *text* is such words alone, or they stand before a mark: "Related", "Read more: …"."""
    return _MARKED.match(text) is not None


def without_lead(text: str) -> str:
    """*text* without such words and a mark before it: "Read more: …"."""
    return _LEAD_MARK().sub("", text) or text if ":" in text or "：" in text else text


_HELPED = (
    r"(?:additional |with )?(?:reporting|writing|editing|research)(?: (?:in|from) [\w.’'-]+(?: [\w.’'-]+)?)? by\b|"
    r"thanks to .{2,60} for (?:editing|reading|help)|with files from\b|"
    r"(?:(?:unter )?mitarbeit\s*(?::|von\b)|mit material (?:von|der|des)\b|"
    r"avec (?:l[’'])?(?:afp|reuters|ap|agences?|les agences|la collaboration de)\b|"
    r"(?:con|com) (?:informaci[óo]n|informaç(?:ão|ões)|reportes?|datos|dados) d[aeo]s?\b|"
    r"(?:con|com) (?:la |a )?colabora(?:ción|ção) de\b|(?:ha|hanno) collaborato\b|colabor(?:ó|aron|ou|aram)\b|"
    r"con la collaborazione di\b|(?:met )?medewerking\s*(?::|van\b)|medverkan(?:de)?\s*:|współpraca\s*:|"
    r"spolupráce\s*:|közreműködött\b|при участии\b|за участ[іі]\b|katkıda bulunan\w*\s*:|取材協力\s*[:：])"
    r"[^.!?。]{0,80}[.。)）]*$"
)
"""Who helped; where the words may begin a sentence as well, no sentence follows."""
_CLOSINGS = (
    r"(?:forum|comments?|kommentare?|kommentarer|commentaires?|comentarios?|comentários?|commenti|reacties|"
    r"komentarze|комментари\w|коментар\w*|yorumlar|댓글|评论)\s*[:：(]?\s*\d+|"
    rf"(?:{_HELPED})|(?:media |press )contacts?\b|contacts?\s*:|"
    r"source\s*:?\s+(?-i:[A-Z])|about (?:(?-i:[A-Z])|the (?:author|writer|reporter|contributor))[\w .&’'-]{0,60}$|"
    r"our website is (?:the|your)\b|our standards\b|how we work\b|©|\(c\)|copyright\b|"
    r"(?:a version of )?this (?:article|story|column|essay|review) (?:appear|was published|ran )|"
    r"(?:published|appear(?:s|ed)) in (?:the )?.{0,30}\bprint (?:edition|issue)\b|"
    r"notes? (?:to|for) (?:the )?editors?\b|a correction was made\b|when we learn of a mistake\b|"
    r"this is a (?:developing|breaking) (?:news )?story\b|this story is developing\b|"
    r"follow .{2,40} on (?:facebook|x|twitter|instagram|whatsapp|telegram|tiktok|bluesky|threads|youtube|linkedin)\b|"
    r"this (?:website|newspaper|publication|site|title)\b.{0,60} (?:adheres?|subscribes?|abides?) (?:to|by)\b|"
    r"(?:voting|the (?:poll|vote)) (?:has |is )?(?:now )?(?:ended|closed|over)\b|hlasování skončilo|"
    r"die (?:abstimmung|umfrage) ist (?:beendet|abgelaufen|geschlossen)|le (?:vote|sondage) est (?:clos|terminé)|"
    r"la (?:votación|encuesta) (?:ha terminado|ha finalizado|está cerrada)|опрос завершен|голосование завершено|"
    r"(?:rubriklisten|vorschau|teaser|titel)bild\s*:|v[íi]deos?\s*:\s*(?:veja|assista|mira|vea|t[uo]do sobre)\b|"
    r"(?:hast du|haben sie) (?:hinweise|einen hinweis|einen tipp|tipps)\b|"
    r"(?:do you )?have (?:a|any) (?:tip|story|news)|got a (?:tip|story)|send us\b|write to us\b|contact us\b|"
    r"this (?:article|story|piece) (?:was|is|has been) (?:first |originally |also |re)?(?:published|produced|"
    r"translated|updated|corrected|amended)|"
    r"(?:this|the) (?:interview|conversation|q&a|transcript) (?:was|has been|is)\b.{0,60}"
    r"(?:edited|condensed|translated)|"
    r"all (?:photograph|photo|picture|image|illustration)s? (?:are |©|\()?(?:by|courtesy|copyright)\b|"
    r"filed under\b|\(?only the headline and (?:the )?(?:picture|image|photo)|"
    r"(?:the )?(?:author|writer)s? (?:is|are|was|were) (?:an?|the)\b|translated (?:from|by)\b|"
    r"(?:spotted|seen|found|see|spot|notice) (?:an?|any) (?:error|mistake|typo)|"
    r"report (?:an?|this) (?:error|mistake|typo)|"
    r"(?:haben sie |hast du )?(?:einen )?fehler (?:gefunden|entdeckt|bemerkt|melden)|"
    r"(?:das|dieses) (?:interview|gespräch) (?:wurde|ist) .{0,40}(?:gekürzt|bearbeitet|übersetzt|geführt)|"
    r"(?:der|die) autor(?:in)? ist\b|aus dem [a-zäöü]{4,20}en (?:übersetzt )?von\b|übersetz(?:ung|t)\s*(?::|von\b)|"
    r"(?:une|signaler une) (?:erreur|faute)\b.{0,40}\?|signaler une (?:erreur|faute)|"
    r"cet(?:te)? (?:entretien|interview|conversation) a été|traduit (?:de l|du|par)|propos recueillis|"
    r"l[’']auteure? est\b|¿(?:has|ha) (?:visto|encontrado|detectado) (?:un|algún) error|"
    r"(?:reportar|informar de) un error|"
    r"(?:el autor|la autora) es\b|traducido (?:del|por)|traducción\s*(?::|de\b)|"
    r"(?:hai trovato|segnala) un errore|(?:l[’']autore|l[’']autrice) è\b|traduzione\s*(?::|di\b)|tradotto da|"
    r"encontrou (?:um |algum )?erro|reportar (?:um )?erro|(?:o autor|a autora) é\b|tradução\s*(?::|de\b)|"
    r"(?:spel)?fout(?:je)? (?:opgemerkt|gezien|gevonden|ontdekt|melden)|(?:de auteur|de schrijver) is\b|vertaling\s*:|"
    r"(?:har du )?(?:hittat|sett) (?:ett |något )?fel|(?:fundet|set) en fejl|(?:funnet|sett) en feil|"
    r"(?:huomasit|löysit)ko virheen|"
    r"(?:författaren|forfatteren|kirjoittaja|skribenten) (?:är|er|on)\b|översättning\s*:|oversatt av|oversættelse\s*:|"
    r"(?:zauważyłeś|znalazłeś|widzisz) błąd|autor(?:ka)? (?:je|jest)\b|tłum(?:aczenie|\.)|przełoży|przekład\s*:|"
    r"(?:našli|všimli) jste (?:si )?(?:v .{2,20} )?(?:chyb|překlep)|(?:z|ze) [a-zěščřžýáíé]{5,20} přeloži|překlad\s*:|"
    r"hibát (?:talált|vett észre)|fordít(?:otta|ás)\s*:|"
    r"(?:ai|ați) (?:găsit|observat) o (?:greșeală|eroare)|traducere\s*:|"
    r"(?:автор|авторка|авторът) (?:—|–|-|є|е)\s|перев[её]ла? с [а-яё]+ого\b|перевод с\b|переклала? з\b|"
    r"(?:yazım )?hatası (?:mı )?(?:var|gördü|bildir)|çeviren\s*:|"
    r"(?:disclaimer|haftungsausschluss|डिस्क्लेमर|अस्वीकरण)\s*[:：]|हमें फॉलो कर|.{2,40}, envoyée?s? spécia\w+$|"
    r"what do you think\b.{0,120}(?:comments|say|vote)|have your say\b|we[’']d (?:like|love) to hear\b|"
    r"let us know\b|"
    r"get the (?:latest|biggest|best)\b|"
    r"stay (?:informed|up to date|connected)\b|already a (?:subscriber|member)|"
    r"ihre meinung (?:ist|zählt)|schreiben sie uns|senden sie uns|haben sie (?:fragen|hinweise|einen fehler)|"
    r"dieser (?:artikel|text|beitrag) (?:ist|erschien|wurde)\b|il vous reste\b|dieses thema im programm|sendung\s*:|"
    r"(?:bitte )?achten sie darauf, dass ihre kommentare|please keep (?:your )?comments|"
    r"push-nachrichten|jetzt (?:abonnieren|testen|weiterlesen|anmelden)|sie haben bereits ein abo|"
    r"bereits abonnent|quellen?\s*:|"
    r"ce(?:t article| texte) a été (?:produit|publié|rédigé|traduit|modifié|mis à jour)|"
    r"vous pouvez lire .{0,40} sur un|"
    r"déjà abonné|suivez-nous|abonnez-vous|inscrivez-vous|cet article est réservé|"
    r"los artículos de opinión|las opiniones (?:vertidas|expresadas)|suscr[íi]bete|"
    r"ya (?:eres|soy) suscriptor|síguenos|"
    r"este (?:artículo|contenido) (?:es|fue|ha sido)\b|únete a|recibe (?:las|nuestra)|fuente\s*:|"
    r"os artigos de opinião|este texto (?:não reflete|foi)|assine\b|já é assinante|siga[- ]nos|receba\b|fonte\s*:|"
    r"(?:tags?|tagi|topics?|themen|schlagw[oö]rt(?:er|e)|ämnen|emner|etiquetas|mots[- ]clés|теги|тэги|"
    r"trefwoorden|avainsanat|etiketler)\s?[:：]|words\s?(?::|by\b)\s*(?-i:[A-ZÀ-Þ])|"
    r"published (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.{0,30}$|"
    r"original-content von\b|rückfragen\b.{0,50}\bbitte an\b|(?:presse|medien)kontakt\s?:|"
    r"riproduzione riservata|iscriviti|seguici|abbonati\b|(?:sei )?già abbonat|"
    r"źródło\s*:|dołącz do|zapisz się|masz dla nas|obserwuj nas|"
    r"bron\s*:|volg ons|meld je aan|al abonnee|kilde\s*:|källa\s*:|lähde\s*:|følg oss|følg os|följ oss|"
    r"voit keskustella aiheesta\b|انتهای پیام\W*$|"
    r"så (?:här )?(?:jobbar|arbetar) .{0,60}journalistik|har du tips|tips oss|tilaa uutiskirje|zdroj\s*:|forrás\s*:|"
    r"sursa\s*:|"
    r"п[іо]дпис(?:уйтес|ывайтес)[ья]\b|при[єс]дн[уау]йтес[ья]|источник\s*:|джерело\s*:|нашли ошибку|помітили помилку|"
    r"следите за|читайте (?:нас|.{1,30} в (?:telegram|телеграм|дзен|max))|"
    r"kaynak\s*:|abone ol|takip edin|المصدر\s*:|تابعونا|اشترك (?:الآن|في نشرت)|"
    r"(?:この|本)記事は(?:有料|会員)|有料会員|残り[\d０-９]+文字|無断転載|会員登録|저작권자|무단 ?전재|"
    r"ⓒ|구독\b|제보는|关注公众号|"
    r"(?:责任编辑|責任編輯|责编|编辑|来源|來源|声明)\s*[：:]|[(（](?:责编|责任编辑|编辑)|版权所有|未经授权|扫码"
)
_CLOSING_START = re.compile(rf"\W*(?:{by_first_letter(_CLOSINGS)})")
_CLOSING_WITHIN = seldom(
    r"\bcommitted to publishing .{0,40}letters\b|"
    r"\bcontributed (?:to this|reporting|research|the (?:photo|picture|image|video)\w*)\b|"
    r"\b(?:listen to|subscribe to|sign up (?:for|to)|download|try) our\b|"
    r"\b(?:join|follow) our (?:\w+ ){0,2}(?:channel|newsletter|page|group|whatsapp|telegram|facebook|instagram)|"
    r"\bhave your say in (?:our|the) comments?\b|"
    r"(?:whatsapp|telegram|viber)[- ]?(?:channel|kanal|canal|канал)|"
    r"r[ée]serv[ée]e?s? aux abonn[ée]s|\bfor subscribers only\b|分享让更多人看到|무단전재|"
    r"\b(?:auto-?generated|published) from a syndicated feed|"
    r"\bcopyright\b.{0,12}(?:19|20)\d\d|©.{0,60}(?:rights|rechte|derechos|diritti)",
    re.IGNORECASE,
)
"""What stands behind the last paragraph and is said about the article or the site."""
_CLOSING_WORDS = (
    "contributed", "committed", "have your say",
    " our", "channel", "kanal", "canal", "канал", "aux abonn", "subscribers", "分享让", "무단전재",
    "copyright", "©", "syndicated",
)  # fmt: skip
"""One of them is in all that _CLOSING_WITHIN finds: a word is found in a paragraph much faster than a pattern."""
_SIGN = re.compile(
    r"^\W*_{3,}\W*$|^\W*(?:#{3,}|-\s?30\s?-|[(\[]?(?i:ends?)[)\]]?|\(fin\)|\(ende\)|\(конец\)|（完）)\W*$|"
    r"^\W*[a-zà-ÿ]{2,4}(?:\s?[/,]\s?[a-zà-ÿA-Z]{2,5})+\W*$|^\W*\((?:[a-zà-ÿ]{2,4}|[A-Z]{2,5})\)\W*$|"
    r"^[A-Z]{2,5}(?: [A-Z]{2,5}){1,7}$|^(?:[A-ZÀ-Þ]\.\s?){2,3}$|^(?:भाषा|पीटीआई|वार्ता|एजेंसी)(?: \S+){0,4}$|"
    r"^\s*[（(][\u3040-\u30ff\u3400-\u9fff々、・＝\s]{2,24}[）)]\s*$"
)
"""The shorthand of writers and agencies behind a text, as German ("mk/dpa"), Indian ("PTI CORR RJB") and Japanese
papers set it."""
_MAIL = re.compile(r"\S@\w[\w-]*\.\w")
MAIL_LINE_CHARS_MAX = 120
"""So short a line with an address of mail, and no sentence, tells whom to write to."""


_PLOTTED = re.compile(
    r"^\W*(?:(?:source|quelle|fuente|fonte|bron|källa|kilde|lähde|źródło|zdroj|forrás)s?\s*:.{2,80})?"
    r"\b(?:chart|graphic|graph|map|infographic|grafik|karte|infografik|gráfico|mapa|infografía|carte|infographie|grafico|"
    r"mappa|grafiek|kaart|diagram|kart|grafika|wykres)\s*:\s*\S.{1,60}$",
    re.IGNORECASE,
)
"""Who drew a chart, and from whose figures."""


def is_plotted(text: str) -> bool:
    """Whether *text* says who drew a chart that stands above it ("Source: the harbour office. Chart: Courier")."""
    return _PLOTTED.match(text) is not None


_LETTER_TO_READERS = seldom(
    r"\bnewsletters?\b|nyhetsbrev|nyhedsbrev|nieuwsbrief|uutiskirje|\bboletín|\bboletim|hírlevél|biuletyn|zpravodaj|"
    r"\b(?:whatsapp|telegram|viber)\b.{0,30}(?:communit|channel|group|kanal|canal|канал|gruppe|gruppo|grupo)|"
    r"google[ -]news|рассылк|розсилк|бюлетин|e-?bülten|ενημερωτικ[άό] δελτί|メルマガ|ニュースレター|뉴스레터|"
    r"电子报|電子報|النشرة|ניוזלטר|न्यूज़लेटर",
    re.IGNORECASE,
)
_LETTERS = Stems(
    "newsletter nyhetsbrev nyhedsbrev nieuwsbrief uutiskirje boletín boletim hírlevél biuletyn zpravodaj рассылк "
    "розсилк бюлетин bülten ενημερωτικ メルマガ ニュースレター 뉴스레터 电子报 電子報 النشرة ניוזלטר न्यूज़लेटर "
    "whatsapp telegram viber google"
)
"""One of them is in all that _LETTER_TO_READERS finds."""
_SIGN_UP = seldom(
    r"\bsign up\b|\bsubscribe\b|\b(?:join|follow)(?:ing)?\b|"
    r"\bdelivered\b|\binbox\b|abonnier|anmeld|inscri|abonne|suscr|apúnta|inscrev|\bassin|"
    r"iscriv|abbon|schrijf|meld je|tilmeld|meld deg|anmäl|prenumerera|tilaa|zapisz|subskryb|přihl|odebír|iratkoz|"
    r"abon|подпи|підпи|запиш|abone|kayd|kayıt|εγγραφ|ακολουθήστε|登録|구독|订阅|訂閱|اشترك|הירשמ|सब्सक्राइब",
    re.IGNORECASE,
)
_TO_READERS = seldom(
    r"\b(?:our|you|your|us|here|unser\w*|ihre?n?|ihnen|hier|du|dein\w*|notre|nos|votre|vous|ici|nuestr\w+|tu|su|te|aquí|"
    r"noss\w+|sua|você|aqui|nostr\w+|qui|tua|ti|onze|jouw|je|u|vår\w*|vores|din|dig|här|her|meidän|tästä|sinulle|nasz\w*|"
    r"swoj\w*|tutaj|ciebie|nas|nami|náš|naše\w*|zde|vám|nás|itt|önnek|noastr\w+|aici|наш\w*|вас|вам|здесь|тут|ваш\w*|buradan?|bize|"
    r"εδώ|μας|σας|ακολουθήστε)\b|[\u0590-\u06ff\u0900-\u0e7f\u3040-\u9fff\uac00-\ud7af]",
    re.IGNORECASE,
)
COMMENTS_MIN = 2
"""So often a text names comments that tells readers how to write one."""
_COMMENT = (
    r"comments?|kommentar\w*|commentaires?|comentari\w*|comentário\w*|commenti|reacties?|komentarz\w*|komentář\w*|"
    r"komentár\w*|комментари\w*|коментар\w*|yorum\w*"
)
_COMMENTS = re.compile(rf"\b(?:{by_first_letter(_COMMENT)})\b")
_QUOTED = re.compile(r"[\"“”„«»「]")
_QUOTED_NAME = re.compile(r"[\"“„«「][^\"“”„«»「」]{1,24}[\"”“»」]")
"""A paper's name, not what somebody says."""
_SHORTCODE = seldom(
    r"\[/[\w-]{2,40}\]|\[[\w-]{2,40}(?:\s+[\w-]+=[^\]]{1,200})+\s?/?\]|\[\w+_\w+\]|"
    r"\{\{?\s?[a-z][\w \"'=/:.,-]{2,80}\}?\}|"
    r"\[(?:ads?|adsense|adrotate|advert\w*|sponsor\w*|banner|widget|shortcode|embed|gallery|poll)\b[\w -]*\]",
    re.IGNORECASE,
)
_ERID = re.compile(r"\berid\s?[:：]?\s?\w{6,}", re.IGNORECASE)
OFFER_CHARS_MAX = 250
"""A longer text is no offer of a newsletter."""


def is_offer(text: str) -> bool:
    """Whether a short *text* asks readers to take a newsletter."""
    if len(text) > OFFER_CHARS_MAX or not _LETTERS.is_in(text) or _LETTER_TO_READERS().search(text) is None:
        return False
    is_asking = _SIGN_UP().search(text) is not None and _TO_READERS().search(text) is not None
    return is_asking and _QUOTED.search(_QUOTED_NAME.sub("", text)) is None


def asks_for_comments(text: str) -> bool:
    """Whether a last *text* tells readers how to comment: it says so twice, in words to them, and quotes nobody."""
    said = sum(1 for _ in islice(_COMMENTS.finditer(text), COMMENTS_MIN))
    return said == COMMENTS_MIN and _TO_READERS().search(text) is not None and _QUOTED.search(text) is None


def is_advert(text: str) -> bool:
    """Whether *text* says who paid for an advertisement and its number, as Russian law wants: "Реклама. … erid: …"."""
    return "erid" in text.lower() and _ERID.search(text) is not None


def is_shortcode(text: str) -> bool:
    """Whether *text* is no more than a mark for a publishing system, left over: "[ad_1]", "{loadposition top}"."""
    return _SHORTCODE().fullmatch(text) is not None if text[:1] in {"[", "{"} else False


def is_closing_text(text: str) -> bool:
    """Whether *text*, behind an article, is about it or its site: who helped, whom to write to, whose it is."""
    is_contact = len(text) <= MAIL_LINE_CHARS_MAX and not text.endswith(SENTENCE_MARKS) and _MAIL.search(text)
    return bool(is_contact) or _SIGN.match(text) is not None or _is_told(text)


def _is_told(text: str) -> bool:
    if _CLOSING_START.match(text) is not None:
        return True
    folded = text.lower()
    return any(word in folded for word in _CLOSING_WORDS) and _CLOSING_WITHIN().search(text) is not None
