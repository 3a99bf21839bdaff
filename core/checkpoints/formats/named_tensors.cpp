#include "core/checkpoints/formats/named_tensors.h"

#include <algorithm>

namespace ld3 {

namespace {

constexpr size_t kMaxNameBytes = 4096;
constexpr size_t kMaxBytes = size_t{48} << 20;
constexpr size_t kMaxCost = 8'000'000;
/// Of entering a value, whose path has to be built, next to passing over a number.
constexpr size_t kEnterCost = 8;
constexpr size_t kMaxDepth = 100;

class PathWalk {
  public:
    PathWalk(const PickleDocument& document, TensorCatalog& catalog, const FileContext& file)
        : m_document(document), m_catalog(catalog), m_file(file) {}

    void visit(ValueId value, const std::string& path) {
        if (m_catalog.isTensor(value)) {
            const std::string name = path.empty() ? "tensor" : path;
            m_tensors.add(name, m_catalog.read(value, name), m_file);
            return;
        }
        const bool isDictionary = m_document.is(value, ValueKind::Dictionary);
        if (!isEntered(value)) {
            return;
        }
        if (std::find(m_path.begin(), m_path.end(), value) != m_path.end()) {
            throw m_file.at(path).fault("a value that contains itself");
        }
        if (m_path.size() >= kMaxDepth) {
            throw m_file.fault("nested too deep");
        }
        m_path.push_back(value);
        const std::span<const ValueId> items = m_document.items(value);
        for (size_t i = 0; i < items.size(); i += isDictionary ? 2 : 1) {
            const ValueId item = isDictionary ? items[i + 1] : items[i];
            const bool matters = m_catalog.isTensor(item) || isEntered(item);
            // Shared values make a small file as large as one likes.
            m_cost += matters ? kEnterCost : 1;
            if (m_cost > kMaxCost) {
                throw m_file.fault("more values than a checkpoint has");
            }
            if (matters) {
                visitItem(item, path, isDictionary ? keyText(items[i]) : std::to_string(i));
            }
        }
        m_path.pop_back();
    }

    StoredTensors take() { return m_tensors.take(); }

  private:
    [[nodiscard]] bool isEntered(ValueId value) const {
        const ValueKind kind = m_document.kind(value);
        return kind == ValueKind::Dictionary || kind == ValueKind::List || kind == ValueKind::Tuple;
    }

    void visitItem(ValueId item, const std::string& path, const std::string& key) {
        if (path.size() + key.size() + 1 > kMaxNameBytes) {
            throw m_file.fault("a name of more than " + std::to_string(kMaxNameBytes) + " bytes");
        }
        visit(item, path.empty() ? key : path + "." + key);
    }

    [[nodiscard]] std::string keyText(ValueId key) const {
        switch (m_document.kind(key)) {
            case ValueKind::Text:
                return std::string(m_document.text(key).substr(0, kMaxNameBytes + 1));
            case ValueKind::Integer:
                return std::to_string(m_document.integer(key));
            case ValueKind::Name:
                return m_document.nameOf(key);
            default:
                return "#" + std::to_string(key);
        }
    }

    const PickleDocument& m_document;
    TensorCatalog& m_catalog;
    const FileContext& m_file;
    NamedTensors m_tensors;
    std::vector<ValueId> m_path;
    size_t m_cost = 0;
};

}  // namespace

void NamedTensors::add(const std::string& name, StoredTensor tensor, const FileContext& file) {
    if (name.size() > kMaxNameBytes) {
        throw file.fault("a name of more than " + std::to_string(kMaxNameBytes) + " bytes");
    }
    m_bytes += name.size() + sizeof(StoredTensor) + 2 * tensor.sizes.size() * sizeof(int64_t) + 128;
    if (m_bytes > kMaxBytes) {
        throw file.fault("more tensors than a network has");
    }
    if (!m_tensors.emplace(name, std::move(tensor)).second) {
        throw file.at(name).fault("two tensors are called " + name);
    }
}

StoredTensors tensorsByPath(const PickleDocument& document,
                            TensorCatalog& catalog,
                            const FileContext& file) {
    PathWalk walk(document, catalog, file);
    walk.visit(document.root(), "");
    return walk.take();
}

}  // namespace ld3
