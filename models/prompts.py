"""Prompt formats, one per family of models. A file's own chat template is never executed, only recognised.

A rendered prompt is a list of pieces. The engine turns a *mark* into exactly one special token, and any other text
into plain tokens, so that nothing a document, a customer or the owner writes can forge the end of a turn.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from core.patterns import regex
from core.ports import Prompt


class Mark(str):
    """A special token of the format. Only formats make marks; texts never do."""

    __slots__ = ()


_START, _END = Mark("<|im_start|>"), Mark("<|im_end|>")
_HEAD, _HEAD_END, _EOT = Mark("<|start_header_id|>"), Mark("<|end_header_id|>"), Mark("<|eot_id|>")
_TURN, _TURN_END = Mark("<start_of_turn>"), Mark("<end_of_turn>")
_INST, _INST_END = Mark("[INST]"), Mark("[/INST]")
_ROLE, _ROLE_END, _TEXT_END = Mark("<|start_of_role|>"), Mark("<|end_of_role|>"), Mark("<|end_of_text|>")
_SYSTEM, _USER, _ASSISTANT, _PHI_END = Mark("<|system|>"), Mark("<|user|>"), Mark("<|assistant|>"), Mark("<|end|>")


@dataclass(frozen=True, slots=True)
class Format:
    """How one family of models is spoken to. Braces stand for the prompt's texts.

    opening: all that depends on the system text alone. bare_user: opens the user's turn when there is none.
    """

    name: str
    opening: tuple[str, ...]
    user: tuple[str, ...]
    answer: tuple[str, ...]
    bare_user: tuple[str, ...] = ()
    end: Mark = _END  # the model ends its turn with it

    def marks(self) -> set[str]:
        """Every special token that this format needs."""
        parts = (*self.opening, *self.user, *self.answer, *self.bare_user)
        return {str(part) for part in parts if isinstance(part, Mark)}


@dataclass(frozen=True, slots=True)
class Rendered:
    """A prompt in pieces: (text, is it a mark). The first `prefix` pieces depend on the system text alone."""

    pieces: tuple[tuple[str, bool], ...]
    prefix: int


_CHATML_OPENING = (_START, "system\n{system}", _END, "\n")
_CHATML_USER = (_START, "user\n{user}", _END, "\n")

FORMATS = {
    made.name: made
    for made in (
        Format("chatml", _CHATML_OPENING, _CHATML_USER, (_START, "assistant\n{start}")),
        # Qwen3: an empty thought makes it answer at once
        Format(
            "qwen3",
            _CHATML_OPENING,
            _CHATML_USER,
            (_START, "assistant\n", Mark("<think>"), "\n\n", Mark("</think>"), "\n\n{start}"),
        ),
        Format(
            "llama3",
            (_HEAD, "system", _HEAD_END, "\n\n{system}", _EOT),
            (_HEAD, "user", _HEAD_END, "\n\n{user}", _EOT),
            (_HEAD, "assistant", _HEAD_END, "\n\n{start}"),
            end=_EOT,
        ),
        # Gemma and Mistral have no system turn: the system text opens the user's turn
        Format(
            "gemma",
            (_TURN, "user\n{system}\n\n"),
            ("{user}", _TURN_END, "\n"),
            (_TURN, "model\n{start}"),
            bare_user=(_TURN, "user\n"),
            end=_TURN_END,
        ),
        Format(
            "mistral",
            (_INST, " {system}\n\n"),
            ("{user}", _INST_END),
            ("{start}",),
            bare_user=(_INST, " "),
            end=Mark("</s>"),
        ),
        Format(
            "phi",
            (_SYSTEM, "\n{system}", _PHI_END, "\n"),
            (_USER, "\n{user}", _PHI_END, "\n"),
            (_ASSISTANT, "\n{start}"),
            end=_PHI_END,
        ),
        Format(
            "phi4",
            (_START, "system", Mark("<|im_sep|>"), "{system}", _END),
            (_START, "user", Mark("<|im_sep|>"), "{user}", _END),
            (_START, "assistant", Mark("<|im_sep|>"), "{start}"),
        ),
        Format(
            "granite",
            (_ROLE, "system", _ROLE_END, "{system}", _TEXT_END, "\n"),
            (_ROLE, "user", _ROLE_END, "{user}", _TEXT_END, "\n"),
            (_ROLE, "assistant", _ROLE_END, "{start}"),
            end=_TEXT_END,
        ),
    )
}

# What a family's chat template cannot do without, most telling first.
_SIGNS = (
    (("<|im_start|>", "<|im_sep|>"), "phi4"),
    (("<|im_start|>", "enable_thinking"), "qwen3"),
    (("<|im_start|>",), "chatml"),
    (("<|start_header_id|>",), "llama3"),
    (("<start_of_turn>",), "gemma"),
    (("<|start_of_role|>",), "granite"),
    (("<|user|>", "<|end|>"), "phi"),
    (("[INST]",), "mistral"),
)


def recognise(chat_template: str) -> str | None:
    """The name of the format that a file's chat template speaks, or None. The template is only looked at."""
    for signs, name in _SIGNS:
        if all(sign in chat_template for sign in signs):
            return name
    return None


def render(form: Format, prompt: Prompt) -> Rendered:
    """The prompt in this format's pieces. Texts are put in once and never searched for braces again."""
    opening = form.opening if prompt.system else form.bare_user
    prefix = _filled(opening, prompt)
    rest = _filled((*form.user, *form.answer), prompt)
    return Rendered(tuple(prefix + rest), len(prefix))


def render_up_to(form: Format, prompt: Prompt, part: str) -> Rendered:
    """The prompt's pieces as far as `part`, which is the last of them: where it last stands in the user's text.

    Raises ValueError where it does not stand there.
    """
    before, found, _ = prompt.user.rpartition(part)
    if not (part and found):
        raise ValueError("the part does not stand in the prompt")
    whole = render(form, replace(prompt, user=before + _CUT))
    at = max(n for n, (text, _) in enumerate(whole.pieces) if _CUT in text)
    head = whole.pieces[at][0].rpartition(_CUT)[0]
    return Rendered((*whole.pieces[:at], *([(head, False)] if head else []), (part, False)), whole.prefix)


_CUT = "\x00"


def _filled(parts: Iterable[str], prompt: Prompt) -> list[tuple[str, bool]]:
    values = {"system": prompt.system, "user": prompt.user, "start": prompt.start}
    pieces: list[tuple[str, bool]] = []
    for part in parts:
        if isinstance(part, Mark):
            pieces.append((str(part), True))
        elif text := part.format_map(values):
            pieces.append((text, False))
    return pieces


_LOOKS_SPECIAL = regex(r"<(?=\|?/?[A-Za-z_]{1,40}\|?>)|\[(?=/?[A-Z_]{3,20}\])")


def defused(text: str) -> str:
    """Text in which nothing looks like a special token, for a server that would parse it as one."""
    return _LOOKS_SPECIAL.sub(lambda match: match[0] + " ", text)
