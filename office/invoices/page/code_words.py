"""What the words beside a number that is no amount say it is: of the invoice, the order, the customer, another paper.

All patterns are matched against folded text (small letters, no accents). The longest label wins, then the first.
"""

from enum import StrEnum

from core.patterns import regex


class Code(StrEnum):
    """What a number that is no amount is."""

    NUMBER = "number"
    ORDER = "order"
    PRECEDING = "preceding"
    CUSTOMER = "customer"
    CONTRACT = "contract"
    OTHER = "other"


_NR = r"(?:nummer|nr|no|n°|nº|n\.?|#|number|num|id|numero|so)"
_SEP = r"[\s.:#\-/°º]*"
_CODES: tuple[tuple[Code, str], ...] = (
    (
        Code.PRECEDING,
        (
            rf"(?:ursprungs(?:beleg|rechnung)|urspr\w*{_SEP}rechnung|original{_SEP}(?:invoice|rechnung)|"
            rf"(?:zur?|storno(?: zu| der| von)?|korrektur(?: zu| der| von)?|bezug|betrifft|"
            rf"gutschrift zu(?:r)?|credit (?:note )?(?:for|to)|for|against|facture (?:d.origine|initiale|"
            rf"concernee)|sur)\s+(?:unsere[rn]? |der |our |original |die )?(?:rechnungs?|invoice|"
            rf"facture)){_SEP}(?:{_NR}\b)?"
        ),
    ),
    (
        Code.NUMBER,
        (
            rf"(?:rechnungs?|re|rg|rech|r(?=[.\-])|fakturen|beleg|gutschrifts?|dokument(?:en)?|vorgangs?|"
            rf"\w*abrechnungs?|quittungs?|bon|kassenbon|storno(?:rechnungs?)?)[\s.\-]*(?:{_NR})\b(?!\s*(?:der|vom))"
        ),
    ),
    (
        Code.NUMBER,
        (
            rf"(?:tax |sales |commercial |pro ?forma |vat )?(?:invoice|inv|bill|receipt|credit note|"
            rf"credit memo|document|doc)[\s.\-]*(?:{_NR})\b"
        ),
    ),
    (
        Code.NUMBER,
        (
            rf"(?:facture|avoir)\s*(?:n|no|nr|num|numero)\b{_SEP}|(?:numero|n°|nº|no|num|numer|nr)\.?\s*(?:de |"
            rf"d')?(?:la )?(?:facture|avoir|factura|fattura|faktury|documento)|(?:fattura|factura|factuur|"
            rf"faktura(?: vat)?(?:\s*[-–]?\s*danovy doklad)?|rachunek)\s*(?:nr|no|numero|nummer|num|numer|"
            rf"n|c)\b|laskun\s*(?:numero|nro|no)\b|\bsorszam\w*|seria\s+[a-z]{{1,6}}\s+(?:nr|numar)\b|fatura\s*(?:n|"
            rf"no|nr|numero)\b|factuurnummer|factuur{_SEP}nr|faktura(?:nummer|nr)\b|variabilni symbol"
        ),
    ),
    (Code.NUMBER, r"^(?:nummer|nr|number|no)\.?\s?/\s?(?:datum|date)\b"),
    (Code.NUMBER, r"(?:so hoa don|so hd|hoa don so|ma hoa don)|发票(?:号码|号|编号)|账单(?:号|编号)|单据编号|票据号"),
    (
        Code.ORDER,
        (
            rf"(?:ihre?[rn]?\s+)?(?:bestell(?:ungs?)?|auftrags?)[\s.\-]*(?:{_NR})\b|ihre? (?:bestellung|"
            rf"auftrag)|(?:purchase |your |customer )?(?:order|p\.?o\.?)[\s.\-]*(?:{_NR}|reference|ref)\b|"
            rf"your order|\bp\.?o\.?\b\s*[:#]|^p\.?o\.?$|^purchase order$|"
            rf"(?:bon de |n° de |no de )?commande\s*(?:n|no|num)?\b|"
            rf"(?:so )?don (?:dat )?hang(?: so)?\b|订单(?:号|编号)?|采购单|gemass bestellung|"
            rf"bestellung vom|bestellung\b"
        ),
    ),
    (
        Code.CUSTOMER,
        (
            rf"(?:kunden|debitoren|mitglieds?|konto|k)[\s.\-]*(?:{_NR})\b|(?:customer|client|account|cust|"
            rf"member)[\s.\-]*(?:{_NR}|code|ref)\b|(?:code|n°|no|numero)\s*(?:de )?client|ma khach hang|"
            rf"客户(?:号|编号|代码)"
        ),
    ),
    (
        Code.CONTRACT,
        (
            rf"(?:vertrags?|police|policen|versicherungsschein|vertragskonto|contract|"
            rf"policy)[\s.\-]*(?:{_NR})\b|vertragskonto|(?:so )?hop dong|合同(?:号|编号)?|contrat\s*(?:n|no)?\b|"
            rf"vsnr"
        ),
    ),
    (
        Code.OTHER,
        (
            rf"(?:lieferschein|liefer|auftrag|projekt|artikel|art|steuer|st|ust|telefon|tel|fax|hrb|hra|"
            rf"blz|filial|kassen?|terminal|trace|beleg ?ta|seite|zahler|zaehler|gerate|serien|serial|"
            rf"mandats?|glaubiger|personal|delivery note|project|ticket|tracking|shipment|item|page|table|"
            rf"tisch|siret|siren|rcs|naf|registration|company|licen[cs]e|gst|reg|co)[\s.\-]*(?:{_NR})\b"
        ),
    ),
    (Code.NUMBER, r"(?:rechnung|invoice|facture|avoir|inv)\.?\s*[#°º]"),
    (
        Code.NUMBER,
        (
            rf"^(?:(?:die |der )?(?!(?:ab|an|be|ver|um|vor)rechnung)(?:[a-z]+-?)?rechnung|"
            rf"gutschrift|rechnungskorrektur|liquidation|honorarnote|kostennote|fee note|"
            rf"(?:gebuhren|kosten|abgaben|beitrags)bescheid|(?:tax |commercial )?"
            rf"invoice|facture|avoir|hoa don|factura|"
            rf"fattura|factuur|fatura|lasku|szamla)\s*(?:{_NR})?[.\s]*[:#°º]?\s*(?=(?:[a-z]{{1,4}} )?\S*\d)"
        ),
    ),
)
CODES = [(kind, regex(pattern)) for kind, pattern in _CODES]
_TITLE = (
    r"(?!(?:ab|an|be|ver|um|vor)rechnung)(?:[a-z]+-?)?rechnung|gutschrift|rechnungskorrektur|liquidation|"
    r"honorarnote|kostennote|(?:gebuhren|kosten|abgaben|beitrags)bescheid|fee note|(?:fak|fac|fa)tura|lasku|szamla|"
    r"(?:tax |commercial )?invoice|credit note|facture|avoir|faktura(?: vat)?|rachunek|factura|fattura|factuur|"
    r"creditnota|hoa don|beleg|bon|quittung|receipt"
)
ENDING = regex(rf".*[,;–·|]\s(?:{_TITLE})\s(?:{_NR}\W*)?(?=(?:[a-z]{{1,4}} )?\S*\d\S*$)")  # a whole cell
TITLED = regex(rf"(?:.* )?(?:{_TITLE})\W*")  # a whole cell; the cell beside it may be the number
BARE_LABEL = regex(
    r"(?:nummer|nr|no|n°|nº|number|num|numero)[\s.:#°º]*(?:[\u4e00-\u9fff]{1,4}\s*:?)?"
)  # a whole cell
NUMBERED = regex(rf"(?:{_NR}|{_TITLE})[\s.:：#°º]+(?=(?:[a-z]{{1,4}} )?\S*\d)")  # where a cell begins
