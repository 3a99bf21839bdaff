#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QTableView;

namespace ld3::ui {

class ActionRegistry;
class JobQueue;

/// The queue as a table, with buttons, keys and a context menu for what can be done with its jobs.
/// Only shows and says which jobs are selected.
class JobsPanel : public QWidget {
    Q_OBJECT

  public:
    /// @param queue, actions  must outlive the panel
    JobsPanel(JobQueue* queue, const ActionRegistry& actions, QWidget* parent = nullptr);

    /// Ids of the selected jobs, in the order of the table.
    [[nodiscard]] std::vector<int> selectedJobs() const;
    void selectJob(int id);

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

    /// For tests.
    [[nodiscard]] QTableView* table() const { return m_table; }

  Q_SIGNALS:
    void selectionChanged();

  private:
    void updateTexts();

    JobQueue* m_queue;
    QTableView* m_table;
    QLabel* m_empty;
    QLabel* m_notice;  ///< why nothing starts
};

}  // namespace ld3::ui
