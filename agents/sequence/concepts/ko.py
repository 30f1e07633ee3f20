"""Korean: words of concepts, as `read_unspaced` in unspaced.py takes them: particles follow them without a space."""

WORDS = """
fire: 화재 산불 방화범 불길 소방 큰불 화마 진화율 화염
flood: 홍수 침수 범람 물난리 쓰나미 수해
quake: 지진 여진 진도
storm: 태풍 폭풍 폭우 강풍 허리케인 토네이도 호우 집중호우 벼락 낙뢰 사이클론
snow: 폭설 눈사태 대설 한파 적설 눈보라 빙판
heat: 폭염 가뭄 열대야 무더위
slide: 산사태 토사 낙석
volcano: 화산 분화 용암
blast: 폭발 폭탄 수류탄 폭파 폭발물
crash: 추돌 충돌 교통사고 탈선 추락 사고로 전복 사고가 음주운전 뺑소니
plane: 여객기 항공기 공항 비행기 항공 헬기 조종사 헬리콥터
train: 열차 기차 철도 지하철 전철 코레일 고속철
ship: 여객선 선박 어선 화물선 유조선 침몰 페리 크루즈 유람선
bus: 버스
bridge: 대교 교량 육교
strike: 파업 총파업
protest: 시위 집회 항의 시위대 농성
vote: 선거 투표 대선 총선 개표 유권자 보궐 사전투표 득표 당선
parliament: 국회 의회 하원 상원 국회의원 의원 본회의
law: 법안 법률 개정안 입법 특별법
court: 법원 재판 대법원 소송 공판 헌법재판소 헌재 판사 항소 고소 법정
verdict: 판결 유죄 무죄 선고 징역 사형 집행유예 실형 종신형
arrest: 체포 구속 용의자 검거 피의자 입건 구금 영장
kill: 살인 살해 암살 학살 피살 시신유기
death: 사망 숨져 숨진 별세 희생자 사상자 시신 사망자 타계
hurt: 부상 중상 다쳐 다친 경상
theft: 절도 강도 도난 훔친 훔쳐 약탈 소매치기
fraud: 사기 횡령 뇌물 부패 배임 비리 보이스피싱 돈세탁
missing: 실종 수색 행방불명
rescue: 구조 구조대 생존자 구출
hospital: 병원 응급실 입원 진료소
medic: 의사 간호사 의료진 전공의 의대
disease: 바이러스 감염 독감 코로나 전염병 확진 질병 팬데믹 콜레라 홍역 조류인플루엔자 식중독
school: 학교 초등학교 중학교 고등학교 교사 학생 수능 유치원 어린이집 교장
univers: 대학 교수 연구진 과학자 연구팀 대학교
museum: 박물관 미술관 전시회 갤러리
music: 가수 콘서트 음악 앨범 아이돌 노래 밴드 교향악단
film: 영화 배우 감독상 아카데미 할리우드 박스오피스
prize: 수상 금메달 은메달 동메달 노벨 시상식
book: 소설 작가 시인 출판 서점
football: 축구 골키퍼 손흥민 프리미어리그 공격수 월드컵
cup: 결승 우승 선수권 준결승
penalty: 승부차기 페널티킥
coach: 감독 코치
race: 마라톤 사이클 경마 경주대회
tennis: 테니스 윔블던
bank: 은행 신한은행
rates: 금리 기준금리 한은 연준
inflation: 물가 인플레 소비자물가
shares: 주가 증시 코스피 주식 코스닥 주주 상장 나스닥
profit: 영업이익 순이익 실적 매출 적자 흑자
merger: 인수합병 합병 인수전
bankrupt: 파산 부도 회생절차 법정관리
jobs: 해고 감원 실업 일자리 구조조정 고용
factory: 공장 제철소 제조업
car: 자동차 승용차 트럭 차량 오토바이 운전자 현대차
power: 정전 전력 전기요금 변전소 발전소
fuel: 석유 원유 휘발유 천연가스 경유 송유관 유가 정유
nuclear: 원전 핵무기 원자로 핵실험 비핵화 원자력 우라늄 핵시설 오염수
water: 상수도 단수 저수지 수돗물
food: 식품 식량 먹거리 대형마트
rent: 월세 전세 임대 세입자 주택 부동산 아파트 집값 노숙
tax: 세금 증세 감세 종부세 소득세 법인세 과세
budget: 예산 추경 재정
pension: 연금 은퇴
war: 전쟁 군대 병사 침공 군인 육군 병력 전투 국방
attack: 공격 습격 공습 포격 폭격 테러범
truce: 휴전 평화 종전 정전협정
sanction: 제재 금수
police: 경찰
prosecutor: 검찰 기소 검사 특검
minister: 장관
president: 대통령
mayor: 시장이 도지사 시장은 구청장
resign: 사임 사퇴 사의
sack: 해임 경질 파면
appoint: 임명 후임 지명 내정
government: 정부 내각 정권
coalition: 연립 연정
deal: 합의 협정 조약 체결
talks: 협상 회담 협의
summit: 정상회담 정상회의
migrant: 난민 이민 망명 이주민 밀입국
climate: 기후 온실가스 탄소 온난화
animal: 동물 반려견 상어 늑대 호랑이 코끼리 멧돼지 고래 판다 고양이
space: 로켓 인공위성 우주 발사체 달탐사 누리호 소행성 망원경
cyber: 해킹 해커 사이버 랜섬웨어 개인정보 유출
software: 인공지능 소프트웨어 챗봇 알고리즘
phone: 스마트폰 휴대폰 휴대전화 아이폰
port: 항만 항구 부두
road: 고속도로 터널 도로
ban: 금지
cancel: 취소 연기됐 연기돼 결항
close: 폐쇄 휴업 폐업 폐교 휴교
win: 승리 꺾고 꺾었다 연승 격파
lose: 패배 완패 연패
study: 연구 여론조사 설문
birth: 출산 출생 신생아 아기
wedding: 결혼 이혼 결혼식 약혼
church: 교회 성당 주교 기독교 목사 신부님
child: 어린이 아동 소년 소녀 초등생 청소년 미성년 영아
smoke: 흡연 담배 금연
jewel: 보석 금괴 보물 다이아몬드 금값
contest: 복권 로또 잭팟
hotel: 호텔 식당 레스토랑
copy: 표절 저작권 위조 짝퉁
border: 국경 접경
drug: 마약 코카인 필로폰 대마 밀수 펜타닐
park: 공원 국립공원
mountain: 등산 등반 산악 에베레스트
tariff: 관세 세관
coup: 쿠데타 군부
terror: 테러 극단주의
hostage: 인질 납치 유괴 몸값
rape: 성폭행 성추행 강간 성범죄 성폭력 성희롱
riot: 폭동 소요사태
spy: 간첩 스파이 국정원 첩보
premier: 총리
prison: 교도소 수감 구치소 탈옥 재소자
shooting: 총격 총기 난사 총에
knife: 흉기 칼부림 흉기난동 찔러
poison: 독극물 중독
evacuate: 대피 피난
collapse: 붕괴 무너져 무너진 잔해
debt: 부채 채무 가계빚 국채
currency: 환율 달러 원화 엔화 통화정책
economy: 경제 경기침체
renewable: 태양광 풍력 재생에너지
chip: 반도체
robot: 로봇
social: 페이스북 인스타그램 틱톡 트위터
dig: 유적 발굴 공룡 화석 고고학
pope: 교황 바티칸
mosque: 모스크 이슬람 무슬림 라마단
gay: 동성 성소수자 퀴어
racism: 인종차별 차별
tourism: 관광 여행객
drown: 익사 물에빠져
deport: 추방 송환 강제출국
missile: 미사일
drone: 드론 무인기
probe: 수사 압수수색 진상조사
wage: 임금 최저임금 월급
union: 노조 노동조합
recall: 리콜
auction: 경매
transfer: 이적
basketball: 농구
hockey: 아이스하키
cricket: 크리켓
rugby: 럭비
golf: 골프
motorsport: 포뮬러
athletics: 육상
swim: 수영
ski: 스키 쇼트트랙 빙속
boxing: 복싱 권투
olympics: 올림픽 패럴림픽
doping: 도핑
theatre: 연극 뮤지컬 오페라 발레
television: 드라마 예능 방송
game: 게임 닌텐도
crypto: 비트코인 가상화폐 암호화폐 가상자산
build: 건설 공사현장 재건축 재개발
farm: 농민 농업 수확 농가
pollution: 오염 미세먼지 미세플라스틱
vaccine: 백신 접종
cancer: 암환자 종양 폐암 유방암 항암
king: 국왕 왕실 여왕 왕자 공주 왕세자
funeral: 장례 영결식 추모
festival: 축제
hunger: 기근 기아 굶주
suicide: 자살 극단적선택
-: 의사당 의사결정 의사일정 공주시 사기충천 스키마 수상한 수상태 이적단체 시위원회 연기자 지진아 민주주의 수영장
-: 주식회사 문화재 협의회 배우자 선교사 의정부 방탄소년단 버스터 모스크바 경상북도 경상남도 경상도 합병증 의사소통
-: 유가족 스파이더 위스키 민영화 촬영장 캔버스 유니버스 리버스 페가수스 기원전 도로시 고소득 고용주 감독관 게임즈
-: 이마트
"""
