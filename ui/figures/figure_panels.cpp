#include "ui/figures/figure_panels.h"

#include "core/base/command_line.h"
#include "ui/i18n/languages.h"

namespace ld3::ui {

std::vector<FigureTarget> figureTargets(const std::vector<FigurePanel>& panels,
                                        const std::filesystem::path& folder,
                                        const std::string& extension) {
    const bool isTikz = extension == ".tex" || extension == ".tikz";
    std::vector<FigureTarget> targets;
    for (const FigurePanel& panel : panels) {
        if (panel.source->hasFigure()) {
            const std::string ending = isTikz && panel.source->isOfPictures() ? ".pdf" : extension;
            targets.push_back({panel, folder / (panel.fileName + ending)});
        }
    }
    return targets;
}

std::string figureCommands(const std::vector<FigureTarget>& targets, const FigureOptions& options) {
    std::string lines;
    for (const auto& [panel, path] : targets) {
        const auto folders = panel.folders ? panel.folders() : std::nullopt;
        if (!folders) {
            return {};
        }
        CommandLine command("ld3 figure");
        for (const std::filesystem::path& folder : *folders) {
            command.addValue(std::filesystem::absolute(folder).string());
        }
        panel.source->addArguments(command);
        addLook(command, options);
        command.add("--out", std::filesystem::absolute(path).string());
        lines += (lines.empty() ? "" : "\n") + withLanguage(command.text());
    }
    return lines;
}

}  // namespace ld3::ui
