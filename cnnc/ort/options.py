"""Options of sessions and of runs under ONNX Runtime's names, and what becomes of each."""

from __future__ import annotations

import difflib
import enum
import logging
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, NamedTuple

from cnnc.errors import InputError

from .refusing import Refusing

CPU = "CPUExecutionProvider"
_logger = logging.getLogger("cnnc")


class Treatment(enum.Enum):
    """What becomes of a name of ONNX Runtime."""

    WORKS = "works"
    NO_EFFECT = "no effect"  # because nothing needs it here
    WARNING = "warning"  # accepted, and said to have no effect
    REFUSED = "refused"


class GraphOptimizationLevel(enum.IntEnum):
    """How far to optimise: levels 0, 1, 2, 3 and 3 of `cnnc.compile`."""

    ORT_DISABLE_ALL = 0
    ORT_ENABLE_BASIC = 1
    ORT_ENABLE_EXTENDED = 2
    ORT_ENABLE_LAYOUT = 3
    ORT_ENABLE_ALL = 99


class ExecutionMode(enum.IntEnum):
    """Whether independent nodes may run at the same time."""

    ORT_SEQUENTIAL = 0
    ORT_PARALLEL = 1


class ExecutionOrder(enum.IntEnum):
    """In which order nodes run."""

    DEFAULT = 0
    PRIORITY_BASED = 1
    MEMORY_EFFICIENT = 2


class Option(NamedTuple):
    """An option: its default, what becomes of other values, and why or what to do instead."""

    default: Any
    treatment: Treatment
    remark: str = ""


_LOGGING = Option(-1, Treatment.NO_EFFECT, "messages go to the logger 'cnnc'")
_NAME = Option("", Treatment.NO_EFFECT)
_PLANNED = Option(True, Treatment.NO_EFFECT, "memory is always planned")

SESSION_OPTIONS: Mapping[str, Option] = {
    "enable_cpu_mem_arena": _PLANNED,
    "enable_mem_pattern": _PLANNED,
    "enable_mem_reuse": _PLANNED,
    "enable_profiling": Option(
        False, Treatment.REFUSED, "use Session.profile, or `cnnc profile m.onnx -o trace.json`"
    ),
    "execution_mode": Option(
        ExecutionMode.ORT_SEQUENTIAL,
        Treatment.WARNING,
        "threads share the work of each step, and steps overlap where they may",
    ),
    "execution_order": Option(
        ExecutionOrder.DEFAULT, Treatment.WARNING, "the compiler schedules for least memory"
    ),
    "graph_optimization_level": Option(GraphOptimizationLevel.ORT_ENABLE_ALL, Treatment.WORKS),
    "inter_op_num_threads": Option(
        0, Treatment.NO_EFFECT, "all threads are those of intra_op_num_threads"
    ),
    "intra_op_num_threads": Option(0, Treatment.WORKS),
    "log_severity_level": _LOGGING,
    "log_verbosity_level": Option(0, *_LOGGING[1:]),
    "logid": _NAME,
    "optimized_model_filepath": Option(
        "", Treatment.REFUSED, 'write what is compiled with cnnc.build(..., emit="ir" or "so")'
    ),
    "profile_file_prefix": Option("onnxruntime_profile_", Treatment.NO_EFFECT),
    "use_deterministic_compute": Option(
        False, Treatment.NO_EFFECT, "results never depend on threads or on chance"
    ),
    "use_per_session_threads": Option(
        True, Treatment.WARNING, "sessions of one number of threads share a pool always"
    ),
}
RUN_OPTIONS: Mapping[str, Option] = {
    "log_severity_level": _LOGGING,
    "log_verbosity_level": Option(0, *_LOGGING[1:]),
    "logid": _NAME,
    "only_execute_path_to_fetches": Option(False, Treatment.NO_EFFECT, "all outputs are computed"),
    "terminate": Option(False, Treatment.REFUSED, "a run can't be stopped; Ctrl-C ends it"),
}


class _Options(Refusing):
    """Attributes by a table: reading and setting others is an error."""

    _table: ClassVar[Mapping[str, Option]] = {}
    _entries: dict[str, str]

    def __init__(self) -> None:
        self.__dict__.update({name: option.default for name, option in self._table.items()})
        self.__dict__["_entries"] = {}

    def __setattr__(self, name: str, value: Any) -> None:
        option = self._table.get(name)
        if option is None:
            near = difflib.get_close_matches(name, self._table, n=1)
            remedy = f"; did you mean {near[0]!r}?" if near else ""
            raise AttributeError(f"{type(self).__name__} has no option {name!r}{remedy}")
        if value != option.default:
            _treat(name, value, option)
        self.__dict__[name] = value

    def __repr__(self) -> str:
        changed = {n: v for n, v in self.__dict__.items() if n in self._table}
        changed = {n: v for n, v in changed.items() if v != self._table[n].default}
        return f"<cnnc.{type(self).__name__} {changed}>"


def _treat(name: str, value: Any, option: Option) -> None:
    """Warns of an option without effect, or raises InputError."""
    if option.treatment is Treatment.REFUSED:
        raise InputError("not supported", where=name, got=repr(value), remedy=option.remark)
    if option.treatment is Treatment.WARNING:
        _logger.warning("%s has no effect: %s", name, option.remark)


class SessionOptions(_Options):
    """What `cnnc.InferenceSession` takes for ONNX Runtime's SessionOptions."""

    enable_cpu_mem_arena: bool
    enable_mem_pattern: bool
    enable_mem_reuse: bool
    enable_profiling: bool
    execution_mode: ExecutionMode
    execution_order: ExecutionOrder
    graph_optimization_level: GraphOptimizationLevel
    inter_op_num_threads: int
    intra_op_num_threads: int
    log_severity_level: int
    log_verbosity_level: int
    logid: str
    optimized_model_filepath: str
    profile_file_prefix: str
    use_deterministic_compute: bool
    use_per_session_threads: bool

    _table = SESSION_OPTIONS
    _refused: ClassVar[Mapping[str, str]] = {
        "add_external_initializers": "put the weights into the model",
        "add_external_initializers_from_files_in_memory": "put the weights into the model",
        "add_initializer": "put the weights into the model",
        "add_provider_for_devices": "everything runs on the CPU",
        "clear_ep_context_data_read_func": "everything runs on the CPU",
        "register_custom_ops_library": "`cnnc inspect` lists the operators that a model misses",
        "set_ep_context_data_read_func": "everything runs on the CPU",
        "set_load_cancellation_flag": "compiling can't be stopped; Ctrl-C ends it",
        "set_provider_selection_policy": "everything runs on the CPU",
        "set_provider_selection_policy_delegate": "everything runs on the CPU",
    }

    def add_session_config_entry(self, key: str, value: str) -> None:
        """Keeps the entry, which has no effect, and warns."""
        _logger.warning("session configuration entry %r has no effect", key)
        self._entries[key] = value

    def get_session_config_entry(self, key: str) -> str:
        """The entry. Raises InputError when there is none."""
        return _entry(self._entries, key)

    def add_free_dimension_override_by_name(self, name: str, size: int) -> None:
        """Has no effect: every size is compiled for when it comes."""

    def add_free_dimension_override_by_denotation(self, denotation: str, size: int) -> None:
        """Has no effect: every size is compiled for when it comes."""

    def add_provider(self, name: str, options: Mapping[str, str] | None = None) -> None:
        """Warns of a provider other than the CPU's."""
        check_providers([name])

    def has_providers(self) -> bool:
        """False."""
        return False


class RunOptions(_Options):
    """What `Session.run` takes for ONNX Runtime's RunOptions."""

    log_severity_level: int
    log_verbosity_level: int
    logid: str
    only_execute_path_to_fetches: bool
    terminate: bool

    _table = RUN_OPTIONS
    _refused: ClassVar[Mapping[str, str]] = {"add_active_adapter": "put the weights into the model"}

    def add_run_config_entry(self, key: str, value: str) -> None:
        """Keeps the entry, which has no effect, and warns."""
        _logger.warning("run configuration entry %r has no effect", key)
        self._entries[key] = value

    def get_run_config_entry(self, key: str) -> str:
        """The entry. Raises InputError when there is none."""
        return _entry(self._entries, key)


def _entry(entries: Mapping[str, str], key: str) -> str:
    if key not in entries:
        raise InputError("no such configuration entry", got=repr(key))
    return entries[key]


def read_options(given: Any, table: Mapping[str, Option]) -> dict[str, Any]:
    """The values of an options object, ours or ONNX Runtime's own. Warns of those without effect.

    Raises InputError for an option that is refused, or what is no options object.
    """
    if not all(hasattr(given, name) for name in ("log_severity_level", "logid")):
        raise InputError("no options", got=type(given).__name__, expected="SessionOptions")
    values = {name: _plain(getattr(given, name, o.default), o) for name, o in table.items()}
    if not isinstance(given, _Options):  # ours have been treated when they were set
        for name, value in values.items():
            if value != table[name].default:
                _treat(name, value, table[name])
    return values


def _plain(value: Any, option: Option) -> Any:
    """The value; in place of a number of ONNX Runtime's own kinds, ours."""
    if isinstance(option.default, enum.IntEnum):
        return type(option.default)(int(value))
    return value


def read_arguments(
    sess_options: Any, providers: Sequence[Any], threads: int | None, level: int
) -> tuple[int | None, int]:
    """The threads and the level of a session: those given, and where they are defaults those of
    the options. Raises InputError."""
    check_providers(providers)
    if sess_options is None:
        return threads, level
    values = read_options(sess_options, SESSION_OPTIONS)
    wanted = values["intra_op_num_threads"]
    if not isinstance(wanted, int) or wanted < 0:
        raise InputError("bad number of threads", where="intra_op_num_threads", got=repr(wanted))
    return threads or wanted or None, min(level, int(values["graph_optimization_level"]))


def check_providers(providers: Sequence[Any]) -> None:
    """Warns where none of the providers is the CPU's. Raises InputError for what is no provider."""
    names = [p[0] if isinstance(p, tuple) and p else p for p in providers]
    for name in names:
        if not isinstance(name, str) or not name.endswith("ExecutionProvider"):
            raise InputError("not an execution provider", got=repr(name), expected=repr(CPU))
    if names and CPU not in names:
        _logger.warning("%s: cnnc has none of these, and runs on the CPU", ", ".join(names))


def options_of(threads: int | None, level: int) -> SessionOptions:
    """Session options that ask for these."""
    options = SessionOptions()
    options.intra_op_num_threads = threads or 0
    options.graph_optimization_level = GraphOptimizationLevel(level if level < 3 else 99)
    return options


def get_available_providers() -> list[str]:
    """The CPU's provider alone."""
    return [CPU]


def get_device() -> str:
    """'CPU'."""
    return "CPU"


def set_default_logger_severity(severity: int) -> None:
    """Sets the level of the logger 'cnnc': 0 all, 1 information, 2 warnings, 3 errors, 4 fatal."""
    levels = (logging.DEBUG, logging.INFO, logging.WARNING, logging.ERROR, logging.CRITICAL)
    if severity not in range(len(levels)):
        raise InputError("unknown severity", got=repr(severity), expected="0 to 4")
    _logger.setLevel(levels[severity])
