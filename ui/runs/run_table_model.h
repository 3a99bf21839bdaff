#pragma once

#include "core/runs/run_folder.h"

#include <QAbstractTableModel>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace ld3::ui {

/// The runs of a folder as a table. `Qt::UserRole` gives values to sort by, texts are the user's
/// language. New lists change only the rows that differ, so that a selection stays.
class RunTableModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    /// In the order of core's `runColumns`.
    enum Column {
        Name,
        Status,
        Solver,
        Nfe,
        RecipeName,
        BestLoss,
        Created,
        Star,
        Tags,
        Note,
        Model,
        LossKind,
        Noise,
        Device,
        Evaluations,
        Seconds,
        Seed,
        ColumnCount
    };

    explicit RunTableModel(QObject* parent = nullptr);

    /// Replaces the list; runs are told apart by their folder.
    void setRuns(const std::vector<RunInfo>& runs);

    [[nodiscard]] const RunInfo& run(int row) const { return m_runs.at(static_cast<size_t>(row)); }

    /// The row of a folder; none if it is not listed.
    [[nodiscard]] std::optional<int> rowOf(const std::filesystem::path& folder) const;

    /// Core's name of a column.
    [[nodiscard]] static std::string columnName(int column);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section,
                                      Qt::Orientation orientation,
                                      int role) const override;

  private:
    std::vector<RunInfo> m_runs;
};

/// "Finished" and the like, in the user's language.
[[nodiscard]] QString runStatusText(RunStatus status);

}  // namespace ld3::ui
