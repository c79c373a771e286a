"""Describes the Python view models to the QML tools, from the meta objects Qt itself works with while the kiosk runs.

pyside6-metaobjectdump reads the source instead and gives up on properties whose type is named by a string.
"""

from __future__ import annotations

import ast
import importlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QMetaMethod, QMetaObject, QMetaProperty

MODULE = "Kiosk.Model"
IMPORT = f'QML_IMPORT_NAME = "{MODULE}"'


@dataclass(frozen=True)
class Element:
    """A class that QML can name."""

    file: Path
    name: str
    decorators: frozenset[str]
    meta: QMetaObject


def elements(root: Path, package: str) -> Iterator[Element]:
    """Finds the classes registered in the modules of a package below `root`; imports those modules."""
    for file in sorted((root / package.replace(".", "/")).rglob("*.py")):
        source = file.read_text(encoding="utf-8")
        if IMPORT not in source:
            continue
        module = importlib.import_module(".".join(file.relative_to(root).with_suffix("").parts))
        for node in ast.parse(source).body:
            if isinstance(node, ast.ClassDef):
                decorators = frozenset(name for d in node.decorator_list for name in [_name(d)] if name)
                if "QmlElement" in decorators:
                    yield Element(file, node.name, decorators, getattr(module, node.name).staticMetaObject)


def _name(decorator: ast.expr) -> str | None:
    if isinstance(decorator, ast.Call):
        return _name(decorator.func)
    return decorator.id if isinstance(decorator, ast.Name) else None


def write_module(found: list[Element], folder: Path) -> None:
    """Writes the qmldir and the qmltypes file of `MODULE` into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    components = "".join(_component(element) for element in found)
    (folder / "kiosk.qmltypes").write_text(f"import QtQuick.tooling 1.2\nModule {{\n{components}}}\n", encoding="utf-8")
    (folder / "qmldir").write_text(f"module {MODULE}\ntypeinfo kiosk.qmltypes\ndepends QtQml\n", encoding="utf-8")


def _component(element: Element) -> str:
    meta = element.meta
    base = meta.superClass()
    lines = [
        f"file: {json.dumps(element.file.name)}",
        f"name: {json.dumps(element.name)}",
        'accessSemantics: "reference"',
        f"prototype: {json.dumps(base.className() if base else 'QObject')}",
        f'exports: ["{MODULE}/{element.name} 1.0"]',
        "exportMetaObjectRevisions: [256]",
    ]
    if "QmlSingleton" in element.decorators:
        lines.append("isSingleton: true")
    if element.decorators & {"QmlSingleton", "QmlUncreatable"}:
        lines.append("isCreatable: false")
    lines += [
        _property(meta.property(i), i - meta.propertyOffset())
        for i in range(meta.propertyOffset(), meta.propertyCount())
    ]
    lines += [_method(meta.method(i)) for i in range(meta.methodOffset(), meta.methodCount())]
    return "Component {\n" + "\n".join(lines) + "\n}\n"


def _property(found: QMetaProperty, index: int) -> str:
    name = found.name()
    parts = [f'name: "{name}"', *_type(_text(found.typeName())), f'read: "{name}"', f"index: {index}"]
    parts.append(f'write: "set_{name}"' if found.isWritable() else "isReadonly: true")
    if found.isConstant():
        parts.append("isPropertyConstant: true")
    if found.hasNotifySignal():
        parts.append(f'notify: "{_text(found.notifySignal().name())}"')
    return f"Property {{ {'; '.join(parts)} }}"


def _method(found: QMetaMethod) -> str:
    kind = "Signal" if found.methodType() == QMetaMethod.MethodType.Signal else "Method"
    parts = [f'name: "{_text(found.name())}"']
    result = _text(found.typeName())
    if result != "void":
        parts += _type(result)
    parameters = [
        f"Parameter {{ {'; '.join([f'name: {json.dumps(_text(name))}', *_type(_text(kind_of))])} }}"
        for name, kind_of in zip(found.parameterNames(), found.parameterTypes(), strict=True)
    ]
    return f"{kind} {{ {'; '.join([*parts, ' '.join(parameters)])} }}"


def _type(name: str) -> list[str]:
    if name == "PyObject":
        name = "QVariant"
    return [f"type: {json.dumps(name.removesuffix('*'))}", *(["isPointer: true"] if name.endswith("*") else [])]


def _text(raw: str | bytes | bytearray | memoryview | QByteArray) -> str:
    """Qt's names come as any of these, and not always as the stubs say."""
    if isinstance(raw, QByteArray):
        raw = raw.data()
    return raw if isinstance(raw, str) else bytes(raw).decode()
