#pragma once

#include "core/runs/run_filter.h"

#include <QSortFilterProxyModel>
#include <QString>

namespace ld3::ui {

class RunTableModel;

/// The runs that the user wants to see, sorted.
class RunSortFilter : public QSortFilterProxyModel {
    Q_OBJECT

  public:
    /// @param runs  must outlive it
    explicit RunSortFilter(RunTableModel* runs, QObject* parent = nullptr);

    /// Words as core's `RunFilter` takes them; plain ones are also looked for in the texts that the
    /// table shows.
    void setWords(const QString& words);
    void setArchivedShown(bool isShown);

    /// What is wrong with the words, for people; empty: nothing.
    [[nodiscard]] QString problem() const;

    [[nodiscard]] const RunInfo& run(int row) const;

  protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

  private:
    RunTableModel* m_runs;
    RunFilter m_filter;
    bool m_isArchivedShown = false;
};

}  // namespace ld3::ui
