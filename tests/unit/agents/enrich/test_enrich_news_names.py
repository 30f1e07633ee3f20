"""Countries by the names that news texts give them, in forty languages: each name alone in a line."""

import pytest
from enrichkit import named

NAMES = """
ar | sa السعودية | ae الإمارات | gb بريطانيا | us أميركا | us أمريكا | ps فلسطين | kp كوريا الشمالية | ru روسيا
ar | tr تركيا | om سلطنة عمان | us الولايات المتحدة | nl هولندا | ba البوسنة | hk هونغ كونغ
he | us ארה"ב | gb בריטניה | ae איחוד האמירויות | us ארצות הברית | ru רוסיה | ua אוקראינה | ir איראן | sy סוריה
he | lb לבנון | eg מצרים | tr טורקיה | de גרמניה | fr צרפת | kp צפון קוריאה | sa סעודיה | sa ערב הסעודית
he | qa קטאר | ye תימן | pl פולין | nl הולנד | il ישראל | ps הרשות הפלסטינית
fa | us آمریکا | gb انگلیس | gb بریتانیا | ae امارات | sa عربستان | sa عربستان سعودی | kp کره شمالی | ps فلسطین
fa | ru روسیه | ua اوکراین | tr ترکیه | de آلمان | fr فرانسه | iq عراق | sy سوریه | il اسرائیل | cn چین
fa | jp ژاپن | in هند | af افغانستان | pk پاکستان | us ایالات متحده | kr کره جنوبی
ur | us امریکہ | us امریکا | gb برطانیہ | sa سعودی عرب | in بھارت | pk پاکستان | af افغانستان | ir ایران
ur | cn چین | ru روس | ua یوکرین | il اسرائیل | ps فلسطین | tr ترکی | tr ترکیہ
hi | us अमेरिका | gb ब्रिटेन | pk पाकिस्तान | cn चीन | ru रूस | ua यूक्रेन | ir ईरान | il इजरायल | il इज़राइल
hi | bd बांग्लादेश | lk श्रीलंका | np नेपाल | jp जापान | de जर्मनी | fr फ्रांस | ps फिलिस्तीन | sa सऊदी अरब
hi | kp उत्तर कोरिया
bn | us যুক্তরাষ্ট্র | gb যুক্তরাজ্য | in ভারত | pk পাকিস্তান | mm মিয়ানমার | ru রাশিয়া | ua ইউক্রেন
bn | ps ফিলিস্তিন | il ইসরায়েল | sa সৌদি আরব | bd বাংলাদেশ
zh | us 美国 | gb 英国 | kp 朝鲜 | kr 韩国 | ps 巴勒斯坦 | ae 阿联酋 | sa 沙特 | sa 沙特阿拉伯 | ru 俄罗斯
zh | ua 乌克兰 | il 以色列 | jp 日本 | in 印度 | de 德国 | fr 法国 | nz 新西兰 | ir 伊朗 | tw 台湾 | hk 香港
zh | mo 澳门 | cn 中国 | vn 越南
zh-tw | us 美國 | gb 英國 | kp 北韓 | kr 南韓 | kr 韓國 | ru 俄羅斯 | ua 烏克蘭 | il 以色列 | nz 紐西蘭
zh-tw | de 德國 | fr 法國 | it 義大利 | sa 沙烏地阿拉伯 | au 澳洲 | tw 台灣 | la 寮國
ja | us アメリカ | us 米国 | gb イギリス | gb 英国 | kp 北朝鮮 | kr 韓国 | ps パレスチナ | ru ロシア
ja | ua ウクライナ | il イスラエル | cn 中国 | in インド | de ドイツ | fr フランス | tw 台湾 | hk 香港
ja | nl オランダ | tr トルコ | ir イラン
ko | us 미국 | gb 영국 | kp 북한 | kr 한국 | ps 팔레스타인 | ru 러시아 | ua 우크라이나 | il 이스라엘 | cn 중국
ko | jp 일본 | de 독일 | fr 프랑스 | tw 대만 | hk 홍콩 | vn 베트남 | ir 이란 | tr 튀르키예 | tr 터키 | au 호주
ko | nl 네덜란드
tr | us ABD | gb İngiltere | ru Rusya | ua Ukrayna | il İsrail | ps Filistin | de Almanya | fr Fransa
tr | kp Kuzey Kore | kr Güney Kore | sa Suudi Arabistan | ae BAE | nl Hollanda | gr Yunanistan
id | us AS | us Amerika Serikat | gb Inggris | kp Korea Utara | kr Korea Selatan | ps Palestina | ru Rusia
id | ua Ukraina | il Israel | cn China | cn Cina | cn Tiongkok | jp Jepang | de Jerman | fr Prancis | nl Belanda
id | sa Arab Saudi | my Malaysia
vi | us Mỹ | gb Anh | ru Nga | ua Ukraine | kp Triều Tiên | kr Hàn Quốc | cn Trung Quốc | jp Nhật Bản | de Đức
vi | fr Pháp | ps Palestine | il Israel | in Ấn Độ | sa Ả Rập Xê Út | sa Ả Rập Saudi | th Thái Lan
vi | kh Campuchia
th | us สหรัฐ | us สหรัฐฯ | gb อังกฤษ | kp เกาหลีเหนือ | kr เกาหลีใต้ | cn จีน | ru รัสเซีย | ua ยูเครน
th | jp ญี่ปุ่น | de เยอรมนี | fr ฝรั่งเศส | kh กัมพูชา | mm เมียนมา | la ลาว
el | us ΗΠΑ | gb Βρετανία | ru Ρωσία | ua Ουκρανία | il Ισραήλ | ps Παλαιστίνη | de Γερμανία | fr Γαλλία
el | tr Τουρκία | cn Κίνα | nl Ολλανδία | cz Τσεχία | by Λευκορωσία | kp Βόρεια Κορέα | kr Νότια Κορέα
el | cy Κύπρος | gb Ηνωμένο Βασίλειο | sa Σαουδική Αραβία | ae ΗΑΕ | hk Χονγκ Κονγκ | va Βατικανό | tw Ταϊβάν
el | us Ηνωμένες Πολιτείες
ru | us США | gb Великобритания | gb Британия | ru Россия | ua Украина | il Израиль | ps Палестина | de Германия
ru | kp КНДР | kp Северная Корея | ae ОАЭ | by Белоруссия | by Беларусь | md Молдавия | nl Нидерланды
ru | nl Голландия | cz Чехия | tr Турция | kr Южная Корея | hk Гонконг | sa Саудовская Аравия | va Ватикан
ru | tw Тайвань | kg Киргизия | kz Казахстан | ae Эмираты | ba Босния | us Соединённые Штаты | mm Мьянма
ru | de ФРГ | cn КНР
uk | us США | gb Британія | ru Росія | il Ізраїль | ps Палестина | de Німеччина | kp КНДР | kp Північна Корея
uk | ae ОАЕ | by Білорусь | gb Велика Британія | nl Нідерланди | cz Чехія | tr Туреччина | kr Південна Корея
uk | hk Гонконг | sa Саудівська Аравія | va Ватикан | tw Тайвань | md Молдова | hu Угорщина | pl Польща | cn КНР
sv | us USA | gb Storbritannien | ru Ryssland | ua Ukraina | de Tyskland | nl Nederländerna | nl Holland
sv | cz Tjeckien | by Belarus | by Vitryssland | kp Nordkorea | kr Sydkorea | ps Palestina | tr Turkiet
sv | ae Förenade Arabemiraten | ba Bosnien | mk Nordmakedonien | ci Elfenbenskusten | cd Kongo-Kinshasa
sv | sa Saudiarabien | hk Hongkong
da | us USA | gb Storbritannien | ru Rusland | ua Ukraine | de Tyskland | nl Holland | nl Nederlandene
da | cz Tjekkiet | by Belarus | by Hviderusland | kp Nordkorea | ps Palæstina | tr Tyrkiet | ae Emiraterne
da | ba Bosnien | ci Elfenbenskysten | sa Saudi-Arabien | hk Hongkong | gl Grønland
nb | us USA | gb Storbritannia | ru Russland | ua Ukraina | de Tyskland | nl Nederland | cz Tsjekkia
nb | by Belarus | by Hviterussland | kp Nord-Korea | ps Palestina | tr Tyrkia | ae Emiratene | ba Bosnia
nb | ci Elfenbenskysten | sa Saudi-Arabia | hk Hongkong
fi | us Yhdysvallat | us USA | gb Britannia | gb Iso-Britannia | ru Venäjä | ua Ukraina | de Saksa | nl Hollanti
fi | nl Alankomaat | cz Tšekki | by Valko-Venäjä | kp Pohjois-Korea | ps Palestiina | tr Turkki
fi | ae Arabiemiirikunnat | ba Bosnia | hk Hongkong | sa Saudi-Arabia
nl | us VS | us Verenigde Staten | us Amerika | gb Groot-Brittannië | gb Verenigd Koninkrijk | gb VK
nl | ru Rusland | ua Oekraïne | de Duitsland | cz Tsjechië | by Belarus | by Wit-Rusland | kp Noord-Korea
nl | ps Palestina | tr Turkije | ae Emiraten | ba Bosnië | hk Hongkong | hk Hong Kong | sa Saudi-Arabië
nl | sa Saoedi-Arabië | ci Ivoorkust
de | us USA | gb Großbritannien | ru Russland | ua Ukraine | nl Niederlande | cz Tschechien | by Belarus
de | by Weißrussland | kp Nordkorea | ps Palästina | tr Türkei | ae Emirate | ba Bosnien | hk Hongkong
de | sa Saudi-Arabien | ci Elfenbeinküste | md Moldawien | va Vatikan | gb Vereinigtes Königreich
de | mk Nordmazedonien
fr | us États-Unis | us Etats-Unis | gb Royaume-Uni | gb Grande-Bretagne | ru Russie | ua Ukraine | de Allemagne
fr | nl Pays-Bas | cz Tchéquie | by Biélorussie | kp Corée du Nord | kr Corée du Sud | ps Palestine | tr Turquie
fr | ae Émirats arabes unis | ae Emirats arabes unis | ba Bosnie | hk Hong Kong | hk Hongkong
fr | sa Arabie saoudite | mm Birmanie | md Moldavie | ci Côte d’Ivoire | va Vatican | tw Taïwan
es | us Estados Unidos | us EE.UU. | us EEUU | gb Reino Unido | ru Rusia | ua Ucrania | de Alemania
es | nl Países Bajos | nl Holanda | cz Chequia | by Bielorrusia | kp Corea del Norte | kr Corea del Sur
es | ps Palestina | tr Turquía | ae Emiratos Árabes Unidos | ae Emiratos Árabes | ba Bosnia | hk Hong Kong
es | sa Arabia Saudí | sa Arabia Saudita | mm Birmania | ci Costa de Marfil | va Vaticano | tw Taiwán
es | md Moldavia
it | us Stati Uniti | us Usa | us USA | gb Regno Unito | gb Gran Bretagna | ru Russia | ua Ucraina | de Germania
it | nl Paesi Bassi | nl Olanda | cz Cechia | by Bielorussia | kp Corea del Nord | kr Corea del Sud
it | ps Palestina | tr Turchia | ae Emirati Arabi Uniti | ae Emirati Arabi | ae Emirati | ba Bosnia
it | hk Hong Kong | sa Arabia Saudita | mm Birmania | mm Myanmar | ci Costa d'Avorio | va Vaticano | tw Taiwan
it | md Moldavia | md Moldova
pt | us Estados Unidos | us EUA | gb Reino Unido | ru Rússia | ua Ucrânia | de Alemanha | nl Países Baixos
pt | nl Holanda | cz Chéquia | cz Tchéquia | by Bielorrússia | by Belarus | kp Coreia do Norte
pt | kr Coreia do Sul | ps Palestina | tr Turquia | ae Emirados Árabes Unidos | ae Emirados Árabes | ba Bósnia
pt | hk Hong Kong | sa Arábia Saudita | mm Mianmar | ci Costa do Marfim | va Vaticano | tw Taiwan | pl Polônia
pt | pl Polónia | ir Irã | ir Irão | ro Romênia | ro Roménia | mz Moçambique
pl | us USA | us Stany Zjednoczone | gb Wielka Brytania | ru Rosja | ua Ukraina | de Niemcy | nl Holandia
pl | cz Czechy | by Białoruś | kp Korea Północna | kr Korea Południowa | ps Palestyna | tr Turcja
pl | ae Zjednoczone Emiraty Arabskie | ae ZEA | ba Bośnia | hk Hongkong | sa Arabia Saudyjska | mm Mjanma
pl | mm Birma | va Watykan | tw Tajwan | sk Słowacja | md Mołdawia
cs | us USA | us Spojené státy | gb Velká Británie | gb Británie | ru Rusko | ua Ukrajina | de Německo
cs | nl Nizozemsko | cz Česko | by Bělorusko | kp Severní Korea | kp KLDR | kr Jižní Korea | ps Palestina
cs | tr Turecko | ae Spojené arabské emiráty | ae SAE | ba Bosna | hk Hongkong | sa Saúdská Arábie | mm Myanmar
cs | mm Barma | va Vatikán | tw Tchaj-wan | sk Slovensko | md Moldavsko
hu | us USA | us Egyesült Államok | gb Nagy-Britannia | ru Oroszország | ua Ukrajna | de Németország
hu | nl Hollandia | cz Csehország | by Fehéroroszország | kp Észak-Korea | kr Dél-Korea | ps Palesztina
hu | tr Törökország | ae Emirátusok | ba Bosznia | hk Hongkong | sa Szaúd-Arábia | mm Mianmar | va Vatikán
hu | tw Tajvan | sk Szlovákia | md Moldova
ro | us SUA | us Statele Unite | gb Marea Britanie | gb Regatul Unit | ru Rusia | ua Ucraina | de Germania
ro | nl Olanda | nl Țările de Jos | cz Cehia | by Belarus | kp Coreea de Nord | kr Coreea de Sud | ps Palestina
ro | tr Turcia | ae Emiratele Arabe Unite | ba Bosnia | hk Hong Kong | sa Arabia Saudită | va Vatican
ro | tw Taiwan | md Republica Moldova | md Moldova
bg | us САЩ | gb Великобритания | ru Русия | ua Украйна | de Германия | nl Нидерландия | nl Холандия | cz Чехия
bg | by Беларус | kp Северна Корея | kr Южна Корея | ps Палестина | tr Турция | ae ОАЕ | ba Босна | hk Хонконг
bg | sa Саудитска Арабия | va Ватикана | tw Тайван | md Молдова
hr | us SAD | gb Velika Britanija | ru Rusija | ua Ukrajina | de Njemačka | nl Nizozemska | cz Češka
hr | by Bjelorusija | kp Sjeverna Koreja | kr Južna Koreja | ps Palestina | tr Turska | ae UAE | ba BiH
hr | hk Hong Kong | sa Saudijska Arabija | va Vatikan | tw Tajvan
sr | us САД | gb Велика Британија | ru Русија | ua Украјина | de Немачка | nl Холандија | cz Чешка
sr | by Белорусија | kp Северна Кореја | ps Палестина | tr Турска | ae УАЕ | ba БиХ | hk Хонгконг
sr | sa Саудијска Арабија | va Ватикан | tw Тајван
sr-latn | us SAD | gb Velika Britanija | ru Rusija | ua Ukrajina | de Nemačka | cn Kina | tr Turska
sr-latn | hu Mađarska
lt | us JAV | gb Didžioji Britanija | ru Rusija | ua Ukraina | de Vokietija | nl Nyderlandai | cz Čekija
lt | by Baltarusija | kp Šiaurės Korėja | kr Pietų Korėja | ps Palestina | tr Turkija | ae JAE | hk Honkongas
lt | sa Saudo Arabija | pl Lenkija
lv | us ASV | gb Lielbritānija | ru Krievija | ua Ukraina | de Vācija | nl Nīderlande | cz Čehija
lv | by Baltkrievija | kp Ziemeļkoreja | kr Dienvidkoreja | ps Palestīna | tr Turcija | ae AAE | hk Honkonga
lv | sa Saūda Arābija | pl Polija
et | us USA | us Ameerika Ühendriigid | gb Suurbritannia | ru Venemaa | ua Ukraina | de Saksamaa | nl Holland
et | cz Tšehhi | by Valgevene | kp Põhja-Korea | kr Lõuna-Korea | ps Palestiina | tr Türgi | ae AÜE
et | hk Hongkong | sa Saudi Araabia
is | us Bandaríkin | gb Bretland | ru Rússland | ua Úkraína | de Þýskaland | nl Holland | cz Tékkland
is | by Hvíta-Rússland | kp Norður-Kórea | ps Palestína | tr Tyrkland | cn Kína
ca | us Estats Units | us EUA | gb Regne Unit | gb Gran Bretanya | ru Rússia | ua Ucraïna | de Alemanya
ca | nl Països Baixos | cz Txèquia | kp Corea del Nord | ps Palestina | tr Turquia | cn Xina | sa Aràbia Saudita
sw | us Marekani | gb Uingereza | ru Urusi | ua Ukraine | de Ujerumani | fr Ufaransa | cn China | cn Uchina
sw | za Afrika Kusini
ms | us Amerika Syarikat | us AS | gb Britain | ru Rusia | ua Ukraine | de Jerman | cn China | jp Jepun
ms | ps Palestin | il Israel | sa Arab Saudi | kp Korea Utara
en | gb UK | us US | ae UAE | kp North Korea | kr South Korea | mm Burma | ci Ivory Coast | cz Czechia
en | cz Czech Republic | tr Türkiye | tr Turkey | nl Holland | va Vatican | hk Hong Kong | tw Taiwan
en | ps Palestine | sz Swaziland | sz Eswatini | cv Cape Verde | cd DRC | ba Bosnia
"""
"""Language | code name | …"""


@pytest.mark.parametrize("line", NAMES.strip().splitlines())
def test_countries_go_by_the_names_of_the_news(line: str) -> None:
    """Where CLDR has a longer or more official one, such as "Vereinigte Arabische Emirate", too."""
    language, *countries = line.split(" | ")
    wanted = [one.split(" ", maxsplit=1) for one in countries]
    before = "ở " if language == "vi" else ""  # where a sentence begins, some are words
    found = [(name, named(before + name, language=language)) for _, name in wanted]

    assert found == [(name, [f"country/{code}"]) for code, name in wanted]
