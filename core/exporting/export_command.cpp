#include "core/exporting/export_command.h"

#include "core/base/command_line.h"

namespace ld3 {

namespace {

std::string placed(const std::filesystem::path& path) {
    return std::filesystem::absolute(path).lexically_normal().string();
}

}  // namespace

std::string exportCommand(const std::filesystem::path& source,
                          const std::string& format,
                          ExportEnd end,
                          const std::filesystem::path& out) {
    CommandLine command("ld3 export");
    command.addValue(placed(source));
    command.add("--to", format);
    if (end != defaultExportEnd(format)) {
        command.add("--end", exportEndName(end));
    }
    command.add("--out", placed(out));
    return command.text();
}

std::string reportCommand(const std::vector<std::filesystem::path>& runs,
                          const std::filesystem::path& out) {
    CommandLine command("ld3 report");
    for (const std::filesystem::path& run : runs) {
        command.addValue(placed(run));
    }
    command.add("--out", placed(out));
    return command.text();
}

std::string filmCommand(const std::filesystem::path& run,
                        const FilmChoice& choice,
                        const std::filesystem::path& out) {
    CommandLine command("ld3 scrub");
    command.addValue(placed(run));
    command.add("--frames", static_cast<int64_t>(choice.frames));
    command.add("--fps", choice.framesPerSecond);
    command.add("--size", std::to_string(choice.width) + "x" + std::to_string(choice.height));
    if (!choice.withPictures) {
        command.addFlag("--no-pictures");
    }
    command.add("--out", placed(out));
    return command.text();
}

std::string trajectoryCommand(const std::filesystem::path& run,
                              int sample,
                              const std::filesystem::path& out) {
    CommandLine command("ld3 trajectory");
    command.addValue(placed(run));
    command.add("--sample", sample + 1);
    command.add("--out", placed(out));
    return command.text();
}

std::string runTableCommand(const RunTableChoice& choice, const std::filesystem::path& out) {
    CommandLine command("ld3 runs");
    command.addValue(placed(choice.root));
    if (!choice.filter.empty()) {
        command.add("--filter", choice.filter);
    }
    if (choice.isArchivedShown) {
        command.addFlag("--archived");
    }
    std::string columns;
    for (const std::string& column : choice.columns) {
        columns += (columns.empty() ? "" : ",") + column;
    }
    command.add("--columns", columns);
    if (!choice.sortedBy.empty()) {
        command.add("--sort", choice.sortedBy);
    }
    if (choice.isDescending) {
        command.addFlag("--descending");
    }
    command.add("--format", choice.isLatex ? "latex" : "csv");
    return command.text() + " > " + shellQuoted(placed(out));
}

}  // namespace ld3
