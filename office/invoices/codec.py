"""Invoices, readings and findings as JSON and back: exact decimals as text, days as ISO 8601, only what is said.

A field at its default is left out, so that a later version may add fields and still read what an earlier one wrote.
"""

import dataclasses
import functools
import types
import typing
from collections.abc import Hashable, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, TypeVar

Value = TypeVar("Value")


def as_json(value: Any) -> Any:
    """Any value of this package as plain JSON."""
    match value:
        case Enum():
            return value.value
        case Decimal() | date():
            return str(value)
        case Mapping():
            return {str(as_json(key)): as_json(each) for key, each in value.items()}
        case tuple() | list():
            return [as_json(each) for each in value]
        case frozenset():
            return sorted(as_json(each) for each in value)
        case _ if dataclasses.is_dataclass(value):
            return _fields_said(value)
        case _:
            return value


def _fields_said(value: Any) -> dict[str, Any]:
    defaults = _defaults(typing.cast(Hashable, type(value)))
    said = {name: getattr(value, name) for name in defaults}
    return {name: as_json(each) for name, each in said.items() if defaults[name] is _NONE or each != defaults[name]}


def from_json(kind: type[Value], data: Any) -> Value:
    """The value of this class that `as_json` wrote. Words that this version does not know are left aside."""
    hints = _hints(typing.cast(Hashable, kind))
    return kind(**{name: _read(hints[name], each) for name, each in data.items() if name in hints})


_NONE = object()


@functools.cache
def _defaults(kind: Hashable) -> dict[str, Any]:
    return {each.name: _default(each) for each in dataclasses.fields(kind)}  # type: ignore[arg-type]


def _default(each: "dataclasses.Field[Any]") -> Any:
    if each.default_factory is not dataclasses.MISSING:
        return each.default_factory()
    return _NONE if each.default is dataclasses.MISSING else each.default


@functools.cache
def _hints(kind: Hashable) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _read(hint: Any, data: Any) -> Any:
    if data is None:
        return None
    origin = typing.get_origin(hint)
    if origin in {typing.Union, types.UnionType}:
        return _read(next(each for each in typing.get_args(hint) if each is not types.NoneType), data)
    if origin in {tuple, frozenset}:
        inner = typing.get_args(hint)[0]
        return origin(_read(inner, each) for each in data)
    if origin is not None:  # a mapping
        key, inner = typing.get_args(hint)
        return {_read(key, name): _read(inner, each) for name, each in data.items()}
    return _plain(hint, data)


def _plain(kind: Any, data: Any) -> Any:
    if kind is Decimal:
        return Decimal(data)
    if kind is date:
        return date.fromisoformat(data)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(data)
    if dataclasses.is_dataclass(kind):
        return from_json(kind, data)  # type: ignore[arg-type]
    return data
