"""What lies inside a signed envelope (CMS SignedData, ".p7m"), as it is or in base64. The signature is not verified.

Italian invoices travel so. Only the structure is walked (ITU-T X.690), nothing in it is believed but its lengths, and
each of those is held against the bytes that are there.
"""

import base64
import binascii
from collections.abc import Iterator

from core.patterns import regex

_SIGNED = bytes.fromhex("06092a864886f70d010702")  # 1.2.840.113549.1.7.2, with its head
_DATA = bytes.fromhex("06092a864886f70d010701")
_SEQUENCE, _OCTETS, _OCTETS_IN_PARTS, _CONTENT = 0x30, 0x04, 0x24, 0xA0
_BASE64 = regex(rb"(?:-----BEGIN [A-Z0-9 ]+-----)?\s*(MI[A-Za-z0-9+/=\s]+)(?:-----END [A-Z0-9 ]+-----)?\s*")
_HEAD = 64  # bytes in which an envelope says what it is
_DEEPEST = 20
_XML = regex(rb"\s*(?:\xef\xbb\xbf)?\s*<")


def opened(content: bytes) -> bytes:
    """The XML inside the envelope; anything else comes back as it was."""
    der = content
    if content[:1] != b"\x30" and (found := _BASE64.fullmatch(content)):
        try:
            der = base64.b64decode(b"".join(found[1].split()), validate=True)
        except binascii.Error:
            return content
    if der[:1] != b"\x30" or _SIGNED not in der[:_HEAD]:
        return content
    try:
        inside = b"".join(_octets(der, 0, len(der), 0))
    except (IndexError, ValueError):
        return content
    return inside if _XML.match(inside) else content


def _octets(der: bytes, start: int, end: int, depth: int) -> Iterator[bytes]:
    """The pieces of the signed content: SignedData's third element, of which only the octets are wanted."""
    for tag, inner, stop in _elements(der, start, end):
        if der[inner:stop].startswith(_DATA) and tag == _SEQUENCE:
            yield from _pieces(der, inner + len(_DATA), stop, 0)
            return
        if tag in {_SEQUENCE, _CONTENT} and depth < _DEEPEST:
            yield from _octets(der, inner, stop, depth + 1)
            if tag == _SEQUENCE and depth:
                return  # what follows the content is certificates and signatures


def _pieces(der: bytes, start: int, end: int, depth: int) -> Iterator[bytes]:
    for tag, inner, stop in _elements(der, start, end):
        if tag == _OCTETS:
            yield der[inner:stop]
        elif tag in {_CONTENT, _OCTETS_IN_PARTS} and depth < _DEEPEST:
            yield from _pieces(der, inner, stop, depth + 1)


def _elements(der: bytes, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """(tag, where its value begins, where it ends) of each element between two places."""
    at = start
    while at < end and der[at : at + 2] != b"\0\0":
        tag, inner, stop, after = _element(der, at, end)
        yield tag, inner, stop
        at = after


def _element(der: bytes, at: int, end: int, depth: int = 0) -> tuple[int, int, int, int]:
    """One element. An indefinite length (0x80) ends with two zeros, which are found by walking what is inside."""
    tag, length, inner = der[at], der[at + 1], at + 2
    if depth > _DEEPEST:
        raise ValueError("deeper than any envelope")
    if length == 0x80:
        stop = inner
        while der[stop : stop + 2] != b"\0\0":
            stop = _element(der, stop, end, depth + 1)[3]
        return tag, inner, stop, stop + 2
    if length > 0x80:
        count = length & 0x7F
        length, inner = int.from_bytes(der[inner : inner + count]), inner + count
    if inner + length > end:
        raise ValueError("longer than what holds it")
    return tag, inner, inner + length, inner + length
