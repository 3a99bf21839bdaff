#pragma once

#include "core/checkpoints/formats/byte_reader.h"
#include "core/checkpoints/formats/file_context.h"
#include "core/checkpoints/formats/pickle_document.h"
#include "core/checkpoints/formats/pickle_opcodes.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace ld3 {

/// The stack machine of pickle, protocols 2 to 5, which executes nothing: names are looked up in an
/// exact list, the few calls that a checkpoint needs become data, everything else is refused.
/// Memory and time are bounded by the bytes that are really there, depth by a fixed limit.
class PickleMachine {
  public:
    /// @param bytes  of which the pickle is the beginning; must outlive the document
    PickleMachine(std::string_view bytes, PickleContext context, const FileContext& file)
        : m_reader(bytes), m_context(context), m_file(file) {}

    /// Runs to STOP. @throws Error{BadFile} with the reason
    [[nodiscard]] PickleDocument run();

    /// Bytes up to and with STOP, after `run`.
    [[nodiscard]] uint64_t consumed() const { return m_reader.position(); }

  private:
    [[nodiscard]] Error fault(const std::string& reason) const;
    void requireBytes(uint64_t count, const char* of);
    std::string_view takeCounted(unsigned lengthBytes, const char* of);

    void readProtocol();
    bool step();
    bool stepScalar(Opcode code);
    bool stepContainer(Opcode code);
    bool stepMemo(Opcode code);
    bool stepObject(Opcode code);

    // Values, stack and memo; in pickle_stack.cpp.
    void pushInteger(int64_t value);
    void pushLong(unsigned lengthBytes);
    void pushReal();
    void pushText(std::string_view text);
    void pushPython2Text(std::string_view text);
    void pushTuple(size_t count);
    void pushContainer(ValueKind kind, std::span<const ValueId> items);
    void push(ValueId value);
    ValueId pop();
    std::vector<ValueId> popToMark();
    void checkSize(ValueId value) const;

    void appendTo(ValueId list, std::span<const ValueId> items);
    void setItems(ValueId dictionary, std::span<const ValueId> items);
    void addToSet(ValueId set, std::span<const ValueId> items);

    void put(uint64_t index);
    void get(uint64_t index);

    void pushNameFromLines();

    // Names, objects and the calls that are known; in pickle_calls.cpp.
    void pushName(ValueId module, ValueId name);
    void persistentId();
    void newObject(bool withKeywords);
    void reduce();
    void build();
    ValueId call(ValueId callee, ValueId arguments);
    ValueId keep(ValueId callee, ValueId arguments);
    ValueId orderedDict(std::span<const ValueId> arguments);
    ValueId setOf(std::span<const ValueId> arguments);
    ValueId encode(std::span<const ValueId> arguments);
    ValueId numpyScalar(ValueId callee, ValueId arguments);
    ValueId parameter(std::span<const ValueId> arguments);

    ByteReader m_reader;
    PickleContext m_context;
    const FileContext& m_file;
    PickleDocument m_document;
    std::vector<ValueId> m_stack;
    std::vector<size_t> m_marks;
    std::vector<ValueId> m_memo;  ///< kUnset where nothing was stored
    uint64_t m_memoEntries = 0;
    std::unordered_map<ValueId, ValueId> m_encoded;  ///< texts that were turned into bytes
    ValueId m_none = 0;
};

/// The document of a pickle that fills `bytes`. @throws Error{BadFile}
[[nodiscard]] PickleDocument readWholePickle(std::string_view bytes,
                                             PickleContext context,
                                             const FileContext& file);

}  // namespace ld3
