"""Files, console and memory of Windows: the functions that `platform` declares, over its libraries.

Files are those of the C library (UCRT), opened as bytes, under names in UTF-16. There are no large
pages without privileges, and of what is mapped the system itself lets go. Numbers are those of the
system's headers. Source: Microsoft, "Windows API" and "C runtime library reference".
"""

from __future__ import annotations

from ..dialect import routine
from ..memory import minimum
from ..native.atomic import load, stack_words, store
from .libc import INT, LONG, POINTER, libc, load_byte, store_byte
from .platform import PATH_BYTES

_BINARY = 0x8000
_READ = _BINARY | 0x80  # _O_RDONLY, not inherited
_WRITE = _READ | 1  # _O_WRONLY
_CREATE = _WRITE | 0x100 | 0x400  # _O_CREAT, _O_EXCL
_MODE = 0x180  # _S_IREAD, _S_IWRITE
_SEEK_SET, _SEEK_END = 0, 2
_MOST_BYTES = 1 << 30  # read or written at a time
_FOLDER, _ON_DISK = 0x10, 1  # FILE_ATTRIBUTE_DIRECTORY, FILE_TYPE_DISK
_ACCESS_DENIED = 13  # EACCES
_REPLACE = 1  # MOVEFILE_REPLACE_EXISTING
_SIGINT, _SIGTERM, _SIGBREAK = 2, 15, 21
_UTF_8 = 65001
_ALLOCATE, _RELEASE = 0x3000, 0x8000  # MEM_RESERVE | MEM_COMMIT, MEM_RELEASE
_PAGE_READ_WRITE, _PAGE_READ_ONLY, _MAP_READ = 4, 2, 4
_MODULE_OF_ADDRESS = 6  # GET_MODULE_HANDLE_EX_FLAG_{FROM_ADDRESS, UNCHANGED_REFCOUNT}
_SLASH, _BACKSLASH = 47, 92

_attributes = libc("GetFileAttributesW", INT, POINTER)
_calloc = libc("calloc", POINTER, LONG, LONG)
_close = libc("_close", INT, INT)
_close_handle = libc("CloseHandle", INT, LONG)
_create_mapping = libc("CreateFileMappingW", LONG, LONG, POINTER, INT, INT, INT, POINTER)
_errno = libc("_errno", POINTER)
_file_type = libc("GetFileType", INT, LONG)
_from_wide = libc(
    "WideCharToMultiByte", INT, INT, INT, POINTER, INT, POINTER, INT, POINTER, POINTER
)
_get_os_handle = libc("_get_osfhandle", LONG, INT)
_lseek = libc("_lseeki64", LONG, INT, LONG, INT)
_map_view = libc("MapViewOfFile", POINTER, LONG, INT, INT, INT, LONG)
_module_name = libc("GetModuleFileNameW", INT, LONG, POINTER, INT)
_module_of = libc("GetModuleHandleExW", INT, INT, POINTER, POINTER)
_move = libc("MoveFileExW", INT, POINTER, POINTER, INT)
_open = libc("_wopen", INT, POINTER, INT, variadic=True)
_read = libc("_read", INT, INT, POINTER, INT)
_set_errno = libc("_set_errno", INT, INT)
_set_mode = libc("_setmode", INT, INT, INT)
_signal = libc("signal", POINTER, INT, POINTER)
_strerror = libc("strerror", POINTER, INT)
_to_wide = libc("MultiByteToWideChar", INT, INT, INT, POINTER, INT, POINTER, INT)
_unlink = libc("_wunlink", INT, POINTER)
_unmap_view = libc("UnmapViewOfFile", INT, POINTER)
_virtual_alloc = libc("VirtualAlloc", POINTER, POINTER, LONG, INT, INT)
_virtual_free = libc("VirtualFree", INT, POINTER, LONG, INT)
_write = libc("_write", INT, INT, POINTER, INT)

_WIDE_WORDS = PATH_BYTES >> 2  # as many characters in UTF-16
_wide, _other_wide = stack_words(_WIDE_WORDS), stack_words(_WIDE_WORDS)
_module = stack_words(1)


@routine
def cnnc_to_wide(text: int, result: int) -> int:
    """The text in UTF-16, at `result`; an empty one, which names no file, when it is too long."""
    if _to_wide(_UTF_8, 0, text, -1, result, PATH_BYTES) == 0:
        store(result, 0, 0)
    return result


@routine
def cnnc_turn_slashes(path: int) -> None:
    """Makes slashes of a path's backslashes: the system takes both."""
    place = 0
    while load_byte(path, place) != 0:
        if load_byte(path, place) == _BACKSLASH:
            store_byte(path, place, _SLASH)
        place += 1


@routine
def cnnc_os_words(count: int, words: int) -> int:
    for file in range(3):
        _set_mode(file, _BINARY)
    result = _calloc(count + 1, 8)
    for i in range(count):
        length = _from_wide(_UTF_8, 0, load(words, i), -1, 0, 0, 0, 0)
        word = _calloc(length + 1, 1)
        _from_wide(_UTF_8, 0, load(words, i), -1, word, length, 0, 0)
        store(result, i, word)
    cnnc_turn_slashes(load(result, 0))
    return result


@routine
def cnnc_os_open(path: int) -> int:
    return _open(cnnc_to_wide(path, _wide()), _READ)


@routine
def cnnc_os_open_device(path: int) -> int:
    return _open(cnnc_to_wide(path, _wide()), _WRITE)


@routine
def cnnc_os_create(path: int) -> int:
    return _open(cnnc_to_wide(path, _wide()), _CREATE, _MODE)


@routine
def cnnc_os_close(file: int) -> int:
    return _close(file)


@routine
def cnnc_os_size(file: int) -> int:
    size_bytes = _lseek(file, 0, _SEEK_END)
    _lseek(file, 0, _SEEK_SET)
    return size_bytes


@routine
def cnnc_os_read(file: int, address: int, size_bytes: int) -> int:
    return _read(file, address, minimum(size_bytes, _MOST_BYTES))


@routine
def cnnc_os_write(file: int, address: int, size_bytes: int) -> int:
    return _write(file, address, minimum(size_bytes, _MOST_BYTES))


@routine
def cnnc_os_is_device(path: int) -> int:
    name = cnnc_to_wide(path, _wide())
    attributes = _attributes(name)
    if attributes >= 0 and attributes & _FOLDER != 0:
        return 1
    file = _open(name, _WRITE)
    if file < 0:
        return 0
    type = _file_type(_get_os_handle(file))
    _close(file)
    return 1 if type != _ON_DISK else 0


@routine
def cnnc_os_resolve(path: int, result: int) -> int:
    return 0  # a link is replaced


@routine
def cnnc_os_rename(path: int, name: int) -> int:
    old, new = cnnc_to_wide(path, _wide()), cnnc_to_wide(name, _other_wide())
    if _move(old, new, _REPLACE) != 0:
        return 0
    _set_errno(_ACCESS_DENIED)
    return -1


@routine
def cnnc_os_remove(path: int) -> None:
    _unlink(cnnc_to_wide(path, _wide()))


@routine
def cnnc_os_reason() -> int:
    return _strerror(load(_errno(), 0) & 0xFFFFFFFF)


@routine
def cnnc_os_watch(handler: int) -> None:
    for signal in (_SIGINT, _SIGTERM, _SIGBREAK):
        _signal(signal, handler)


@routine
def cnnc_os_map(size_bytes: int) -> int:
    return _virtual_alloc(0, size_bytes, _ALLOCATE, _PAGE_READ_WRITE)


@routine
def cnnc_os_unmap(address: int, size_bytes: int) -> None:
    _virtual_free(address, 0, _RELEASE)


@routine
def cnnc_os_map_file(file: int, size_bytes: int) -> int:
    mapping = _create_mapping(_get_os_handle(file), 0, _PAGE_READ_ONLY, 0, 0, 0)
    if mapping == 0:
        return 0
    address = _map_view(mapping, _MAP_READ, 0, 0, size_bytes)
    _close_handle(mapping)  # the view keeps it
    return address


@routine
def cnnc_os_unmap_file(address: int, size_bytes: int) -> None:
    _unmap_view(address)


@routine
def cnnc_os_forget(address: int, size_bytes: int) -> None:
    return


@routine
def cnnc_os_code_path(code: int, result: int) -> int:
    module, name = _module(), _wide()
    if _module_of(_MODULE_OF_ADDRESS, code, module) == 0:
        return 0
    length = _module_name(load(module, 0), name, PATH_BYTES)
    if length == 0 or _from_wide(_UTF_8, 0, name, -1, result, PATH_BYTES, 0, 0) == 0:
        return 0
    cnnc_turn_slashes(result)
    return 1


# A function of POSIX that the C library lacks; a `va_list` is an address.
PRINT_IR = """
declare void @llvm.va_start.p0(ptr)
declare void @llvm.va_end.p0(ptr)
declare i32 @vsnprintf(ptr, i64, ptr, ptr)
declare ptr @malloc(i64)
declare void @free(ptr)
declare i32 @_write(i32, ptr, i32)

define i32 @dprintf(i32 %file, ptr %format, ...) nounwind {
  %list = alloca ptr, align 8
  call void @llvm.va_start.p0(ptr %list)
  %operands = load ptr, ptr %list, align 8
  %length = call i32 @vsnprintf(ptr null, i64 0, ptr %format, ptr %operands)
  %room = add i32 %length, 1
  %size = sext i32 %room to i64
  %text = call ptr @malloc(i64 %size)
  %none = icmp eq ptr %text, null
  br i1 %none, label %end, label %print
print:
  call i32 @vsnprintf(ptr %text, i64 %size, ptr %format, ptr %operands)
  %printed = call i32 @_write(i32 %file, ptr %text, i32 %length)
  call void @free(ptr %text)
  br label %end
end:
  %result = phi i32 [ -1, %0 ], [ %printed, %print ]
  call void @llvm.va_end.p0(ptr %list)
  ret i32 %result
}
"""

ROUTINES = (
    cnnc_os_words,
    cnnc_os_open,
    cnnc_os_open_device,
    cnnc_os_create,
    cnnc_os_close,
    cnnc_os_size,
    cnnc_os_read,
    cnnc_os_write,
    cnnc_os_is_device,
    cnnc_os_resolve,
    cnnc_os_rename,
    cnnc_os_remove,
    cnnc_os_reason,
    cnnc_os_watch,
    cnnc_os_map,
    cnnc_os_unmap,
    cnnc_os_map_file,
    cnnc_os_unmap_file,
    cnnc_os_forget,
    cnnc_os_code_path,
)
