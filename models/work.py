"""What a call to the model cost: shared by the engine child, which measures it, and the app, which shows it."""

from dataclasses import dataclass


@dataclass(slots=True)
class Work:
    """Tokens of the prompt, how many of them were known (reused), how many of those came from disk (restored).

    finish: "end" of the turn, "stop" string, "length", or "loop" where the model repeated itself.
    """

    prompt_tokens: int = 0
    reused: int = 0
    restored: int = 0
    prompt_seconds: float = 0.0
    tokens: int = 0
    seconds: float = 0.0
    finish: str = ""
    threads: int = 0

    @property
    def speed(self) -> float:
        """Tokens written a second; 0 where nothing was written."""
        return self.tokens / self.seconds if self.tokens and self.seconds else 0.0
