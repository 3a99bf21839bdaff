#pragma once

#include "core/base/error.h"
#include "ui/figures/figure_file.h"
#include "ui/figures/figure_panels.h"
#include "ui/jobs/background.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <utility>
#include <vector>

namespace ld3::ui {

/// Figures that were written.
struct SavedFigures {
    QString path;  ///< the file, or the folder of several
    int count = 0;
    bool isFolder = false;
    QString commands;  ///< the same as lines for the command line; empty: not known
};

/// Writes figures: all are drawn at once, so that they show the same moment, in the GUI thread,
/// where plots live; then they are compressed and brought to the disk in the background, one after
/// another. What is drawn is written also where this dies meanwhile.
class FigureSaving : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureSaving)

  public:
    explicit FigureSaving(QObject* parent = nullptr) : QObject(parent) {}

    ~FigureSaving() override;

    /// Does nothing while it is active; nothing is written where one cannot be drawn.
    /// @param targets  at least one
    /// @param folder   made where it is not there; empty: none is made
    void start(const std::vector<FigureTarget>& targets,
               const FigureOptions& options,
               const std::filesystem::path& folder = {});

    [[nodiscard]] bool isActive() const { return m_done < m_drawn.size(); }

  Q_SIGNALS:
    void progressed(int done, int total);
    void finished(const ld3::ui::SavedFigures& figures);
    /// What was written before stays; of this figure and those behind it there is nothing.
    void failed(const ld3::Error& error);

  private:
    /// A figure, and where it is to be.
    using Drawn = std::pair<std::filesystem::path, DrawnFigure>;

    void writeNext();
    void fail(const Error& error);

    std::vector<Drawn> m_drawn;
    SavedFigures m_said;  ///< when all are written
    std::filesystem::path m_folder;
    size_t m_done = 0;
    Background m_writer{Background::Keeps::All};
};

}  // namespace ld3::ui
