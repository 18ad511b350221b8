"""What the firm's documents say to a customer's ask: sentences word for word, and how sure we are of them.

Only documents that customers may see speak; of what concerns one party alone only what names this customer and a
number that he wrote. No other customer's mail, and no answer once given to one, is ever looked at.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from core.figures import FigureKind, find_figures
from core.patterns import regex
from core.ports import TextModel
from core.progress import CancelToken
from core.sentences import Span, split
from kb.judging import candidate, judge
from kb.library import Hit, StoredDocument
from kb.question import content_terms, coverage
from kb.rows import headers, rows_and_heads
from office.app.known_by import Documents
from office.app.reply_identity import Asking, Proof, addresses_in
from office.app.reply_ranking import ENOUGH, Piece, Statement, is_run_in, scored
from office.app.reply_wanted import Wanted
from office.replies.asks import Ask
from office.replies.audience import Audience, audience_of, audience_of_row, speaks_to_machines

FOUND = 30  # passages of one search
LANGUAGES = ("de", "en", "vi", "zh")
SURE, LIKELY = 0.65, 0.12
JUDGED = 5  # statements of which the model reads the passages for one ask
LEAN = 0.1  # what a logit of the model adds to a score
MOST_QUOTES = 2
MOST_CHOICES = 3  # among which the owner chooses where we are not sure
ALIKE = 0.75  # the part of its words that a contradicting sentence shares
RIVAL = 0.75  # of the best score: a contradiction this good is told
TWIN = 0.65  # of the best score: a sentence in the customer's language that says the same goes first
NEARLY = 0.7  # of the best score: a second sentence this good is quoted too
EITHER = 0.45  # … and put beside it for the owner to choose, where we are not sure: the second is right half as often
COMPARED = 60  # statements of which the meaning is compared with the ask's
NEW = 0.5  # what words of the ask that nothing chosen speaks of must count for, to choose another statement for them
_LEAD = regex(r"[^.。!！]{4,120}?[?？]")  # a question of the document's own
PARTS, PART = 5, 0.45  # "what are A, B and C?": so many statements, each so much of the best one's worth


@dataclass(frozen=True, slots=True)
class Found:
    """What was found for one ask. sure: it answers; else the owner has to look at it. rival: what contradicts it.

    hidden: names of documents of the house that seem to know more. withheld: of records that answer, whose number he
    names, and that nothing shows to be his.
    """

    ask: Ask
    statements: tuple[Statement, ...] = ()
    sure: bool = False
    rival: Statement | None = None
    hidden: tuple[str, ...] = ()
    withheld: tuple[str, ...] = ()


class ReplyEvidence:
    """The documents as a customer may see them. Made for one mail; knows each document's audience by then.

    chosen: the owner's own word on documents, by SHA-256.
    """

    def __init__(self, library: Documents, model: TextModel | None, chosen: Mapping[str, str] | None = None) -> None:
        self._library, self._model = library, model
        self._chosen = chosen or {}
        self._rows: dict[str, tuple[set[int], set[int]]] = {}
        self._stored = {one.document: one for one in library.documents()}
        self._audiences: dict[str, Audience] = {}

    # --- who may be told ---

    def audience(self, document: str) -> Audience:
        """For whom a document is: the owner's word, else its name and title. For nobody if it orders programs."""
        if document not in self._audiences:
            self._audiences[document] = self._judged_audience(self._stored[document])
        return self._audiences[document]

    def _judged_audience(self, stored: StoredDocument) -> Audience:
        if chosen := self._chosen.get(stored.document):
            return Audience(chosen)
        passages = self._library.passages_of(stored.document)
        if any(speaks_to_machines(passage.text) for passage in passages):
            return Audience.HOUSE
        return audience_of(stored.names, stored.title, passages[0].text if passages else "", stored.kind)

    def public_texts(self) -> Iterator[tuple[str, str]]:
        """(document, text) of every passage that all customers may see."""
        for document in self._stored:
            if self.audience(document) is Audience.CUSTOMERS:
                yield from ((document, passage.text) for passage in self._library.passages_of(document))

    def tainted(self) -> list[str]:
        """Names of documents with words meant for programs."""
        return [
            stored.names[0]
            for stored in self._stored.values()
            if any(speaks_to_machines(passage.text) for passage in self._library.passages_of(stored.document))
        ]

    def _proof(self, hit: Hit, asking: Asking) -> Proof | None:
        """What makes a hit the customer's own; None where every customer may see it or, of the house, none."""
        audience = self._audience(hit)
        return asking.proof(self._whole(hit), self._own_addresses) if audience is Audience.ONE_PARTY else None

    def _may_see(self, hit: Hit, asking: Asking) -> bool:
        proof = self._proof(hit, asking)
        return self._audience(hit) is Audience.CUSTOMERS if proof is None else proof.may_see

    def _audience(self, hit: Hit) -> Audience:
        whole = self.audience(hit.at.document)
        return audience_of_row(headers(hit.context), hit.text) if self._is_open_row(hit, whole) else whole

    def _is_open_row(self, hit: Hit, whole: Audience) -> bool:
        return whole is Audience.CUSTOMERS and self._is_row(hit)

    def _whole(self, hit: Hit) -> str:
        """What must name the party: a row by itself, else the page of a letter or an offer."""
        if self._is_row(hit) and audience_of_row(headers(hit.context), hit.text) is Audience.ONE_PARTY:
            return hit.text
        return self._library.page(hit.at.document, 1).text

    @cached_property
    def _own_addresses(self) -> frozenset[str]:
        """Mail addresses that stand in documents for customers: the firm's."""
        return addresses_in(
            passage.text
            for document in self._stored
            if self.audience(document) is Audience.CUSTOMERS
            for passage in self._library.passages_of(document)
            if audience_of_row(headers(passage.context), passage.text) is not Audience.ONE_PARTY
        )

    # --- finding ---

    def find(self, ask: Ask, asking: Asking, cancel: CancelToken | None = None) -> Found:
        """The sentences that answer an ask, likeliest first."""
        wanted = Wanted.of(ask, asking, self._library.rarity)
        hits = self._search(wanted)
        seen = [hit for hit in hits if self._may_see(hit, asking)]
        ranked = self._ranked(wanted, seen, asking)
        unseen = [hit for hit in hits if hit not in seen]
        if withheld := self._withheld(wanted, unseen, ranked, asking):
            return Found(ask, withheld=withheld)
        hidden = self._hidden(wanted, unseen, ranked)
        if not ranked or ranked[0].worth < LIKELY:
            return Found(ask, hidden=hidden)
        judged = self._judged(wanted, ranked, cancel)
        return replace(_answer(ask, judged, wanted), hidden=hidden)

    def _search(self, wanted: "Wanted") -> list[Hit]:
        found: dict[int, Hit] = {}
        for query in wanted.queries(self._languages):
            for hit in self._library.search(query, limit=FOUND):
                if hit.passage not in found or found[hit.passage].score < hit.score:
                    found[hit.passage] = hit
        return list(found.values())

    @cached_property
    def _languages(self) -> list[str]:
        spoken = Counter(stored.language for stored in self._stored.values())
        return [language for language, _ in spoken.most_common() if language in LANGUAGES]

    def _is_row(self, hit: Hit) -> bool:
        return hit.passage in self._tables(hit.at.document)[0]

    def _tables(self, document: str) -> tuple[set[int], set[int]]:
        if document not in self._rows:
            self._rows[document] = rows_and_heads(self._library.passages_of(document))
        return self._rows[document]

    def _withheld(
        self, wanted: "Wanted", hits: Sequence[Hit], ranked: Sequence[Statement], asking: Asking
    ) -> tuple[str, ...]:
        """Names of records whose number he names, that would answer best, and are not shown to be his."""
        kept = [hit for hit in hits if self._proof(hit, asking) is Proof.WITHHELD]
        best = ranked[0].score if ranked else LIKELY
        return tuple(
            dict.fromkeys(one.hit.at.name for one in self._ranked(wanted, kept, asking) if one.score >= best)
        )

    def _ranked(self, wanted: "Wanted", hits: Sequence[Hit], asking: Asking | None = None) -> list[Statement]:
        pieces = [
            replace(piece, proof=(asking and self._proof(hit, asking)) or Proof.NONE)
            for hit in hits
            for piece in self._pieces(hit)
        ]
        found = scored(wanted, pieces)
        found.sort(key=lambda one: -one.score)
        near = self._compared(wanted, found[:COMPARED])
        return sorted([*near, *found[COMPARED:]], key=lambda one: -one.worth)

    def _compared(self, wanted: "Wanted", found: Sequence[Statement]) -> list[Statement]:
        """With how near each, and its passage, is to the ask in meaning.

        A passage that came a moment ago has no vector yet: its sentence stands in, or what is new ranks last.
        """
        texts = [(one.words, one.language) for one in found]
        alike = self._library.likeness(wanted.spoken, wanted.language, texts)
        near = self._library.nearness(wanted.spoken, wanted.language, {one.hit.passage for one in found})
        return [
            replace(one, likeness=likeness, setting=near.get(one.hit.passage, likeness))
            for one, likeness in zip(found, alike, strict=True)
        ]

    def _pieces(self, hit: Hit) -> list["Piece"]:
        rows, heads = self._tables(hit.at.document)
        if hit.passage in heads:
            return []
        if hit.passage in rows:
            return [Piece(hit, Span(0, len(hit.text), hit.text), row=True, language=self._spoken(hit))]
        spans = split(hit.text)
        placed = zip(spans, befores(hit.text, spans), strict=True)
        pieces = (Piece(hit, span, before, language=hit.language) for span, before in placed)
        return [piece for piece in pieces if not piece.asks]

    def _spoken(self, hit: Hit) -> str:
        """A row's language: its document's, a row alone is names and figures."""
        return self._stored[hit.at.document].language or hit.language

    def _hidden(self, wanted: "Wanted", hits: Sequence[Hit], ranked: Sequence[Statement]) -> tuple[str, ...]:
        """Documents of the house that speak more of the ask than all that the customer may see."""
        best = ranked[0].score if ranked else 0.0
        more = [one for one in self._ranked(wanted, hits) if one.score > max(best + 0.1, SURE)]
        return tuple(dict.fromkeys(one.hit.at.name for one in more))[:2]

    # --- the model's word ---

    def _judged(self, wanted: "Wanted", ranked: Sequence[Statement], cancel: CancelToken | None) -> list[Statement]:
        """The best with the model's judgment of their passage, those it affirms first, those it denies last."""
        if self._model is None:
            return list(ranked)
        passages = {one.hit.passage: one for one in reversed(ranked[:JUDGED])}
        said = {passage: self._read(self._model, wanted, one, cancel) for passage, one in passages.items()}
        read = [replace(one, logit=said[one.hit.passage]) for one in ranked[:JUDGED]]
        return sorted(read, key=lambda one: -_weight(one)) + list(ranked[JUDGED:])

    def _read(self, model: TextModel, wanted: "Wanted", one: Statement, cancel: CancelToken | None) -> float:
        """The model's yes against its no, of the passage: a sentence by itself says too little (AUC .58 here)."""
        question = replace(wanted.question, text=wanted.spoken, content=wanted.words)
        return judge(model, candidate(question, one.hit, row=one.row), cancel).logit or 0.0


def befores(text: str, spans: Sequence[Span]) -> Iterator[str]:
    """What stands before each sentence of a text: the one before it, and the question or heading of its paragraph.

    Of "**Discounts?** From five on 10 %. Students 15 %." the second answer stands under the question, too.
    """
    lead = last = ""
    starts = [*(span.start for span in spans[1:]), len(text)]
    for span, after in zip(spans, starts, strict=True):
        yield last if lead == last else f"{lead}\n{last}".strip()
        last = span.text
        if asked := _LEAD.match(last):
            lead = asked[0]
        elif is_run_in(last):
            lead = last
        elif "\n\n" in text[span.end : after]:
            lead = ""


def _weight(one: Statement) -> float:
    """What it is worth with the model's word on top."""
    return one.worth + _lean(one)


def _lean(one: Statement) -> float:
    return LEAN * max(-3.0, min(3.0, one.logit or 0.0))


def _answer(ask: Ask, ranked: Sequence[Statement], wanted: Wanted) -> Found:
    """The best, with what else it may be. A record of his own takes no place from what holds for everybody."""
    best = _twin(ranked, wanted.language)
    sure = _is_sure(best, wanted)
    language = wanted.language if sure else ""
    record = [best] if best.proof is not Proof.NONE and not sure else []
    others = [one for one in ranked if one.worth >= LIKELY and one.proof is Proof.NONE] if record else ranked[1:]
    chosen = [] if record else [best, *_parts(best, others, sure=sure)]
    most, worth = (MOST_QUOTES, NEARLY) if sure else (MOST_CHOICES, EITHER)
    crowd = crowded_out([best, *others[:7]], wanted.language, worth)
    for one in others[:7]:
        if sure and one.logit is not None and one.logit < 0:
            continue  # the model may deny a second sentence, but takes no choice from the owner
        if not chosen or (len(chosen) < most and one not in crowd and adds(one, chosen, language, worth)):
            chosen.append(one)
    rival = next((one for one in ranked[1:8] if _contradicts(best, one, wanted)), None)
    if not sure and not rival:  # the owner chooses: what the customer can read comes first
        chosen.sort(key=lambda one: one.language not in {wanted.language, ""})
    return Found(ask, (*record, *chosen), sure, rival)


def crowded_out(ranked: Sequence[Statement], language: str, worth: float) -> Sequence[Statement]:
    """Of the choices in other languages all but the first, where one in the customer's own is worth enough.

    So whoever looks through a draft reads one foreign sentence at most. worth: the least, as a part of the best's.
    """
    able = [one for one in ranked if one.worth >= worth * ranked[0].worth]
    foreign = [one for one in able if one.language not in {language, ""}]
    return foreign[1:] if len(foreign) < len(able) else ()


def _parts(best: Statement, others: Sequence[Statement], *, sure: bool) -> list[Statement]:
    """What speaks of that in the ask of which the best says nothing: "what are the tables, chairs and heaters?".

    sure: only rows of the best one's own table, so that nothing else stands in a reply that nobody looks through.
    """
    able = [one for one in others[:COMPARED] if one.worth >= PART * best.worth and one.proof is Proof.NONE]
    if sure:
        able = [one for one in able if best.row and one.row and one.hit.at.document == best.hit.at.document]
    said, chosen = set(best.speaks), list[Statement]()
    while len(chosen) < PARTS - 1 and able:
        gained, one = max(((_new(one, said), one) for one in able), key=lambda pair: (pair[0], pair[1].worth))
        if gained < NEW:
            break
        chosen.append(one)
        said |= one.speaks.keys()
    return chosen


def _new(one: Statement, said: set[str]) -> float:
    """What the words count that it speaks of, and nothing said so far."""
    return sum(weight for word, weight in one.speaks.items() if word not in said)


def _is_sure(best: Statement, wanted: Wanted) -> bool:
    """Words alone are sure only of an ask that says enough: "Was kostet das?" is met by every price.

    A record that only name and number show to be his is looked at by the owner.
    """
    if best.proof is Proof.NAME:
        return False
    if best.logit is None:
        return best.score >= SURE and wanted.said >= ENOUGH
    return best.firmness + _lean(best) >= SURE and best.logit > 0


def _twin(ranked: Sequence[Statement], language: str) -> Statement:
    """The best; where it is in another language, one with the same figures in the customer's own."""
    best = ranked[0]
    figures = {figure.value for figure in find_figures(best.words) if figure.kind is not FigureKind.NUMBER}
    if best.language in {language, ""} or not figures:
        return best
    for one in ranked[1:12]:
        same = figures & {figure.value for figure in find_figures(one.words)}
        if one.language == language and same and one.score >= TWIN * best.score:
            return replace(one, score=best.score, logit=best.logit)
    return best


def adds(one: Statement, chosen: Sequence[Statement], language: str, worth: float) -> bool:
    """Whether it is worth so much of the best, and says something else than what is chosen already.

    language: the customer's; where one is chosen that is in it, another language would only say it again, and a third
    one beside two would be no choice for him who reads it. "" if any will do.
    """
    best = chosen[0]
    if one.worth < worth * best.worth:
        return False
    mine = any(other.language == language for other in chosen)
    if language and one.language != language and (mine or best.language != one.language):
        return False
    figures = _own_figures(one)
    said = {figure for other in chosen for figure in _own_figures(other)}
    if figures:
        return len(figures & said) * 2 < len(figures)
    return all(coverage(content_terms(one.words), other.words) < 0.7 for other in chosen)


def _own_figures(one: Statement) -> set[str]:
    """Its figures; of a row those of its cells: the hours in a column's title stand above every row."""
    return {figure.value for figure in find_figures(one.quote.text if one.row else one.words)}


_TELLING = {FigureKind.MONEY, FigureKind.PERCENT, FigureKind.DURATION, FigureKind.TIME, FigureKind.DATE}


def _contradicts(one: Statement, other: Statement, wanted: Wanted) -> bool:
    """Whether another document says the same in like words with other figures of the kind that is asked for."""
    if one.hit.at.document == other.hit.at.document or other.score < RIVAL * one.score:
        return False
    kinds = (set(wanted.question.wants) or _TELLING) & _TELLING
    ours = [figure for figure in find_figures(one.words) if figure.kind in kinds]
    theirs = [figure for figure in find_figures(other.words) if figure.kind in kinds]
    if not {f.kind for f in ours} & {f.kind for f in theirs}:
        return False
    words = [term for term in content_terms(one.words) if not any(sign.isdigit() for sign in term)]
    alike = len(words) > 2 and coverage(words, other.words) >= ALIKE
    return alike and not any(a.agrees(b) for a in ours for b in theirs)
