#include "core/checkpoints/formats/pickle_document.h"

#include <algorithm>
#include <array>
#include <limits>

namespace ld3 {

namespace {

/// What a separate piece of memory costs besides its content.
constexpr size_t kHeapOverhead = 32;

}  // namespace

std::span<const ValueId> PickleDocument::items(ValueId id) const {
    return m_containers[m_nodes[id].container];
}

std::optional<ValueId> PickleDocument::find(ValueId dictionary, std::string_view key) const {
    if (!is(dictionary, ValueKind::Dictionary)) {
        return std::nullopt;
    }
    const std::span<const ValueId> entries = items(dictionary);
    for (size_t i = entries.size(); i >= 2; i -= 2) {
        if (is(entries[i - 2], ValueKind::Text) && text(entries[i - 2]) == key) {
            return entries[i - 1];
        }
    }
    return std::nullopt;
}

bool PickleDocument::isObject(ValueId id, Meaning wanted) const {
    return is(id, ValueKind::Object) && meaning(id) == wanted;
}

Meaning PickleDocument::meaning(ValueId id) const {
    switch (kind(id)) {
        case ValueKind::Object:
            return m_nodes[items(id)[0]].meaning;
        case ValueKind::Name:
            return m_nodes[id].meaning;
        default:
            return Meaning::Forbidden;
    }
}

std::string PickleDocument::nameOf(ValueId id) const {
    const ValueId name = is(id, ValueKind::Object) ? items(id)[0] : id;
    if (!is(name, ValueKind::Name)) {
        return {};
    }
    if (items(name).empty()) {
        return "persistent id";
    }
    return std::string(text(items(name)[0])) + "." + std::string(text(items(name)[1]));
}

ValueId PickleDocument::addNode(Node node) {
    m_bytes += sizeof(Node);
    m_nodes.push_back(node);
    return static_cast<ValueId>(m_nodes.size() - 1);
}

ValueId PickleDocument::add(ValueKind kind, std::string_view text) {
    Node node;
    node.kind = kind;
    node.text = text;
    return addNode(node);
}

ValueId PickleDocument::addInteger(ValueKind kind, int64_t value) {
    Node node;
    node.kind = kind;
    node.integer = value;
    return addNode(node);
}

ValueId PickleDocument::addReal(double value) {
    Node node;
    node.kind = ValueKind::Real;
    node.real = value;
    return addNode(node);
}

ValueId PickleDocument::addContainer(ValueKind kind, std::span<const ValueId> items) {
    Node node;
    node.kind = kind;
    node.hashable = kind == ValueKind::Tuple || kind == ValueKind::Object;
    node.depth = 1;
    const ValueId id = addNode(node);
    append(id, items);
    return id;
}

ValueId PickleDocument::addOrderedDict() {
    const ValueId id = addContainer(ValueKind::Dictionary, {});
    m_nodes[id].meaning = Meaning::OrderedDict;
    return id;
}

ValueId PickleDocument::addName(Meaning meaning, ValueId module, ValueId name) {
    Node node;
    node.kind = ValueKind::Name;
    node.meaning = meaning;
    const ValueId id = addNode(node);
    if (meaning != Meaning::PersistentId) {
        append(id, std::array{module, name});
    }
    return id;
}

ValueId PickleDocument::addOwnedBytes(std::string bytes) {
    m_bytes += sizeof(std::string) + kHeapOverhead;
    m_owned.push_back(std::move(bytes));
    return add(ValueKind::Bytes, m_owned.back());
}

void PickleDocument::append(ValueId container, std::span<const ValueId> items) {
    Node& node = m_nodes[container];
    if (items.empty()) {
        return;
    }
    if (node.container == 0) {
        m_containers.emplace_back();
        node.container = static_cast<uint32_t>(m_containers.size() - 1);
        m_bytes += sizeof(std::vector<ValueId>) + kHeapOverhead;
    }
    std::vector<ValueId>& own = m_containers[node.container];
    own.insert(own.end(), items.begin(), items.end());
    m_bytes += items.size_bytes();
    noteItems(container, items);
}

void PickleDocument::setState(ValueId object, ValueId state) {
    m_containers[m_nodes[object].container][2] = state;
    noteItems(object, std::array{state});
}

void PickleDocument::noteItems(ValueId container, std::span<const ValueId> items) {
    constexpr unsigned kMost = std::numeric_limits<uint8_t>::max();
    Node& node = m_nodes[container];
    for (const ValueId item : items) {
        const unsigned depth = std::min(kMost, m_nodes[item].depth + 1U);
        node.depth = static_cast<uint8_t>(std::max<unsigned>(node.depth, depth));
        if (node.kind == ValueKind::Tuple) {
            node.hashable = node.hashable && m_nodes[item].hashable;
        }
    }
}

}  // namespace ld3
