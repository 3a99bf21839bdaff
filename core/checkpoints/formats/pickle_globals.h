#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace ld3 {

/// What a pickle is part of; decides which names it may use.
enum class PickleContext : uint8_t {
    Plain,        ///< numbers and texts: the small pickles around a legacy torch file
    StorageBlob,  ///< one storage, inside a network snapshot
    Snapshot,     ///< an EDM network snapshot
    TorchFile,    ///< whatever torch.save writes: also keeps unknown classes, as data
};

/// What a name in a pickle stands for. Nothing of it is ever executed.
enum class Meaning : uint8_t {
    Forbidden,
    OpaqueClass,       ///< a class that is not known: objects of it are kept as data
    PersistentObject,  ///< EDM's reconstruction of a network object from its state
    ModuleDict,        ///< torch's dictionary of modules
    OrderedDict,
    DefaultDict,
    Counter,
    Set,
    Encode,  ///< bytes, as protocol 2 spells them
    RebuildTensor,
    RebuildParameter,
    LoadStorage,   ///< a storage from the bytes of a legacy torch file
    StorageClass,  ///< the element type of a storage
    UnknownStorageClass,
    PersistentId,  ///< no name: what a persistent id is kept as
    NumpyScalar,
    NumpyDtype,
    KeptCall,  ///< a harmless constructor: path, device, numpy array; kept as data
    KeptName,  ///< only named: a dtype, a built-in type
};

/// Looks a pair up in the exact list of known names.
[[nodiscard]] Meaning meaningOf(std::string_view module,
                                std::string_view name,
                                PickleContext context);

}  // namespace ld3
