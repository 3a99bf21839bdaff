#pragma once

#include "core/base/error.h"
#include "ui/figures/figure_panels.h"
#include "ui/jobs/background.h"

#include <QObject>

#include <filesystem>
#include <vector>

namespace ld3::ui {

/// Writes figures one after another: each is drawn in the GUI thread, where plots live, and brought
/// to the disk in the background, so that the window goes on in between. What is drawn is written
/// also where this dies meanwhile.
class FigureSaving : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    /// Does nothing while it is active.
    /// @param targets  at least one; the panels must live until the end
    /// @param folder   made where it is not there; empty: none is made
    void start(std::vector<FigureTarget> targets,
               const FigureOptions& options,
               const std::filesystem::path& folder = {});

    [[nodiscard]] bool isActive() const { return m_done < m_targets.size(); }

  Q_SIGNALS:
    void progressed(int done, int total);
    void finished();
    /// What was written before stays; of this figure there is nothing.
    void failed(const ld3::Error& error);

  private:
    void next();
    void fail(const Error& error);

    std::vector<FigureTarget> m_targets;
    FigureOptions m_options;
    std::filesystem::path m_folder;
    size_t m_done = 0;
    Background m_writer{Background::Keeps::All};
};

}  // namespace ld3::ui
