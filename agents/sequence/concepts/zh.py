"""Chinese, both scripts: words of concepts, as `read_unspaced` in unspaced.py takes them, in simplified characters."""

WORDS = """
fire: 火灾 大火 火警 纵火 山火 起火 着火 失火 火势 消防 救火 焚毁
flood: 洪水 洪灾 水灾 洪涝 暴洪 水淹 决堤 海啸 内涝 泄洪
quake: 地震 余震 强震 震级 震中
storm: 台风 飓风 暴风 暴雨 龙卷风 风暴 气旋 雷暴 强风 雷击 大雨
snow: 大雪 雪崩 暴雪 积雪 暴风雪 降雪 冰雹 寒潮
heat: 热浪 干旱 高温 旱灾 酷热
slide: 滑坡 泥石流 山体滑坡 山泥倾泻 塌方
volcano: 火山 喷发 熔岩
blast: 爆炸 炸弹 引爆 手榴弹 炸毁 爆破 汽车炸弹
crash: 车祸 相撞 坠毁 坠机 脱轨 撞车 事故 追尾 翻车 连环撞 空难
plane: 飞机 航班 客机 机场 航空 直升机 飞行员 空管 班机
train: 列车 火车 铁路 高铁 地铁 动车 港铁
ship: 渡轮 轮船 货轮 船只 沉船 油轮 渔船 客轮 游艇 邮轮 货船
bus: 巴士 公交车 大巴 客车 校车 公车
bridge: 大桥 桥梁 天桥 塌桥
strike: 罢工 停工 工潮
protest: 抗议 示威 游行 集会 静坐
vote: 选举 投票 大选 选民 公投 计票 得票 当选 补选 票站
parliament: 议会 国会 参议院 众议院 议员 立法会 参议员 立法院 人大代表 立委
law: 法案 法律 立法 条例 修法
court: 法院 法庭 法官 诉讼 起诉书 庭审 审讯 官司 上诉
verdict: 判决 判刑 判处 无罪 有罪 宣判 定罪 死刑 缓刑 被判 囚禁 无期徒刑
arrest: 被捕 逮捕 拘留 嫌犯 嫌疑人 拘捕 扣押 羁押 落网 抓获 刑拘
kill: 谋杀 凶杀 杀害 杀人 凶手 屠杀 枪杀 命案 暗杀
death: 死亡 遇难 去世 丧生 身亡 死者 遗体 病逝 罹难 逝世 遇害
hurt: 受伤 伤者 重伤 轻伤 伤亡
theft: 盗窃 抢劫 偷窃 失窃 窃贼 劫匪 小偷 被盗 抢匪 入室盗
fraud: 诈骗 腐败 贪污 受贿 行贿 欺诈 洗钱 贪腐 骗局 贿赂 舞弊
missing: 失踪 搜索 失联 搜寻 走失 下落不明
rescue: 救援 获救 生还 幸存者 营救 搜救 抢救 救出
hospital: 医院 诊所 住院 急诊
medic: 医生 护士 医护 医师 外科
disease: 病毒 疫情 感染 传染病 流感 新冠 确诊 疾病 霍乱 麻疹 埃博拉 病例 登革热 猴痘
school: 学校 小学 中学 教师 学生 老师 幼儿园 校长 高考 课堂
univers: 大学 教授 科学家 研究人员 高校
museum: 博物馆 美术馆 画廊 展览 故宫
music: 歌手 演唱会 音乐 专辑 歌曲 乐队 交响
film: 电影 演员 影片 导演 票房 好莱坞 奥斯卡 影帝 影后
prize: 获奖 奖牌 金牌 银牌 铜牌 诺贝尔 颁奖 得奖 奖项
book: 小说 作家 书店 诗人 出版社 新书
football: 足球 进球 门将 前锋 中超 英超 西甲 球门 国足 世界杯
cup: 决赛 夺冠 冠军 锦标赛 半决赛 杯赛
penalty: 点球
coach: 主帅 教练 主教练
race: 赛车手 马拉松 自行车赛 赛马 环法
tennis: 网球 温网 法网 澳网
bank: 银行
rates: 利率 加息 降息 央行 美联储 联储局
inflation: 通胀 通货膨胀 物价 通膨
shares: 股价 股市 股票 恒指 股东 上市 沪指 美股 道指 纳指
profit: 利润 盈利 财报 营收 亏损 净利 业绩
merger: 收购 合并 并购
bankrupt: 破产 倒闭 清盘 债务违约
jobs: 裁员 失业 就业 解雇
factory: 工厂 厂房 制造业 钢铁厂
car: 汽车 轿车 卡车 货车 车辆 摩托车 司机 特斯拉 车主
power: 停电 电力 电网 断电 供电 变电站
fuel: 石油 天然气 原油 汽油 油价 燃料 输油管 炼油厂 油田
nuclear: 核电 核电站 核武 核试验 反应堆 铀浓缩 核设施 核污染水
water: 大坝 水库 供水 停水 自来水 水坝
food: 食品 超市 粮食 食物 沙门氏菌
rent: 房租 租金 租客 楼市 房价 房东 租房 房贷 住房
tax: 税收 加税 减税 征税 增值税 纳税 税务
budget: 预算 财政
pension: 养老金 退休 养老
war: 战争 军队 士兵 军方 入侵 开战 战事 战场 部队 军事
attack: 袭击 空袭 攻击 炮击 遇袭 轰炸 突袭 袭警
truce: 停火 停战 和平 休战
sanction: 制裁 禁运
police: 警察 警方 民警 公安 警员 警长 特警
prosecutor: 检察 检方 起诉 公诉 检控
minister: 部长 外长 防长 大臣 财长
president: 总统
mayor: 市长 省长 州长
resign: 辞职 请辞 下台 引咎
sack: 免职 解职 撤职 解雇主帅 下课 革职
appoint: 任命 接任 继任 出任 提名 就任
government: 政府 内阁 执政
coalition: 联合政府 执政联盟 联盟党
deal: 协议 协定 条约 签署
talks: 谈判 会谈 磋商
summit: 峰会 首脑会议
migrant: 移民 难民 偷渡 庇护
climate: 气候 排放 碳中和 温室 变暖 全球暖化
animal: 动物 大熊猫 熊猫 鲨鱼 鲸鱼 老虎 大象 宠物 流浪狗 野狼 黑熊 棕熊
space: 火箭 卫星 航天 太空 宇航员 登月 空间站 小行星 望远镜 月球
cyber: 黑客 网络攻击 数据泄露 泄露 勒索软件
software: 人工智能 软件 算法 聊天机器人 应用程序
phone: 手机 智能手机 苹果手机
port: 港口 码头
road: 公路 高速公路 隧道 封路 道路
ban: 禁止 禁令 封杀 取缔
cancel: 取消 推迟 延期 押后 停办
close: 关闭 停业 结业 歇业
win: 获胜 击败 取胜 胜出 战胜 夺魁 连胜 完胜
lose: 失利 落败 惨败 不敌 输给 连败
study: 研究 调查显示 民调 民意调查
birth: 出生 婴儿 分娩 新生儿 生育
wedding: 结婚 离婚 婚礼 大婚 婚姻
church: 教堂 教会 主教 神父 基督教 牧师
child: 儿童 孩子 男孩 女孩 少年 少女 男童 女童 幼童
smoke: 吸烟 香烟 烟草 浓烟 电子烟 控烟
jewel: 珠宝 黄金 宝藏 钻石 金价 首饰
contest: 彩票 六合彩 头奖
hotel: 酒店 餐厅 餐馆 宾馆 饭店
copy: 抄袭 版权 假冒 盗版 侵权
border: 边境 边界 国境
drug: 毒品 可卡因 贩毒 大麻 吸毒 海洛因 走私 毒贩 缉毒 芬太尼
park: 公园 森林 林区
mountain: 登山 登山者 珠峰 徒步者
tariff: 关税 海关 贸易战
coup: 政变 军政府
terror: 恐怖分子 恐怖袭击 恐袭 极端分子 恐怖主义 圣战
hostage: 人质 绑架 绑匪 赎金 劫持
rape: 强奸 性侵 猥亵 性骚扰
riot: 骚乱 暴乱 暴动 暴徒
spy: 间谍 特务 情报机构
premier: 总理 首相
prison: 监狱 囚犯 越狱 入狱 服刑
shooting: 枪击 开枪 枪手 中枪 枪声
knife: 持刀 刺伤 砍人 刀袭 砍伤 斩伤 菜刀
poison: 中毒 毒药 投毒 有毒 下毒
evacuate: 疏散 撤离 撤侨
collapse: 倒塌 坍塌 废墟 瓦砾
debt: 债务 负债 国债
currency: 汇率 美元 人民币 日元 货币 欧元
economy: 经济 衰退
renewable: 太阳能 风电 可再生能源 光伏 新能源
chip: 芯片 半导体 晶片 台积电
robot: 机器人
social: 脸书 推特 抖音 微博 社交媒体
dig: 考古 恐龙 化石 出土 遗址
pope: 教皇 教宗 梵蒂冈
mosque: 清真寺 穆斯林 伊斯兰 斋月
gay: 同性 同志婚 跨性别
racism: 歧视 种族主义 反犹
tourism: 旅游 游客 旅客 观光
drown: 溺水 溺亡 溺毙
deport: 驱逐 遣返 引渡
missile: 导弹 飞弹
drone: 无人机
probe: 调查 立案 侦查
wage: 工资 薪资 加薪 欠薪 薪酬
union: 工会
recall: 召回
auction: 拍卖 竞拍
transfer: 转会
basketball: 篮球
hockey: 冰球
cricket: 板球
rugby: 橄榄球
golf: 高尔夫
motorsport: 大奖赛 方程式
athletics: 田径 标枪
swim: 游泳 泳坛
ski: 滑雪 冬奥 短道速滑
boxing: 拳击 拳王
olympics: 奥运 残奥
doping: 兴奋剂 禁药
theatre: 剧院 歌剧 芭蕾 话剧
television: 电视 主持人
game: 电玩 游戏机 手游 电竞
crypto: 比特币 加密货币 虚拟货币
build: 建筑 工地 施工 大厦 摩天
farm: 农民 农业 农场 丰收 收成
pollution: 污染 雾霾 空气质量
vaccine: 疫苗 接种
cancer: 癌症 肿瘤 肺癌 乳癌 乳腺癌 患癌
king: 国王 女王 王室 王子 公主 王妃 天皇
funeral: 葬礼 追悼会 下葬 国葬
festival: 音乐节 电影节 节庆 嘉年华
hunger: 饥荒 饥饿 营养不良
suicide: 自杀 轻生
leak: 泄漏
mine: 煤矿 矿工 矿山 矿难
river: 河流 堤坝 运河
beach: 海滩 海岸 沙滩 沿海
shop: 商店 商场
drink: 啤酒 葡萄酒 白酒 酒精
fish: 渔业 渔民 鱼类 捕鱼
bird: 鸟类 禽流感 家禽 候鸟
cattle: 牲畜 养猪 牛肉 猪肉 畜牧
insect: 蜜蜂 蚊子 昆虫 蝗虫
waste: 垃圾 废物 废弃物 回收
weapon: 武器 枪支 弹药
gang: 黑帮 黑手党 团伙
witness: 证人 目击者 证词
lawyer: 律师
escape: 逃跑 逃脱 逃亡 潜逃
privacy: 隐私 个人信息
insurance: 保险
subsidy: 补贴 补助 救助金
loan: 贷款 信贷
startup: 初创 创业
launch: 发布 推出 亮相 首发
fine: 罚款 罚金
damages: 赔偿 补偿
emergency: 紧急状态 隔离 宵禁 封锁
medicine: 药品 药物 制药 抗生素 药店
surgery: 手术 移植
abortion: 堕胎
euthanasia: 安乐死
elderly: 老人 养老院
exam: 考试
statue: 雕像 纪念碑 雕塑
palace: 宫殿 城堡 别墅
painting: 画作 画家 油画 艺术品
archive: 手稿 档案 古籍
library: 图书馆
fashion: 时装 模特 设计师
journalist: 记者 报社 报纸 新闻工作者
anniversary: 周年 纪念日 悼念
christmas: 圣诞 春节 新年
pilgrim: 朝圣 巡游
record: 纪录 创新高
goal: 射门 绝杀
referee: 裁判
contract: 合同 签约 订单
gamble: 赌场 赌博
passenger: 乘客
bike: 自行车 滑板车
taxi: 出租车 网约车
traffic: 交通 拥堵 停车
fare: 票价 车票 门票
gene: 基因 遗传
constitution: 宪法
independence: 独立 分裂 自治
censure: 弹劾 不信任
candidate: 候选人 竞选 参选
ambassador: 大使 外交官 领事馆
visa: 签证 护照 国籍
grave: 墓地 尸体 遗骨
harass: 骚扰 霸凌 虐待
threat: 威胁 勒索 恐吓
delay: 延误
shortage: 短缺 紧缺
export: 出口 进口 贸易
grain: 小麦 玉米 大米
milk: 牛奶 奶粉 乳制品 奶酪
bread: 面包
steel: 钢铁 钢材 铝业 铜矿
cablecar: 缆车 电梯 索道
stadium: 体育场 体育馆
roof: 屋顶 天花板 脚手架
fireworks: 烟花 爆竹 烟火
nightclub: 夜总会 夜店
camp: 营地 帐篷 难民营
charity: 捐款 慈善 志愿者 捐赠
vandal: 涂鸦 破坏公物
fake: 伪造 虚假
battery: 电池 充电
mediator: 调解 仲裁 斡旋
shift: 加班 夜班 工时
antitrust: 反垄断 垄断
-: 研究生 病毒式 机动车 电动车 天主教 驱逐舰 搜索引擎
"""

_PAIRS = """
    並并 乾干 亂乱 併并 來来 侷局 俬私 倖幸 偵侦 傢家 傳传 債债 傷伤 傾倾 僑侨 僱雇 價价
    儲储 兇凶 兒儿 內内 凈净 別别 劇剧 劑剂 動动 務务 勝胜 勢势 匯汇 區区 協协 參参 員员
    喪丧 嘯啸 噴喷 噹当 國国 園园 垻坝 執执 報报 場场 塢坞 墜坠 墰坛 壇坛 壜坛 壩坝 奧奥
    奪夺 奬奖 奮奋 姦奸 嬰婴 學学 宮宫 審审 寵宠 寶宝 將将 專专 尋寻 導导 岡冈 峯峰 巖岩
    帥帅 師师 幣币 幹干 庫库 廈厦 廠厂 廢废 廳厅 強强 彆别 彈弹 彙汇 後后 徑径 徵征 恆恒
    慘惨 慶庆 應应 戰战 戲戏 捲卷 損损 搶抢 擊击 據据 擬拟 擾扰 敎教 敗败 敵敌 數数 斃毙
    斬斩 斷断 昇升 書书 會会 朮术 東东 査查 條条 業业 極极 榦干 構构 槍枪 樂乐 樑梁 樓楼
    標标 橋桥 機机 檢检 檯台 權权 欖榄 歐欧 殘残 殺杀 毀毁 氣气 汙污 決决 洩泄 淨净 減减
    溫温 滙汇 滬沪 漁渔 潤润 澇涝 濃浓 濟济 瀉泻 災灾 無无 煉炼 煙烟 熱热 營营 燬毁 爭争
    爾尔 猶犹 獄狱 獎奖 獲获 環环 產产 産产 畫画 畵画 當当 癥症 發发 盃杯 盜盗 監监 盤盘
    眞真 眾众 確确 碼码 礫砾 禍祸 禮礼 稅税 種种 積积 穫获 竊窃 競竞 節节 築筑 簽签 籃篮
    籤签 糧粮 約约 納纳 級级 結结 絡络 給给 統统 綁绑 經经 網网 綵彩 緝缉 締缔 緩缓 練练
    縮缩 縱纵 總总 績绩 繼继 罈坛 罎坛 罷罢 羈羁 義义 翫玩 聖圣 聯联 聲声 職职 脩修 脫脱
    脹胀 腦脑 腫肿 臉脸 臺台 興兴 舉举 舘馆 華华 菸烟 萊莱 葯药 蒐搜 蔘参 藥药 蘋苹 蘭兰
    處处 虛虚 虧亏 衆众 術术 衕同 衛卫 補补 製制 褻亵 襲袭 覈核 視视 覽览 觀观 計计 訊讯
    託托 訟讼 設设 訴诉 診诊 詐诈 試试 詩诗 話话 誌志 說说 説说 課课 調调 談谈 請请 諜谍
    諾诺 謀谋 譭毁 議议 護护 變变 豐丰 貓猫 貝贝 負负 財财 貨货 販贩 貪贪 貸贷 貿贸 賂赂
    賄贿 資资 賊贼 賓宾 賣卖 質质 購购 賽赛 贖赎 蹤踪 車车 軌轨 軍军 軟软 輕轻 輛辆 輪轮
    輯辑 輸输 轉转 轎轿 轟轰 辦办 辭辞 農农 迴回 連连 進进 遊游 運运 違违 遠远 遲迟 選选
    遺遗 還还 邊边 郵邮 醫医 釦扣 鈾铀 鉆钻 銀银 銅铜 鋒锋 鋼钢 錢钱 錦锦 錶表 鍊炼 鏇旋
    鏡镜 鐵铁 鑽钻 長长 門门 閉闭 開开 間间 閣阁 閤合 闆板 闇暗 關关 陞升 陽阳 隊队 隻只
    離离 難难 電电 霧雾 靜静 響响 項项 預预 頒颁 頭头 顯显 風风 颱台 颶飓 飛飞 飢饥 飯饭
    飾饰 養养 餓饿 餘余 館馆 饑饥 馬马 騙骗 騷骚 驅驱 驗验 體体 髮发 鬆松 魚鱼 鯊鲨 鯨鲸
    麯曲 麴曲 黃黄 點点 黨党 鼕冬 齋斋 齣出 龍龙
"""
TRADITIONAL = {ord(pair[0]): ord(pair[1]) for pair in _PAIRS.split()}
"""Traditional characters of the words above, and the simplified ones that they are read as."""
