#include "core/checkpoints/formats/pickle_machine.h"
#include "core/checkpoints/formats/utf8.h"

#include <array>
#include <bit>
#include <limits>

namespace ld3 {

namespace {

/// Real networks nest 17 deep.
constexpr uint8_t kMaxDepth = 100;
/// Python itself writes lists and dictionaries in batches of a thousand.
constexpr size_t kMaxStack = 1'000'000;
constexpr uint64_t kMaxMemoIndex = 4'000'000;
constexpr uint64_t kMaxNameBytes = 4096;
constexpr ValueId kUnset = std::numeric_limits<ValueId>::max();

}  // namespace

void PickleMachine::pushInteger(int64_t value) {
    push(m_document.addInteger(ValueKind::Integer, value));
}

void PickleMachine::pushLong(unsigned lengthBytes) {
    requireBytes(lengthBytes, "an integer");
    const uint64_t length = m_reader.number(lengthBytes);
    if (lengthBytes == 4 && length > std::numeric_limits<int32_t>::max()) {
        throw fault("an integer of negative length");
    }
    requireBytes(length, "an integer");
    const std::string_view bytes = m_reader.take(length);
    if (length > sizeof(int64_t)) {
        push(m_document.add(ValueKind::LongInteger, bytes));
        return;
    }
    uint64_t value = ByteReader(bytes).number(static_cast<unsigned>(length));
    if (!bytes.empty() && length < sizeof(int64_t) && (bytes.back() & 0x80) != 0) {
        value |= ~uint64_t{0} << (8 * length);
    }
    pushInteger(static_cast<int64_t>(value));
}

void PickleMachine::pushReal() {
    requireBytes(8, "a number");
    uint64_t bits = 0;
    for (const char byte : m_reader.take(8)) {
        bits = bits << 8 | static_cast<unsigned char>(byte);  // the one big-endian number
    }
    push(m_document.addReal(std::bit_cast<double>(bits)));
}

void PickleMachine::pushText(std::string_view text) {
    if (!isUtf8(text)) {
        throw fault("a text is not UTF-8");
    }
    push(m_document.add(ValueKind::Text, text));
}

void PickleMachine::pushPython2Text(std::string_view text) {
    // Python 2 has one type for names and for raw bytes.
    push(m_document.add(isUtf8(text) ? ValueKind::Text : ValueKind::Bytes, text));
}

void PickleMachine::pushTuple(size_t count) {
    std::array<ValueId, 3> items{};
    for (size_t i = count; i > 0; --i) {
        items.at(i - 1) = pop();
    }
    pushContainer(ValueKind::Tuple, std::span(items).first(count));
}

void PickleMachine::pushContainer(ValueKind kind, std::span<const ValueId> items) {
    push(m_document.addContainer(kind, items));
    checkSize(m_stack.back());
}

void PickleMachine::push(ValueId value) {
    if (m_stack.size() >= kMaxStack) {
        throw fault("more than " + std::to_string(kMaxStack) + " values on the stack");
    }
    m_stack.push_back(value);
}

ValueId PickleMachine::pop() {
    const size_t floor = m_marks.empty() ? 0 : m_marks.back();
    if (m_stack.size() <= floor) {
        throw fault("stack underflow");
    }
    const ValueId value = m_stack.back();
    m_stack.pop_back();
    return value;
}

std::vector<ValueId> PickleMachine::popToMark() {
    if (m_marks.empty()) {
        throw fault("stack underflow: no MARK");
    }
    const auto begin = m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
    std::vector<ValueId> items(begin, m_stack.end());
    m_stack.erase(begin, m_stack.end());
    m_marks.pop_back();
    return items;
}

void PickleMachine::checkSize(ValueId value) const {
    if (m_document.depth(value) > kMaxDepth) {
        throw fault("nesting too deep: more than " + std::to_string(kMaxDepth) +
                    " values inside each other");
    }
}

void PickleMachine::appendTo(ValueId list, std::span<const ValueId> items) {
    if (!m_document.is(list, ValueKind::List) && !m_document.is(list, ValueKind::Object)) {
        throw fault("APPEND on something that is not a list");
    }
    m_document.append(list, items);
    checkSize(list);
}

void PickleMachine::setItems(ValueId dictionary, std::span<const ValueId> items) {
    if (items.size() % 2 != 0) {
        throw fault("SETITEMS with an odd number of values");
    }
    if (!m_document.is(dictionary, ValueKind::Dictionary) &&
        !m_document.is(dictionary, ValueKind::Object)) {
        throw fault("SETITEMS on something that is not a dictionary");
    }
    for (size_t i = 0; i < items.size(); i += 2) {
        if (!m_document.hashable(items[i])) {
            throw fault("a list, set or dictionary as a dictionary key");
        }
    }
    m_document.append(dictionary, items);
    checkSize(dictionary);
}

void PickleMachine::addToSet(ValueId set, std::span<const ValueId> items) {
    if (!m_document.is(set, ValueKind::Set)) {
        throw fault("ADDITEMS on something that is not a set");
    }
    for (const ValueId item : items) {
        if (!m_document.hashable(item)) {
            throw fault("a list, set or dictionary in a set");
        }
    }
    m_document.append(set, items);
    checkSize(set);
}

void PickleMachine::put(uint64_t index) {
    // A pickler counts upwards, so an index beyond the number of bytes so far is no pickler's.
    if (index > kMaxMemoIndex || index > m_reader.position()) {
        throw fault("memo index " + std::to_string(index) + " is too large");
    }
    const size_t floor = m_marks.empty() ? 0 : m_marks.back();
    if (m_stack.size() <= floor) {
        throw fault("stack underflow");
    }
    if (index >= m_memo.size()) {
        m_memo.resize(index + 1, kUnset);
    }
    m_memoEntries += m_memo[index] == kUnset ? 1 : 0;
    m_memo[index] = m_stack.back();
}

void PickleMachine::get(uint64_t index) {
    if (index >= m_memo.size() || m_memo[index] == kUnset) {
        throw fault("memo entry " + std::to_string(index) + " was never stored");
    }
    push(m_memo[index]);
}

void PickleMachine::pushNameFromLines() {
    std::array<std::string_view, 2> lines;
    for (std::string_view& line : lines) {
        line = m_reader.takeUntil('\n');
        if (line.empty() || line.size() > kMaxNameBytes || !isUtf8(line)) {
            throw fault("a name without end, or the pickle ends before STOP");
        }
    }
    const ValueId module = m_document.add(ValueKind::Text, lines[0]);
    pushName(module, m_document.add(ValueKind::Text, lines[1]));
}

}  // namespace ld3
