#pragma once

#include "core/runs/run_differences.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QTableView;

namespace ld3::ui {

class TextTable;

/// The fields in which runs differ, a column a run; copied as text or as CSV. Not modal; deletes
/// itself.
class DifferencesWindow : public QDialog {
    Q_OBJECT

  public:
    DifferencesWindow(RunDifferences differences, QWidget* parent);

  private:
    void fill();
    /// Gives the columns and the window the width of what is shown.
    void fitWidths();
    void copyText() const;
    void copyCsv() const;
    [[nodiscard]] bool onlySettings() const;

    RunDifferences m_differences;
    QCheckBox* m_onlySettings;
    TextTable* m_model;
    QTableView* m_table;
    QLabel* m_nothing;
};

}  // namespace ld3::ui
