"""Which class draws which screen. Each is imported when it is first shown."""

from PySide6.QtWidgets import QWidget

from desktop.desk import Desk


def make(name: str, desk: Desk) -> QWidget:
    """Build the screen of this name."""
    if name == "home":
        from desktop.home import Home

        return Home(desk)
    if name == "invoices":
        from desktop.invoice_room import InvoiceRoom

        return InvoiceRoom(desk)
    if name == "documents":
        from desktop.documents import Documents

        return Documents(desk)
    if name == "ask":
        from desktop.ask import Ask

        return Ask(desk)
    if name == "settings":
        from desktop.settings import Settings

        return Settings(desk)
    if name == "welcome":
        from desktop.welcome import Welcome

        return Welcome(desk)
    if name == "replies":
        from desktop.reply_room import ReplyRoom

        return ReplyRoom(desk)
    if name == "reply-proof":
        from desktop.reply_backtest import BacktestPage

        return BacktestPage(desk)
    if name == "reply-learned":
        from desktop.reply_learned import LearnedPage

        return LearnedPage(desk)
    if name == "reply-missing":
        from desktop.reply_missing import MissingPage

        return MissingPage(desk)
    if name == "reply-numbers":
        from desktop.reply_numbers import NumbersPage

        return NumbersPage(desk)
    if name == "month":
        from desktop.month_room import MonthRoom

        return MonthRoom(desk)
    raise KeyError(name)
