#include "core/checkpoints/torch_pickle.h"

#include "core/base/atomic_file.h"

#include <torch/csrc/jit/serialization/pickler.h>

#include <caffe2/serialize/inline_container.h>

namespace ld3 {

using caffe2::serialize::PyTorchStreamWriter;

std::string torchDictBytes(const std::map<std::string, Tensor>& tensors) {
    c10::Dict<std::string, Tensor> dictionary;
    for (const auto& [key, tensor] : tensors) {
        // A copy, because a view would drag its whole storage along.
        dictionary.insert(key,
                          tensor.detach().to(torch::kCPU).clone(torch::MemoryFormat::Contiguous));
    }
    std::string pickle;
    // Untagged: type tags are a function call, which a careful reader refuses.
    torch::jit::Pickler pickler(
        [&pickle](const char* bytes, size_t size) { pickle.append(bytes, size); },
        nullptr,
        nullptr,
        nullptr,
        nullptr,
        /*tag_aggregates=*/false);
    pickler.protocol();
    pickler.pushIValue(dictionary);
    pickler.stop();

    std::string bytes;
    PyTorchStreamWriter writer([&bytes](const void* data, size_t size) {
        bytes.append(static_cast<const char*>(data), size);
        return size;
    });
    writer.writeRecord("data.pkl", pickle.data(), pickle.size());
    size_t number = 0;
    for (const Tensor& tensor : pickler.tensorData()) {
        writer.writeRecord("data/" + std::to_string(number++), tensor.data_ptr(), tensor.nbytes());
    }
    writer.writeEndOfFile();
    return bytes;
}

void writeTorchDict(const std::filesystem::path& path,
                    const std::map<std::string, Tensor>& tensors) {
    writeFileAtomically(path, torchDictBytes(tensors));
}

}  // namespace ld3
