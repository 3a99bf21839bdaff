#include "core/base/error.h"

#include <algorithm>
#include <filesystem>
#include <new>
#include <utility>

namespace ld3 {

namespace {

std::string oneLine(std::string text) {
    text.resize(std::min(text.find('\n'), text.size()));
    constexpr size_t kLongest = 300;
    if (text.size() > kLongest) {
        // Half of a UTF-8 character would make the line invalid as JSON.
        size_t end = kLongest;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
            --end;
        }
        text.resize(end);
        text += "…";
    }
    return text;
}

}  // namespace

Error::Error(ErrorCode code, std::string what, std::string where, std::string remedy)
    : m_code(code),
      m_problem(oneLine(std::move(what))),
      m_where(oneLine(std::move(where))),
      m_remedy(oneLine(std::move(remedy))),
      m_line(m_problem + ": " + m_where + ": " + m_remedy) {}

Error currentError(const std::string& where) {
    try {
        throw;
    } catch (const Error& error) {
        return error;
    } catch (const std::bad_alloc&) {
        return {ErrorCode::OutOfMemory, "out of memory", where, "use a smaller batch or model"};
    } catch (const std::filesystem::filesystem_error& error) {
        return {ErrorCode::Io,
                error.code().message(),
                error.path1().empty() ? where : error.path1().string(),
                "check the path, permissions and free space"};
    } catch (const std::exception& error) {
        const std::string text = error.what();
        if (text.find("out of memory") != std::string::npos ||
            text.find("can't allocate memory") != std::string::npos) {
            return {ErrorCode::OutOfMemory, oneLine(text), where, "use a smaller batch or model"};
        }
        return {ErrorCode::Internal, oneLine(text), where, "please report this with the command"};
    } catch (...) {
        return {ErrorCode::Internal,
                "something that is no error was thrown",
                where,
                "please report this with the command"};
    }
}

}  // namespace ld3
