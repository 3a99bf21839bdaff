#include "core/checkpoints/formats/numpy_scalar.h"
#include "core/checkpoints/formats/pickle_machine.h"
#include "core/checkpoints/formats/utf8.h"

#include <algorithm>
#include <array>

namespace ld3 {

namespace {

/// Enough to recognise a name in a message.
std::string shortened(const std::string& text) {
    constexpr size_t kMost = 120;
    return text.size() <= kMost ? text : text.substr(0, kMost) + "…";
}

}  // namespace

void PickleMachine::pushName(ValueId module, ValueId name) {
    if (!m_document.is(module, ValueKind::Text) || !m_document.is(name, ValueKind::Text)) {
        throw fault("a global whose name is not text");
    }
    const Meaning meaning = meaningOf(m_document.text(module), m_document.text(name), m_context);
    const ValueId value = m_document.addName(meaning, module, name);
    if (meaning == Meaning::UnknownStorageClass) {
        throw fault("unknown storage type " + shortened(std::string(m_document.text(name))));
    }
    if (meaning == Meaning::Forbidden) {
        throw fault("global " + shortened(m_document.nameOf(value)) + " is not allowed");
    }
    push(value);
}

void PickleMachine::persistentId() {
    if (m_context != PickleContext::TorchFile && m_context != PickleContext::StorageBlob) {
        throw fault("persistent id in a plain pickle");
    }
    const ValueId id = pop();
    if (!m_document.is(id, ValueKind::Tuple)) {
        throw fault("a persistent id that is not a tuple");
    }
    push(keep(m_document.addName(Meaning::PersistentId, 0, 0), id));
}

void PickleMachine::newObject(bool withKeywords) {
    if (withKeywords) {
        (void)pop();  // opaque arguments of an opaque class
    }
    const ValueId arguments = pop();
    const ValueId callee = pop();
    const bool isName = m_document.is(callee, ValueKind::Name);
    const Meaning meaning = m_document.meaning(callee);
    if (!isName || (meaning != Meaning::OpaqueClass && meaning != Meaning::ModuleDict)) {
        throw fault("NEWOBJ on something that is not an allowed class" +
                    (isName ? ": " + shortened(m_document.nameOf(callee)) : ""));
    }
    if (!m_document.is(arguments, ValueKind::Tuple)) {
        throw fault("NEWOBJ whose arguments are not a tuple");
    }
    push(keep(callee, arguments));
}

void PickleMachine::reduce() {
    const ValueId arguments = pop();
    const ValueId callee = pop();
    if (!m_document.is(callee, ValueKind::Name)) {
        throw fault("REDUCE on something that is not an allowed global");
    }
    if (!m_document.is(arguments, ValueKind::Tuple)) {
        throw fault("REDUCE whose arguments are not a tuple");
    }
    push(call(callee, arguments));
}

void PickleMachine::build() {
    const ValueId state = pop();
    const ValueId target = pop();
    switch (m_document.kind(target)) {
        case ValueKind::Dictionary:
            // Only an ordered one has attributes: a state dict's versions, which nobody needs.
            if (!m_document.isOrdered(target) || !m_document.is(state, ValueKind::Dictionary)) {
                throw fault("BUILD on something that takes no state");
            }
            break;
        case ValueKind::Object: {
            const Meaning meaning = m_document.meaning(target);
            if (meaning != Meaning::OpaqueClass && meaning != Meaning::ModuleDict &&
                meaning != Meaning::NumpyDtype && meaning != Meaning::KeptCall) {
                throw fault("BUILD on something that takes no state");
            }
            m_document.setState(target, state);
            checkSize(target);
            break;
        }
        default:
            throw fault("BUILD on something that takes no state");
    }
    push(target);
}

ValueId PickleMachine::keep(ValueId callee, ValueId arguments) {
    const ValueId object =
        m_document.addContainer(ValueKind::Object, std::array{callee, arguments, m_none});
    checkSize(object);
    return object;
}

ValueId PickleMachine::call(ValueId callee, ValueId arguments) {
    const std::span<const ValueId> items = m_document.items(arguments);
    switch (m_document.meaning(callee)) {
        case Meaning::PersistentObject:
        case Meaning::LoadStorage:
        case Meaning::RebuildTensor:
        case Meaning::NumpyDtype:
        case Meaning::KeptCall:
            return keep(callee, arguments);
        case Meaning::RebuildParameter:
            return parameter(items);
        case Meaning::OrderedDict:
            return orderedDict(items);
        case Meaning::DefaultDict:
            return m_document.addContainer(ValueKind::Dictionary, {});
        case Meaning::Counter:
            if (items.size() == 1 && m_document.is(items[0], ValueKind::Dictionary)) {
                return items[0];
            }
            throw fault("collections.Counter of something that is not a dictionary");
        case Meaning::Set:
            return setOf(items);
        case Meaning::Encode:
            return encode(items);
        case Meaning::NumpyScalar:
            return numpyScalar(callee, arguments);
        default:
            throw fault("a call of " + shortened(m_document.nameOf(callee)) +
                        ": REDUCE on something that is not an allowed global");
    }
}

ValueId PickleMachine::orderedDict(std::span<const ValueId> arguments) {
    const ValueId dictionary = m_document.addOrderedDict();
    if (arguments.empty()) {
        return dictionary;
    }
    // Python 2 gives a list of pairs.
    if (arguments.size() != 1 || !m_document.is(arguments[0], ValueKind::List)) {
        throw fault("an OrderedDict of something that is not a list of pairs");
    }
    for (const ValueId pair : m_document.items(arguments[0])) {
        const bool isPair =
            (m_document.is(pair, ValueKind::List) || m_document.is(pair, ValueKind::Tuple)) &&
            m_document.items(pair).size() == 2;
        if (!isPair) {
            throw fault("an OrderedDict of something that is not a list of pairs");
        }
        setItems(dictionary, m_document.items(pair));
    }
    return dictionary;
}

ValueId PickleMachine::setOf(std::span<const ValueId> arguments) {
    const ValueId set = m_document.addContainer(ValueKind::Set, {});
    if (arguments.empty()) {
        return set;
    }
    if (arguments.size() != 1 || !m_document.is(arguments[0], ValueKind::List)) {
        throw fault("a set of something that is not a list");
    }
    addToSet(set, m_document.items(arguments[0]));
    return set;
}

ValueId PickleMachine::encode(std::span<const ValueId> arguments) {
    if (arguments.size() != 2 || !m_document.is(arguments[0], ValueKind::Text) ||
        m_document.text(arguments[1]) != "latin1") {
        throw fault("_codecs.encode with anything but a text and 'latin1'");
    }
    // Bytes do not change, so each text is decoded once, however often the file asks for it.
    const auto known = m_encoded.find(arguments[0]);
    if (known != m_encoded.end()) {
        return known->second;
    }
    std::optional<std::string> bytes = latin1FromUtf8(m_document.text(arguments[0]));
    if (!bytes) {
        throw fault("_codecs.encode of a text with characters beyond 'latin1'");
    }
    const ValueId value = m_document.addOwnedBytes(std::move(*bytes));
    m_encoded.emplace(arguments[0], value);
    return value;
}

ValueId PickleMachine::numpyScalar(ValueId callee, ValueId arguments) {
    const NumpyScalar scalar = numpyScalarFrom(m_document, m_document.items(arguments));
    if (!scalar.problem.empty()) {
        throw fault(scalar.problem);
    }
    switch (scalar.kind) {
        case ValueKind::Real:
            return m_document.addReal(scalar.real);
        case ValueKind::None:
            return keep(callee, arguments);
        default:
            return m_document.addInteger(scalar.kind, scalar.integer);
    }
}

ValueId PickleMachine::parameter(std::span<const ValueId> arguments) {
    if (arguments.empty() || !m_document.isObject(arguments[0], Meaning::RebuildTensor)) {
        throw fault("a parameter that is not a tensor");
    }
    return arguments[0];
}

}  // namespace ld3
