"""The channels on which a post may appear."""

from __future__ import annotations

from linguapa.types import LinguapaError

CHANNELS = (
    "facebook",
    "instagram",
    "x",
    "linkedin",
    "youtube",
    "whatsapp",
    "telegram",
    "messenger",
    "threads",
    "mastodon",
    "bluesky",
    "newsletter",
    "web",
)


def known(channel: str | None) -> str | None:
    """The channel, if linguapa knows it. Raises `LinguapaError`."""
    if channel is None or channel in CHANNELS:
        return channel
    raise LinguapaError(f"Il canale «{channel}» non esiste: scegli fra {', '.join(CHANNELS)}.")
