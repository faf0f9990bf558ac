"""Weights by name: state dicts, safetensors files, seeds."""

from __future__ import annotations

from pathlib import Path

import ml_dtypes
import numpy as np
import numpy.typing as npt
import pytest
import safetensors.numpy

from cnnc import nn
from cnnc.errors import CnncError, InputError


def small() -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.Flatten(), nn.Linear(8, 3))


NAMES = [
    *("0.weight", "0.bias", "1.weight", "1.bias", "1.running_mean", "1.running_var"),
    *("1.num_batches_tracked", "3.weight", "3.bias"),
]


def test_names_are_pytorchs() -> None:
    net = small()
    assert list(net.state_dict()) == NAMES
    assert [name for name, _ in net.named_parameters()] == [*NAMES[:4], *NAMES[-2:]]
    assert [name for name, _ in net.named_buffers()] == NAMES[4:7]
    assert [path for path, _ in net.named_modules()] == ["", "0", "1", "2", "3"]


def test_buffers_by_name() -> None:
    net = nn.Module()
    net.register_buffer("kept", np.ones(2, np.float32))
    net.register_buffer("derived", np.ones(3, np.float32), persistent=False)
    assert [name for name, _ in net.named_buffers()] == ["kept", "derived"]
    assert list(net.state_dict()) == ["kept"]


def test_a_shared_module_stands_under_both_names() -> None:
    conv = nn.Conv2d(1, 1, 1, bias=False)
    net = nn.Sequential(conv, conv)
    assert list(net.state_dict()) == ["0.weight", "1.weight"]
    assert [name for name, _ in net.named_parameters()] == ["0.weight"]


def test_weights_go_through_a_file(tmp_path: Path) -> None:
    first, second = small(), small()
    first.save_weights(tmp_path / "w.safetensors")
    assert not np.array_equal(first.state_dict()["3.weight"], second.state_dict()["3.weight"])
    kept = second.state_dict()["3.weight"]
    assert second.load_weights(tmp_path / "w.safetensors") == ((), (), ())
    for name, array in first.state_dict().items():
        assert np.array_equal(array, second.state_dict()[name])
    assert kept is second.state_dict()["3.weight"], "the module's array is another one"


def test_what_does_not_fit_is_listed() -> None:
    net, state = small(), small().state_dict()
    state["other"] = state.pop("0.bias")
    state["3.weight"] = np.zeros((4, 8), np.float32)
    before = net.state_dict()["0.weight"].copy()
    with pytest.raises(InputError) as raised:
        net.load_state_dict(state)
    assert str(raised.value) == (
        "Sequential: the weights do not fit the network: got missing: 0.bias; unexpected: other; "
        "mismatched: 3.weight [4, 8], not [3, 8]; strict=False loads what fits"
    )
    assert np.array_equal(net.state_dict()["0.weight"], before), "something was loaded"
    found = net.load_state_dict(state, strict=False)
    assert found.missing == ("0.bias",)
    assert found.unexpected == ("other",)
    assert found.mismatched == ("3.weight [4, 8], not [3, 8]",)
    assert np.array_equal(net.state_dict()["0.weight"], state["0.weight"])


def test_a_file_that_is_no_safetensors_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "w.pth"
    path.write_bytes(b"PK\x03\x04" * 10)
    with pytest.raises(CnncError, match=r"w\.pth: can't read weights: .*safetensors\.torch"):
        small().load_weights(path)
    with pytest.raises(CnncError, match=r"can't read weights: No such file"):
        small().load_weights(tmp_path / "none.safetensors")


WHOLE = safetensors.numpy.save({"weight": np.ones((3, 8), np.float32)})
_NO_DTYPE = b'{"weight":{"dtype":"F8_E4M3","shape":[3,8],"data_offsets":[0,24]}}'
UNKNOWN = len(_NO_DTYPE).to_bytes(8, "little") + _NO_DTYPE + bytes(24)  # to this version of NumPy
DAMAGED = [b"", WHOLE[:40], WHOLE[:-5], (1 << 60).to_bytes(8, "little") + b"{}"]


@pytest.mark.parametrize("content", [*DAMAGED, UNKNOWN, (4).to_bytes(8, "little") + b"{{{{"])
def test_a_damaged_file_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "w.safetensors"
    path.write_bytes(content)
    net = nn.Linear(8, 3, bias=False)
    with pytest.raises(CnncError, match=r"w\.safetensors: can't read weights: "):
        net.load_weights(path)
    path.write_bytes(WHOLE)
    net.load_weights(path)
    assert np.array_equal(net.weight.data, np.ones((3, 8)))


@pytest.mark.parametrize("dtype", [np.float16, np.float64, ml_dtypes.bfloat16])
def test_weights_of_other_floating_types_are_converted(
    dtype: npt.DTypeLike, tmp_path: Path
) -> None:
    path = tmp_path / "w.safetensors"
    path.write_bytes(safetensors.numpy.save({"weight": np.full((3, 8), 0.5, dtype)}))
    net = nn.Linear(8, 3, bias=False)
    net.load_weights(path)
    assert net.weight.data.dtype == np.float32
    assert np.array_equal(net.weight.data, np.full((3, 8), 0.5))


def test_what_is_no_state_dict_is_refused() -> None:
    with pytest.raises(InputError, match="Sequential: not a state dict: got list, expected arrays"):
        small().load_state_dict([1, 2])  # type: ignore[arg-type]


def test_the_same_seed_gives_the_same_weights() -> None:
    nn.manual_seed(7)
    first = small().state_dict()
    nn.manual_seed(7)
    second = small().state_dict()
    third = small().state_dict()
    assert all(np.array_equal(first[n], second[n]) for n in NAMES)
    assert not np.array_equal(second["0.weight"], third["0.weight"])


@pytest.mark.parametrize("layer", [nn.Conv2d(64, 32, 3), nn.Linear(576, 300)])
def test_layers_begin_as_pytorchs_do(layer: nn.Module) -> None:
    bound = 1 / np.sqrt(576)  # kaiming_uniform with a = sqrt(5)
    for name, array in layer.state_dict().items():
        assert np.abs(array).max() <= bound, name
        assert np.abs(array).max() > 0.9 * bound, name
    weight = layer.state_dict()["weight"]
    assert abs(weight.mean()) < bound / 50
    assert weight.std() == pytest.approx(bound / np.sqrt(3), rel=0.02)


def test_freezing_marks_parameters_and_statistics() -> None:
    norm = nn.BatchNorm2d(2)
    net = nn.Sequential(nn.Conv2d(1, 2, 3), norm, nn.Flatten(), nn.Linear(8, 3))
    net.freeze("[01]")
    frozen = [name for name, p in net.named_parameters() if not p.requires_grad]
    assert frozen == NAMES[:4]
    assert vars(norm)["frozen"] is True
    net.unfreeze("1")
    assert [n for n, p in net.named_parameters() if not p.requires_grad] == NAMES[:2]
    assert vars(norm)["frozen"] is False
    with pytest.raises(InputError, match=r"nothing has such a name: got 'head', expected 0, 1"):
        net.freeze("head")
