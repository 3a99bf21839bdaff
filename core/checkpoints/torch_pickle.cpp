#include "core/checkpoints/torch_pickle.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <torch/csrc/jit/serialization/pickler.h>
#include <torch/csrc/jit/serialization/unpickler.h>

#include <algorithm>
#include <caffe2/serialize/inline_container.h>
#include <cstring>
#include <system_error>

namespace ld3 {

namespace {

using caffe2::serialize::PyTorchStreamReader;
using caffe2::serialize::PyTorchStreamWriter;

Error fault(const std::string& reason, const std::string& where) {
    return {ErrorCode::BadFile,
            "not a readable torch.save file (" + reason + ")",
            where,
            "save a plain dict of tensors with torch.save of PyTorch 1.6 or later"};
}

std::string firstLine(const char* text) {
    const std::string whole = text;
    return whole.substr(0, std::min(whole.find('\n'), size_t{200}));
}

/// The unpickler believes the sizes that a file states; this compares them with the bytes read.
class RecordReader {
  public:
    explicit RecordReader(const std::string& path) : m_archive(path) {}

    torch::IValue readTop() {
        const auto [pickle, size] = m_archive.getRecord("data.pkl");
        const char* bytes = static_cast<const char*>(pickle.get());
        size_t position = 0;
        const auto read = [&, size = size](char* out, size_t wanted) {
            const size_t count = std::min(wanted, size - position);
            std::memcpy(out, bytes + position, count);
            position += count;
            return count;
        };
        const auto readStorage = [this](const std::string& name) {
            auto [data, length] = m_archive.getRecord("data/" + name);
            m_lengths[data.get()] = length;
            return std::move(data);
        };
        // Without resolvers of types and objects, classes are refused.
        torch::jit::Unpickler unpickler(
            read, nullptr, nullptr, readStorage, torch::Device(torch::kCPU));
        return unpickler.parse_ivalue();
    }

    /// Whether every element lies inside the bytes that were read for the tensor's storage.
    [[nodiscard]] bool isInside(const Tensor& tensor) const {
        if (tensor.layout() != torch::kStrided || tensor.is_quantized() ||
            !tensor.device().is_cpu()) {
            return false;
        }
        if (tensor.numel() == 0) {
            return true;
        }
        const auto found = m_lengths.find(tensor.storage().data());
        if (found == m_lengths.end() || tensor.storage_offset() < 0) {
            return false;
        }
        const uint64_t elements =
            std::min<uint64_t>(found->second, tensor.storage().nbytes()) / tensor.element_size();
        auto last = static_cast<uint64_t>(tensor.storage_offset());
        for (int64_t i = 0; i < tensor.dim(); ++i) {
            const int64_t size = tensor.size(i);
            const int64_t stride = tensor.stride(i);
            if (size < 1 || stride < 0) {
                return false;
            }
            const auto steps = static_cast<uint64_t>(size - 1);
            if (last >= elements ||
                (stride > 0 && steps > elements / static_cast<uint64_t>(stride))) {
                return false;
            }
            last += steps * static_cast<uint64_t>(stride);
        }
        // Strides of zero would let a small file claim any amount of memory.
        return last < elements && static_cast<uint64_t>(tensor.numel()) <= elements;
    }

  private:
    PyTorchStreamReader m_archive;
    std::map<const void*, size_t> m_lengths;
};

std::map<std::string, Tensor> tensorsOf(const torch::IValue& top,
                                        const RecordReader& reader,
                                        const std::string& where) {
    if (!top.isGenericDict()) {
        throw fault("not a dictionary", where);
    }
    std::map<std::string, Tensor> result;
    for (const auto& entry : top.toGenericDict()) {
        const torch::IValue& value = entry.value();
        if (!entry.key().isString()) {
            throw fault("a key is not text", where);
        }
        const std::string& key = entry.key().toStringRef();
        if (value.isInt()) {
            result[key] = torch::scalar_tensor(value.toInt(), torch::kInt64);
        } else if (value.isDouble()) {
            result[key] = torch::scalar_tensor(value.toDouble(), torch::kFloat64);
        } else if (value.isTensor()) {
            if (!value.toTensor().defined() || !reader.isInside(value.toTensor())) {
                throw fault("\"" + key + "\" reaches outside its data", where);
            }
            result[key] = value.toTensor().contiguous();
        }
    }
    return result;
}

}  // namespace

std::map<std::string, Tensor> readTorchDict(const std::filesystem::path& path) {
    const std::string where = path.string();
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) {
        throw Error(ErrorCode::NotFound, "no such file", where, "check the path");
    }
    if (!std::filesystem::is_regular_file(path, ignored)) {
        throw fault("a folder or device, not a file", where);
    }
    try {
        RecordReader reader(where);
        return tensorsOf(reader.readTop(), reader, where);
    } catch (const Error&) {
        throw;
    } catch (const c10::Error& error) {
        throw fault(firstLine(error.what_without_backtrace()), where);
    } catch (const std::exception& error) {
        throw fault(firstLine(error.what()), where);
    }
}

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
