#include "ui/window/curve_run.h"

#include "ui/runs/run_library.h"
#include "ui/window/run_view.h"

#include <string>

namespace ld3::ui {

std::filesystem::path runOfCurve(const QString& name,
                                 const RunView& view,
                                 const RunLibrary& library) {
    if (std::filesystem::path shown = view.folderOf(name); !shown.empty()) {
        return shown;
    }
    const std::string wanted = name.toStdString();
    std::filesystem::path found;
    int count = 0;
    for (const RunInfo& run : library.runs()) {
        if (listedName(run) == wanted) {
            return run.folder;
        }
        if (run.name == wanted) {
            found = run.folder;
            ++count;
        }
    }
    return count == 1 ? found : std::filesystem::path();
}

}  // namespace ld3::ui
