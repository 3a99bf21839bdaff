#include "core/metrics/networks/script_file.h"

#include "core/base/error.h"
#include "core/models/torchscript/archive_check.h"

#include <algorithm>

namespace ld3 {

std::filesystem::path soundArchive(const std::filesystem::path& path, const std::stop_token& stop) {
    requireSoundArchive(path, stop);
    return path;
}

void requireInputs(const ScriptModule& module,
                   const std::vector<std::string>& names,
                   const std::filesystem::path& path,
                   const std::string& remedy) {
    const std::vector<std::string> known = module.inputNames();
    for (const std::string& name : names) {
        if (std::find(known.begin(), known.end(), name) == known.end()) {
            throw Error(ErrorCode::BadFile,
                        "another TorchScript module: forward has no input " + name,
                        path.string() + ", forward",
                        remedy);
        }
    }
}

}  // namespace ld3
