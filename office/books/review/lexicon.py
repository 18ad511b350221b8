"""What the trade calls things, in ten languages: labels of documents, and hints to what an account is for.

Behaviour and account types decide first (`roles`); a name only settles what they leave open.
"""

import re
from enum import StrEnum


def _any(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(alternatives), re.IGNORECASE)


class PaperKind(StrEnum):
    """What a document is to the review."""

    POLICY = "policy"
    TERMINATION = "termination"
    BANK = "bank"
    BALANCE = "balance"
    RATES = "rates"
    PAYROLL = "payroll"
    REGISTER = "register"
    CREDIT_NOTE = "credit-note"
    INVOICE = "invoice"
    DELIVERY = "delivery"
    CONTRACT = "contract"
    OTHER = "other"


# The first that fits the head of a document wins.
TITLES: tuple[tuple[PaperKind, re.Pattern[str]], ...] = (
    (PaperKind.POLICY, _any(
        r"accounting (?:policy|policies|manual|guideline)", r"bilanzierungs|buchungsrichtlinie|kontierungsrichtlinie",
        r"rechnungslegungs|bilanzrichtlinie", r"politique comptable|principes comptables", r"política(?:s)? contable",
        r"politic[ah]e? contabil", r"grondslagen|boekhoudbeleid", r"polityka rachunkowości", r"políticas? contábe",
        r"chính sách kế toán", r"会计政策|会计制度|核算办法")),
    (PaperKind.TERMINATION, _any(
        r"terminat", r"cancellation|notice of end", r"kündigung|aufhebungsvertrag|vertragsende", r"résiliation",
        r"rescisión|cancelación|rescisão", r"disdetta|recesso", r"opzegging", r"wypowiedzenie",
        r"chấm dứt|thanh lý hợp đồng", r"终止|解除合同|解约|退租")),
    (PaperKind.BANK, _any(
        r"bank statement|account statement|statement of account", r"kontoauszug", r"relevé (?:de compte|bancaire)",
        r"extracto (?:bancario|de cuenta)|extrato", r"estratto conto", r"rekeningafschrift|bankafschrift",
        r"wyciąg", r"sao kê|sổ phụ", r"对账单|银行流水|交易明细")),
    (PaperKind.BALANCE, _any(
        r"balance confirmation|confirmation of balance|intercompany|inter-company|reconciliation",
        r"saldenbestätigung|saldobestätigung|saldenabstimmung|verrechnungskonto|konzernabstimmung",
        r"confirmation de solde|compte courant", r"confirmación de saldo|conciliación", r"conferma (?:di )?saldo",
        r"saldobevestiging|rekening-courant", r"potwierdzenie salda",
        r"xác nhận (?:công nợ|số dư)|đối chiếu công nợ", r"往来(?:对账|函证|款)|询证函|余额确认|关联方")),
    (PaperKind.RATES, _any(
        r"exchange rates?|reference rates?|closing rates?|fx rates?", r"wechselkurs|devisenkurs|umrechnungskurs|referenzkurs|stichtagskurs",
        r"taux de change|cours de change", r"tipos? de cambio|taxas? de câmbio", r"tass[oi] di cambio|cambi",
        r"wisselkoers", r"kurs(?:y)? walut", r"tỷ giá|tỉ giá", r"汇率|外汇牌价|中间价")),
    (PaperKind.PAYROLL, _any(
        r"payroll|pay ?slip|salary (?:statement|summary)", r"lohnjournal|gehaltsabrechnung|lohnabrechnung|lohn- und gehalt",
        r"bulletin de paie|livre de paie", r"nómina", r"busta paga|cedolino", r"loonstrook|salarisjournaal",
        r"lista płac", r"bảng lương", r"工资(?:表|单|汇总)|薪资")),
    (PaperKind.REGISTER, _any(
        r"(?:fixed )?asset register", r"anlagenverzeichnis|anlagespiegel|anlagenkartei", r"registre des immobilisations",
        r"registro de activos", r"libro cespiti|registro (?:dei )?cespiti", r"activaregister|activastaat", r"ewidencja środków",
        r"sổ tài sản|thẻ tài sản", r"固定资产(?:卡片|台账|清单)")),
    (PaperKind.CREDIT_NOTE, _any(
        r"credit (?:note|memo)", r"gutschrift|rechnungskorrektur|storno", r"\bavoir\b|note de crédit", r"nota de (?:crédito|abono)",
        r"nota di credito", r"creditnota|creditfactuur", r"faktura koryg", r"hóa đơn điều chỉnh|giảm trừ", r"红字|贷项|冲红")),
    (PaperKind.INVOICE, _any(
        r"invoice|receipt\b(?! note)|\bbill\b", r"rechnung|quittung|beleg|beitragsbescheid|prämienrechnung", r"facture|quittance|reçu", r"factura|recibo|fatura",
        r"fattura|ricevuta", r"factuur|\bnota\b|\bbon\b", r"faktura|rachunek|paragon", r"hóa đơn|hoá đơn|biên lai", r"发票|收据|账单")),
    (PaperKind.DELIVERY, _any(
        r"deliver(?:y|ed)|goods (?:receipt|received)|packing (?:slip|list)|proof of|acceptance|time ?sheet|completion",
        r"lieferschein|wareneingang|abnahmeprotokoll|leistungsnachweis|stundennachweis", r"bon de (?:livraison|réception)|procès-verbal",
        r"albarán|nota de entrega|guia de remessa", r"documento di trasporto|\bddt\b|bolla", r"pakbon|leveringsbon|afleverbon|vrachtbrief",
        r"dokument wz|\bpz\b|protokół odbioru", r"phiếu (?:giao|nhập|xuất)|biên bản (?:giao|nghiệm thu|bàn giao)", r"送货单|入库单|收货单|验收|出库单")),
    (PaperKind.CONTRACT, _any(
        r"contract|agreement|\blease\b|insurance policy", r"vertrag|versicherungsschein|vereinbarung", r"contrat|\bbail\b|accord",
        r"contrato|póliza", r"contratto|polizza", r"overeenkomst|contract|polis", r"umowa|polisa", r"hợp đồng", r"合同|协议|保单")),
)  # fmt: skip

# Labels that stand before a value.
DUE = _any(r"\bdue\b|pay(?:able)? by|payment term", r"fällig|zahlbar|zahlungsziel", r"échéance|payer avant", r"vencimiento|vencimento",
           r"scadenza", r"vervaldatum|betalen voor", r"termin (?:płatności|zapłaty)", r"hạn (?:thanh toán|trả)|đến hạn", r"到期|付款期限|付款日")  # fmt: skip
ISSUED = _any(r"(?:invoice|issue|document|statement|bill)[ -]?date|date of issue|^\s*date\b|dated\b|issued", r"rechnungsdatum|ausstellungsdatum|belegdatum|^\s*datum",
              r"date (?:de (?:la )?facture|d.émission)", r"fecha|data de emissão", r"data (?:fattura|documento|di emissione)|^\s*data\b",
              r"factuurdatum", r"data wystawienia", r"ngày (?:lập|hóa đơn|xuất)|^\s*ngày\b", r"开票日期|^\s*日期|出具日期")  # fmt: skip
DELIVERED = _any(
    r"deliver(?:y|ed)(?: date)?|date of (?:supply|service|performance|delivery)|shipped|dispatched|handed over|performed|work (?:completed|done)|service date|supply date|received on|goods received|completed on|receipt date",
    r"liefer(?:datum|tag|ung am)|geliefert|leistungs(?:datum|tag)|leistung(?:serbringung)? (?:am|erbracht)|erbracht am|wareneingang am|eingegangen|abgenommen am|ausgeführt|übergeben am|versandt",
    r"date de (?:livraison|prestation|réception)|livré|réceptionné", r"fecha de (?:entrega|servicio|prestación)|entregad[oa]|data de entrega", r"data (?:di )?(?:consegna|prestazione)|consegnat",
    r"leverdatum|leveringsdatum|geleverd|uitgevoerd|ontvangen op", r"data (?:dostawy|sprzedaży|wykonania)|dostarczono",
    r"ngày (?:giao|nghiệm thu|hoàn thành|nhập|cung cấp|bàn giao)|giao hàng|đã giao", r"交货|送货日期|交付|服务日期|完工|验收日期|收货日期|入库日期|发货")  # fmt: skip
SERVICE = _any(
    r"period|coverage|cover(?:s|ed)?\b|\bterm\b|service|subscription|licen[cs]e|valid|rendered|for the (?:month|year|quarter)", r"zeitraum|laufzeit|versichert|leistung|gültig|abonnement|lizenz|für den monat",
    r"période|durée|couverture|prestation|abonnement", r"per[ií]odo|vigencia|cobertura|servicio|vigência|serviço", r"periodo|durata|copertura|competenza",
    r"periode|looptijd|dekking|dienst", r"okres|za miesiąc|usług", r"kỳ|thời (?:hạn|gian)|hiệu lực|dịch vụ|từ ngày", r"期间|期限|有效期|服务|保险期|租期|所属期")  # fmt: skip
NUMBER = _any(r"invoice ?(?:no|num|nr|#)|(?:receipt|document|bill|note|credit note) ?(?:no|num|#)|number|\bno\.|\bref", r"(?:rechnungs?|beleg|lieferschein|gutschrifts?)[ -]?(?:nr|nummer)|\bnr\.", r"n°|numéro|facture n", r"n[.ºo]º?|número|factura n",
              r"numero|fattura n", r"factuurnummer|nummer|factuurnr", r"\bnr\b|numer", r"\bsố\b|ký hiệu", r"号码|编号|单号|发票号|号[:：]")  # fmt: skip
NET = _any(r"\bnet\b|sub-?total|before (?:tax|vat)|excl", r"netto|zwischensumme|ohne (?:mwst|ust)", r"\bht\b|hors taxe|sous-total", r"base imponible|subtotal|\bneto\b|líquido",
           r"imponibile|netto", r"netto|subtotaal|excl", r"netto|suma netto", r"tiền hàng|chưa (?:thuế|vat)|trước thuế|cộng tiền", r"不含税|税前|小计|金额合计")  # fmt: skip
VAT = _any(r"\bvat\b|\bgst\b|sales tax|\btax\b", r"mwst|ust\b|umsatzsteuer|mehrwertsteuer|vorsteuer", r"\btva\b", r"\biva\b", r"\biva\b|imposta", r"\bbtw\b", r"\bvat\b|podatek", r"thuế|gtgt", r"税额|税率|增值税")  # fmt: skip
GROSS = _any(r"(?<!sub)(?<!sub-)(?<!sub )total|amount due|balance due|payable|gross|incl", r"gesamt|brutto|zahlbetrag|rechnungsbetrag|endbetrag|summe|zu zahlen|(?<!zwischen)betrag",
             r"total|\bttc\b|net à payer|montant", r"total|importe", r"totale|importo", r"totaal|te betalen|bedrag", r"razem|brutto|do zapłaty|kwota", r"tổng|thanh toán|số tiền", r"价税合计|合计|总额|总计|应付|金额")  # fmt: skip
CLOSING = _any(r"closing balance|balance (?:as )?(?:of|at|on)|ending balance|new balance|balance (?:owed|due|payable|receivable)|outstanding|final balance|we show|our books|our records", r"endsaldo|schlusssaldo|neuer (?:konto)?(?:saldo|stand)|saldo (?:zum|per|am)|kontostand|saldo",
               r"solde", r"saldo", r"saldo", r"saldo|eindstand", r"saldo", r"số dư (?:cuối|đến|tại)|số dư|dư nợ|dư có|còn (?:nợ|phải)", r"期末余额|余额|结余|截至")  # fmt: skip
OPENING = _any(r"opening|previous|brought forward|beginning", r"anfangs|alter|vortrag", r"précédent|initial|ancien", r"inicial|anterior", r"iniziale|precedente", r"begin|vorig", r"początk", r"đầu kỳ", r"期初|上期")  # fmt: skip
FEE = _any(r"\bfees?\b|charges?\b|commission|maintenance", r"gebühr|entgelt|kontoführung|spesen|provision|kosten der kontoführung", r"\bfrais\b|commission|agios|tenue de compte", r"comisi[oó]n|tarifa|gastos bancarios|comissão|manutenção",
           r"commission[ei]|spese|canone|bollo", r"kosten|provisie|tarief", r"opłat[ay]|prowizj", r"\bphí\b", r"手续费|服务费|管理费|账户费|工本费")  # fmt: skip
OWN_PRIVATE = _any(r"\bprivate\b|\bpersonal\b|owner'?s? (?:home|family|use|own|private|withdrawal|draw)|own(?:er)? use|shareholder|drawings?", r"privat|gesellschafter|inhaber|entnahme", r"\bprivé|personnel(?:le)?\b|associé|exploitant", r"personal|particular|socio", r"personale|privat|socio|titolare",
                   r"privé|eigenaar|vennoot", r"prywatn|właściciel|wspólnik", r"cá nhân|chủ (?:sở hữu|doanh nghiệp|nhà)|riêng|gia đình", r"个人|私人|股东|业主|家庭")  # fmt: skip
PAID_BY_OWNER = _any(r"paid (?:\w+ ){0,3}(?:privately|personally|by (?:the )?(?:owner|director|shareholder))|out of (?:own )?pocket|owner'?s? (?:private |personal )?(?:card|account|cash)|reimburs", r"privat (?:bezahlt|verauslagt|ausgelegt)|vom (?:inhaber|gesellschafter) (?:\w+ )?(?:bezahlt|verauslagt)|auslage|verauslagt|privat(?:konto|karte)", r"payé par (?:l.associé|le gérant|l.exploitant)|avance de l",
                     r"pagad[oa] por el (?:socio|titular|propietario)", r"pagat[oa] dal (?:socio|titolare)|anticipat", r"betaald door (?:de )?(?:eigenaar|vennoot)|privé betaald", r"zapłacone przez (?:właściciela|wspólnika)|prywatn\w+ (?:kart|środk)",
                     r"chủ (?:doanh nghiệp|sở hữu) (?:đã )?(?:thanh toán|trả|ứng|chi)|(?:trả|chi|ứng) (?:bằng )?(?:tiền|thẻ) cá nhân|tạm ứng cá nhân", r"(?:股东|业主|老板|个人)(?:本人|私人|先行|个人)?(?:垫付|代付|支付|垫支)|垫付")  # fmt: skip
LAST_ONE = _any(r"\bfinal\b|\blast\b|fully (?:paid|depreciated|amorti)|end of (?:term|lease|contract)", r"letzte|schlussrate|endgültig|abschließend|ausgelaufen|vertragsende|vollständig", r"dernièr|solde de tout|fin de", r"últim|final", r"ultim|finale", r"laatste|slot", r"ostatni|końcow", r"cuối cùng|kỳ cuối|kết thúc|tất toán", r"最后|末期|尾款|结清|到期终止")  # fmt: skip
EFFECTIVE = _any(r"effective|as of|with effect|per|ends? on|until|last day|end of", r"zum|per|mit wirkung|endet|bis|ende", r"au\b|à compter|prend fin|effet", r"a partir|con efecto|fin", r"dal|con effetto|decorrenza", r"per|met ingang|eindigt", r"z dniem|do dnia", r"kể từ|từ ngày|đến ngày|hiệu lực|kết thúc", r"起|自|截至|到|止|终止")  # fmt: skip

# Things that last for years, and the words that make of them a service, a part or a rent.
DURABLE = _any(
    r"machine|machinery|\blathe\b|\bmill\b|\bpress\b|laptop|notebook|computer|workstation|server|printer|plotter|scanner|vehicle|\bvan\b|\btruck\b|\bcar\b|lorry|forklift|furniture|\bdesk|\bchair|cabinet|shelving|\brack|\boven\b|refrigerat|freezer|\bcompressor|generator|\bsaw\b|\bdrill|camera|projector|\bkiln\b|espresso|coffee machine|air condition|\bboiler|solar|equipment|conveyor|robot|crane|\bpump\b|\bscales?\b|dishwasher|telephone system|\btablet|bicycle|trailer|\bpallet truck|welding",
    r"maschine|drehbank|fräse|laptop|rechner|\bserver|drucker|kopierer|fahrzeug|transporter|\bpkw\b|\blkw\b|gabelstapler|stapler|möbel|schreibtisch|stuhl|stühle|schrank|regal|\bofen\b|kühl(?:schrank|zelle)|kompressor|generator|\bsäge|kreissäge|bohr|hobel|kamera|projektor|klimaanlage|anlage\b|absaug|waage|anhänger|fahrrad|presse|roboter|werkbank|hubwagen|schweiß",
    r"machine|ordinateur|portable|serveur|imprimante|véhicule|camion|fourgon|chariot|mobilier|bureau|four\b|réfrigér|compresseur|matériel|équipement",
    r"máquina|ordenador|portátil|servidor|impresora|vehículo|furgoneta|camión|carretilla|mobiliario|escritorio|horno|compresor|equipo",
    r"macchin|computer|portatile|server|stampante|veicolo|furgone|carrello elevatore|arred|scrivania|forno|compressore|impianto|attrezzatur",
    r"machine|laptop|computer|server|printer|bestelwagen|bestelbus|voertuig|heftruck|meubil|bureau|oven|compressor|installatie|apparaat",
    r"maszyn|laptop|komputer|serwer|drukark|samochód|pojazd|wózek widłowy|mebl|biurko|piec\b|sprężark|urządzeni",
    r"máy (?:tính|in|chủ|cắt|may|khoan|tiện|nén|phát|lạnh|pha|móc|ép|hàn|bào|photo|giặt|chiếu|đóng)|\bmáy\b|xe (?:tải|nâng|ô tô|máy|con)|ô tô|thiết bị|bàn làm việc|\btủ\b|điều hòa|\blò\b|\bkệ\b|dây chuyền",
    r"机器|机床|电脑|计算机|笔记本|服务器|打印机|复印机|车辆|汽车|货车|叉车|家具|办公桌|空调|设备|压缩机|烤箱|冰箱|冷柜|发电机|切割机|缝纫机|生产线|激光机|[\u4e00-\u9fff]机\b|一体机")  # fmt: skip
NOT_DURABLE = _any(
    r"repair|maintenance|servic(?:e|ing)|overhaul|rent(?:al)?\b|leas(?:e|ing)|hire\b|spare|consumable|cleaning|inspection|insurance|subscription|licen[cs]e|training|hosting|support|toner|cartridge|\bink\b|paper|fuel|tyre|tire|wash|replacement (?:part|of)|parts\b|wear|calibrat|monthly|consult|transport of|freight|disposal|\bmaterials?\b|filter|blades?\b|annual check|tuning|painting",
    r"reparatur|wartung|instandhalt|instandsetz|miete|leasing|ersatzteil|verbrauch|reinigung|inspektion|versicherung|abonnement|lizenz|schulung|toner|patrone|papier|kraftstoff|reifen|verschleiß|austausch|service|kalibrier|beratung|fracht|entsorgung|\bmaterial\b|filter|sägeblatt|sägeblätter|schärf|prüfung|monatlich|anstrich",
    r"réparation|entretien|maintenance|location|crédit-bail|pièce|consommable|nettoyage|assurance|abonnement|licence|formation|encre|papier|carburant|contrôle|révision", r"reparaci[oó]n|mantenimiento|alquiler|arrendamiento|repuesto|recambio|consumible|limpieza|seguro|suscripci|licencia|formación|tóner|papel|combustible|revisión|manutenç|aluguel",
    r"riparazion|manutenzion|noleggio|locazione|ricambi|consumo|pulizia|assicuraz|abbonament|licenz|formazione|toner|carta|carburante|revisione|tagliando", r"reparatie|onderhoud|huur|lease|onderdeel|onderdelen|verbruik|schoonmaak|verzekering|abonnement|licentie|opleiding|papier|brandstof|keuring",
    r"napraw|konserwacj|serwis|przegląd|wynajem|najem|leasing|części|czyszcz|ubezpiecz|abonament|licencj|szkoleni|papier|paliw", r"sửa chữa|bảo (?:trì|dưỡng|hành|hiểm)|thuê|phụ tùng|linh kiện|vật tư|mực|giấy|vệ sinh|kiểm (?:tra|định)|đào tạo|xăng|dầu|thay thế|tư vấn|hàng tháng|đại tu",
    r"维修|修理|保养|维护|检修|租赁|租金|配件|备件|零件|耗材|墨盒|硒鼓|纸|清洁|清洗|保险|培训|燃油|更换|服务费|订阅|检测|咨询|月费")  # fmt: skip

# Hints in names of accounts.
CASH_NAME = _any(r"\bbank\b|cash|checking|current account", r"bank|kasse|giro", r"banque|caisse", r"banco|caja|caixa", r"banca|cassa", r"kas\b", r"rachunek|kasa", r"ngân hàng|tiền (?:mặt|gửi)", r"银行|现金|货币资金")  # fmt: skip
PREPAID_NAME = _any(r"prepa(?:id|yment)|deferred (?:cost|expense|charge)", r"aktive rechnungsabgrenzung|\barap?\b|vorausgezahlt|abgrenzung.*aktiv|rechnungsabgrenzung|vorauszahlung", r"constatées? d.avance", r"anticipad|pagados por", r"risconti attiv", r"vooruitbetaald|overlopende activa", r"rozliczenia międzyokresowe (?:kosztów|czynne)|rmk", r"trả trước|chờ phân bổ", r"待摊|预付")  # fmt: skip
ACCRUED_NAME = _any(r"accru|received not invoiced|grni|uninvoiced", r"rückstellung|abgrenzung|noch nicht (?:abgerechnet|fakturiert|berechnet)|antizipativ|ausstehende rechnung", r"à payer|non parvenues|provision", r"devengad|periodificaci|pendientes? de recibir|acréscimo", r"ratei passivi|da ricevere|accantonam", r"te betalen|nog te ontvangen|transitori|reservering", r"bierne|rezerwy|niefakturowane", r"phải trả (?:trích trước|khác)|chi phí phải trả|trích trước", r"预提|应计|暂估|应付职工|应付利息")  # fmt: skip
DEFERRED_NAME = _any(r"deferred (?:revenue|income)|unearned|contract liabilit|advance.*customer|customer (?:deposit|advance)", r"passive rechnungsabgrenzung|\bprap?\b|erhaltene anzahlung", r"produits constatés d.avance", r"ingresos (?:anticipados|diferidos)|diferid", r"risconti passivi", r"vooruitontvangen|overlopende passiva", r"przychodów|przyszłych okresów", r"doanh thu chưa thực hiện|trả tiền trước", r"递延收益|预收|合同负债")  # fmt: skip
ACCRUED_INCOME_NAME = _any(r"accrued (?:income|revenue)|unbilled|contract asset", r"unfertige|noch nicht (?:abgerechnet|fakturiert)|forderungen.*abgegrenzt|abgegrenzte erl", r"factures à établir", r"pendientes? de (?:facturar|emitir)|por facturar", r"fatture da emettere|ratei attivi", r"nog te factureren|nog te ontvangen", r"niefakturowane przych", r"phải thu (?:chưa|theo)|doanh thu trích", r"应收未开票|合同资产|应计收入")  # fmt: skip
FIXED_NAME = _any(r"equipment|machinery|vehicles?|fixtures?|furniture|fixed asset|property|plant|computers?|hardware|tools", r"anlage|maschinen|fuhrpark|fahrzeug|pkw|ausstattung|einrichtung|geschäftsausst|\bedv\b|werkzeug|büromöbel", r"immobilis|matériel|installations|mobilier", r"inmoviliz|maquinaria|mobiliario|equipos|elementos de transporte|imobilizado", r"immobilizz|macchinari|attrezz|impiant|mobili|cespit|automezz",
                  r"inventaris|machines|vervoermid|vaste activa|materieel", r"środki trwałe|maszyny|urządzenia", r"tài sản cố định|tscđ|nhà cửa|máy móc|thiết bị", r"固定资产|机器设备|办公设备|运输设备")  # fmt: skip
CONTRA_NAME = _any(r"accumulated|allowance for dep", r"kumulierte|wertberichtigung.*anlage|abschreibungen? kum", r"amortissements? (?:des|du|de)", r"amortización acumulada|depreciaci[oó]n acumulada|acumulad", r"fondo amm|f\.do amm", r"cumulatieve|afschrijving .*(?:inventaris|machines)", r"umorzenie", r"hao mòn", r"累计折旧|累计摊销")  # fmt: skip
DEPRECIATION_NAME = _any(r"depreciation|amorti[sz]ation", r"abschreibung|\bafa\b", r"dotation|amortissement", r"amortizaci[oó]n|depreciaci[oó]n|depreciação", r"ammortament", r"afschrijving", r"amortyzacj", r"khấu hao", r"折旧|摊销")  # fmt: skip
FEE_NAME = _any(r"bank(?:ing)? (?:fee|charge|cost|expense|service)|service charges?", r"nebenkosten des geldverkehrs|bankgebühr|kontoführ|geldverkehr|bankspesen|bankkosten", r"services? bancaires?|frais bancaires", r"servicios bancarios|comisiones bancarias|gastos bancarios|despesas bancárias|tarifas bancárias", r"(?:spese|oneri|commissioni|servizi) bancari", r"bankkosten|kosten betalingsverkeer", r"opłaty bankowe|usługi bankowe|prowizje bankowe", r"phí ngân hàng|phí dịch vụ ngân hàng", r"手续费|银行费用|财务费用")  # fmt: skip
OWNER_NAME = _any(r"owner|drawing|shareholder|director'?s? loan|partner(?:'?s)? (?:current|capital)|member'?s? (?:draw|equity|loan)|distribution", r"privat|gesellschafter|inhaber", r"associé|exploitant", r"\bsocios?\b|titular|retiro", r"\bsoci\b|titolare|prelevament", r"privé|aandeelhouder|rekening-courant directeur|vennoot", r"właściciel|wspólnik", r"chủ sở hữu|cổ đông|thành viên góp|rút vốn", r"股东|业主|所有者|个人往来")  # fmt: skip
FX_NAME = _any(r"exchange|currency|\bfx\b|foreign", r"kursdifferenz|währung|kursgewinn|kursverlust|kurs", r"(?:différences? de|pertes de|gains de) change|change", r"(?:diferencias? )?de cambio|variaç", r"cambi\b|cambio|differenze", r"koers|valuta", r"różnice kursowe|kursow", r"tỷ giá|tỉ giá|hối đoái", r"汇兑|汇率")  # fmt: skip
STOCK_NAME = _any(r"inventor|stock|merchandise|goods|materials|warehouse", r"waren(?:bestand|lager)|lager|vorräte|handelsware|rohstoff|bestand", r"stocks?|marchandises", r"existencias|mercader|inventario|estoque", r"rimanenze|magazzino|merci", r"voorraad|goederen", r"zapasy|towary|materiały|magazyn", r"hàng (?:hóa|tồn kho)|kho|nguyên (?:vật )?liệu|thành phẩm", r"库存|存货|商品|原材料")  # fmt: skip
STAFF_NAME = _any(r"payroll|wages?|salar|staff|employee|\bpay\b|vacation|bonus", r"personal|l[oö]hn|gehalt|gehälter|urlaub|mitarbeiter", r"personnel|salaire|congés", r"personal|nómina|sueldo|salário", r"personale|stipend|dipendent", r"personeel|loon|lonen", r"płac|wynagrodz|pracown", r"lương|người lao động|nhân viên", r"薪酬|工资|职工|员工")  # fmt: skip
