#include "core/runs/run_names.h"

namespace ld3 {

std::vector<std::string> distinctNames(const std::vector<RunRecord>& runs, SharedName shared) {
    std::vector<NamedPath> names;
    names.reserve(runs.size());
    for (const RunRecord& run : runs) {
        names.push_back({run.info.name, run.info.folder});
    }
    return distinctLabels(names, shared);
}

void tellApart(std::vector<RunRecord>& runs) {
    const std::vector<std::string> labels = distinctNames(runs, SharedName::FirstKeeps);
    for (size_t i = 0; i < runs.size(); ++i) {
        runs[i].info.name = labels[i];
    }
}

}  // namespace ld3
