"""What news texts call countries where CLDR has another, longer or more official name."""
# ruff: noqa: RUF001  words of many scripts

_TABLE = """
en | AE UAE | BA Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia
en | CD Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, Congo-Kinshasa | CF CAR
en | CG Republic of the Congo, Congo-Brazzaville | CI Ivory Coast | CV Cabo Verde | CZ Czech Republic
en | FM Federated States of Micronesia | GB UK, U.K., Britain, Great Britain | HK Hong Kong
en | KP DPRK, Democratic People's Republic of Korea | KR Republic of Korea | MM Myanmar, Burma | MK Macedonia
en | MO Macau, Macao | NL the Netherlands, Holland
en | PS Palestine, Palestinian Territories, Palestinian Authority | RU Russian Federation | SZ Swaziland
en | TL East Timor | TR Turkey, Türkiye, Turkiye | TT Trinidad and Tobago
en | US US, U.S., USA, U.S.A., United States of America, America | VA Vatican, Holy See | CN People's Republic of China
en | AG Antigua and Barbuda | KN Saint Kitts and Nevis, St Kitts and Nevis | LC Saint Lucia, St Lucia
en | VC Saint Vincent and the Grenadines | ST São Tomé and Príncipe
de | GB Großbritannien | US US | NL Holland | PS Palästina | BY Weißrussland | AE Emirate, VAE
de | CZ Tschechische Republik | CD DR Kongo, Demokratische Republik Kongo | HK Hongkong | CI Elfenbeinküste
de | MD Moldawien | VA Vatikan
fr | GB Grande-Bretagne | PS Palestine | NL Hollande | AE Émirats | CD RDC, République démocratique du Congo
fr | CZ République tchèque | HK Hong Kong, Hongkong | VA Vatican
es | GB Gran Bretaña | US EE. UU., EE.UU., EE UU, EEUU | PS Palestina | NL Holanda | CZ República Checa | RO Rumania
es | SA Arabia Saudita | HK Hong Kong | AE Emiratos Árabes | CI Costa de Marfil | VA Vaticano
it | GB Gran Bretagna | US Usa | PS Palestina | NL Olanda | CZ Repubblica Ceca | HK Hong Kong
it | AE Emirati Arabi, Emirati | VA Vaticano | MD Moldova
pt | GB Grã-Bretanha | US EUA | PS Palestina | NL Holanda | IR Irão
pt | CZ República Checa, República Tcheca, Chéquia | PL Polónia | VN Vietname | HK Hong Kong
pt | AE Emirados Árabes | VA Vaticano | RO Roménia | BY Belarus | MM Mianmar
nl | GB Groot-Brittannië, VK | US VS, Amerika | PS Palestina | BY Wit-Rusland | AE Emiraten
nl | HK Hongkong, Hong Kong | SA Saudi-Arabië, Saoedi-Arabië
pl | PS Palestyna | BA Bośnia | AE Emiraty, ZEA | CZ Republika Czeska | VA Stolica Apostolska | HK Hongkong
cs | GB Velká Británie, Británie | US Spojené státy americké | CZ Česká republika | PS Palestina
cs | AE Emiráty, SAE | BA Bosna | MM Barma | HK Hongkong | KP KLDR
sk | GB Veľká Británia, Británia | US Spojené štáty americké | CZ Česká republika | PS Palestína | BA Bosna
sk | NP Nepál | ZA Juhoafrická republika | HK Hongkong | KP KĽDR | AE SAE
ru | GB Британия | US США, Соединённые Штаты | KR Южная Корея | BY Белоруссия | KP Северная Корея | PS Палестина
ru | AE Эмираты | BA Босния | MD Молдавия | ZA ЮАР | NL Голландия | HK Гонконг | DE ФРГ | CN КНР
uk | GB Британія | US США, Сполучені Штати Америки | PS Палестина | AE ОАЕ | KP КНДР | BA Боснія | HK Гонконг
uk | CN КНР
hr | BA Bosna, BiH | GB Velika Britanija, Britanija | US SAD, Sjedinjene Države | PS Palestina | HK Hong Kong
hr | AE UAE
bs | GB Velika Britanija, Britanija | US SAD | PS Palestina | BA Bosna, BiH | HK Hong Kong | AE UAE
sr | BA Босна, БиХ, Bosna, BiH | GB Велика Британија, Британија, Velika Britanija, Britanija
sr | US САД, Сједињене Америчке Државе, SAD | PS Палестина, Palestina | HK Хонгконг, Hongkong | AE УАЕ, UAE
sl | BA Bosna, BiH | GB Velika Britanija, Britanija | US ZDA, Združene države | PS Palestina | HK Hongkong
sl | AE ZAE
bg | GB Великобритания | US САЩ | PS Палестина | NL Холандия | AE ОАЕ | HK Хонконг | VA Ватикана, Ватикан
fi | GB Britannia | PS Palestiina | NL Hollanti | HK Hongkong
et | GB Suurbritannia | US USA | PS Palestiina | NL Madalmaad | HK Hongkong | AE AÜE
hu | GB Nagy-Britannia | BY Fehéroroszország | PS Palesztina | CZ Cseh Köztársaság | HK Hongkong | AE Emirátusok
tr | GB İngiltere, Britanya | US ABD | PS Filistin | AE BAE | HK Hong Kong
el | GB Βρετανία, Μεγάλη Βρετανία | US ΗΠΑ | PS Παλαιστίνη | NL Ολλανδία | AE ΗΑΕ | HK Χονγκ Κονγκ
lt | GB Didžioji Britanija, Britanija | US JAV | PS Palestina | NL Olandija | HK Honkongas | AE JAE
lv | GB Lielbritānija | US ASV, Savienotās Valstis | PS Palestīna | HK Honkonga | AE AAE
ro | GB Marea Britanie | US SUA, Statele Unite | MD Moldova | NL Olanda | PS Palestina | HK Hong Kong
ro | VA Vatican
vi | UA Ukraine | PS Palestine | SA Ả Rập Xê Út, Ả Rập Saudi, Saudi Arabia | AU Úc | GB Anh | IT Ý | JP Nhật
vi | US Mỹ | HK Hong Kong, Hồng Kông
ar | SA السعودية | AE الإمارات, الامارات | GB بريطانيا | US أمريكا, أميركا, امريكا, الولايات المتحدة الأميركية
ar | PS فلسطين | OM سلطنة عمان, سلطنة عُمان | BA البوسنة | HK هونغ كونغ, هونج كونج | CZ التشيك
ar | CD الكونغو الديمقراطية
he | US ארה"ב, ארה״ב | AE איחוד האמירויות, האמירויות | KP צפון קוריאה | KR דרום קוריאה | SA סעודיה
he | PS הרשות הפלסטינית, פלסטין
fa | US آمریکا, امریکا | GB انگلیس, انگلستان | AE امارات | SA عربستان | KP کره شمالی | KR کره جنوبی | PS فلسطین
ur | US امریکہ, امریکا | GB برطانیہ | PS فلسطین | TR ترکی | AE امارات | KP شمالی کوریا | KR جنوبی کوریا
hi | US अमेरिका, अमरीका | GB ब्रिटेन | IL इजरायल, इजराइल, इस्राइल | FR फ्रांस | PS फिलिस्तीन, फलस्तीन | AE यूएई
hi | TR तुर्की, तुर्किये | ZA दक्षिण अफ्रीका | AF अफगानिस्तान | QA कतर | KZ कजाकिस्तान | UZ उज्बेकिस्तान
hi | NZ न्यूजीलैंड | CH स्विट्जरलैंड | BR ब्राजील | MZ मोजाम्बिक | PH फिलीपींस | FI फिनलैंड
mr | US अमेरिका | GB ब्रिटन
ne | US अमेरिका | GB बेलायत
bn | US যুক্তরাষ্ট্র, আমেরিকা | PS ফিলিস্তিন | MM মিয়ানমার, মিয়ানমার | IL ইসরায়েল, ইসরায়েল, ইসরাইল
bn | GB ব্রিটেন
ta | US அமெரிக்கா | GB பிரிட்டன்
te | US అమెరికా | GB బ్రిటన్
ml | US അമേരിക്ക | GB ബ്രിട്ടൻ
gu | US અમેરિકા | GB બ્રિટન
pa | US ਅਮਰੀਕਾ | GB ਬਰਤਾਨੀਆ, ਬ੍ਰਿਟੇਨ
kn | US ಅಮೆರಿಕ, ಅಮೆರಿಕಾ | GB ಬ್ರಿಟನ್
zh | PS 巴勒斯坦 | AE 阿联酋, 阿聯酋 | SA 沙特, 沙烏地 | HK 香港 | MO 澳门, 澳門 | KR 韓國 | KP 朝鮮 | IT 意大利
zh | NZ 新西蘭
ja | US アメリカ, 米国 | GB 英国 | PS パレスチナ | HK 香港 | MO マカオ | AE UAE
ko | KR 한국 | PS 팔레스타인 | HK 홍콩 | MO 마카오 | TR 터키 | AU 호주 | AE UAE, 아랍에미리트 | SA 사우디
ko | CZ 체코
id | US AS, Amerika | GB Inggris | PS Palestina | CN China, Cina | AE UEA | HK Hong Kong
ms | US AS, Amerika | GB Britain, UK | PS Palestin | HK Hong Kong
th | US สหรัฐ, สหรัฐฯ | GB อังกฤษ | MM เมียนมา, พม่า | AE ยูเออี
sv | NL Holland | BY Vitryssland | PS Palestina | HK Hongkong
da | NL Holland | BY Hviderusland | PS Palæstina | AE Emiraterne | HK Hongkong
nb | BY Hviterussland, Kviterussland | PS Palestina | AE Emiratene | HK Hongkong
nn | BY Hviterussland, Kviterussland | PS Palestina | AE Emiratene | HK Hongkong
no | BY Hviterussland, Kviterussland | PS Palestina | AE Emiratene | HK Hongkong
is | PS Palestína | HK Hong Kong
ca | US EUA | GB Gran Bretanya | PS Palestina | SA Aràbia Saudita | HK Hong Kong
sw | GB Uingereza | CN China
ar | MO ماكاو
he | HK הונג קונג
fa | HK هنگ کنگ, هنگ‌کنگ
ur | HK ہانگ کانگ
hi | HK हांगकांग, हॉन्ग कॉन्ग | MO मकाऊ
bn | HK হংকং
ru | MO Макао
th | HK ฮ่องกง | MO มาเก๊า
"""
"""Language | code names | …"""


def _read(table: str) -> dict[str, dict[str, tuple[str, ...]]]:
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for line in table.strip().splitlines():
        language, *countries = line.split(" | ")
        named = (one.split(" ", maxsplit=1) for one in countries)
        found.setdefault(language, {}).update({code: tuple(names.split(", ")) for code, names in named})
    return found


NEWS_NAMES = _read(_TABLE)
"""Language -> code -> names that its news texts use beside CLDR's."""
