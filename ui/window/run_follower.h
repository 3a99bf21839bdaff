#pragma once

#include "core/runs/run_news.h"
#include "ui/jobs/background.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <vector>

namespace ld3::ui {

class RunView;

/// Keeps opened runs up to date that others work on: a command line, another window, another
/// machine. Looks into their folders every second, in another thread, and reads only what is new.
class RunFollower : public QObject {
    Q_OBJECT

  public:
    /// @param view  whose opened runs are followed; must outlive it
    RunFollower(RunView* view, QObject* parent);

  Q_SIGNALS:
    /// A followed run has grown; the view shows it already.
    /// @param reports  the new ones alone
    void grown(const std::filesystem::path& folder,
               const std::vector<ld3::TrainingReport>& reports);

  private:
    void look();

    RunView* m_view;
    QTimer m_timer;
    Background m_reader;
};

}  // namespace ld3::ui
