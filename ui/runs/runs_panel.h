#pragma once

#include "core/runs/run_folder.h"

#include <QWidget>

#include <filesystem>
#include <string>
#include <vector>

class QAction;
class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace ld3::ui {

class ActionRegistry;
class MarkEditor;
class RunSortFilter;
class RunTableModel;

/// The list of runs: filter as you type, sort by a click on a header, choose columns by a right
/// click there, buttons for what can be done with the selected runs. Only says what the user wants.
class RunsPanel : public QWidget {
    Q_OBJECT

  public:
    /// @param model, actions  must outlive the panel
    RunsPanel(RunTableModel* model, const ActionRegistry& actions, QWidget* parent = nullptr);

    void showRoot(const QString& root);

    /// The selected runs, in the order of the table.
    [[nodiscard]] std::vector<RunInfo> selectedRuns() const;
    /// Selects a run, for which a filter that hides it is taken away.
    /// @returns whether it can be seen in the list
    bool selectRun(const std::filesystem::path& folder);
    /// Selects a run as soon as the list knows it.
    void selectWhenListed(const std::filesystem::path& folder);

    /// The runs that the filter leaves, in the order of the table.
    [[nodiscard]] std::vector<RunInfo> shownRuns() const;
    [[nodiscard]] bool hasShownRuns() const;
    /// Core's names of the shown columns, from left to right.
    [[nodiscard]] std::vector<std::string> shownColumns() const;
    /// Core's name of the column that the table is sorted by.
    [[nodiscard]] std::string sortColumn() const;
    [[nodiscard]] bool isSortedDescending() const;

    /// Also what the command for it says.
    void setArchivedShown(bool isShown);
    [[nodiscard]] bool isArchivedShown() const;

    /// The words of the filter.
    [[nodiscard]] QString filterText() const;
    void setFilterText(const QString& words);

    /// The strip in which names, tags and notes are typed.
    [[nodiscard]] MarkEditor* editor() const { return m_editor; }

    /// Where on the screen a menu about the selected runs belongs.
    [[nodiscard]] QPoint menuPlace() const;

    /// Widths, order, sorting and choice of the columns.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

    /// For tests.
    [[nodiscard]] QTableView* table() const { return m_table; }

  Q_SIGNALS:
    void selectionChanged();
    void runActivated(const std::filesystem::path& folder);
    void starClicked(const std::filesystem::path& folder);

  private:
    void setUpTable();
    void setUpColumns();
    void connectTable();
    void updateEmptyText();

    RunTableModel* m_model;
    RunSortFilter* m_sorted;
    QLineEdit* m_filter;
    QAction* m_showArchived;
    QLabel* m_problem;  ///< what is wrong with the filter
    QTableView* m_table;
    QLabel* m_root;
    QLabel* m_empty;
    QToolButton* m_tryIt;  ///< while there is no run at all
    MarkEditor* m_editor;
    std::filesystem::path m_wanted;  ///< to be selected when it is listed
};

}  // namespace ld3::ui
