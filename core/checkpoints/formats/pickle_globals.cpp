#include "core/checkpoints/formats/pickle_globals.h"

#include "core/checkpoints/formats/element_type.h"

#include <algorithm>
#include <array>

namespace ld3 {

namespace {

struct Known {
    std::string_view module, name;
    Meaning meaning;
    bool inSnapshots;  ///< else only in files of torch.save
};

constexpr std::array kKnown{
    Known{
        "torch_utils.persistence", "_reconstruct_persistent_obj", Meaning::PersistentObject, true},
    Known{"torch.nn.modules.container", "ModuleDict", Meaning::ModuleDict, true},
    Known{"collections", "OrderedDict", Meaning::OrderedDict, true},
    Known{"torch._utils", "_rebuild_tensor_v2", Meaning::RebuildTensor, true},
    Known{"torch._utils", "_rebuild_parameter", Meaning::RebuildParameter, true},
    Known{"torch.storage", "_load_from_bytes", Meaning::LoadStorage, true},
    Known{"numpy.core.multiarray", "scalar", Meaning::NumpyScalar, true},
    Known{"numpy._core.multiarray", "scalar", Meaning::NumpyScalar, true},
    Known{"numpy", "dtype", Meaning::NumpyDtype, true},
    Known{"_codecs", "encode", Meaning::Encode, true},
    Known{"__builtin__", "set", Meaning::Set, true},
    Known{"builtins", "set", Meaning::Set, true},

    Known{"__builtin__", "frozenset", Meaning::Set, false},
    Known{"builtins", "frozenset", Meaning::Set, false},
    Known{"torch._utils", "_rebuild_tensor", Meaning::RebuildTensor, false},
    Known{"torch._utils", "_rebuild_parameter_with_state", Meaning::RebuildParameter, false},
    Known{"collections", "defaultdict", Meaning::DefaultDict, false},
    Known{"collections", "Counter", Meaning::Counter, false},
    Known{"collections", "deque", Meaning::KeptCall, false},
    Known{"torch", "Size", Meaning::KeptCall, false},
    Known{"torch", "device", Meaning::KeptCall, false},
    Known{"pathlib", "PosixPath", Meaning::KeptCall, false},
    Known{"pathlib", "PurePosixPath", Meaning::KeptCall, false},
    Known{"pathlib", "WindowsPath", Meaning::KeptCall, false},
    Known{"pathlib", "PureWindowsPath", Meaning::KeptCall, false},
    Known{"pathlib._local", "PosixPath", Meaning::KeptCall, false},
    Known{"numpy.core.multiarray", "_reconstruct", Meaning::KeptCall, false},
    Known{"numpy._core.multiarray", "_reconstruct", Meaning::KeptCall, false},
    Known{"numpy", "ndarray", Meaning::KeptName, false},
};

/// Named, but never called.
constexpr std::array<std::string_view, 9> kBuiltinTypes{
    "dict", "list", "tuple", "int", "float", "bool", "str", "bytes", "object"};
constexpr std::array<std::string_view, 13> kDtypes{"float64",
                                                   "double",
                                                   "float32",
                                                   "float",
                                                   "float16",
                                                   "half",
                                                   "bfloat16",
                                                   "int64",
                                                   "int32",
                                                   "int16",
                                                   "int8",
                                                   "uint8",
                                                   "bool"};

/// Modules whose names have no place in a checkpoint. Nothing could run them here either; a file
/// that speaks of them is an attack on other readers and not worth keeping.
constexpr std::array<std::string_view, 36> kForbiddenModules{
    "os",       "posix",       "nt",
    "ntpath",   "posixpath",   "sys",
    "builtins", "__builtin__", "subprocess",
    "commands", "pty",         "shutil",
    "socket",   "ssl",         "urllib",
    "http",     "requests",    "ftplib",
    "ctypes",   "importlib",   "imp",
    "runpy",    "pkgutil",     "zipimport",
    "code",     "codeop",      "marshal",
    "pickle",   "_pickle",     "types",
    "operator", "functools",   "multiprocessing",
    "asyncio",  "threading",   "webbrowser"};

template <typename Names>
bool contains(const Names& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Classes begin with a capital letter by everyone's custom, functions do not.
bool looksLikeClass(std::string_view module, std::string_view name) {
    const auto isWordCharacter = [](char c) {
        return c == '_' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
               (c >= 'a' && c <= 'z');
    };
    const size_t first = name.find_first_not_of('_');
    return first != std::string_view::npos && name[first] >= 'A' && name[first] <= 'Z' &&
           std::all_of(name.begin(), name.end(), isWordCharacter) && !module.empty() &&
           std::all_of(module.begin(), module.end(), [&](char c) {
               return c == '.' || isWordCharacter(c);
           });
}

Meaning storageClass(std::string_view name) {
    return elementTypeFromStorageClass(name) ? Meaning::StorageClass : Meaning::UnknownStorageClass;
}

}  // namespace

Meaning meaningOf(std::string_view module, std::string_view name, PickleContext context) {
    const bool mayNameStorages =
        context == PickleContext::StorageBlob || context == PickleContext::TorchFile;
    if (mayNameStorages && (module == "torch" || module == "torch.storage") &&
        name.ends_with("Storage")) {
        return module == "torch" ? storageClass(name) : Meaning::UnknownStorageClass;
    }
    if (context == PickleContext::Plain || context == PickleContext::StorageBlob) {
        return Meaning::Forbidden;
    }
    for (const Known& known : kKnown) {
        if (known.module == module && known.name == name &&
            (known.inSnapshots || context == PickleContext::TorchFile)) {
            return known.meaning;
        }
    }
    if (context == PickleContext::Snapshot) {
        return Meaning::Forbidden;
    }
    if (((module == "builtins" || module == "__builtin__") && contains(kBuiltinTypes, name)) ||
        (module == "torch" && contains(kDtypes, name))) {
        return Meaning::KeptName;
    }
    const std::string_view topModule = module.substr(0, module.find('.'));
    if (contains(kForbiddenModules, topModule) || !looksLikeClass(module, name)) {
        return Meaning::Forbidden;
    }
    return Meaning::OpaqueClass;
}

}  // namespace ld3
