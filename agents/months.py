"""The names of months in the languages of the press."""
# ruff: noqa: RUF001  words of many languages

_MONTHS = (
    (
        "ene gen ian jaan jan led oca sau sty tammi urt xan yan jän sij ιαν сту січ янв яну јан қаң հնվ հունվ ינו "
        "جانفي جنوری كانون_الثاني يناير ژان जनवरी जन॰ जान জান ਜਨ જાન ஜன జన ಜನ ജനു ජන ม.ค มกร იან"
    ),
    (
        "feb fev helmi lut ots shk vas veebr velj fév úno şub φεβ ақп лют феб фев փետ փտվ פבר شباط فبراير فروری فور "
        "فيفري फरवरी फ़र फेब ফেব ਫ਼ਰ ફેબ பிப ఫిబ ಫೆಬ ഫെബ පෙබ ก.พ กุม თებ"
    ),
    (
        "kov maalis maart mac mar mrt mrz bře már mäe mär ožu μάρ μαρ бер мар нау сак մար մրտ מרץ آذار اذار مار "
        "मार्च মার ਮਾਰ માર மார మార ಮಾರ മാർ මාර มี. มีน მარ"
    ),
    (
        "abr api apr avr bal dub huhti kwi nis pri tra ápr απρ апр квіт кра сәу ապր אפר آور أبريل أفريل "
        "ابريل اپریل نيسان अप् एप् এপ্ ਅਪ੍ એપ્ ஏப் ఏప్ ಏಪ್ ഏപ് අප් เม. เมษ აპრ"
    ),
    (
        "geg mag mai maj may mee mei svi touko kvě maí máj μάι μαΐ μαϊ май мам мая мај тра մայ մյս מאי أيار ايار مئی "
        "ماي مه मई मे মে ਮਈ મે மே మే ಮೇ മേയ මැය พ.ค พฤษ მაი"
    ),
    (
        "bir cze eka giu haz iun iyn iyun juin jun juuni lipanj lipnja qer jún jūn kesä xuñ červen června čvn ιουν "
        "ιούν июн мау черв чэр юни јун հնս հունի יוני جوان جون حزيران يونيو ژوئن जुन जून জুন ਜੂਨ જૂન ஜூன జూన ಜೂನ ജൂൺ "
        "ජූන มิ. มิถ ივნ"
    ),
    (
        "iul iyl iyul juil jul juuli kor lie lip lug srpanj srpnja tem uzt xul heinä júl jūl července červenec čvc "
        "ιουλ ιούλ июл лип ліп шіл юли јул հլս հուլ יולי تموز جولائی جويلية يوليو ژوئی जुल জুল ਜੁਲ જુલ ஜூல జుల ಜುಲ "
        "ജൂല ජූල ก.ค กรก ივლ"
    ),
    (
        "abu ago agu aug avg avq elo gus kol ogo rugp sie srp aoû ağu ágú αυγ αύγ авг жні серп там օգո օգս אוג آب "
        "أغسطس أوت اغسطس اوت اگست غشت अगस अग॰ ऑग আগ ਅਗ ઑગસ ஆக ఆగ ಆಗ ഓഗ අගෝ ส.ค สิง აგვ"
    ),
    (
        "eyl ira rugs ruj sen sep set sht syys szep wrz zář σεπ вер сен сеп қыр սեպ ספט أيلول ايلول سبتمبر "
        "ستمبر سپت شتن सप् सित सेप সেপ ਸਤੰ સપ્ செப సెప ಸೆಪ സെപ සැප ก.ย กัน სექ"
    ),
    (
        "eki loka oct okt ott out spa tet urr paź říj οκτ жовт кас окт қаз հոկ אוק أكتوبر اكتوبر اکت تشرين_الأول "
        "تشرين_الاول अक् ऑक् অক্ ਅਕਤ ઑક્ அக் అక్ ಅಕ್ ഒക് ඔක් ต.ค ตุล ოქტ"
    ),
    (
        "aza kas lap lis marras noi nov noy stu nën nóv νοέ νοε лис ліс нов ное ноя қар նոյ נוב تشرين_الثاني نوا "
        "نوفمبر نومبر نون नवंबर नवम्बर नव॰ नोभ नोव নভে ਨਵੰ નવે நவ నవం ನವೆ നവം නොව พ.ย พฤศ ნოე"
    ),
    (
        "abe ara dec dek des det dez dhj dic dis gru joulu pro déc δεκ груд дек дец жел сне դեկ דצמ دجن دسا دسمبر "
        "ديسمبر كانون_الأول كانون_الاول डिस दिस ডিস ਦਸੰ ડિસ டிச డిస ಡಿಸ ഡിസ දෙස ธ.ค ธัน დეკ"
    ),
)
"""By what the names and abbreviations of each month begin with (CLDR's, and what papers write beside them).

No name of another month begins so, in any of these languages but Croatian; a test compares all with CLDR.
"""
_CROATIAN = {"lip": 6, "srp": 7, "lis": 10}
"""What is another month in Polish and Czech: "listopad"."""
CROATIAN = ("hr", "bs")
_OF = {
    word.casefold().replace("_", " "): number for number, words in enumerate(_MONTHS, start=1) for word in words.split()
}
"""A name in two words has a bar in it above."""
_CHARS = range(max(map(len, _OF)), 1, -1)
_NAMES_OF_TWO = r"(?:تشرين|كانون)\s(?:الأول|الاول|الثاني)"
_ABBREVIATED = r"[ก-ฮ][ิีเ]?\.[ก-ฮ]\.|เม\.ย\."
"""Thai abbreviations have points within them."""
NAME = rf"(?P<name>{_NAMES_OF_TWO}|{_ABBREVIATED}|[^\W\d][^\s\d,.،/]{{1,13}})\.?"
"""What may be the name of a month."""


def month_of(name: str, language: str = "") -> int:
    """The month that *name* begins like, 1 to 12; 0 where it is none.

    Args:
        name: A word, whatever its case.
        language: Its language, a code of two letters; "" where nobody knows.
    """
    word = name.casefold()
    if language in CROATIAN and word[:3] in _CROATIAN:
        return _CROATIAN[word[:3]]
    return next((_OF[word[:size]] for size in _CHARS if word[:size] in _OF), 0)
