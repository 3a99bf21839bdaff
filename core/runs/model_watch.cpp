#include "core/runs/model_watch.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/models/builtin.h"

#include <sys/stat.h>
#include <utility>

namespace ld3 {

ModelWatch::ModelWatch(const std::string& model, std::string sha256)
    : m_path(isBuiltin(model) ? "" : model), m_sha256(std::move(sha256)), m_before(identity()) {}

std::optional<ModelWatch::Identity> ModelWatch::identity() const {
    struct stat status {};

    if (::stat(m_path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) {
        return std::nullopt;
    }
    return Identity{status.st_dev,
                    status.st_ino,
                    static_cast<uint64_t>(status.st_size),
                    status.st_mtim.tv_sec,
                    status.st_mtim.tv_nsec};
}

std::optional<std::string> ModelWatch::change() const {
    if (!m_before) {
        return std::nullopt;
    }
    const std::optional<Identity> now = identity();
    const std::string advice =
        "; the run used the one with SHA-256 " + m_sha256 + ", put it back to resume or repeat";
    if (!now) {
        return "the model file vanished during the run: " + m_path.string() + advice;
    }
    if (*now == *m_before) {
        return std::nullopt;
    }
    try {
        if (sha256OfFile(m_path) == m_sha256) {
            return std::nullopt;
        }
    } catch (const Error& error) {
        return std::string("the model file cannot be read any more: ") + error.what() + advice;
    }
    return "the model file changed during the run: " + m_path.string() + advice;
}

}  // namespace ld3
