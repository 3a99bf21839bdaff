#pragma once

#include "core/runs/run_folder.h"

#include <QWidget>

#include <filesystem>
#include <vector>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace ld3::ui {

class ActionRegistry;
class RunTableModel;

/// The list of runs: filter as you type, sort by a click on a header, buttons for what can be done
/// with the selected ones. Only says what the user wants.
class RunsPanel : public QWidget {
    Q_OBJECT

  public:
    /// @param model, actions  must outlive the panel
    RunsPanel(RunTableModel* model, const ActionRegistry& actions, QWidget* parent = nullptr);

    void showRoot(const QString& root);

    /// The selected runs, in the order of the table.
    [[nodiscard]] std::vector<RunInfo> selectedRuns() const;
    void selectRun(const std::filesystem::path& folder);

    /// Asks, in the panel, whether the selected runs are to be deleted.
    void askToDelete();

    /// Widths, order and sorting of the columns.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

    /// For tests.
    [[nodiscard]] QTableView* table() const { return m_table; }

  Q_SIGNALS:
    void selectionChanged();
    void runActivated(const std::filesystem::path& folder);
    void deletionConfirmed(const std::vector<std::filesystem::path>& folders);

  private:
    QWidget* makeQuestion();
    void updateEmptyText();

    RunTableModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QLineEdit* m_filter;
    QTableView* m_table;
    QLabel* m_root;
    QLabel* m_empty;
    QWidget* m_question;
    QLabel* m_questionText;
    std::vector<std::filesystem::path> m_asked;  ///< what the question is about
};

}  // namespace ld3::ui
