#include "core/models/edm/argument_reader.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace ld3 {

using nlohmann::json;

namespace {

constexpr const char* kRemedy = "the file describes no network of this kind, or it is damaged";

std::string shortText(const json& value) {
    // Invalid UTF-8 must not turn one error into another.
    std::string text = value.dump(-1, ' ', false, json::error_handler_t::replace);
    constexpr size_t kLongest = 60;
    if (text.size() > kLongest) {
        text.resize(kLongest);
        text += "...";
    }
    return text;
}

/// A number, or a text that means infinity; NaN for anything else.
double realOf(const json& value) {
    if (value.is_number()) {
        return value.get<double>();
    }
    if (value == "inf" || value == "Infinity") {
        return std::numeric_limits<double>::infinity();
    }
    return std::numeric_limits<double>::quiet_NaN();
}

bool same(const json& a, const json& b) {
    return a == b || realOf(a) == realOf(b);
}

std::string rangeText(const json& least, const json& most) {
    return least.dump() + " to " + most.dump();
}

}  // namespace

ArgumentReader::ArgumentReader(const json& arguments, const json& attributes, std::string where)
    : m_arguments(arguments), m_attributes(attributes), m_where(std::move(where)) {
    if (!arguments.is_object()) {
        throw fault("the constructor arguments are not named values", "arguments");
    }
}

Error ArgumentReader::fault(const std::string& what, const std::string& name) const {
    return {ErrorCode::BadFile, what, m_where + ", " + name, kRemedy};
}

const json* ArgumentReader::find(const std::string& name, bool preferAttribute) {
    m_asked.insert(name);
    const auto argument = m_arguments.find(name);
    const json* given = argument == m_arguments.end() ? nullptr : &*argument;
    if (!m_attributes.is_object() || !m_attributes.contains(name)) {
        return given;
    }
    return given == nullptr || preferAttribute ? &m_attributes.at(name) : given;
}

void ArgumentReader::record(const std::string& name, const json& value, bool given) {
    if (m_attributes.is_object() && m_attributes.contains(name) &&
        !same(value, m_attributes.at(name))) {
        throw fault(name + " was constructed as " + shortText(value) + ", but the network's is " +
                        shortText(m_attributes.at(name)),
                    name);
    }
    const double real = realOf(value);
    const std::string text = std::isinf(real)    ? "inf"
                             : value.is_string() ? value.get<std::string>()
                                                 : shortText(value);
    m_facts.push_back({name, text, given ? "file" : "default of the class"});
}

int64_t ArgumentReader::checkedInteger(const json& value,
                                       const std::string& name,
                                       int64_t least,
                                       int64_t most) const {
    if (!value.is_number_integer()) {
        throw fault(name + " is not an integer: " + shortText(value), name);
    }
    const bool tooLarge =
        value.is_number_unsigned() &&
        value.get<uint64_t>() > static_cast<uint64_t>(std::numeric_limits<int64_t>::max());
    if (tooLarge || value.get<int64_t>() < least || value.get<int64_t>() > most) {
        throw fault(
            name + " is out of range: " + shortText(value) + ", not " + rangeText(least, most),
            name);
    }
    return value.get<int64_t>();
}

int64_t ArgumentReader::required(const std::string& name, int64_t least, int64_t most) {
    const json* value = find(name, /*preferAttribute=*/false);
    if (value == nullptr) {
        throw fault("no " + name + " among the constructor arguments", name);
    }
    const int64_t result = checkedInteger(*value, name, least, most);
    record(name, result, true);
    return result;
}

int64_t ArgumentReader::integer(const std::string& name,
                                int64_t fallback,
                                int64_t least,
                                int64_t most) {
    const json* value = find(name, /*preferAttribute=*/false);
    const int64_t result = value == nullptr ? fallback : checkedInteger(*value, name, least, most);
    record(name, result, value != nullptr);
    return result;
}

double ArgumentReader::real(const std::string& name, double fallback, double least, double most) {
    const json* value = find(name, /*preferAttribute=*/true);
    const double result = value == nullptr ? fallback : realOf(*value);
    if (!(result >= least && result <= most)) {
        throw fault(name + " is out of range: " + shortText(*value) + ", not " +
                        rangeText(least, std::isinf(most) ? json("inf") : json(most)),
                    name);
    }
    record(name, result, value != nullptr);
    return result;
}

bool ArgumentReader::flag(const std::string& name, bool fallback) {
    const json* value = find(name, /*preferAttribute=*/false);
    if (value != nullptr && !value->is_boolean()) {
        throw fault(name + " is neither true nor false: " + shortText(*value), name);
    }
    const bool result = value == nullptr ? fallback : value->get<bool>();
    record(name, result, value != nullptr);
    return result;
}

std::string ArgumentReader::choice(const std::string& name,
                                   const std::string& fallback,
                                   const std::vector<std::string>& known) {
    const json* value = find(name, /*preferAttribute=*/false);
    const json chosen = value == nullptr ? json(fallback) : *value;
    const bool isKnown =
        chosen.is_string() &&
        std::find(known.begin(), known.end(), chosen.get<std::string>()) != known.end();
    if (!isKnown) {
        std::string list;
        for (const std::string& one : known) {
            list += (list.empty() ? "" : ", ") + one;
        }
        throw fault("unknown " + name + " " + shortText(chosen) + ", not one of " + list, name);
    }
    record(name, chosen, value != nullptr);
    return chosen.get<std::string>();
}

std::vector<int64_t> ArgumentReader::integers(const std::string& name,
                                              const std::vector<int64_t>& fallback,
                                              size_t longest,
                                              int64_t least,
                                              int64_t most) {
    const json* value = find(name, /*preferAttribute=*/false);
    if (value == nullptr) {
        record(name, fallback, false);
        return fallback;
    }
    if (!value->is_array()) {
        throw fault(name + " is not a list of integers: " + shortText(*value), name);
    }
    if (value->size() > longest) {
        throw fault(name + " has too many entries: " + std::to_string(value->size()) +
                        ", at most " + std::to_string(longest),
                    name);
    }
    std::vector<int64_t> result;
    result.reserve(value->size());
    for (const json& entry : *value) {
        if (!entry.is_number_integer()) {
            throw fault(name + " is not a list of integers: " + shortText(*value), name);
        }
        result.push_back(checkedInteger(entry, name, least, most));
    }
    record(name, *value, true);
    return result;
}

void ArgumentReader::refuseUnknown() const {
    for (const auto& [name, value] : m_arguments.items()) {
        if (m_asked.count(name) == 0) {
            throw fault("unknown constructor argument " + name.substr(0, 60), name.substr(0, 60));
        }
    }
}

}  // namespace ld3
