"""The words and signs by which a page tells who sells and who buys. Matched on folded text unless said otherwise."""

from core.patterns import regex

SELLER = regex(
    r"^(?:rechnungs(?:steller|ersteller|aussteller)|lieferant|verkaufer|auftragnehmer|absender|"
    r"leistungserbringer|seller|supplier|vendor|from|billed by|issued by|emetteur|vendeur|"
    r"fournisseur|furnizor|elado|myyja|prodavac|selger|sprzedawca|wystawca|dodavatel|leverandor|"
    r"(?:ten )?don vi ban(?: hang)?|(?:ten )?nguoi ban(?: hang)?|ben ban|"
    r"销售方(?:信息)?\s*(?:名称)?|卖方|供应商|开票方|proveedor|emisor|"
    r"fornitore|cedente|leverancier|verkoper)\b"
)
BUYER = regex(
    r"^(?:rechnungs(?:empfanger|empfaenger|adresse|anschrift)|rechnung an|kaufer|kunde|"
    r"auftraggeber|leistungsempfanger|empfanger|buyer|bill(?:ed)? to|invoice(?:d)? to|customer|"
    r"client|sold to|facture a|adresse de facturation|destinataire|acheteur|"
    r"(?:ten )?don vi(?: mua)?(?: hang)?|(?:ho )?(?:ten )?nguoi mua(?: hang)?|ben mua|"
    r"khach hang|cumparator|vevo|ostaja|exmo|nabywca|odberatel|mottagare|modtager|messrs|spett\.?(?: ?le)?|bauherr|"
    r"购买方(?:信息)?\s*(?:名称)?|买方|客户|购方|cliente|destinatario|cessionario|klant|koper|factuuradres)\b"
)
DELIVERY = regex(
    r"^(?:lieferadresse|lieferanschrift|warenempfanger|lieferung an|ship(?:ped)? to|deliver(?:y|"
    r"ed)? (?:to|address)|adresse de livraison|livre a|giao (?:den|toi)|收货)"
)
HOLDER = regex(
    r"(?:kontoinhaber|account (?:holder|name)|beneficiary|begunstigter|empfanger|titulaire|"
    r"chu tai khoan|ten tai khoan|户名|收款人|beneficiaire)\s*:?\s*"
)
NUMBERED = regex(r"\s[-–]\s(?:C\.?I\.?F|N\.?I\.?F|NIP|P\.? ?IVA|UID|USt|VAT|MST|TVA|ABN)\b.*$")  # behind a name
LEGAL = regex(  # "25 kg" and "1. OG" are none
    r"\b(?:gmbh(?: ?& ?co\.? ?kg)?|mbh|ag|(?<!\d )kg|ohg|"
    r"(?<!\. )(?<!im )og$|gbr|ug|e\. ?u\.|e\.? ?k\.?|e\.? ?kfm\.?|e\.? ?v\.?|eg|se|"
    r"a\.g\.|kgaa|partg|s\.?a\.?r\.?l|s\.?a\.?s\.?u?|sa|eurl|sci|ltd|limited|llp|llc|inc(?!\.? (?:gst|vat|tax))|"
    r"corp|plc|"
    r"co\.|company|b\.?v\.?|n\.?v\.?|s\.?r\.?l|s\.?p\.?a|"
    r"sp\.? ?z ?o\.? ?o|sp\. ?[jk]|s\.?l\.?|aps|a/s|oy|ab|sdn|bhd|enterprise|trading|cong ty|tnhh|doanh nghiep|"
    r"hop tac xa|gesellschaft|genossenschaft|stadtwerke|versicherungsverein|verein|institut|gasthaus|hotel|"
    r"restaurant|kanzlei|praxis|werkstatt|studio)(?![a-z])|公司|商行|工作室|店$"
)
NO_NAME = regex(
    r"^(?:your|ihre?|votre|unsere?|our)\b|\b(?:factura|fattura|faktura|factuur|fatura|lasku|szamla)\b|@|www\.|"
    r"https?:|\btel\b|telefon|phone|\bfax\b|\biban\b|"
    r"\bbic\b|\bust\b|ust-?id|vat id|steuer|\bgln\b|seite|\bpage\b|trang|rechnung|invoice|facture|"
    r"hoa don|发票|gutschrift|datum|\bdate\b|nummer|\bnr\b|(?:kunden|customer|bestell\w*|order|"
    r"liefer\w*|auftrags?)[-\s.]*(?:nr|nummer|number|no|datum|date|termin|adresse)|deutschland$|"
    r"^germany$|^france$|\bbank\b|sparkasse|volksbank|"
    r"strasse|str\.|\bweg \d|platz \d|allee \d|gasse \d|street|\broad\b|avenue|\brue\b|receipt|"
    r"belegt|betrag|total|summe|\bherrn?\b$|^frau$|^firma$|^an$|original|kopie|copy|hinweis|zahl|"
    r"amtsgericht|\bhrb\b|geschaftsf"
)
POSTCODE = regex(
    r"(?<!\d)(?:[A-Z]{1,2}-?)?\d{4,6}\s*[A-ZÄÖÜÉÈÀØÅÆÑÇŁŚŠČŽ](?:[^\W\d_]|[.\-])+|\b\d{4}\s?[A-Z]{2}\b"
    r"|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b(?:TP\.|Thành phố|Hà Nội|Đà Nẵng|Hải Phòng|Quận \d)|[省市区]"
)
NAME_WORD = r"(?:名称|ten|name|nom|nazwa|naam)\s*[:：]\s*"
CODE = regex(r"\W*[^\W\d_]{0,8}[-/.]?\d\S*\W*|\W*[^\W_]?\W*")  # a customer's number, or nothing
SALUTATION = regex(r"(?:herrn?|frau|firma|an|an die|fa\.?|mr\.?|ms\.?|mrs\.?|to|m\.|mme|kinh gui)\W*")
ENDS_LABEL = regex(r"\s*(?:\([^)]*\))?\s*(?:[:：]|$)")
SENDER = regex(r"\s*[·•|∙*●■,]\s*|\s+[-–/]\s+| {3}")
SENDERS_OWN = regex(
    r"\btel\b|telefon|phone|\btel\.|\bfax\b|\biban\b|www\.|@|\bkvk\b|\bsiret\b|\bhr[ab]\b|^che-?\d|"
    r"^[a-z]{2}\d\d [a-z\d]{4} \d{4}"
)
