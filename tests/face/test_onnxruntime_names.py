"""ONNX Runtime's names: what docs/onnxruntime.md says of each, and what happens."""

from __future__ import annotations

import logging
import re
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import pytest

import cnnc
from cnnc.errors import InputError
from cnnc.ort.options import RUN_OPTIONS, SESSION_OPTIONS, Option, Treatment
from cnnc.runtime.network import Network
from tests.face.reference import DIGITS, by_onnxruntime, images

PAGE = (Path(__file__).parents[2] / "docs" / "onnxruntime.md").read_text()
CLASSES = {
    "SessionOptions": (cnnc.SessionOptions, onnxruntime.SessionOptions),
    "RunOptions": (cnnc.RunOptions, onnxruntime.RunOptions),
    "InferenceSession": (cnnc.InferenceSession, onnxruntime.InferenceSession),
    "IOBinding": (cnnc.IOBinding, onnxruntime.IOBinding),
    "OrtValue": (cnnc.OrtValue, onnxruntime.OrtValue),
}
TABLES = {"SessionOptions": SESSION_OPTIONS, "RunOptions": RUN_OPTIONS}
CHANGED: dict[str, Any] = {
    "graph_optimization_level": cnnc.GraphOptimizationLevel.ORT_ENABLE_BASIC,
    "execution_mode": cnnc.ExecutionMode.ORT_PARALLEL,
    "execution_order": cnnc.ExecutionOrder.PRIORITY_BASED,
}


def rows(heading: str) -> dict[str, str]:
    """What the page says of each name under a heading."""
    (section,) = re.findall(rf"^## {heading}\n(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL)
    return dict(re.findall(r"^\| `(\w+)` \| ([\w ]+) \|", section, re.MULTILINE))


@pytest.mark.parametrize("name", CLASSES)
def test_the_page_has_every_name(name: str) -> None:
    _, theirs = CLASSES[name]
    public = [n for n in dir(theirs) if not n.startswith("_")]
    listed = rows(name)
    assert list(listed) == sorted(listed)
    assert len(listed) >= 8
    version = tuple(map(int, onnxruntime.__version__.split(".")[:2]))
    if version <= (1, 32):  # what the page was written from; later ones may have more
        assert set(public) <= listed.keys()


@pytest.mark.parametrize("name", CLASSES)
def test_the_page_says_what_is_refused_and_what_there_is(name: str) -> None:
    ours, _ = CLASSES[name]
    listed, table = rows(name), TABLES.get(name, {})
    refused = {n for n, word in listed.items() if word == Treatment.REFUSED.value}
    methods = set(getattr(ours, "_refused", {}))
    options = {n for n, option in table.items() if option.treatment is Treatment.REFUSED}
    assert refused == methods | options
    assert all(callable(getattr(ours, n)) for n in listed.keys() - refused - table.keys())
    assert {n: listed[n] for n in table} == {n: o.treatment.value for n, o in table.items()}


OPTIONS = [(kind, name, option) for kind, table in TABLES.items() for name, option in table.items()]


def other_than(name: str, option: Option) -> Any:
    """A legal value that is not the default."""
    if name in CHANGED:
        return CHANGED[name]
    default = option.default
    return not default if isinstance(default, bool) else type(default)(1)


@pytest.mark.parametrize(("kind", "name", "option"), OPTIONS)
@pytest.mark.parametrize("whose", ["ours", "theirs"])
def test_options_do_what_the_page_says(
    kind: str, name: str, option: Option, whose: str, caplog: pytest.LogCaptureFixture
) -> None:
    ours, theirs = CLASSES[kind]
    options = (ours if whose == "ours" else theirs)()
    value = other_than(name, option)
    if whose == "theirs" and name in CHANGED:
        value = getattr(getattr(onnxruntime, type(value).__name__), value.name)

    def use() -> None:
        setattr(options, name, value)
        with cnnc.InferenceSession(DIGITS, options if kind == "SessionOptions" else None) as s:
            s.run(None, {"image": images(1)}, options if kind == "RunOptions" else None)

    caplog.set_level(logging.WARNING, "cnnc")
    if option.treatment is Treatment.REFUSED:
        with pytest.raises(InputError, match=f"{name}: not supported: got .*; "):
            use()
        return
    use()
    warned = [record.getMessage() for record in caplog.records]
    if option.treatment is Treatment.WARNING:
        assert warned == [f"{name} has no effect: {option.remark}"]
    else:
        assert warned == []


@pytest.mark.parametrize("name", CLASSES)
def test_refused_methods_say_what_to_do_instead(name: str) -> None:
    ours, _ = CLASSES[name]
    options: dict[str, Any] = {
        "InferenceSession": (DIGITS,), "IOBinding": (None,), "OrtValue": (np.zeros(1),)
    }  # fmt: skip
    value = ours(*options.get(name, ()))
    for method, remedy in getattr(ours, "_refused", {}).items():
        with pytest.raises(InputError) as caught:
            getattr(value, method)(1, key=2)
        assert str(caught.value) == f"{method}: cnnc does not have this; {remedy}"
    with pytest.raises(AttributeError):
        value.nothing_of_this_name  # noqa: B018


def threads_of(session: cnnc.Session) -> int:
    """How many threads a run uses."""
    assert isinstance(session._network, Network)
    return session._network.threads


def test_threads_and_level_are_those_of_the_options() -> None:
    options = cnnc.SessionOptions()
    options.intra_op_num_threads = 3
    options.graph_optimization_level = cnnc.GraphOptimizationLevel.ORT_DISABLE_ALL
    with cnnc.InferenceSession(DIGITS, options, ["CPUExecutionProvider"]) as session:
        found = session.get_session_options()
        assert found.intra_op_num_threads == threads_of(session) == 3
        assert found.graph_optimization_level is cnnc.GraphOptimizationLevel.ORT_DISABLE_ALL
        expected = by_onnxruntime(str(DIGITS), images(2))[0]
        np.testing.assert_allclose(session(images(2)), expected, rtol=1e-4, atol=1e-6)
    with cnnc.InferenceSession(DIGITS, options, threads=1, level=1) as session:
        assert threads_of(session) == 1
        assert session.get_session_options().graph_optimization_level == 0


def test_what_is_no_option() -> None:
    options = cnnc.SessionOptions()
    with pytest.raises(AttributeError, match="did you mean 'intra_op_num_threads'"):
        options.intra_op_num_thread = 2
    with pytest.raises(InputError, match="no options: got dict, expected SessionOptions"):
        cnnc.InferenceSession(DIGITS, {})
    options.intra_op_num_threads = -1
    with pytest.raises(InputError, match="intra_op_num_threads: bad number of threads: got -1"):
        cnnc.InferenceSession(DIGITS, options)
    assert repr(options) == "<cnnc.SessionOptions {'intra_op_num_threads': -1}>"


def test_entries_are_kept_with_a_warning(caplog: pytest.LogCaptureFixture) -> None:
    options, run = cnnc.SessionOptions(), cnnc.RunOptions()
    options.add_session_config_entry("session.key", "1")
    run.add_run_config_entry("run.key", "2")
    assert options.get_session_config_entry("session.key") == "1"
    assert run.get_run_config_entry("run.key") == "2"
    assert [r.getMessage() for r in caplog.records] == [
        "session configuration entry 'session.key' has no effect",
        "run configuration entry 'run.key' has no effect",
    ]
    with pytest.raises(InputError, match="no such configuration entry: got 'other'"):
        options.get_session_config_entry("other")
    options.add_free_dimension_override_by_name("N", 4)
    options.add_free_dimension_override_by_denotation("DATA_BATCH", 4)
    assert not options.has_providers()


@pytest.mark.parametrize(
    ("providers", "warns"),
    [
        (["CPUExecutionProvider"], False),
        (["CUDAExecutionProvider", "CPUExecutionProvider"], False),
        ([("CUDAExecutionProvider", {"device_id": 0})], True),
        ([], False),
    ],
)
def test_other_providers_are_a_warning(
    providers: list[Any], warns: bool, caplog: pytest.LogCaptureFixture
) -> None:
    with cnnc.InferenceSession(DIGITS, providers=providers) as session:
        assert session.get_providers() == cnnc.get_available_providers() == ["CPUExecutionProvider"]
        session.set_providers(providers)
        assert session.get_provider_options() == {"CPUExecutionProvider": {}}
        session.enable_fallback()
        session.disable_fallback()
        assert session.get_overridable_initializers() == []
    assert len(caplog.records) == 2 * warns
    assert all("and runs on the CPU" in record.getMessage() for record in caplog.records)


def test_what_is_no_provider_is_refused() -> None:
    with pytest.raises(InputError, match="not an execution provider: got 'cpu'"):
        cnnc.InferenceSession(DIGITS, providers=["cpu"])


def test_device_and_severity() -> None:
    assert cnnc.get_device() == onnxruntime.get_device()
    cnnc.set_default_logger_severity(3)
    assert logging.getLogger("cnnc").level == logging.ERROR
    with pytest.raises(InputError, match="unknown severity: got 5, expected 0 to 4"):
        cnnc.set_default_logger_severity(5)
