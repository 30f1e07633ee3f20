"""Endings of countries' names in Slavic languages, case by case: genitive, dative, accusative, instrumental, locative.

A line is the ending of the nominative and those that stand in its place, "-" for none; more than five are variants. An
empty ending is any consonant. Written by hand from the declension classes of the languages' school grammars.
"""
# ruff: noqa: RUF001  words of many scripts

POLISH = """
a: y ie ę ą ie; ia: ii ii ię ią ii; ja: ji ji ję ją ji; ea: ei ei eę eą ei; la: li li lę lą li; ka: ki ce kę ką ce
ga: gi dze gę gą dze; ra: ry rze rę rą rze; ta: ty cie tę tą cie; da: dy dzie dę dą dzie; ża: ży ży żę żą ży
ś: si si ś sią si; o: a u o em ie; ko: ka ku ko kiem ku; go: ga gu go giem gu
: u owi - em ie; t: tu towi t tem cie; d: du dowi d dem dzie; r: ru rowi r rem rze; k: ku kowi k kiem ku
g: gu gowi g giem gu; l: lu lowi l lem lu la; j: ju jowi j jem ju; sz: szu szowi sz szem szu
y: ów om y ami ach -; ie: ii iom ie iami iach
"""
POLISH_ADJECTIVES = """
na: nej nej ną ną nej; wa: wej wej wą wą wej; ska: skiej skiej ską ską skiej; cka: ckiej ckiej cką cką ckiej
ńska: ńskiej ńskiej ńską ńską ńskiej; lka: lkiej lkiej lką lką lkiej; wy: wego wemu wy wym wym
ni: niego niemu ni nim nim; ne: nych nym ne nymi nych; skie: skich skim skie skimi skich
cze: czych czym cze czymi czych
"""
POLISH_EXACT = """
Niemcy: Niemiec Niemcom Niemcami Niemczech; Węgry: Węgier Węgrom Węgrami Węgrzech
Włochy: Włoch Włochom Włochami Włoszech; Niger: Nigru Nigrowi Nigrem Nigrze
Cypr: Cypru Cyprowi Cyprem Cyprze; Egipt: Egiptu Egiptowi Egiptem Egipcie; Seszele: Seszeli Seszelom Seszelach
"""
CZECH = """
o: a u o em u ě; ie: ie ii ii ií ii; e: e i i í i; a: y ě u ou ě; ka: ky ce ku kou ce; ga: gy ze gu gou ze
ha: hy ze hu hou ze; ra: ry ře ru rou ře; la: ly le lu lou le; ňa: ni ni ňu ní ni; ža: ži ži žu žou ži
ea: eje eji eu eou eji ey; y: - ám y ami ách ů ech; : u u - em u ě; l: lu lu l lem lu le li; d: du du d dem du ě
tví: tví tví tví tvím tví
"""
CZECH_ADJECTIVES = "á: é é ou ou é; é: ého ému é ým ém; ý: ého ému ý ým ém"
CZECH_EXACT = """
Spojené státy: Spojených států,Spojeným státům,Spojenými státy,Spojených státech
Spojené státy americké: Spojených států amerických,Spojeným státům americkým,Spojených státech amerických
Spojené arabské emiráty: Spojených arabských emirátů,Spojeným arabským emirátům,Spojených arabských emirátech
Jižní Súdán: Jižního Súdánu,Jižnímu Súdánu,Jižním Súdánem,Jižním Súdánu; Egypt: Egypta Egyptu Egyptem Egyptě
Čad: Čadu Čadem; Island: Islandu Islandem Islandě; Mali:; Ostrov Man:
Palestinská území: Palestinských území,Palestinským územím,Palestinských územích
"""
SLOVAK = """
o: a u o om u; a: y e u ou e; ia: ie ii iu iou ii; ja: je ji ju jou ji; ka: ky ke ku kou ke; ňa: ne ni ňu ňou ni
ža: že ži žu žou ži; ea: ey ei eu eou ei; y: - ám y ami ách ov och; : u u - om e; k: ku ku k kom ku; r: ru ru r rom re
g: gu gu g gom gu; l: la lu l lom li e; j: ja ju j jom ji; s: su su s som se; e: í iam e ami iach; us: u u us om e
"""
SLOVAK_ADJECTIVES = "á: ej ej ú ou ej; é: ého ému é ým om; ý: ého ému ý ým om"
SLOVAK_EXACT = """
Spojené štáty: Spojených štátov,Spojeným štátom,Spojenými štátmi,Spojených štátoch
Spojené štáty americké: Spojených štátov amerických,Spojeným štátom americkým,Spojených štátoch amerických
Spojené kráľovstvo: Spojeného kráľovstva,Spojenému kráľovstvu,Spojeným kráľovstvom,Spojenom kráľovstve
Spojené arabské emiráty: Spojených arabských emirátov,Spojeným arabským emirátom,Spojených arabských emirátoch
Egypt: Egypta Egyptu Egyptom Egypte; Čile:
"""
RUSSIAN = """
ия: ии ии ию ией ии; я: и е ю ей е; а: ы е у ой е; ка: ки ке ку кой ке; га: ги ге гу гой ге; ша: ши ше шу шей ше
жа: жи же жу жей же; ь: и и ь ью и; ль: ля лю ль лем ле; нь: ня ню нь нем не; : а у - ом е; й: я ю й ем е
ы: ов ам ы ами ах -; ово: ова ову ово овом ове
"""
RUSSIAN_ADJECTIVES = """
ая: ой ой ую ой ой; ый: ого ому ый ым ом; ий: его ему ий им ем; кий: кого кому кий ким ком; ые: ых ым ые ыми ых
ие: их им ие ими их; ой: ого ому ой ым ом
"""
RUSSIAN_EXACT = "Египет: Египта Египту Египтом Египте; Маврикий: Маврикия Маврикию Маврикием Маврикии"
UKRAINIAN = """
ія: ії ії ію ією ії; я: ї ї ю єю ї; а: и і у ою і; ка: ки ці ку кою ці; га: ги зі гу гою зі; ха: хи сі ху хою сі
ща: щі щі щу щею щі; жа: жі жі жу жею жі; ь: і і ь дю і; сь: сі сі сь ссю сі; ль: лю лю ль лем лі ля
нь: ню ню нь нем ні; : у у - ом і а; й: ю ю й єм ї; и: - ам и ами ах ів; ово: ова ову ово овом ові; ко: -
"""
UKRAINIAN_ADJECTIVES = """
на: ної ній ну ною ній; ва: вої вій ву вою вій; ька: ької ькій ьку ькою ькій; лика: ликої ликій лику ликою ликій
дна: дної дній дну дною дній; ий: ого ому ий им ому; ні: них ним ні ними них; ькі: ьких ьким ькі ькими ьких
"""
UKRAINIAN_EXACT = """
Єгипет: Єгипту Єгиптом Єгипті
Сполучені Штати: Сполучених Штатів,Сполученим Штатам,Сполученими Штатами,Сполучених Штатах
Сполучені Штати Америки: Сполучених Штатів Америки,Сполученим Штатам Америки,Сполучених Штатах Америки
Обʼєднані Арабські Емірати: Обʼєднаних Арабських Еміратів,Обʼєднаним Арабським Еміратам,Обʼєднаних Арабських Еміратах
"""
CROATIAN = """
a: e i u om i; ja: je ji ju jom ji; ka: ke ci ku kom ci; ska: ske skoj sku skom skoj; čka: čke čkoj čku čkom čkoj
ška: ške škoj šku škom škoj; ćka: ćke ćkoj ćku ćkom ćkoj; : a u - om u; j: ja ju j jem ju; š: ša šu š šem šu
o: a u o om u; i: a ima e ima ima; us: usa usu us usom usu
"""
CROATIAN_ADJECTIVES = """
na: ne noj nu nom noj; va: ve voj vu vom voj; ska: ske skoj sku skom skoj; čka: čke čkoj čku čkom čkoj
elika: elike elikoj eliku elikom elikoj; ni: nog nom ni nim nom; vi: vog vom vi vim vom; no: nog nom no nim nom
"""
CROATIAN_EXACT = """
Egipat: Egipta Egiptu Egiptom; Cipar: Cipra Cipru Ciprom; Kipar: Kipra Kipru Kiprom
Sjedinjene Države: Sjedinjenih Država,Sjedinjenim Državama; Mali: Malija Maliju Malijem
Sjedinjene Američke Države: Sjedinjenih Američkih Država,Sjedinjenim Američkim Državama
Ujedinjeni Arapski Emirati: Ujedinjenih Arapskih Emirata,Ujedinjenim Arapskim Emiratima
"""
SERBIAN_EXACT = """
Египат: Египта Египту Египтом; Кипар: Кипра Кипру Кипром; Мали: Малија Малију Малијем
Сједињене Државе: Сједињених Држава,Сједињеним Државама; Сједињене Америчке Државе: Сједињених Америчких Држава
Уједињени Арапски Емирати: Уједињених Арапских Емирата,Уједињеним Арапским Емиратима
"""
SLOVENIAN = """
a: e i o o i; ja: je ji jo jo ji; : a u - om u; j: ja ju j jem ju; o: a u o om u; i: ov om e i ih; š: ša šu š šem šu
"""
SLOVENIAN_EXACT = """
Južni Sudan: Južnega Sudana,Južnemu Sudanu,Južnim Sudanom,Južnem Sudanu
Združeni arabski emirati: Združenih arabskih emiratov,Združenim arabskim emiratom,Združenih arabskih emiratih
Ciper: Cipra Cipru Ciprom; Združene države: Združenih držav,Združenim državam,Združenimi državami,Združenih državah
Združene države Amerike: Združenih držav Amerike,Združenim državam Amerike,Združenih državah Amerike
Združeno kraljestvo: Združenega kraljestva,Združenemu kraljestvu,Združenim kraljestvom,Združenem kraljestvu
"""
