"""What the words beside a value say it is: German, English, French, Vietnamese, Chinese; basics of three more.

All patterns are matched against folded text (small letters, no accents). The first pattern that fits wins, so that
what is easily mistaken stands first: a page's sum before a total, a delivery date before a date.
"""

from enum import StrEnum

from core.patterns import regex


class Sum(StrEnum):
    """What an amount is."""

    NET = "net"
    VAT = "vat"
    GROSS = "gross"
    DUE = "due"
    PREPAID = "prepaid"
    SUBTOTAL = "subtotal"  # before discounts and charges of the document, or the net
    ALLOWANCE = "allowance"
    CHARGE = "charge"
    ROUNDING = "rounding"
    CASH = "cash"  # what a customer handed over, and the change
    NONE = "none"  # a sum that is none of them: carried over, early payment, last year's


class When(StrEnum):
    """What a date is."""

    ISSUE = "issue"
    ISSUE_WEAK = "issue-weak"  # "date", and nothing else
    DUE = "due"
    DELIVERY = "delivery"
    TAX_POINT = "tax-point"  # of supply; the date of issue too where no other one stands
    BEGINS = "begins"  # the first day of a period of service
    OTHER = "other"
    BARE = "bare"  # no word beside it


_VAT = (
    r"\bmwst|\bust\b|\bu\.?st\.?\b|umsatzsteuer|mehrwertsteuer|versicherung?ss?teuer|\bvat\b|"
    r"v\.a\.t|\b(?:tps|tvq|hst|qst|pst)\b|\btva\b|\bdph\b|\bmoms\b|\bt\.v\.a|\bgst\b|\bsst\b|"
    r"(?<!city )(?<!tourist )(?<!occupancy )\btax(es)?\b|\biva\b|\bbtw\b|\balv\b|arvonlisavero|\bafa\b|\bmva\b|"
    r"\bpdv\b|\bddv\b|"
    r"\bthue\b|gtgt|税额|税率|增值税|\b税\b|steuerbetrag|steuersatz|\bsteuer\b|taxes"
)
_INCLUSIVE = (
    r"inkl|incl|einschl|inklusive|brutto|\bttc\b|toutes taxes|gross|价税合计|gom thue|bao gom|"
    r"da co thue|con iva|sis\.? alv|s dph|iva incl|tax incl|includ|\binc\.? (?:gst|vat|tax)\b"
)
_EXCLUSIVE = (
    r"netto(?!y)|\bnet\b(?! (?:a payer|payable|due|to pay))|\bnets?\b(?= (amount|total|price|value))|exkl|excl|zzgl|"
    r"\bohne (mwst|ust|umsatz|mehrw|versicherungs?s?teuer)|hors (taxe|tva)|\bh\.?t\.?\b|before (tax|vat|gst)|"
    r"不含税|chua (co )?thue|truoc thue|imponible|base imp|w/o (tax|vat)|without (tax|vat)|ex\.? (vat|gst|tax)|"
    r"\bveroton|\be(?:ks|kskl)\.? ?mva|\bfara tva|\bsem iva|\bbez (?:dph|pdv|ddv)"
)
_SUMS: tuple[tuple[str, str], ...] = (
    (
        Sum.NONE,
        (
            r"ubertrag|uebertrag|carried (forward|over)|brought forward|a reporter|\breport\b|seitensumme|"
            r"summe seite|page (sub)?total|zwischensumme seite|mang sang|cong trang|本页小计|转下页|承前页"
        ),
    ),
    (
        Sum.NONE,
        (
            r"skonto(?! sofort)|escompte pour|early payment|cash discount|if paid|bei zahlung|"
            r"prompt payment|chiet khau thanh toan|saved|you save|gespart|ersparnis|versicherungssumme|"
            r"kaution|limit|(?<!ihr )guthaben(?! zu ihren)|punkte|points|"
            r"im (rechnungs)?betrag enthalten(?!.*(mwst|\bust|umsatzst|mehrwertst))|"
            r"vorjahr|letzte rechnung|previous (balance|invoice)|ausstehend|ruckstand|saldovortrag|"
            r"mahngebuhr|stammkapital|share capital|capital (social|de)|hrb|von ihrem konto"
        ),
    ),
    (
        Sum.NONE,  # what is told for a customer's tax return, § 35a EStG: a part of the sum, and no sum
        (
            r"\b(?:im|in der|in diesem|darin|davon|enthalten\w*)\b.{0,40}"
            r"(?:lohn|arbeits|personal|fahrt)(?:kosten|anteil)|"
            r"(?:lohn|arbeits)(?:kosten|anteil)\w* (?:im|in der|gem|nach|\(?§ ?35)|"
            r"(?:in der (?:rechnungs|gesamt|end)?summe|im (?:rechnungs|gesamt|end)?betrag) (?:sind|ist)\W*$"
        ),
    ),
    (
        Sum.CASH,
        (
            r"\bbar\b(?!cod)|\bgegeben\b|ruckgeld|wechselgeld|zuruck\b|\bcash\b|\bchange\b|tendered|rendu|"
            r"especes|tien khach|tien thua|找零|实收|\bvisa\b|mastercard|\bec[- ]?(karte|cash)|girocard|"
            r"kartenzahlung|credit card|debit"
        ),
    ),
    (
        Sum.PREPAID,
        (
            r"(sicherheits|gewahrleistungs|garantie)?(einbehalt|ruckbehalt)\b|\bretention|retenue de garantie|"
            r"retencion|\bwht\b|\birpf\b|ritenuta|withholding|applied (balance|credit)|(credit|balance) applied|"
            r"bereits (be|ge)zahlt|bereits (erhalten|geleistet|uberwiesen)|anzahlung|vorauszahlung|"
            r"abschlag(szahlung)?(en)?\b.*(erhalten|gezahlt|abzgl|abzuglich|\bvom\b)|geleistete|"
            r"(?<!/)(?<!und )\babschlage\b|abschlagszahlungen|teilzahlung|(abzgl|"
            r"abzuglich).*(zahlung|abschlag)|"
            r"acompte|deja (paye|regle)|deposit (paid|received)|deposito|\bpagado\b|已收订金|已收訂金|"
            r"already paid|amount paid|prepaid|"
            r"paid (amount|to date)|payments? received|less (deposit|payment)|anticipo|acconto|ennakko|eloleg|"
            r"forskudd|"
            r"aanbetaling|da thanh toan|tam ung|dat coc|已付|预付|定金"
        ),
    ),
    (
        Sum.ROUNDING,
        (
            r"rundung|rounding|arrondi|zaokrouhl|zaokragl|avrundning|oresavrunding|pyoristys|kerekites|afrunding|"
            r"rounding|round(ed)? adj|"
            r"lam tron|redondeo|arrotondamento|afronding|"
            r"舍入|抹零"
        ),
    ),
    (
        Sum.DUE,
        (
            r"\bihr guthaben|guthaben zu ihren|zu ihren gunsten|in your favou?r|you are in credit|"
            r"do zaplaty|k uhrade|att betala|\ba(?:t)? betale|maksettava|fizetendo|\bde plata\b|za placilo|"
            r"za platiti|netto a pagare|netto da pagare|"
            r"\bnet (?:amount )?(?:payable|due|to pay)|offene[rn]? (betrag|posten)|noch (zu zahlen|offen)|"
            r"zahl(?:ungs)?betrag|zu zahlende|zahllast|"
            r"zu zahlen|zu uberweisen|restbetrag|restforderung|restzahlung|restsumme|"
            r"nachzahlung|nachforderung|fallige[rn]? betrag|uberweisungsbetrag|"
            r"(?:gesamt|summe|betrag|beitrag)\w*,? (?:zahlbar|fallig)|"
            r"forderungsbetrag|auszahlungsbetrag|bitte zahlen|erstattungsbetrag|"
            r"(amount|balance|total)( now)? (due|payable|owing|outstanding)|due payable|amount payable|"
            r"residual|remaining|left to pay|balance\b|payable amount|please pay|to pay\b|net a payer|"
            r"reste a payer|a payer|montant du\b|solde|a pagar|da pagare|te betalen|totaal te|"
            r"con (lai|phai)|phai (thanh toan|tra)|can thanh toan|应付|待付|需付|实付"
        ),
    ),
    (
        Sum.ALLOWANCE,
        (
            r"\./\.|rabatt|nachlass|abzug|abschlag|bonus|gutschein|discount|allowance|remise|rabais|ristourne|"
            r"\bavoir\b|descuento|desconto|sconto|korting|alennus|kedvezmeny|reducere|giam gia|chiet khau|"
            r"折扣|优惠|减免|voucher|zu-/abschlag"
        ),
    ),
    (
        Sum.CHARGE,
        (
            r"versand|fracht|porto|verpackung|transport|liefer(kosten|pauschale|gebuhr)|zuschlag|gebuhr|"
            r"shipping|freight|postage|handling|delivery (charge|fee|cost)|carriage|surcharge|"
            r"service charge|frais|livraison|\bport\b|envio|spedizione|verzend|"
            r"phi (van chuyen|giao)|运费|手续费|服务费|pfand|mindermenge|maut|energiezuschlag"
        ),
    ),
)
_BEFORE_TAX = (
    r"^\W*cong\W*$|zwischensumme|zwischentotal|subtotal|sub[- ]total|sous[- ]total|warenwert|positionssumme|"
    r"summe (der )?positionen|summe artikel|nettosumme|cong tien (?:ban )?hang|tien hang|小计|金额合计|"
    r"imponibile|subtotaal|gesamtbeitrag|\biliquido\b|"
    r"total lines|line total|goods (total|value)|summe waren|leistungssumme|tong tien (hang|truoc)|montant net|"
)[:-1]
_TOTAL = (
    r"gesamtbetrag|rechnungs(end)?betrag|rechnungs(gesamt)?summe|rechnungsbeitrag|rechnungstotal|"
    r"zusammen\b|insgesamt\b|\brazem\b|\bcelkem\b|\bsoucet\b|yhteensa|osszesen|\bukupno\b|\bskupaj\b|\bspolu\b|"
    r"endpreis|endbetrag|endsumme|gesamtsumme|gesamtpreis|"
    r"gesamt(?![a-z])|\bsumme\b|gutschrift(s)?(betrag|"
    r"summe)|grand total|\btotale?s?\b|totaal|"
    r"invoice (amount|value)|importe total|montant total|tong (cong|thanh toan|so tien|tien)|合计|"
    r"总计|总额|总金额|价税合计|\bbetrag\b|\bamount\b|\bmontant\b|kaufpreis|nettobetrag"
)
_BASE = (
    r"^\W*base\W*$|\bzaklad\b|bemessung|steuerbasis|taxable|tax base|\bassiette|base (ht|tva)|steuerpfl|"
    r"umsatz zu|gia tri (tinh|chua)|计税"
)
_TAX_SUM = (
    r"\bcuota\b|(steuer|ust|mwst|vat|tax|tva|iva|btw|thue|gst)[-\s.]*(betrag|summe|amount|total|gesamt)|"
    r"(summe|total|montant|betrag|amount|tong|tien|de la)( de| of| la| der| an)*[-\s]*"
    r"(umsatzsteuer|mehrwertsteuer|mwst|ust|vat|tva|tax(es)?|iva|btw|tien thue|thue|"
    r"gst)\b(?! inc)|^\W*total includes? \d+(?:[.,]\d+)?\s?%\s*(?:vat|gst|sst|tax)|davon|darin enthalten|"
    r"enthaltene|dont tva|thereof|税额"
)
_COMPILED = [(Sum(kind), regex(pattern)) for kind, pattern in _SUMS]
_IS_VAT, _IS_INCL, _IS_EXCL = regex(_VAT), regex(_INCLUSIVE), regex(_EXCLUSIVE)
_IS_SUB, _IS_TOTAL, _IS_BASE, _IS_TAX_SUM = (
    regex(_BEFORE_TAX),
    regex(_TOTAL),
    regex(_BASE),
    regex(_TAX_SUM),
)
_PARTED = regex(r"(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])")  # 合 计
_PLUS_TAX = regex(
    r"(zzgl|zuzugl|zuzuglich|plus|\+)\W*(\d+([.,]\d+)?\s?%)?\W*(der )?(gesetzl\w*\W*)?(mwst|ust|"
    r"umsatzsteuer|mehrwertsteuer|vat|tax|tva|gst)"
)


def sum_meant(words: str) -> Sum | None:
    """What the words before an amount (folded) say it is; None where they say nothing about sums."""
    words = _PARTED.sub("", words)
    for kind, pattern in _COMPILED:
        if pattern.search(words):
            return Sum.VAT if kind is Sum.CHARGE and leads_with_vat(words) else kind
    if _IS_BASE.search(words):
        return Sum.VAT  # a row of the VAT table: its base, its tax
    if _PLUS_TAX.search(words) and not _IS_TOTAL.search(words):
        return Sum.VAT
    vat, inclusive, exclusive = (bool(p.search(words)) for p in (_IS_VAT, _IS_INCL, _IS_EXCL))
    if _IS_TAX_SUM.search(words):
        return Sum.VAT
    return _of_total(words, vat=vat, inclusive=inclusive, exclusive=exclusive)


def leads_with_vat(words: str) -> bool:
    """VAT at some percent on deliveries is no charge for delivery."""
    return bool(_IS_VAT.match(words.lstrip(" -:·,.")) and "%" in words)


def _of_total(words: str, *, vat: bool, inclusive: bool, exclusive: bool) -> Sum | None:
    if inclusive and (_IS_TOTAL.search(words) or "brutto" in words or "ttc" in words or "gross" in words):
        return Sum.GROSS
    if exclusive:
        return Sum.NET
    if vat:
        return Sum.VAT
    if _IS_SUB.search(words):
        return Sum.SUBTOTAL
    return Sum.GROSS if _IS_TOTAL.search(words) else None


_DATES: tuple[tuple[When, str], ...] = (
    (
        When.OTHER,
        (
            r"bestell|order(ed)? date|\border\b|auftrag|commande|dat hang|don hang|订单|ordine|pedido|"
            r"vertrag|contract|contrat|angebot|quote|lieferschein|delivery note|reklamation|schreiben|"
            r"telefonat|mahnung|mandat|ursprung|original|"
            r"(zu|zur|to|against|korrektur|storno|bezug|gutschrift zu).{0,14}(rechnung|invoice)"
            r"(?:\s*(?:nr|no|n)?[\s.:#°º]*\S*\d\S*\s+(?:vom|v\.|of|dated|du|del|van)\s*$)?|geburt|birth|"
            r"zaplacono|erstmals|jeweils|"
            r"(?:abzgl|abzuglich|less)\b.{0,40}(?:rechnung|invoice).{0,30}\b(?:vom|of|dated)\s*$|"
            r"anzahlung|abschlag|acompte|deposit|\bverse\b|(?:be|ge)zahlt|erhalten|received|(?<!be )\bpaid\b|"
            r"druck|print|stand\b|gegrundet|ausgabe|version|valid|gultig|check[- ]?in|check[- ]?out|"
            r"anreise|abreise|eingang|\bentrada\b|\bsalida\b"
        ),
    ),
    (When.OTHER, r"skonto|escompte|early|discount|chiet khau|折扣|abzuglich"),
    (
        When.DUE,
        (
            r"fallig|faellig|zahlbar|zahlungsziel|zahlung bis|zahlungstermin|zu zahlen bis|uberweis|remit|"
            r"begleichen|\bdue\b|payable|pay by|payment (by|date|until)|echeance|a payer (avant|le)|"
            r"payer avant|date limite|reglement|scadenza|vencimiento|vervaldatum|betalen v|"
            r"han (thanh toan|tra|tt)|thanh toan (truoc|cham nhat|den)|到期|付款(期限|日期|截止)|请于|前付款|"
            r"abgebucht|eingezogen|abbuchung|lastschrift|einzug|debited|prelev|ihrem konto|afgeschreven|"
            r"\btermin(?: platnosci)?\b|platne do|splatnost|forfall|forfald|uiterlijk|spatestens|no later than|"
            r"au plus tard|a mas tardar|\bentro\b|senest\b|senast\b|cham nhat|"
            r"zahlen sie (?:\w+ ){0,4}bis|\bbis\b.*,\s*bis(?: zum)?\s*$|erapaiva|fizetesi hatarido|\bvencimento\b|"
            r"\bscadent"
        ),
    ),
    (
        When.DELIVERY,
        (
            r"liefer|leistung|delivery|delivered|service|supply|supplied|shipped|ship date|livraison|"
            r"ausgefuhrt|erbracht|durchgefuhrt|prestation|realisee?s? (?:le|du)|zdanitelneho plneni|"
            r"uskutecneni|\bduzp\b|leverdatum|toimituspaiva|teljesites|data livrarii|data (?:de|da) carga|"
            r"leverdag\b|leverans(?:dag|dat)|dat\w* (?:dodani|dodavk|dobave|isporuke)|\beinsatz|"
            r"(?:seminar|schulung|lehrgang|\bkurs|workshop)\w*\b.{0,50}\bam\s*$|"
            r"giao hang|ngay giao|交货|发货|服务|consegna|entrega|levering|versand|"
            r"abrechnungszeitraum|zeitraum|period|periode|\bky\b|期间|vom\s*$.*bis|rechnungszeitraum|"
            r"\btu ngay\b|untersuch|behandl|beforder|data (?:sprzedazy|dostawy|wykonania)|ubergabe"
        ),
    ),
    (When.TAX_POINT, r"(?<!/ )(?<!& )(?<!and )tax point"),
    (
        When.ISSUE,
        (
            r"(rechnungs|beleg|ausstellungs|gutschrifts?|dokument|rg|re)[-\s.]*(datum|date)|"
            r"\b(?:nummer|nr|number|no)\.?\s?/\s?(?:datum|date)\b|"
            r"datum der rechnung|(?:rechnung|invoice|facture|gutschrift|avoir|factura|fattura|factuur|liquidation|"
            r"honorarnote|kostennote)\s*(?:nr|"
            r"nummer|no|n)?[\s.:#°º]*(?:[a-z]{1,5}\s)?(?:\S*\d\S*\s+){1,3}"
            r"(?:(?:vom|von|of|du|dated|issued at|issued on|del|van)\b|[-–—·]\s*$)|"
            r"date ?(?:/|&|and) ?tax point|data wystawienia|wystawiono|(?:datum )?vystaven|fakturadat|"
            r"utstallningsdat|laskun paiva|szamla kelte|kiallitas|data (?:emiterii|facturii)|data de emissao|"
            r"issued|invoice\s*(date|dated)|date of (issue|invoice)|issue[d]? (date|on)|document date|"
            r"bill(ing)? date|tax invoice date|"
            r"date (de |d')?(la )?(facture|emission|facturation)|facture du|ngay (hoa don|lap|xuat|"
            r"phat hanh)|开票日期|发票日期|开具日期|data (fattura|emissione|documento)|fecha (de )?(factura|emision|"
            r"expedicion)|factuurdatum|credit note date|date de l.avoir"
        ),
    ),
    (
        When.ISSUE_WEAK,
        (
            r"\bdatum\b|\bdato\b|\bdate\b|\bdated\b|\bngay\b|日期|\bfecha\b|\bdata\b|,\s*(den|le|am)\s*$|\bden\s*$|"
            r"\ble\s*$"
        ),
    ),
)
_DATE_PATTERNS = [(kind, regex(pattern)) for kind, pattern in _DATES]


def date_meant(words: str) -> When:
    """What the words before a date (folded) say it is. The last word that says something wins over earlier ones."""
    found = [
        (match.end(), -place, kind)
        for place, (kind, pattern) in enumerate(_DATE_PATTERNS)
        for match in pattern.finditer(words)
    ]
    if not found:
        return When.BARE
    kinds = [kind for _, _, kind in sorted(found, reverse=True)]
    return _surest(kinds, found)


def _surest(kinds: list[When], found: list[tuple[int, int, When]]) -> When:
    """Nearest wins; "date" alone is weaker than the word that it belongs to ("delivery date")."""
    strong = [kind for kind in kinds if kind is not When.ISSUE_WEAK]
    if not strong:
        return When.ISSUE_WEAK
    ends = {kind: max(end for end, _, k in found if k is kind) for kind in set(kinds)}
    nearest = strong[0]
    if When.ISSUE_WEAK in ends and ends[When.ISSUE_WEAK] - ends[nearest] > 12:
        return When.ISSUE_WEAK
    return nearest


UNTAXED = regex(  # of one amount among others
    r"out(?:side| of)(?: the)? scope|\bvat[- ]free|\bno vat\b|disbursement|nicht steuerbar|steuerfrei|durchlaufend|"
    r"ohne (?:umsatzsteuer|mwst|ust)\b|city tax|tourist tax|toeristenbelasting|taxe de sejour|"
    r"verauslagt\w* (?:gebuhr|kost)|hors champ|debours|khong chiu thue|免税|不征税"
)
NO_VAT = regex(
    r"reverse[- ]?charge|steuerschuldnerschaft|steuerfrei|keine (?:umsatzsteuer|mwst|ust)|ohne umsatzsteuer|"
    r"kleinunternehmer|§ ?19 (?:abs\.? ?1 )?ustg|§ ?4 nr|innergemeinschaft|intra-?communit|autoliquidation|"
    r"exon[ee]ration|franchise en base|vat exempt|exempt from|zero[- ]rated|"
    r"art(?:icle|\.)? ?(?:196|194|44|138)|"
    r"khong chiu thue|thue suat 0|xuat khau|免税|不征税|零税率|"
    r"(?:vat|ust|mwst|tva|税额|thue)[^0-9]{0,8}0(?:[.,]00?)? ?%"
)
