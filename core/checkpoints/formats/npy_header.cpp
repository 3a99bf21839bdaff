#include "core/checkpoints/formats/npy_header.h"

#include <charconv>
#include <set>

namespace ld3 {

namespace {

class HeaderReader {
  public:
    HeaderReader(std::string_view text, const FileContext& file) : m_text(text), m_file(file) {}

    NpyHeaderFields read() {
        expect('{');
        std::set<std::string> seen;
        while (!takes('}')) {
            const std::string key = text();
            if (!seen.insert(key).second) {
                throw fault("field '" + key + "' twice");
            }
            expect(':');
            readValue(key);
            if (!takes(',')) {
                expect('}');
                break;
            }
        }
        skipBlanks();
        if (m_position != m_text.size()) {
            throw fault("something follows the dictionary");
        }
        if (seen.size() != 3) {
            throw fault("descr, fortran_order and shape are not all there");
        }
        return m_fields;
    }

  private:
    [[nodiscard]] Error fault(const std::string& reason) const {
        return m_file.fault("the array's header is not what NumPy writes: " + reason);
    }

    void readValue(const std::string& key) {
        if (key == "descr") {
            skipBlanks();
            if (next() == '[') {
                throw m_file.fault("array of records, which is not read here");
            }
            m_fields.description = text();
        } else if (key == "fortran_order") {
            m_fields.fortranOrder = boolean();
        } else if (key == "shape") {
            m_fields.sizes = integers();
        } else {
            throw fault("unknown field '" + key + "'");
        }
    }

    [[nodiscard]] char next() const {
        return m_position < m_text.size() ? m_text[m_position] : '\0';
    }

    void skipBlanks() {
        while (m_position < m_text.size() &&
               std::string_view(" \t\r\n").find(m_text[m_position]) != std::string_view::npos) {
            ++m_position;
        }
    }

    bool takes(char wanted) {
        skipBlanks();
        if (next() != wanted) {
            return false;
        }
        ++m_position;
        return true;
    }

    void expect(char wanted) {
        if (!takes(wanted)) {
            throw fault(std::string("no '") + wanted + "' where one must be");
        }
    }

    std::string text() {
        skipBlanks();
        const char quote = next();
        if (quote != '\'' && quote != '"') {
            throw fault("no text where one must be");
        }
        const size_t begin = m_position + 1;
        const size_t end = m_text.find(quote, begin);
        if (end == std::string_view::npos) {
            throw fault("a text without an end");
        }
        m_position = end + 1;
        const std::string_view found = m_text.substr(begin, end - begin);
        for (const char byte : found) {
            if (byte < ' ' || byte > '~' || byte == '\\') {
                throw fault("a text with other than plain letters");
            }
        }
        return std::string(found);
    }

    bool boolean() {
        skipBlanks();
        for (const auto& [word, value] : {std::pair("True", true), std::pair("False", false)}) {
            const std::string_view spelled(word);
            if (m_text.substr(m_position, spelled.size()) == spelled) {
                m_position += spelled.size();
                return value;
            }
        }
        throw fault("fortran_order is neither True nor False");
    }

    /// Digits, as Python 2 wrote them with an L behind.
    int64_t integer() {
        skipBlanks();
        int64_t value = 0;
        const char* const begin = m_text.data() + m_position;
        const auto [end, failure] = std::from_chars(begin, m_text.data() + m_text.size(), value);
        if (failure == std::errc::result_out_of_range) {
            throw fault("a size does not fit 64 bits");
        }
        if (failure != std::errc()) {
            throw fault("a size is not an integer");
        }
        m_position += static_cast<size_t>(end - begin);
        (void)(next() == 'L' && takes('L'));
        return value;
    }

    std::vector<int64_t> integers() {
        constexpr size_t kMost = 1000;  // the check of the dimensions comes later
        std::vector<int64_t> values;
        expect('(');
        while (!takes(')')) {
            if (values.size() >= kMost) {
                throw fault("too many dimensions");
            }
            values.push_back(integer());
            if (!takes(',')) {
                expect(')');
                break;
            }
        }
        return values;
    }

    std::string_view m_text;
    const FileContext& m_file;
    size_t m_position = 0;
    NpyHeaderFields m_fields;
};

}  // namespace

NpyHeaderFields readNpyHeaderFields(std::string_view text, const FileContext& file) {
    return HeaderReader(text, file).read();
}

}  // namespace ld3
