#pragma once

#include "core/checkpoints/formats/pickle_globals.h"

#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ld3 {

/// Number of a value in its document.
using ValueId = uint32_t;

enum class ValueKind : uint8_t {
    None,
    Boolean,
    Integer,
    LongInteger,  ///< beyond 64 bits; `text` holds its bytes, little-endian two's complement
    Real,
    Text,  ///< UTF-8
    Bytes,
    Tuple,
    List,
    Dictionary,  ///< items are key, value, key, value, …
    Set,
    Name,    ///< a class or function, named and never called; items are module and name
    Object,  ///< of a name; items are name, arguments, state, then what was appended
};

/// The values of a pickle: inert, numbered, in one arena. Values may share others and may contain
/// themselves, so whoever walks through them has to bound the walk. Texts and bytes are views of
/// the bytes that were read, which must outlive the document.
class PickleDocument {
  public:
    /// Memory that the values of one document may take; ten times what the largest networks need.
    static constexpr size_t kMaxBytes = size_t{96} << 20;

    PickleDocument() : m_containers(1) {}

    [[nodiscard]] ValueId root() const { return m_root; }

    [[nodiscard]] ValueId size() const { return static_cast<ValueId>(m_nodes.size()); }

    [[nodiscard]] ValueKind kind(ValueId id) const { return m_nodes[id].kind; }

    [[nodiscard]] bool is(ValueId id, ValueKind kind) const { return m_nodes[id].kind == kind; }

    /// Value of a Boolean (0 or 1) or an Integer.
    [[nodiscard]] int64_t integer(ValueId id) const { return m_nodes[id].integer; }

    /// Value of a Real.
    [[nodiscard]] double real(ValueId id) const { return m_nodes[id].real; }

    /// Content of Text, Bytes or LongInteger; empty for other kinds.
    [[nodiscard]] std::string_view text(ValueId id) const { return m_nodes[id].text; }

    /// Elements of a container, in the order in which they came.
    [[nodiscard]] std::span<const ValueId> items(ValueId id) const;

    /// The value of the last entry with this text as its key; none for anything but a dictionary.
    [[nodiscard]] std::optional<ValueId> find(ValueId dictionary, std::string_view key) const;

    /// Whether this is an object that came of a name with this meaning.
    [[nodiscard]] bool isObject(ValueId id, Meaning meaning) const;

    /// Meaning of a Name, or of the name that an Object came of; Forbidden for other kinds.
    [[nodiscard]] Meaning meaning(ValueId id) const;

    /// "module.name" of a Name, or of the name that an Object came of.
    [[nodiscard]] std::string nameOf(ValueId id) const;

    /// The arguments (a Tuple) of an Object.
    [[nodiscard]] ValueId arguments(ValueId object) const { return items(object)[1]; }

    /// The state that was given to an Object; the value None if there is none.
    [[nodiscard]] ValueId state(ValueId object) const { return items(object)[2]; }

    // What the reader of pickles uses to fill the document.

    [[nodiscard]] ValueId add(ValueKind kind, std::string_view text = {});
    [[nodiscard]] ValueId addInteger(ValueKind kind, int64_t value);
    [[nodiscard]] ValueId addReal(double value);
    [[nodiscard]] ValueId addContainer(ValueKind kind, std::span<const ValueId> items);
    [[nodiscard]] ValueId addOrderedDict();
    [[nodiscard]] ValueId addName(Meaning meaning, ValueId module, ValueId name);

    /// Bytes that no part of the file holds as they are; kept by the document.
    [[nodiscard]] ValueId addOwnedBytes(std::string bytes);

    void append(ValueId container, std::span<const ValueId> items);
    void setState(ValueId object, ValueId state);

    void setRoot(ValueId root) { m_root = root; }

    /// Levels of values inside; exact unless something was put into an inner value afterwards.
    [[nodiscard]] uint8_t depth(ValueId id) const { return m_nodes[id].depth; }

    /// Whether a Dictionary is an OrderedDict, which can have attributes.
    [[nodiscard]] bool isOrdered(ValueId id) const {
        return m_nodes[id].meaning == Meaning::OrderedDict;
    }

    /// Whether Python could use it as a key.
    [[nodiscard]] bool hashable(ValueId id) const { return m_nodes[id].hashable; }

    /// False once the values take more than `kMaxBytes`.
    [[nodiscard]] bool withinMemory() const { return m_bytes <= kMaxBytes; }

  private:
    struct Node {
        ValueKind kind = ValueKind::None;
        Meaning meaning = Meaning::Forbidden;
        uint8_t depth = 0;
        bool hashable = true;
        uint32_t container = 0;  ///< its items; 0 for none
        int64_t integer = 0;
        double real = 0.0;
        std::string_view text;
    };

    ValueId addNode(Node node);
    void noteItems(ValueId container, std::span<const ValueId> items);

    std::deque<Node> m_nodes;
    std::deque<std::vector<ValueId>> m_containers;  ///< the first is the empty one
    std::deque<std::string> m_owned;
    ValueId m_root = 0;
    size_t m_bytes = 0;
};

}  // namespace ld3
