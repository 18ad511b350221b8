"""What an invoice shows of its cost: the account that its words call for, and whether its lines are goods.

Each line speaks with its amount, so that a surcharge for energy does not outvote the work. The firm's name speaks
before the lines only where it names a profession that bills one thing. The accounts are those of DATEV's SKR 03.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from core.patterns import regex
from office.invoices.invoice import Invoice, Line

GOODS = "3400"
# Of the cost: what words must speak for at least, and what goods must make up.
_ENOUGH = Decimal("0.25")
_MOST = Decimal("0.5")

# account, words in a firm's name that tell what all of its invoices are for
_PROFESSIONS: tuple[tuple[str, str], ...] = (
    ("4950",
     (r"steuerberat|wirtschaftsprüf|rechtsanw|anwaltskanzlei|notariat|solicitors|law firm|chartered accountant"
      r"|avocats?\b|abogad|architekt|studio associato|luật|律师事务所|会计师事务所")),
    ("4360", r"versicherung|insurance|assurance|seguros|bảo hiểm|保险"),
    ("4909", r"tierarzt|tierklinik|veterinär|veterinary|clínica veterinaria|thú y"),
)  # fmt: skip
# account, words by which a line shows what it is about (stems); the first that fits wins
_ACCOUNTS: tuple[tuple[str, str], ...] = (
    ("4960",
     (r"(?:geräte|maschinen|flaschen|behälter|container|stapler|bühnen)-?miete|mietgerät|mietpark"
      r"|miete (?:für )?\w*(?:automat|gerät|maschine|stapler|bagger|bühne|kopierer|drucker|flasche)"
      r"|(?:equipment|plant|tool|machine|cylinder) (?:hire|rental)|thuê (?:máy|thiết bị)|设备租赁")),
    ("4980",
     (r"berufskleid|arbeitskleid|schutzkleid|schutzjacke|latzhose|mietwäsche|sicherheitsschuh|schutzbrille"
      r"|arbeitshandschuh|workwear|protective (?:gloves|clothing)|đồng phục|bảo hộ lao động|工作服|劳保")),
    ("4210", r"miete|kaltmiete|pacht|\brent\b|thuê nhà|thuê xưởng|租金|房租"),
    ("4140",
     (r"betriebs(?:arzt|ärzt)|arbeitsmedizin|eignungsuntersuchung|vorsorgeuntersuchung"
      r"|occupational health|médecine du travail|khám sức khỏe|体检")),
    ("4969",
     (r"entsorgung|müll|restabfall|altholz|altpapier|\bmulde\b|waste|\bskip\b|déchets|residuos|rifiuti"
      r"|rác thải|垃圾|废弃物")),
    ("4240",
     (r"strom(?!aggregat)|erdgas|fernwärme|energie(?!\w*zuschlag)|\babschlag\b|abwasser|trinkwasser|wassergeld"
      r"|electricity|điện năng|tiền điện|điện sinh hoạt|tiền nước|电费|水费")),
    ("4920", r"telefon|mobilfunk|festnetz|handyvertrag|\bsim-?karte|roaming|telecom|điện thoại|电话|通信"),
    ("4925", r"hosting|domain\b|internet|cloud|webspace|server|máy chủ|云服务|服务器"),
    ("4930",
     (r"büro|toner|papier|ordner"
      r"|druckerpatrone|office suppl|stationery|văn phòng phẩm|办公用品")),
    ("4955", r"buchführung|lohnabrechnung|voranmeldung|bookkeeping|payroll|kế toán|记账|代账"),
    ("4957", r"jahresabschluss|steuererklärung|annual accounts|tax return|kiểm toán|审计"),
    ("4950",
     (r"steuerberat|rechtsanwalt|beratung|notar|geschäftsgebühr|\brvg\b"
      r"|legal|solicitor|avocat|abogad|advocaat|advokat|asesor|consulenza|progetto preliminare"
      r"|tư vấn|咨询|律师")),
    ("4360", r"versicherung|police|prämie|insurance|bảo hiểm|保险"),
    ("4530",
     (r"diesel|super e\d+|benzin|tankstelle|kraftstoff"
      r"|fuel|xăng|dầu diesel|汽油|加油")),
    ("4730",
     (r"fracht|spedition|transport|paletten|kurier|freight|courier|mensajer|coursier"
      r"|carrier|vận chuyển|cước|运费|物流")),
    ("4540",
     (r"ölwechsel|motoröl|bremsbel|bremsscheibe|zahnriemen|reifenwechsel|winterreifen|hauptuntersuchung|"
      r"oil change|brake pad")),
    ("3100",
     (r"arbeitnehmerüberlassung|zeitarbeit|leiharbeit|subunternehmer|temporary (?:staff|worker)|intérim|"
      r"thuê lao động|劳务派遣")),
    ("4910", r"porto|briefmarke|postage|bưu phí|邮费"),
    ("4600",
     (r"werbung|anzeige|messe(?!r|n)|standmiete|advert|huisstijl|corporate design|flyer|prospekt|\bbanner|plakat"
      r"|gestaltung|werbefoto|fotografic|trade fair|quảng cáo|hội chợ|广告|展位")),
    ("4650",
     (r"bewirtung|restaurant|speisen|catering|büfett|buffet|brötchen|traiteur|cocktail|\bmenü|banquet|tiệc|ăn uống|"
         r"餐饮")),
    ("4653", r"kaffee|teebeutel|mineralwasser|obstkorb|coffee|drinking water|cà phê|nước uống|咖啡|饮用水"),
    ("4660",
     (r"hotel|übernachtung|bahn(?:ticket|fahrt)"
      r"|flug|khách sạn|酒店|住宿")),
    ("4806", r"software|lizenz|licen[cs]e|\bper seat\b|phần mềm|软件"),
    ("4710",
     (r"karton(?:s|agen)?\b|verpackungsmaterial|luftpolster|packaging|carton|emballage|\bpouch|etikett|címke"
      r"|\blabels?\b|thùng|băng keo|màng xốp|nhãn|纸箱|包装|标签")),
    ("0430", r"ladeneinrichtung|\w*theke\b|tresen|vitrine|shop ?fitting|shop counter|quầy|柜台"),
    ("4250",
     (r"gebäudereinigung|unterhaltsreinigung|glasreinigung|fensterreinigung|büroreinigung|cleaning|nettoyage"
      r"|limpieza|schoonmaak|vệ sinh|保洁|清洁")),
    ("4260",
     (r"türöffnung|profilzylinder|schlie(?:ß|ss)anlage|verglasung|trockenbau|beplankt|abhangdecke|malerarbeit|"
         r"anstrich"
      r"|bodenbelag|teppichboden|vinyl|flooring|carpet|drywall|plaster|dachrinne|heizungsmontage|gartenpflege"
      r"|winterdienst|gerüst|landscap|lawn|mowing|hedge|snow (?:plow|clear|remov)|sơn tường|装修")),
    ("4805",
     (r"reparatur|wartung|instandhaltung|instandsetzung|schärf|schleif|kalibrier|inspektion|prüfung (?:der|des|von)"
      r"|repair|mainten|plumb|call-out|calibrat|réparation|reparación|riparazione|reparati"
      r"|reparasjon|korjaus|javítás|oprava|napraw|przegląd|revize|fejlfinding|udskiftning"
      r"|sửa chữa|bảo trì|bảo dưỡng|hiệu chuẩn|维修|维护|校准")),
    ("4985",
     (r"werkzeug|bohrer|sägeblatt"
      r"|akku-?schrauber|tool\b|dụng cụ|工具")),
    ("4380", r"beitrag|mitglied|kammer|innung|membership|hội phí|会费"),
    ("4909",
     (r"laboranalys|laboruntersuch|lab(?:oratory)? test|\bimpfung|dolmetsch|übersetzung|translation|kiểm nghiệm"
      r"|xét nghiệm|检测|检验|翻译")),
    ("3400",
     (r"holz|platte|eiche|buche|kiefer|schrauben?|beschlag|lack|öl\b|leuchte"
      r"|material|ware\b|goods|timber|lamp|chêne|panneau|mây|tre\b|灯|木|材料")),
)  # fmt: skip
_RULES = tuple((account, regex(words, re.IGNORECASE)) for account, words in _ACCOUNTS)
_BY_PROFESSION = tuple((account, regex(words, re.IGNORECASE)) for account, words in _PROFESSIONS)
_GOODS_UNIT = regex(  # as printed, in the lands that Kontor knows
    r"(?:st(?:ü|u)?(?:c?k)?|pcs?|pieces?|ea|each|un|uds?|szt|ks|buc|db|kpl|kgm?|g|ltr?|lt|prk|ast|rll?|rolle?n?|"
    r"sack|pack|paar|"
    r"dose|eimer|flasche|karton|cái|cuộn|chiếc|bộ|hộp|thùng|mét|个|件|只|台|套|箱|千克|米)\.?",
    re.IGNORECASE,
)


def called_for(invoice: Invoice) -> tuple[str, str]:
    """The account that most of the cost calls for, and the word that does; ("", "") where no word speaks."""
    if found := _said(invoice.seller.name, _BY_PROFESSION):
        return found
    weights: dict[str, Decimal] = {}
    words: dict[str, str] = {}
    whole = sum((_weight(line) for line in invoice.lines), Decimal(0))
    for line in invoice.lines:
        if found := _said(line.description, _RULES):
            weights[found[0]] = weights.get(found[0], Decimal(0)) + _weight(line)
            words.setdefault(*found)
    if weights:
        account = max(weights, key=lambda one: weights[one])
        if weights[account] >= whole * _ENOUGH:
            return account, words[account]
    return next((found for text in _beside(invoice) if (found := _said(text, _RULES))), ("", ""))


def are_goods(lines: Sequence[Line]) -> bool:
    """Whether most of the cost lies in lines of things: by piece, weight or measure, or with an article number."""
    whole = sum((_weight(line) for line in lines), Decimal(0))
    things = (line for line in lines if line.article or _is_measured(line))
    return bool(whole) and sum((_weight(line) for line in things), Decimal(0)) > whole * _MOST


def _is_measured(line: Line) -> bool:
    """Several of one thing; "1 piece" is written for services too."""
    return bool(line.quantity and abs(line.quantity) > 1 and _GOODS_UNIT.fullmatch(line.unit.strip()))


def _said(text: str, rules: Sequence[tuple[str, re.Pattern[str]]]) -> tuple[str, str] | None:
    return next(((account, found[0]) for account, words in rules if (found := words.search(text))), None)


def _beside(invoice: Invoice) -> Iterator[str]:
    yield invoice.seller.name
    yield from invoice.notes


def _weight(line: Line) -> Decimal:
    """What a line costs; one without an amount speaks as little as a cent."""
    return abs(line.net) if line.net else Decimal("0.01")
