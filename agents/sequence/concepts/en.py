"""English: words of concepts, as `read_words` in words.py takes them."""

WORDS = """
fire: fire fires blaze blazes ablaze inferno* wildfire* bushfire* arson* firefight* firestorm* firemen burned burnt
fire: gutted flames
flood: flood* deluge* inundat* overflowed
quake: quake* earthquake* aftershock* tremor tremors seismic tsunami* richter
storm: storm storms stormy hurricane* cyclone* typhoon* gales tornado* thunderstorm* gusts lightning squall*
snow: blizzard* avalanche* sleet whiteout* icy snow snowfall* snowstorm* snowing snowy frost frosty
heat: heatwave* drought* scorching sweltering
slide: landslide* mudslide* rockslide* landslip* rockfall*
volcano: volcan* erupts erupted erupting eruption* lava
blast: explosion* blast blasts explode* exploding bomb bombs bomber* bombing* detonat* grenade*
crash: crash crashed crashes crashing collision* collide* colliding derail* pileup wreck wreckage
plane: plane planes aircraft aeroplane* airplane* jet jets airline* airport* runway* cockpit helicopter* flight
plane: flights aviation
train: train trains rail railway* railroad* locomotive* tram trams subway metro
ship: ship ships ferry ferries boat boats vessel vessels tanker* trawler* yacht* shipwreck* capsiz* freighter*
bus: bus buses minibus* busload*
bridge: bridge bridges footbridge* viaduct*
strike: strike strikes walkout* stoppage* picket pickets picketing
protest: demonstrator* demonstration* rally rallies marchers protest protests protested protester* protestor*
protest: protesting
vote: vote* voting ballot* election* electoral polls referendum* byelection* electorate runoff turnout
parliament: parliament* mps lawmaker* senate senator* congress* legislature* legislator*
law: law laws legislation* statute*
court: court courts courtroom* judge judges tribunal* lawsuit* sues sued suing plaintiff* trial trials
verdict: verdict* convicted conviction* guilty sentenced sentencing acquit* jailed
arrest: arrest* detain* detention custody suspect suspects handcuff*
kill: kill killed killing killings kills killer* murder* slain homicide* manslaughter assassinat* massacre* slaughter*
death: dead dies died death* deadly fatal fatalit* fatally obituary
hurt: injur* wounded casualty casualties hospitalised hospitalized
theft: theft* thief thieves stole stolen steals stealing robber* robbed heist* burglar* loot* shoplift*
fraud: fraud* scam* embezzl* bribe* corruption corrupt swindl* laundering
missing: missing vanish* disappear* unaccounted
rescue: rescue* rescuing survivor* survived survives lifeboat*
hospital: hospital hospitals clinic clinics ward wards
medic: doctor doctors nurse nurses surgeon* medics physician* paramedic* midwives midwife
disease: virus* epidemic* pandemic* outbreak* infection* infected disease* flu influenza measles cholera* ebola mpox
disease: covid* malaria dengue
school: school* pupil pupils teacher* classroom* headteacher* kindergarten*
univers: university universities campus* professor* scientist* researcher*
museum: museum* gallery galleries
music: singer* song songs album albums musician* rapper* songwriter* orchestra* choir concert concerts
film: film films filmmaker* movie* cinema* actor actors actress* hollywood oscars screenplay*
prize: prize* award awards awarded medal* trophy trophies laureate*
book: book books bookshop* novelist* novel novels author authors memoir* poet poets
football: football* soccer goalkeeper* striker* midfielder* defender* goalless scorer* fifa uefa
cup: cup semifinal* finals championship*
penalty: penalty penalties
coach: coach coaches coaching
race: race races racing cyclist* cycling peloton marathon* sprinter* jockey* racecourse*
tennis: tennis wimbledon
bank: bank banks banking banker* lender lenders
rates: rates
inflation: inflation*
shares: stocks shareholder* investor* nasdaq bourse ipo
profit: profit* earnings revenue* turnover dividend*
merger: merger* takeover* acquire* acquisition* buyout*
bankrupt: bankrupt* insolven* receivership liquidat*
jobs: layoff* redundanc* job jobs workforce unemploy* jobless
factory: factory factories mill mills foundry steelworks manufactur*
car: car cars vehicle* lorry lorries truck trucks motorist* automaker* carmaker* motorcycle*
power: electricity blackout* outage* substation* grid
fuel: oil gas petrol fuel* pipeline* diesel gasoline refinery refineries crude
nuclear: nuclear reactor* uranium plutonium atomic
water: water reservoir* dam dams sewage
food: food foods supermarket* grocery groceries salmonella listeria
rent: rent rents renters tenant* landlord* housing homelessness homeless eviction* mortgage*
tax: tax taxes taxation taxpayer*
budget: budget* austerity
pension: pension* retirement retirees
war: war wars wartime troops army soldier* military offensive invasion invade* battlefield* frontline* warfare
attack: attack* assault* raid raids raided ambush* airstrike* shelling
truce: ceasefire* truce* peace armistice
sanction: sanction* embargo*
police: police* constable* sheriff*
prosecutor: prosecut* indict* charged
minister: minister* ministry ministries
president: presiden*
mayor: mayor*
resign: resign* quits
sack: sacked sacks dismiss* ousted ouster axed
appoint: appoint* nominate* nominee* successor*
government: government* cabinet
coalition: coalition*
deal: deal deals agreement* accord pact pacts treaty treaties
talks: talks negotiat*
summit: summit*
migrant: migrant* refugee* asylum immigra* migration
climate: climate emission* carbon
animal: dog dogs wolf wolves shark* zoo horse horses puppy cat cats elephant* tiger tigers wildlife species whale
animal: whales
space: spacecraft* satellite* orbit* astronaut* rocket* nasa asteroid* telescope* moon cosmonaut*
cyber: hack hacked hacker* hacking cyber* ransomware malware phishing
software: software app apps chatbot* algorithm* ai
phone: phone phones smartphone* iphone* mobile
port: port ports harbour* harbor* dock docks
road: road roads motorway* highway* tunnel tunnels roadworks
ban: ban bans banned banning outlaw* prohibited prohibits
cancel: cancel* scrapped scraps postpone*
close: closure* closes closed closing shut shuts shutdown*
win: win wins won winner* victory victories beat beats triumph* thrash*
lose: loses lost defeat* losers
study: study studies survey* research*
birth: birth births born baby babies newborn*
wedding: wedding* marri* divorc* bride bridegroom bridal
church: church* bishop* archbishop* cathedral* vicar* priest* christian*
child: child children* boy boys girl girls teen teens teenage* toddler*
smoke: smoke smoking smoker* cigarette* tobacco vape* vaping
jewel: gold jewel* diamond* necklace* treasure treasures
contest: lottery jackpot* eurovision
hotel: hotel* restaurant* pub pubs
copy: plagiar* counterfeit* copyright*
border: border borders frontier*
drug: drug drugs cocaine cannabis heroin fentanyl narcotic* smuggl*
park: park parks forest forests woodland* rainforest* deforestation
mountain: mountain* climber* hiker* alpine everest
tariff: tariff* customs
coup: coup junta* putsch mutiny
terror: terror* jihadi* extremist*
hostage: hostage* kidnap* abduct* ransom
rape: rape raped rapes rapist* molest* paedophil* pedophil*
riot: riot riots rioter* rioting looting unrest
spy: spy spies spying espionage
premier: chancellor
prison: prison prisons prisoner* inmate* jail jails
shooting: shooting shootings gunman gunmen gunfire
knife: stab stabbed stabbing* knife knives knifeman machete*
poison: poison* toxic
evacuate: evacuat* evacuees
collapse: collaps* rubble
debt: debt debts
currency: currency currencies dollar* sterling yen euro rupee*
economy: economy economic economies recession* gdp
renewable: renewable* solar windfarm* turbine*
chip: chip chips chipmaker* semiconductor*
robot: robot*
social: facebook tiktok instagram whatsapp twitter
dig: archaeolog* archeolog* excavat* fossil* dinosaur*
pope: pope papal vatican pontiff* conclave
mosque: mosque* muslim* islam* ramadan
gay: gay lgbt* transgender
racism: racis* discriminat* antisemiti* islamophobi*
tourism: tourist* tourism holidaymaker* cruise cruises
drown: drown*
deport: deport* extradit*
missile: missile* ballistic
drone: drone drones
probe: probe probes inquiry inquiries investigat* inquest*
wage: wage wages salary salaries
union: unions
recall: recall*
auction: auction*
transfer: transfer*
basketball: basketball* nba
hockey: hockey nhl
cricket: cricket* wicket* batsman batsmen batter bowler*
rugby: rugby
golf: golf* ryder
motorsport: f1 motorsport* motogp prix
athletics: athletics hurdles javelin decathlon
swim: swim swims swimm*
ski: ski skier* skiing slalom biathlon
boxing: boxing boxer boxers heavyweight*
olympics: olympic* paralympic*
doping: doping
theatre: theatre* theater* ballet* opera operas playwright*
television: television* tv broadcaster* sitcom*
game: gamer gamers gaming playstation* xbox* nintendo esports videogame*
crypto: crypto* bitcoin* blockchain ethereum
build: construction skyscraper*
farm: farm farms farmer* farming agricultur* harvest* crops
pollution: pollut* smog microplastic*
vaccine: vaccin* jab jabs immunis* immuniz*
cancer: cancer* tumour* tumor*
king: king queen prince princess* royal royals duchess* duke monarch*
funeral: funeral* burial mourners mourning buried
festival: festival* carnival*
hunger: famine* hunger malnutrition starving starvation
suicide: suicide*
leak: leak leaks leaked leaking spill spills spilled slick
mine: mine mines miner miners mining colliery pit coal
river: river rivers riverbank* canal canals
beach: beach beaches coast coastal coastline shore shores seaside
shop: shop shops store stores retailer* shopper* shopkeeper* mall malls
drink: beer beers brewery breweries wine wines vineyard* whisky vodka alcohol champagne
fish: fish fishing fishermen fisherman fishery fisheries cod herring salmon tuna anglers
bird: bird birds seabird* gull gulls eagle eagles poultry chicken chickens hens stork penguin*
cattle: cattle cow cows pig pigs pork sheep livestock lamb lambs herd swine goats
insect: bee bees wasp wasps hornet* mosquito* insect insects locust* beetle* caterpillar* tick ticks
waste: rubbish garbage waste trash litter landfill* recycling recycled
weapon: weapon* gun guns firearm* rifle rifles pistol* ammunition arms handgun*
gang: gang gangs gangster* mafia mafioso mobster* cartel cartels
witness: witness witnesses testif* testimony
lawyer: lawyer* attorney* barrister* solicitor*
escape: escape* fled flee flees fleeing fugitive* runaway
privacy: privacy gdpr surveillance eavesdrop*
insurance: insur* insurer*
subsidy: subsid* grant grants bailout* stimulus
loan: loan loans credit borrower* borrowing
startup: startup startups
launch: launch launches launched unveil* debut debuts rollout
fine: fine fined fines penalised penalized
damages: compensation compensate* damages payout* reparation*
emergency: emergency curfew* lockdown* quarantine*
medicine: medicine medicines medication* pill pills tablet tablets pharma pharmaceutical* pharmacy pharmacies
medicine: antibiotic*
surgery: surgery surgeries transplant* amputat* operation operations
abortion: abortion*
euthanasia: euthanasia
elderly: elderly pensioner* nursing carehome carers
exam: exam exams examination* gcse gcses
statue: statue* monument* memorial* sculpt*
palace: castle castles palace palaces mansion* villa villas
painting: painting* portrait* artwork* canvas mural* exhibition* painter* masterpiece*
archive: manuscript* archive archives parchment
library: library libraries librarian*
fashion: fashion* catwalk* couture
journalist: journalist* reporter* newspaper* newsroom* editor editors correspondent* press
anniversary: anniversary anniversaries centenary jubilee commemorat*
christmas: christmas xmas easter
pilgrim: pilgrim* procession* parade parades
record: record records
goal: goal goals header equaliser equalizer stoppage
referee: referee* umpire* linesman var
contract: contract contracts signs signed signing supplier*
gamble: casino* gambl* betting bookmaker* poker
passenger: passenger* commuter* traveller* travelers
bike: bicycle* bike bikes scooter* cyclists
taxi: taxi taxis cab cabs cabbie*
traffic: traffic congestion gridlock parking jam jams toll tolls speeding
fare: fare fares ticket tickets surcharge*
gene: gene genes dna genome* genetic*
constitution: constitution*
independence: independence separatis* secession* autonomy
censure: impeach* censure*
candidate: candidate* campaign campaigns contender*
ambassador: ambassador* embassy embassies diplomat* consulate* envoy*
visa: visa visas passport* citizenship naturalis*
grave: grave graves cemetery cemeteries graveyard* exhum* skeleton* remains
harass: harass* bullying bullied stalk* molested grooming
threat: threat threats threaten* blackmail* extort*
delay: delay delays delayed
shortage: shortage* scarcity rationing
export: export* trade
grain: wheat grain maize corn rice barley
milk: milk dairy cheese cheeses butter
bread: bread baker bakers bakery bakeries baguette*
steel: steel steelmaker* aluminium aluminum copper metal metals lithium
cablecar: gondola gondolas chairlift* elevator* funicular* rollercoaster* fairground*
stadium: stadium stadiums arena
roof: roof roofs ceiling ceilings scaffold*
fireworks: firework* pyrotechn*
nightclub: nightclub* nightlife disco discos clubbers rave
camp: camp camps campsite* tent tents camper campers
charity: charity charities donation* donate* donated fundrais* volunteer*
vandal: vandal* graffiti
fake: fake fakes forged forgery forgeries hoax disinformation deepfake* misinformation
battery: battery batteries charger chargers charging
mediator: mediator* mediation arbitrat* conciliat*
shift: shift shifts overtime roster rosters
antitrust: antitrust monopol* cma
-: royalt* marriott researchgate childish* churchill* quaker* floodlight* shopping priestley sharkey injurious
-: cryptograph* robotham discriminating sanctionable
"""
