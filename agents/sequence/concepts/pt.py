"""Portuguese, of Portugal and Brazil: words of concepts, as `read_words` in words.py takes them."""

WORDS = """
fire: incêndi* chamas bombeiro* queimad* labareda*
flood: inunda* enchente* cheias alagament* alagad* enxurrada* transbord*
quake: terremoto* terramoto* sismo sismos sísmic* tremor tremores abalo tsunami*
storm: tempestade* furacão furacões ciclon* tufão tufões tornado* temporal temporais vendaval* granizo ventania
snow: neve nevasca* nevão avalanch* geada*
heat: seca estiagem
slide: deslizament* derrocada*
volcano: vulcão vulcões vulcânic* erupç* lava
blast: explosão explosões explode explodiu explodem explosivo* bomba bombas granada* detona*
crash: acidente* colisão colisões batida capot* descarril* atropel* despist* engavet*
plane: avião aviões aeroport* helicópter* aeronave* voo voos aérea aéreas aéreo aéreos piloto
train: comboio comboios trem trens ferrovi* metrô maquinista*
ship: navio* barco barcos ferry balsa balsas naufrág* cargueiro* petroleiro* embarcaç* lancha iate
bus: ônibus autocarro* microônibus
bridge: ponte pontes viaduto* passarela
strike: greve* grevist* paralisaç*
protest: protest* manifestaç* manifestante* passeata*
vote: voto votos votam votar votaç* eleiç* eleitor* urna urnas referendo* plebiscito
parliament: parlament* deputad* senado senador* congresso vereador* assembleia
law: lei leis decreto* legislaç*
court: tribunal tribunais juiz juíza juízes julgament* justiça judicia* stf supremo júri
verdict: sentenç* condenad* condenação absolv* culpad* veredit*
arrest: preso presa presos presas prende prendem prendeu deten* detid* suspeit* captura* algemad*
kill: homicíd* assassin* mata matou matam matar feminicíd* chacina* massacre* femicíd*
death: mort* morre morrem morreu morreram vítima* falec* óbito* cadáver* fatal fatais
hurt: ferid* feriment* lesionad*
theft: furto furtos furtad* roubo roubos roubad* roubam roubar ladrão ladrões assalt* saque*
fraud: fraude* burla burlas corrup* suborn* propina* lavagem estelionat* peculato
missing: desaparec* paradeiro
rescue: resgat* salvament* sobreviv* salvos socorrist*
hospital: hospital hospitais clínica* hospitaliz*
medic: enfermeir* cirurgi* médico médica médicos médicas
disease: vírus epidemi* pandemi* doenç* surto surtos infeç* infetad* gripe sarampo cólera ébola covid* dengue
disease: coronavírus malária contágio
school: escola* aluno* aluna professor* colégio* creche* enem
univers: universi* pesquisador* cientista* campus estudante* docente*
museum: museu* exposição exposições galeria
music: cantor cantora cantores concerto* álbum álbuns músic* rapper orquestra sertanej* canção canções
film: filme* cinema* ator atores atriz atrizes cineasta* hollywood óscar
prize: prémio* premiad* medalh* troféu* galardo* nobel
book: escritor* autor autora poeta* livraria* livro livros
football: futebol* golo golos gol gols jogador* goleiro* atacante* avançado* zagueiro* benfica brasileirão fifa uefa
football: estádio*
cup: taça taças copa semifinal* finais campeonato* libertadores
penalty: penálti*
coach: treinador* selecionador*
race: corrida corridas ciclist* ciclismo pelotão maratona*
tennis: ténis tenista* wimbledon
bank: banco bancos bancári* banqueir*
rates: juro juros selic bce copom
inflation: inflaç* ipca
shares: bolsas ibovespa acionista*
profit: lucr* receitas faturament* faturaç* dividendo*
merger: fusão fusões aquisiç* opa
bankrupt: falência* insolv* faliu falid*
jobs: despediment* demissões desempreg* emprego empregos layoff
factory: fábrica* siderúrgic* metalúrgic*
car: carro carros automóve* automobil* veículo* camião camiões motorista* motocicl* moto mota caminhão caminhões
car: caminhone*
power: elétric* apagão apagões blackout
fuel: petról* petrobras gasolina* combustíve* gasoduto oleoduto gás diesel gasóleo refinaria*
nuclear: nuclear nucleares reator* urânio atómic*
water: água águas barragem barragens represa albufeira*
food: alimento* alimentar* alimentíci* supermercad* salmonel*
rent: aluguel aluguéis arrend* inquilin* habitaç* despejo* moradia* hipotec*
tax: imposto* tribut* fisco irs iva contribuinte*
budget: orçament* austeridade
pension: pensão pensões reformado reformados aposentad* previdência pensionist*
war: guerr* soldado* exércit* tropa* militar* ofensiva invas* bélic*
attack: ataque* ataca atacam atacou atentado* bombarde* agress* agredi* emboscada*
truce: trégua* paz armistíci* cessar
sanction: embargo* sanção sanções sancion*
police: polícia* psp gnr pm delegad* delegacia
prosecutor: procurador* promotor* acusad* arguid* réu réus
minister: ministr* ministér*
president: presidên*
mayor: prefeit* autarca* autarqui*
resign: demit* demiss* renunci*
sack: exoner* destitu* demitid* afastad*
appoint: nomea* sucessor*
government: governo* gabinete
coalition: coligaç* coalizão
deal: acordo* pacto* tratado*
talks: negocia* diálogo
summit: cimeira* cúpula*
migrant: migrant* imigra* refugiad* asilo migrató*
climate: clima climátic* emissão carbono aquecimento emissões
animal: cão cães cachorr* lobo lobos urso* balei* tubar* zoológic* cavalo* gato gatos elefante* onça animal animais
animal: tigre*
space: foguet* satélite* espacial espaciais órbita* astronauta* nasa asteroid* telescópi*
cyber: hacker* ciber* ransomware
software: software algoritm* chatbot* app aplicativo*
phone: telefon* telemóve* celular celulares smartphone* iphone*
port: portuári* cais
road: estrada* rodovia* autoestrada* túnel túneis
ban: proíb* veta vetad* vetam
cancel: cancela* suspens* suspend* anulad* adia adiado adiada adiados adiar adiam adiamento*
close: fecha* fecho encerr* interdit*
win: vence* vitóri* ganha ganham ganhou triunf* campeão campeã campeões
lose: perde perdem perdeu derrot* perder
study: estudo* pesquisa* sondag*
birth: nasciment* nasceu parto natalidade bebê bebês
wedding: casament* casar casaram divorc* noiva noivo
church: igreja* bispo* arcebisp* catedral* padre* pastor católic* cristão cristãos cristã
child: criança* menino* menina* adolescent* infantil filho filha filhos
smoke: fumo fumaça tabaco cigarr* fumador* fumante*
jewel: joia* joalh* ouro tesouro diamant* colar
contest: lotari* loteri* euromilhões eurovisão eurovision
hotel: hotel hotéis restaurant* hoteleir*
copy: plági* contrafaç* falsific*
border: fronteir*
drug: droga* cocaína cannabis maconha heroína narco* tráfico traficant* haxixe
park: parque* floresta*
mountain: montanh* alpinist*
tariff: tarifa* alfândeg* aduaneir*
coup: golpist*
terror: terroris* jihadist* extremis*
hostage: refém reféns sequestr* raptado raptada rapto
rape: estupr* violaç* violador* pedofil* violou
riot: tumult* motim motins desacato* vandal*
spy: espião espiões espion*
premier: premiê chanceler
prison: prisão prisões prision* recluso* penitenci* presídio presídios
shooting: tirotei* tiros tiro atirador* balead* disparos
knife: facad* esfaque*
poison: veneno* envenen* intoxic* tóxic*
evacuate: evacua* desalojad*
collapse: colaps* desmoron* escombros ruiu desaba desabou desabamento*
debt: dívida* endivid*
currency: dólar dólares moeda* câmbio
economy: econom* recess* pib
renewable: eólic* solar solares renováve* fotovolt*
chip: semicondut* chip chips
robot: robô robôs
social: facebook tiktok instagram whatsapp twitter
dig: arqueol* escavaç* dinossaur* fóssil fósseis
pope: papa vaticano pontífice* papal conclave
mosque: mesquita* muçulman* ramadã islã islâm*
gay: gay gays homossex* lgbt* transgên* lésbic*
racism: racis* discrimin* antissemit* xenof*
tourism: turis*
drown: afogad* afoga afogament*
deport: deport* extrad* expuls*
missile: míssil mísseis
drone: drone*
probe: investiga* inquérit* cpi
wage: salári*
union: sindica* cgtp ugt
recall: recall
auction: leilão leilo*
transfer: transferênc*
basketball: basquet* nba
hockey: hóquei nhl
cricket: críquete
rugby: rugby râguebi rúgbi
golf: golfe golfist*
motorsport: f1 motogp rali automobilismo verstappen
athletics: atletismo dardo decatlo
swim: natação nadador*
ski: esqui esquiador* slalom
boxing: boxe boxeador* pugil*
olympics: olímpic* olimpíad* paralímpic*
doping: doping dopado
theatre: teatro* ópera balé ballet dramaturg*
television: televis* tv telenovela* apresentador*
game: videojogo* videogame* playstation* xbox nintendo
crypto: cripto* bitcoin* blockchain
build: construç* construtora*
farm: agricult* agrícol* colheita* pecuári* agropecu* safra
pollution: poluiç* poluent* poluíd* microplástic*
vaccine: vacina*
cancer: câncer cancro* tumor tumores oncol*
king: rei rainha príncipe* princesa* monarqu* monarc* realeza
funeral: funeral funerais enterro* velório* sepult*
festival: festival festivais carnaval*
hunger: fome desnutriç*
suicide: suicíd*
leak: fuga fugas derrame* vazamento* vaza vazou
mine: minas mineiro* mineira* carvão
river: rio rios canal
beach: praia* litoral costa
shop: loja lojas comerciante* lojista*
drink: cerveja* vinho* vinha* álcool* vindima*
fish: peixe* pesca pescador* pescas bacalhau salmão sardinha*
bird: ave aves pássaro* gaivota* frango* galinha* cegonha*
cattle: vaca vacas gado porco porcos suín* ovelha* pecuár*
insect: abelha* vespa* mosquito* inseto* gafanhoto* carraça*
waste: lixo* resíduo* aterro* reciclagem
weapon: arma armas espingarda* muniç* pistola*
gang: gangue* máfia* cartel* quadrilha*
witness: testemunh* depoimento*
lawyer: advogad*
escape: fugitiv* fugiu foge evadi* evasão fugir escap*
privacy: privacidade dados
insurance: seguradora* seguros seguro
subsidy: subsídio*
loan: empréstimo* crédito*
startup: startup*
launch: lança lançamento* apresenta apresentou estreia
fine: multa multas multad* coima*
damages: indemniz* indeniz* compensaç*
emergency: emergência confinamento* quarentena* calamidade
medicine: medicamento* fármaco* farmác* antibiótico*
surgery: cirurgia* cirúrg* operad* transplant*
abortion: aborto*
euthanasia: eutanásia
elderly: idoso* lar lares reformado*
exam: exame exames
statue: estátua* monumento* escultur*
palace: castelo* palácio* mansão vivenda
painting: quadro quadros pintor* pintura* exposiç* tela retrato*
archive: manuscrito* arquivo* códice*
library: biblioteca*
fashion: moda desfile* estilista* modelo
journalist: jornalist* repórter* jornal jornais imprensa redação
anniversary: aniversário* centenário* comemor*
christmas: natal natalíci* páscoa
pilgrim: peregrin* procissão procissões romaria* romeiro*
record: recorde*
goal: goleada* empate
referee: árbitro* arbitragem
contract: contrato* assina assinou assinad* encomenda*
gamble: casino* cassino* aposta*
passenger: passageir* viajante* utente*
bike: bicicleta* trotineta* trotinete* ciclista*
taxi: táxi táxis taxista*
traffic: trânsito engarrafament* estacionament* portagem portagens
fare: bilhete* passe
gene: gene genes adn genoma* genétic*
constitution: constituiç* constitucion*
independence: independência independentist* separatist* autonomia
censure: censura moção destituiç* impeachment
candidate: candidat* campanha*
ambassador: embaixad* diplomat* consulado*
visa: visto vistos passaporte* nacionalidade* cidadania
grave: túmulo* cemitério* corpo corpos ossadas
harass: assédio* abuso abusos
threat: ameaç* chantag* extorsão
delay: atraso* atras* adiad* adiament*
shortage: escassez falta carência
export: exporta* importa* comercial
grain: trigo cereai* milho arroz
milk: leite queijo* manteiga laticín*
bread: pão pães padari* padeir*
steel: aço aços alumínio cobre metal* lítio siderúrg*
cablecar: teleférico* elevador* ascensor* funicular*
roof: teto telhado* andaime*
fireworks: pirotecn* foguetes
nightclub: discoteca* boate*
camp: acampament* campismo tenda tendas
charity: doaç* doa voluntári* solidári*
vandal: grafiti*
fake: falso falsos falsa falsas desinformaç*
battery: bateria* carregador*
mediator: mediador* mediaç* arbitrag*
shift: turno turnos horário*
antitrust: monopóli* concorrência
-: mortadela mortalha rapte escritorio* mortimer morteiro* morton impostor* nomeadamente beliche* invasiv* agressiv*
-: criptograf* guerrero* lucrecia
"""
