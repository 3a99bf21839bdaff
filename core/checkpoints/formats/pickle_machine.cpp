#include "core/checkpoints/formats/pickle_machine.h"

#include <array>

namespace ld3 {

namespace {

/// Real networks have 16 open marks.
constexpr size_t kMaxMarks = 100;

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
    return m_file.fault("at byte " + std::to_string(m_reader.position()) + ": " + reason);
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
    if (m_reader.number(1) != static_cast<uint64_t>(Opcode::Proto)) {
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
    const auto byte = static_cast<unsigned char>(m_reader.number(1));
    const auto code = static_cast<Opcode>(byte);
    if (code == Opcode::Stop) {
        return false;
    }
    if (!stepScalar(code) && !stepContainer(code) && !stepMemo(code) && !stepObject(code)) {
        throw fault("opcode " + nameOfOpcode(byte) + " is not allowed");
    }
    return true;
}

bool PickleMachine::stepScalar(Opcode code) {
    switch (code) {
        case Opcode::None:
            push(m_none);
            return true;
        case Opcode::NewTrue:
        case Opcode::NewFalse:
            push(m_document.addInteger(ValueKind::Boolean, code == Opcode::NewTrue ? 1 : 0));
            return true;
        case Opcode::BinInt:
            requireBytes(4, "an integer");
            pushInteger(static_cast<int32_t>(m_reader.number(4)));
            return true;
        case Opcode::BinInt1:
            requireBytes(1, "an integer");
            pushInteger(static_cast<int64_t>(m_reader.number(1)));
            return true;
        case Opcode::BinInt2:
            requireBytes(2, "an integer");
            pushInteger(static_cast<int64_t>(m_reader.number(2)));
            return true;
        case Opcode::Long1:
            pushLong(1);
            return true;
        case Opcode::Long4:
            pushLong(4);
            return true;
        case Opcode::BinFloat:
            pushReal();
            return true;
        case Opcode::ShortBinString:
            pushPython2Text(takeCounted(1, "a byte string"));
            return true;
        case Opcode::BinString:
            pushPython2Text(takeCounted(4, "a byte string"));
            return true;
        case Opcode::ShortBinUnicode:
            pushText(takeCounted(1, "a text"));
            return true;
        case Opcode::BinUnicode:
            pushText(takeCounted(4, "a text"));
            return true;
        case Opcode::BinUnicode8:
            pushText(takeCounted(8, "a text"));
            return true;
        case Opcode::ShortBinBytes:
            push(m_document.add(ValueKind::Bytes, takeCounted(1, "a byte string")));
            return true;
        case Opcode::BinBytes:
            push(m_document.add(ValueKind::Bytes, takeCounted(4, "a byte string")));
            return true;
        case Opcode::BinBytes8:
            push(m_document.add(ValueKind::Bytes, takeCounted(8, "a byte string")));
            return true;
        default:
            return false;
    }
}

bool PickleMachine::stepContainer(Opcode code) {
    switch (code) {
        case Opcode::EmptyTuple:
            pushContainer(ValueKind::Tuple, {});
            return true;
        case Opcode::EmptyList:
            pushContainer(ValueKind::List, {});
            return true;
        case Opcode::EmptyDict:
            pushContainer(ValueKind::Dictionary, {});
            return true;
        case Opcode::EmptySet:
            pushContainer(ValueKind::Set, {});
            return true;
        case Opcode::Tuple1:
            pushTuple(1);
            return true;
        case Opcode::Tuple2:
            pushTuple(2);
            return true;
        case Opcode::Tuple3:
            pushTuple(3);
            return true;
        case Opcode::Tuple:
            pushContainer(ValueKind::Tuple, popToMark());
            return true;
        case Opcode::Append: {
            const ValueId item = pop();
            const ValueId list = pop();
            appendTo(list, std::array{item});
            push(list);
            return true;
        }
        case Opcode::SetItem: {
            const ValueId value = pop();
            const ValueId key = pop();
            const ValueId dictionary = pop();
            setItems(dictionary, std::array{key, value});
            push(dictionary);
            return true;
        }
        case Opcode::Appends:
        case Opcode::SetItems:
        case Opcode::AddItems: {
            const std::vector<ValueId> items = popToMark();
            const ValueId target = pop();
            if (code == Opcode::Appends) {
                appendTo(target, items);
            } else if (code == Opcode::SetItems) {
                setItems(target, items);
            } else {
                addToSet(target, items);
            }
            push(target);
            return true;
        }
        case Opcode::FrozenSet: {
            const std::vector<ValueId> items = popToMark();
            pushContainer(ValueKind::Set, {});
            addToSet(m_stack.back(), items);
            return true;
        }
        default:
            return false;
    }
}

bool PickleMachine::stepMemo(Opcode code) {
    switch (code) {
        case Opcode::Mark:
            if (m_marks.size() >= kMaxMarks) {
                throw fault("nesting too deep: more than " + std::to_string(kMaxMarks) +
                            " open MARKs");
            }
            m_marks.push_back(m_stack.size());
            return true;
        case Opcode::Pop:
            // Python lets it take a MARK, too; no pickler writes that.
            (void)pop();
            return true;
        case Opcode::PopMark:
            (void)popToMark();
            return true;
        case Opcode::BinPut:
        case Opcode::LongBinPut:
            requireBytes(code == Opcode::BinPut ? 1 : 4, "a memo index");
            put(m_reader.number(code == Opcode::BinPut ? 1 : 4));
            return true;
        case Opcode::Memoize:
            put(m_memoEntries);
            return true;
        case Opcode::BinGet:
        case Opcode::LongBinGet:
            requireBytes(code == Opcode::BinGet ? 1 : 4, "a memo index");
            get(m_reader.number(code == Opcode::BinGet ? 1 : 4));
            return true;
        case Opcode::Frame: {
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

bool PickleMachine::stepObject(Opcode code) {
    switch (code) {
        case Opcode::Global:
            pushNameFromLines();
            return true;
        case Opcode::StackGlobal: {
            const ValueId name = pop();
            const ValueId module = pop();
            pushName(module, name);
            return true;
        }
        case Opcode::BinPersId:
            persistentId();
            return true;
        case Opcode::NewObj:
        case Opcode::NewObjEx:
            newObject(code == Opcode::NewObjEx);
            return true;
        case Opcode::Reduce:
            reduce();
            return true;
        case Opcode::Build:
            build();
            return true;
        default:
            return false;
    }
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
