"""Which document a type code means (UNTDID 1001, as far as EN 16931 allows it on invoices)."""

from office.invoices.invoice import Kind

_CODES: dict[Kind, str] = {
    Kind.CREDIT_NOTE: "81 83 261 262 296 308 381 396 420 458 502 503 532",
    Kind.CORRECTION: "384",
    Kind.PARTIAL: "204 211 219 326 875",
    Kind.PREPAYMENT: "386",
    Kind.FINAL: "218 876 877",
    Kind.SELF_BILLED: "389 500 501 527",
    Kind.INVOICE: (
        "71 80 82 84 102 130 202 203 295 331 380 382 383 385 387 388 390 393 394 395 456 457 553 575 623 633 751 780 "
        "817 870 935"
    ),
    Kind.ORDER: "220 221 224 227 230 231",
    Kind.QUOTE: "310 325",
    Kind.DELIVERY_NOTE: "270 351",
}
KINDS = {code: kind for kind, codes in _CODES.items() for code in codes.split()}
