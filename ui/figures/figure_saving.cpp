#include "ui/figures/figure_saving.h"

#include "core/base/atomic_file.h"

#include <QTimer>

#include <string>
#include <utility>

namespace ld3::ui {

namespace {

/// Brings a figure's bytes to the disk. @returns how many there are
size_t writeBytes(const std::filesystem::path& folder,
                  const std::filesystem::path& path,
                  const QByteArray& bytes) {
    if (!folder.empty()) {
        createFolder(folder);
    }
    writeFileAtomically(path, {bytes.constData(), static_cast<size_t>(bytes.size())});
    return static_cast<size_t>(bytes.size());
}

}  // namespace

void FigureSaving::start(std::vector<FigureTarget> targets,
                         const FigureOptions& options,
                         const std::filesystem::path& folder) {
    if (isActive()) {
        return;
    }
    m_targets = std::move(targets);
    m_options = options;
    m_folder = folder;
    m_done = 0;
    next();
}

void FigureSaving::next() {
    const auto& [panel, path] = m_targets.at(m_done);
    QByteArray bytes;
    try {
        checkFigureExtension(path);
        const std::string extension =
            QString::fromStdString(path.extension().string()).toLower().toStdString();
        panel.source->drawFigure(m_options, [&bytes, &extension](const Figure& figure) {
            bytes = figureBytes(figure, extension);
        });
    } catch (const Error& error) {
        fail(error);
        return;
    }
    m_writer.ask(
        path.string(),
        [folder = m_folder, path = path, bytes] { return writeBytes(folder, path, bytes); },
        [this](const Answer<size_t>& answer) {
            if (answer.error) {
                fail(*answer.error);
                return;
            }
            ++m_done;
            Q_EMIT progressed(static_cast<int>(m_done), static_cast<int>(m_targets.size()));
            if (isActive()) {
                QTimer::singleShot(0, this, &FigureSaving::next);
            } else {
                Q_EMIT finished();
            }
        });
}

void FigureSaving::fail(const Error& error) {
    m_targets.clear();
    m_done = 0;
    Q_EMIT failed(error);
}

}  // namespace ld3::ui
