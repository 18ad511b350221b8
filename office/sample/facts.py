"""The facts of the firm: on what terms it works. Everything written says these and no others."""

# ruff: noqa: RUF009  euro and percent make frozen values

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from office.sample.wording import Amount, Percent, euro, percent

TODAY = date(2026, 11, 20)
"""The day on which the sample company is looked at."""


@dataclass(frozen=True, slots=True)
class ShopTerms:
    """What holds for whoever buys in the web shop or the showroom."""

    withdrawal_days: int = 14
    return_days: int = 30
    refund_days: int = 14
    return_parcel: Amount = euro("6.90")
    return_freight: Amount = euro("49.00")
    shipping_de: Amount = euro("5.90")
    free_from: Amount = euro("150.00")
    shipping_freight: Amount = euro("59.00")
    islands: Amount = euro("18.50")
    express: Amount = euro("14.90")
    shipping_eu: Amount = euro("24.90")
    shipping_ch_gb: Amount = euro("34.90")
    shipping_world: Amount = euro("69.00")
    cash_on_delivery: Amount = euro("7.50")
    delivery_days: str = "3–5"
    delivery_days_eu: str = "5–8"
    delivery_days_world: str = "12–20"
    made_to_order_weeks: str = "4–6"
    warranty_years: int = 2
    guarantee_wood_years: int = 5
    guarantee_led_years: int = 3
    engraving: Amount = euro("19.00")
    engraving_signs: int = 24
    gift_wrap: Amount = euro("4.50")
    invoice_days: int = 14
    invoice_days_trade: int = 30
    reminder_fee: Amount = euro("5.00")
    trade_discount: Percent = percent("8")
    trade_pieces: int = 10
    newsletter_discount: Percent = percent("5")
    voucher_years: int = 3
    damage_days: int = 7
    spare_years: int = 10
    click_collect_days: int = 14
    max_invoice: Amount = euro("1500.00")


@dataclass(frozen=True, slots=True)
class WorkshopTerms:
    """What holds for work by order: measuring, building, fitting, repairing."""

    hour: Amount = euro("62.00")
    hour_apprentice: Amount = euro("34.00")
    travel_flat: Amount = euro("35.00")
    travel_km: int = 30
    travel_per_km: Amount = euro("0.85")
    measuring: Amount = euro("95.00")
    estimate: Amount = euro("80.00")
    re_oiling: Amount = euro("45.00")
    deposit: Percent = percent("40")
    second: Percent = percent("40")
    last: Percent = percent("20")
    offer_weeks: int = 6
    sample_board: Amount = euro("12.00")
    storage_week: Amount = euro("15.00")
    free_storage_days: int = 14
    acceptance_days: int = 12
    minimum_cut: Amount = euro("18.00")


@dataclass(frozen=True, slots=True)
class StaffTerms:
    """The staff handbook in figures."""

    week_hours: Decimal = Decimal("38.5")
    start: str = "7:00"
    end: str = "16:00"
    end_friday: str = "13:30"
    core_from: str = "9:00"
    core_to: str = "15:00"
    sick_call: str = "7:30"
    sick_note_day: int = 3
    holiday_days: int = 30
    holiday_request_weeks: int = 4
    carry_over: date = date(2027, 3, 31)
    overtime_bonus: Percent = percent("25")
    saturday_bonus: Percent = percent("50")
    day_allowance: Amount = euro("14.00")
    full_allowance: Amount = euro("28.00")
    mileage: Amount = euro("0.30")
    spend_limit: Amount = euro("150.00")
    petty_cash: Amount = euro("400.00")
    shoes: Amount = euro("120.00")
    training: Amount = euro("600.00")
    probation_months: int = 6
    remote_days: int = 1
    christmas: Percent = percent("50")
    staff_discount: Percent = percent("20")
    noise_db: int = 85
    password_signs: int = 14
    job_ticket: Amount = euro("38.00")


@dataclass(frozen=True, slots=True)
class RentTerms:
    """The lease of Hof 3."""

    net: Amount = euro("1218.49")
    vat: Amount = euro("231.51")
    gross: Amount = euro("1450.00")
    deposit: Amount = euro("4350.00")
    area: int = 240
    start: date = date(2020, 1, 1)
    end: date = date(2029, 12, 31)
    notice_months: int = 6
    service_advance: Amount = euro("285.60")
    index_points: Percent = percent("5")
    repair_limit: Amount = euro("200.00")
    repair_year: Amount = euro("900.00")
    back_payment: Amount = euro("214.37")


@dataclass(frozen=True, slots=True)
class InsuranceTerms:
    """The policy of the workshop."""

    policy: str = "HWV-4471-0926"
    contents: Amount = euro("350000.00")
    liability: Amount = euro("3000000.00")
    interruption: Amount = euro("120000.00")
    excess: Amount = euro("500.00")
    excess_water: Amount = euro("1000.00")
    premium_net: Amount = euro("1583.45")
    premium_tax: Amount = euro("300.86")
    premium: Amount = euro("1884.31")
    report_days: int = 7
    notice_months: int = 3
    end: date = date(2026, 12, 31)
    value_transit: Amount = euro("15000.00")


@dataclass(frozen=True, slots=True)
class TimberTerms:
    """The frame contract with Holz-Nord."""

    number: str = "RV-2024-118"
    start: date = date(2024, 1, 1)
    pay_days: int = 14
    discount: Percent = percent("2")
    discount_days: int = 7
    minimum: Amount = euro("500.00")
    freight_free: Amount = euro("1000.00")
    freight: Amount = euro("48.00")
    delivery_days: int = 5
    late_percent: Percent = percent("0.5")
    late_max: Percent = percent("5")
    claims_days: int = 8
    notice_months: int = 3
    price_until: date = date(2026, 12, 31)
    humidity: str = "8 ± 2"
    increase: Percent = percent("4.5")
    increase_from: date = date(2027, 1, 1)
    oak: Amount = euro("265.00")
    beech: Amount = euro("144.00")
    walnut: Amount = euro("412.00")
    bonus: Percent = percent("1.5")
    bonus_from: Amount = euro("40000.00")


@dataclass(frozen=True, slots=True)
class RattanTerms:
    """The supply contract with Minh Phát, whose documents are Vietnamese."""

    number: str = "MP-LD-2026/03"
    signed: date = date(2026, 3, 2)
    shade: Amount = Amount(Decimal(310000), "VND")
    shade_large: Amount = Amount(Decimal(465000), "VND")
    minimum: int = 200
    deposit: Percent = percent("30")
    rest: Percent = percent("70")
    rest_days: int = 10
    delivery_days: int = 45
    late: Percent = percent("0.1")
    late_max: Percent = percent("8")
    warranty_months: int = 12
    claim_days: int = 15
    sample_days: int = 7
    tolerance: int = 5
    moisture: Percent = percent("12")
    notice_days: int = 60
    end: date = date(2027, 12, 31)
    carton: int = 8


@dataclass(frozen=True, slots=True)
class LedTerms:
    """The offer and terms of Ningbo Mingdeng, whose documents are Chinese."""

    number: str = "MD-2026-0917"
    offered: date = date(2026, 9, 17)
    valid: date = date(2026, 12, 31)
    module: Amount = Amount(Decimal("6.80"), "USD")
    driver: Amount = Amount(Decimal("4.35"), "USD")
    strip: Amount = Amount(Decimal("3.20"), "USD")
    minimum: int = 100
    delivery_days: int = 25
    deposit: Percent = percent("30")
    rest: Percent = percent("70")
    warranty_years: int = 3
    hours: int = 30000
    watts: int = 9
    lumen: int = 806
    kelvin: int = 2700
    cri: int = 90
    sample_fee: Amount = Amount(Decimal("45.00"), "USD")
    discount: Percent = percent("3")
    discount_from: int = 500
    claim_days: int = 30


SHOP, WORKSHOP, WORK = ShopTerms(), WorkshopTerms(), StaffTerms()
RENT, INSURANCE, TIMBER, RATTAN, LED = RentTerms(), InsuranceTerms(), TimberTerms(), RattanTerms(), LedTerms()
