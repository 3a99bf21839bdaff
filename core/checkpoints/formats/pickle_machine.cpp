#include "core/checkpoints/formats/pickle_machine.h"

#include "core/checkpoints/formats/utf8.h"

#include <array>
#include <bit>
#include <limits>

namespace ld3 {

namespace {

/// Real networks have 16 open marks and nest 17 deep.
constexpr size_t kMaxMarks = 100;
constexpr uint8_t kMaxDepth = 100;
/// Python itself writes lists and dictionaries in batches of a thousand.
constexpr size_t kMaxStack = 1'000'000;
constexpr uint64_t kMaxMemoIndex = 4'000'000;
constexpr uint64_t kMaxNameBytes = 4096;
constexpr ValueId kUnset = std::numeric_limits<ValueId>::max();

enum Opcode : unsigned char {
    Mark = '(',
    Stop = '.',
    Pop = '0',
    PopMark = '1',
    BinFloat = 'G',
    BinInt = 'J',
    BinInt1 = 'K',
    BinInt2 = 'M',
    None = 'N',
    BinPersId = 'Q',
    Reduce = 'R',
    BinString = 'T',
    ShortBinString = 'U',
    BinUnicode = 'X',
    Append = 'a',
    Build = 'b',
    Global = 'c',
    EmptyDict = '}',
    Appends = 'e',
    BinGet = 'h',
    LongBinGet = 'j',
    EmptyList = ']',
    BinPut = 'q',
    LongBinPut = 'r',
    SetItem = 's',
    Tuple = 't',
    EmptyTuple = ')',
    SetItems = 'u',
    BinBytes = 'B',
    ShortBinBytes = 'C',
    Proto = 0x80,
    NewObj = 0x81,
    Tuple1 = 0x85,
    Tuple2 = 0x86,
    Tuple3 = 0x87,
    NewTrue = 0x88,
    NewFalse = 0x89,
    Long1 = 0x8a,
    Long4 = 0x8b,
    ShortBinUnicode = 0x8c,
    BinUnicode8 = 0x8d,
    BinBytes8 = 0x8e,
    EmptySet = 0x8f,
    AddItems = 0x90,
    FrozenSet = 0x91,
    NewObjEx = 0x92,
    StackGlobal = 0x93,
    Memoize = 0x94,
    Frame = 0x95,
};

std::string nameOfOpcode(unsigned char code) {
    switch (code) {
        case 'i':
            return "INST";
        case 'o':
            return "OBJ";
        case 'P':
            return "PERSID";
        case 0x82:
            return "EXT1";
        case 0x83:
            return "EXT2";
        case 0x84:
            return "EXT4";
        default: {
            constexpr std::string_view kDigits = "0123456789abcdef";
            return std::string("0x") + kDigits[code >> 4] + kDigits[code & 15];
        }
    }
}

}  // namespace

Error PickleMachine::fault(const std::string& reason) const {
    return m_file.fault(reason + ", at byte " + std::to_string(m_reader.position()));
}

void PickleMachine::requireBytes(uint64_t count, const char* of) {
    if (!m_reader.has(count)) {
        throw fault(std::string("declared length of ") + of + " (" + std::to_string(count) +
                    " bytes) exceeds the file: the pickle ends before STOP");
    }
}

std::string_view PickleMachine::takeCounted(unsigned lengthBytes, const char* of) {
    requireBytes(lengthBytes, of);
    const uint64_t length = m_reader.number(lengthBytes);
    requireBytes(length, of);
    return m_reader.take(length);
}

PickleDocument PickleMachine::run() {
    m_none = m_document.add(ValueKind::None);
    readProtocol();
    while (step()) {
        if (!m_document.withinMemory()) {
            throw fault("too many values: they would take more than " +
                        std::to_string(PickleDocument::kMaxBytes >> 20) + " MiB");
        }
    }
    if (m_stack.size() != 1 || !m_marks.empty()) {
        throw fault(m_stack.empty() ? "stack underflow: nothing at STOP"
                                    : "values left on the stack at STOP");
    }
    m_document.setRoot(m_stack.front());
    return std::move(m_document);
}

void PickleMachine::readProtocol() {
    if (!m_reader.has(1)) {
        throw m_file.fault("empty: no pickle, nothing at all");
    }
    const uint64_t first = m_reader.number(1);
    if (first != Proto) {
        throw m_file.fault(
            "not a pickle of a supported protocol: the first byte is not PROTO; a failed "
            "download, or text protocol 0");
    }
    requireBytes(1, "the protocol");
    const uint64_t protocol = m_reader.number(1);
    if (protocol < 2 || protocol > 5) {
        throw m_file.fault("pickle protocol " + std::to_string(protocol) + " is not supported");
    }
}

bool PickleMachine::step() {
    if (!m_reader.has(1)) {
        throw fault("the pickle ends before STOP");
    }
    const auto code = static_cast<unsigned char>(m_reader.number(1));
    if (code == Stop) {
        return false;
    }
    if (!stepScalar(code) && !stepContainer(code) && !stepMemo(code) && !stepObject(code)) {
        throw fault("opcode " + nameOfOpcode(code) + " is not allowed");
    }
    return true;
}

bool PickleMachine::stepScalar(unsigned char code) {
    switch (code) {
        case None:
            push(m_none);
            return true;
        case NewTrue:
        case NewFalse:
            push(m_document.addInteger(ValueKind::Boolean, code == NewTrue ? 1 : 0));
            return true;
        case BinInt:
            requireBytes(4, "an integer");
            pushInteger(static_cast<int32_t>(m_reader.number(4)));
            return true;
        case BinInt1:
            requireBytes(1, "an integer");
            pushInteger(static_cast<int64_t>(m_reader.number(1)));
            return true;
        case BinInt2:
            requireBytes(2, "an integer");
            pushInteger(static_cast<int64_t>(m_reader.number(2)));
            return true;
        case Long1:
            pushLong(1);
            return true;
        case Long4:
            pushLong(4);
            return true;
        case BinFloat:
            pushReal();
            return true;
        case ShortBinString:
            pushPython2Text(takeCounted(1, "a byte string"));
            return true;
        case BinString:
            pushPython2Text(takeCounted(4, "a byte string"));
            return true;
        case ShortBinUnicode:
            pushText(takeCounted(1, "a text"));
            return true;
        case BinUnicode:
            pushText(takeCounted(4, "a text"));
            return true;
        case BinUnicode8:
            pushText(takeCounted(8, "a text"));
            return true;
        case ShortBinBytes:
            push(m_document.add(ValueKind::Bytes, takeCounted(1, "a byte string")));
            return true;
        case BinBytes:
            push(m_document.add(ValueKind::Bytes, takeCounted(4, "a byte string")));
            return true;
        case BinBytes8:
            push(m_document.add(ValueKind::Bytes, takeCounted(8, "a byte string")));
            return true;
        default:
            return false;
    }
}

bool PickleMachine::stepContainer(unsigned char code) {
    switch (code) {
        case EmptyTuple:
            pushContainer(ValueKind::Tuple, {});
            return true;
        case EmptyList:
            pushContainer(ValueKind::List, {});
            return true;
        case EmptyDict:
            pushContainer(ValueKind::Dictionary, {});
            return true;
        case EmptySet:
            pushContainer(ValueKind::Set, {});
            return true;
        case Tuple1:
        case Tuple2:
        case Tuple3:
            pushTuple(code - Tuple1 + 1U);
            return true;
        case Tuple:
            pushContainer(ValueKind::Tuple, popToMark());
            return true;
        case Append: {
            const ValueId item = pop();
            const ValueId list = pop();
            appendTo(list, std::array{item});
            push(list);
            return true;
        }
        case SetItem: {
            const ValueId value = pop();
            const ValueId key = pop();
            const ValueId dictionary = pop();
            setItems(dictionary, std::array{key, value});
            push(dictionary);
            return true;
        }
        case Appends:
        case SetItems:
        case AddItems: {
            const std::vector<ValueId> items = popToMark();
            const ValueId target = pop();
            if (code == Appends) {
                appendTo(target, items);
            } else if (code == SetItems) {
                setItems(target, items);
            } else {
                addToSet(target, items);
            }
            push(target);
            return true;
        }
        case FrozenSet: {
            const std::vector<ValueId> items = popToMark();
            pushContainer(ValueKind::Set, {});
            addToSet(m_stack.back(), items);
            return true;
        }
        default:
            return false;
    }
}

bool PickleMachine::stepMemo(unsigned char code) {
    switch (code) {
        case Mark:
            if (m_marks.size() >= kMaxMarks) {
                throw fault("nesting too deep: more than " + std::to_string(kMaxMarks) +
                            " open MARKs");
            }
            m_marks.push_back(m_stack.size());
            return true;
        case Pop:
            // Python lets it take a MARK, too; no pickler writes that.
            (void)pop();
            return true;
        case PopMark:
            (void)popToMark();
            return true;
        case BinPut:
        case LongBinPut:
            requireBytes(code == BinPut ? 1 : 4, "a memo index");
            put(m_reader.number(code == BinPut ? 1 : 4));
            return true;
        case Memoize:
            put(m_memoEntries);
            return true;
        case BinGet:
        case LongBinGet:
            requireBytes(code == BinGet ? 1 : 4, "a memo index");
            get(m_reader.number(code == BinGet ? 1 : 4));
            return true;
        case Frame: {
            // A hint about reading ahead, and long texts lie outside: only its length can be wrong.
            requireBytes(8, "a frame");
            const uint64_t length = m_reader.number(8);
            if (!m_reader.has(length)) {
                throw fault("a frame of " + std::to_string(length) +
                            " bytes is longer than the file: its declared length exceeds the file, "
                            "the pickle ends before STOP");
            }
            return true;
        }
        default:
            return false;
    }
}

bool PickleMachine::stepObject(unsigned char code) {
    switch (code) {
        case Global:
            pushNameFromLines();
            return true;
        case StackGlobal: {
            const ValueId name = pop();
            const ValueId module = pop();
            pushName(module, name);
            return true;
        }
        case BinPersId:
            persistentId();
            return true;
        case NewObj:
        case NewObjEx:
            newObject(code == NewObjEx);
            return true;
        case Reduce:
            reduce();
            return true;
        case Build:
            build();
            return true;
        default:
            return false;
    }
}

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

PickleDocument readWholePickle(std::string_view bytes,
                               PickleContext context,
                               const FileContext& file) {
    PickleMachine machine(bytes, context, file);
    PickleDocument document = machine.run();
    if (machine.consumed() != bytes.size()) {
        throw file.fault(std::to_string(bytes.size() - machine.consumed()) + " bytes after STOP");
    }
    return document;
}

}  // namespace ld3
