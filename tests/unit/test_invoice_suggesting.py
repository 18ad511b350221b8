"""The model chooses among values that code found: offered first, proving nothing, never asked about accounts."""

from dataclasses import replace
from datetime import date

import pytest

from core.errors import Cancelled
from core.evidence import Position
from core.progress import CancelToken
from office.app import checks, invoices
from office.app.bootstrap import open_office
from office.app.events import Events
from office.app.invoice_suggesting import Suggesting, suggest
from office.invoices.invoice import Format, Invoice, Kind
from office.invoices.reading import Field, Reading, Source, Status, Witness
from office.invoices.suggesting import ASKED_ABOUT, questions, suggested, with_suggestion

PAGE = (
    "Rechnung vom 7. Oktober 2026\nZahlbar bis 3. November 2026 auf das Konto DE02120300000000202051 oder DE44500105"
)


class Scripted:
    """A model that says yes to these values as they are printed. It can write nothing."""

    name = "scripted"

    def __init__(self, *values, sure=0.9):
        self.values, self.sure, self.prompts = values, sure, []

    def label(self, prompt, labels, *, cancel=None):
        if cancel:
            cancel.check()
        assert list(labels) == ["yes", "no"]
        self.prompts.append(prompt)
        yes = any(f'Is "{value}"' in prompt.user for value in self.values)
        return [self.sure, 1 - self.sure] if yes else [1 - self.sure, self.sure]


def witness(value, words, source=Source.TEXT):
    return Witness(source, value, Position("d" * 64, "a.pdf", 1, PAGE.index(words), len(words)))


def reading(name="due_date", *, status=Status.ASKED, rivals=True):
    first, second = witness("2026-10-07", "7. Oktober 2026"), witness("2026-11-03", "3. November 2026")
    field = Field(name, first.value, status, (first,), (second,) if rivals else ())
    return Reading("d" * 64, "a.pdf", Kind.INVOICE, Format.PDF, Invoice(), fields={name: field}, pages=(PAGE,))


def test_the_chosen_value_stands_beside_the_others_and_nothing_is_proven():
    before = reading()
    [question] = questions(before)
    assert question.values == ("2026-10-07", "2026-11-03")
    model = Scripted("3. November 2026")
    after = suggest(model, before, question)
    assert suggested(after["due_date"]) == "2026-11-03"
    assert after["due_date"].status is Status.ASKED
    assert (after["due_date"].value, after.invoice) == (before["due_date"].value, before.invoice)
    assert "Zahlbar bis 3. November 2026 auf" in model.prompts[1].user
    assert list(questions(after)) == []


def test_even_one_more_voice_for_the_value_makes_it_not_proven():
    [question] = questions(reading())
    after = with_suggestion(reading(), question, 0, "")
    assert [each.source for each in after["due_date"].witnesses] == [Source.TEXT, Source.MODEL]
    assert after["due_date"].status is Status.ASKED


def test_a_model_in_doubt_says_nothing():
    before = reading()
    [question] = questions(before)
    assert suggest(Scripted("3. November 2026", sure=0.52), before, question) is before


@pytest.mark.parametrize("name", ["iban", "bic", "payee_name", "seller_vat_id", "seller_tax_number", "currency"])
def test_whom_the_money_goes_to_is_never_asked(name):
    assert name not in ASKED_ABOUT
    assert list(questions(reading(name))) == []


@pytest.mark.parametrize("other", [{"status": Status.PROVEN}, {"status": Status.ABSENT}, {"rivals": False}])
def test_where_nothing_is_to_be_chosen_nobody_is_asked(other):
    assert list(questions(reading(**other))) == []


def test_values_of_the_data_alone_are_no_choice_for_a_reader_of_pages():
    field = reading()["due_date"]
    data = replace(field, rivals=(Witness(Source.XML, "2026-12-24"),))
    assert list(questions(replace(reading(), fields={"due_date": data}))) == []


# --- on a real office ----------------------------------------------------------------------------------------------


@pytest.fixture
def office(tmp_path):
    opened = open_office(tmp_path / "office", with_model=False)
    opened.desk.today = lambda: date(2026, 11, 5)
    yield opened
    assert checks.verify(opened)["ok"]
    opened.close()


@pytest.fixture
def asked(office, tmp_path):
    """An invoice in the office with a field that is asked."""
    path = tmp_path / "rechnung.txt"
    path.write_text("Rechnung 4711\nDatum: 01.10.2026\nRechnungsbetrag 119,00 EUR\n", encoding="utf-8")
    [result] = invoices.check_files(office, [path])
    stored = office.invoices.one(result.row.id)
    doubtful = replace(stored.reading, fields={**stored.reading.fields, **reading().fields}, pages=(PAGE,))
    office.invoices.replace_reading(stored.id, doubtful)
    return stored.id


def thinking(office, model):
    return Suggesting(office.invoices, Events(), lambda: model)


def test_it_is_thought_about_once_and_kept(office, asked):
    model = Scripted("3. November 2026")
    work = thinking(office, model)
    assert work.work() == 1
    assert suggested(invoices.invoice(office, asked).reading["due_date"]) == "2026-11-03"
    assert work.work() == 0
    assert len(model.prompts) == 2


def test_what_it_left_undecided_is_not_asked_again_and_again(office, asked):
    model = Scripted(sure=0.5)
    work = thinking(office, model)
    assert (work.work(), work.work()) == (0, 0)
    assert len(model.prompts) == 2


def test_whoever_stops_it_loses_nothing(office, asked):
    stopped, work = CancelToken(), thinking(office, Scripted("3. November 2026"))
    stopped.cancel()
    with pytest.raises(Cancelled):
        work.work(cancel=stopped)
    assert work.work() == 1


def test_without_a_model_and_after_the_decision_nothing_is_asked(office, asked):
    assert thinking(office, None).work() == 0
    invoices.block(office, asked, "nicht von uns")
    model = Scripted("3. November 2026")
    assert thinking(office, model).work() == 0
    assert model.prompts == []


def test_the_background_does_it_when_there_is_nothing_else_to_do(office, asked):
    told = []
    office.activity.think = lambda _report, cancel: told.append(cancel) or 0
    office.activity.start(lambda: 0)
    for _ in range(300):
        if told:
            break
        office.activity._closing.wait(0.1)
    assert told
