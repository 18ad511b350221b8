"""A small office's documents in a real library, and a model that follows a script instead of thinking."""

import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from core.ports import Prompt
from core.progress import CancelToken
from kb.document import Block, Kind, Page, ReadDocument
from kb.library import Library


@dataclass
class Script:
    """A TextModel. says: words that make a text state the answer; writes: whatever it is asked."""

    says: Sequence[str] = ()
    writes: str = ""
    same: float = 0.9
    sure: float = 0.97
    asked: list[Prompt] = field(default_factory=list)
    explained: float | None = None
    on_label: Callable[[], None] = lambda: None
    name: str = "script"

    def label(self, prompt: Prompt, labels: Sequence[str], *, cancel: CancelToken | None = None) -> list[float]:
        self.asked.append(prompt)
        self.on_label()
        if cancel:
            cancel.check()
        if labels[0] == "yes":
            yes = self.same if prompt.user.startswith("A:") else self._judges(prompt.user)
            return [yes, 1 - yes]
        sentences = re.findall(r"^\[\d+\] (.*)$", prompt.user, re.MULTILINE)
        weights = [10.0 if any(word in sentence for word in self.says) else 1.0 for sentence in sentences]
        return [weight / sum(weights) for weight in weights]

    def _judges(self, user: str) -> float:
        data = user.partition("<<<")[2].rpartition(">>>")[0]
        return self.sure if any(word in data for word in self.says) else 0.03

    def likelihood(self, prompt: Prompt, part: str, *, cancel: CancelToken | None = None) -> float | None:
        """As a server, it cannot tell unless `explained` says by how many nats a text explains the question."""
        assert part in prompt.user
        if self.explained is None:
            return None
        return 0.0 if "<<<\n\n>>>" in prompt.user else self.explained

    def write(self, prompt: Prompt, *, max_tokens: int, stop=(), on_text=None, cancel=None) -> str:
        self.asked.append(prompt)
        if cancel:
            cancel.check()
        return self.writes

    def count(self, text: str) -> int:
        return len(text.split())


def letter(text: str, *, kind: Kind = Kind.TEXT, title: str = "", date: str = "") -> ReadDocument:
    return ReadDocument(kind, (Page(1, text),), title=title, date=date)


def table(title: str, headers: Sequence[str], rows: Sequence[Sequence[str]], *, date: str = "") -> ReadDocument:
    text, blocks = "", []
    for row in rows:
        line = " | ".join(row)
        context = " | ".join([title, *(f"{header}: {cell}" for header, cell in zip(headers, row, strict=True))])
        blocks.append(Block(len(text), len(line), "row", context=context))
        text += line + "\n"
    return ReadDocument(Kind.XLSX, (Page(1, text, name=title, blocks=tuple(blocks)),), title=title, date=date)


OFFICE = {
    "Rückgabe.txt": letter(
        "Rückgabe\n\nSie können unbenutzte Ware innerhalb von 14 Tagen nach Erhalt zurückgeben. "
        "Die Rücksendung bezahlt der Kunde. Sonderanfertigungen sind von der Rückgabe ausgeschlossen.",
        date="2026-01-10",
    ),
    "Opening hours.txt": letter(
        "Opening hours\n\nOur showroom is open Monday to Friday from 9 am to 6 pm. On Saturday it closes at 1 pm.",
    ),
    "Bảo hành.txt": letter("Chính sách bảo hành\n\nBàn ghế gỗ sồi được bảo hành 24 tháng kể từ ngày giao hàng."),
    "付款条件.txt": letter("付款条件\n\n客户应在收到发票后30天内付款。十天内付款可享受百分之二的折扣。"),
    "Preisliste 2026.xlsx": table(
        "Preisliste 2026",
        ["Artikel", "Bezeichnung", "Preis"],
        [["A-100", "Tisch Eiche", "349,00 €"], ["A-200", "Stuhl Buche", "89,50 €"], ["A-300", "Regal Kiefer", "9 €"]],
    ),
    "Rechnung Holz-Nord 0042.pdf": letter(
        "Holz-Nord GmbH\nRechnung RE-2026-0042\n14 Bretter Eiche, fällig am 14.10.2026",
        kind=Kind.PDF,
        date="2026-09-14"
    ),
    "Rechnung Holz-Nord 0051.pdf": letter(
        "Holz-Nord GmbH\nRechnung RE-2026-0051\n3 Bretter Buche, fällig am 30.11.2026",
        kind=Kind.PDF,
        date="2026-10-31"
    ),
    "Rechnung Stadtwerke.pdf": letter(
        "Stadtwerke Musterstadt\nRechnung 77120 für Strom im September", kind=Kind.PDF, date="2026-10-02"
    ),
}  # fmt: skip


def library(folder: Path, files: dict[str, ReadDocument] | None = None) -> Library:
    made = Library(folder, embedder=None, chroma=False)
    for name, read in (OFFICE if files is None else files).items():
        made.put(hashlib.sha256(name.encode()).hexdigest(), [name], read)
    return made
