#include "ui/figures/figure_saving.h"

#include "core/base/atomic_file.h"

#include <string>
#include <utility>

namespace ld3::ui {

namespace {

/// Brings a figure to the disk. @returns how many bytes it has
size_t write(const std::filesystem::path& folder,
             const std::filesystem::path& path,
             const DrawnFigure& drawn) {
    if (!folder.empty()) {
        createFolder(folder);
    }
    const QByteArray bytes = drawn();
    writeFileAtomically(path, {bytes.constData(), static_cast<size_t>(bytes.size())});
    return static_cast<size_t>(bytes.size());
}

}  // namespace

FigureSaving::~FigureSaving() {
    // The first of these is under way.
    for (size_t i = m_done + 1; i < m_drawn.size(); ++i) {
        m_writer.ask(
            m_drawn[i].first.string(),
            [folder = m_folder, drawn = m_drawn[i]] {
                return write(folder, drawn.first, drawn.second);
            },
            [](const Answer<size_t>&) {});
    }
}

void FigureSaving::start(const std::vector<FigureTarget>& targets,
                         const FigureOptions& options,
                         const std::filesystem::path& folder) {
    if (isActive()) {
        return;
    }
    const std::filesystem::path& place = folder.empty() ? targets.front().path : folder;
    std::vector<Drawn> drawn;
    std::filesystem::path where = place;
    try {
        m_said = {QString::fromStdString(place.string()),
                  static_cast<int>(targets.size()),
                  !folder.empty(),
                  QString::fromStdString(figureCommands(targets, options))};
        for (const auto& [panel, path] : targets) {
            where = path;
            checkFigureExtension(path);
            const std::string extension =
                QString::fromStdString(path.extension().string()).toLower().toStdString();
            DrawnFigure figure;
            panel.source->drawFigure(options, [&figure, &extension](const Figure& ready) {
                figure = drawnFigure(ready, extension);
            });
            drawn.emplace_back(path, std::move(figure));
        }
    } catch (...) {
        fail(currentError(where.string()));
        return;
    }
    m_folder = folder;
    m_done = 0;
    m_drawn = std::move(drawn);
    writeNext();
}

void FigureSaving::writeNext() {
    const Drawn& next = m_drawn.at(m_done);
    m_writer.ask(
        next.first.string(),
        [folder = m_folder, next] { return write(folder, next.first, next.second); },
        [this](const Answer<size_t>& answer) {
            if (answer.error) {
                fail(*answer.error);
                return;
            }
            m_drawn.at(m_done).second = nullptr;  // pictures are large
            ++m_done;
            Q_EMIT progressed(static_cast<int>(m_done), static_cast<int>(m_drawn.size()));
            if (isActive()) {
                writeNext();
            } else {
                m_drawn.clear();
                m_done = 0;
                Q_EMIT finished(m_said);
            }
        });
}

void FigureSaving::fail(const Error& error) {
    m_drawn.clear();
    m_done = 0;
    Q_EMIT failed(error);
}

}  // namespace ld3::ui
