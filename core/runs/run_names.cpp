#include "core/runs/run_names.h"

#include "core/base/distinct_labels.h"

namespace ld3 {

void tellApart(std::vector<RunRecord>& runs) {
    std::vector<NamedPath> names;
    names.reserve(runs.size());
    for (const RunRecord& run : runs) {
        names.push_back({run.info.name, run.info.folder});
    }
    const std::vector<std::string> labels = distinctLabels(names, SharedName::FirstKeeps);
    for (size_t i = 0; i < runs.size(); ++i) {
        runs[i].info.name = labels[i];
    }
}

}  // namespace ld3
