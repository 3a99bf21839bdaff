#pragma once

#include "core/evaluation/evaluation_series.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ld3::ui {

/// The values that plot, table and matrix show, and which of them is chosen: one metric at a time,
/// of all models or of one.
class EvaluationBoard : public QObject {
    Q_OBJECT

  public:
    explicit EvaluationBoard(QObject* parent = nullptr);

    /// Adds values, or what is now known better of those that are there.
    void add(const std::vector<Evaluation>& evaluations);
    void clear();

    /// Shows these values and no others; what is chosen stays chosen where it is among them.
    void replace(const std::vector<Evaluation>& evaluations);

    /// Runs whose values stand out.
    void setSelectedRuns(const std::vector<std::filesystem::path>& folders);

    /// Whether one of a point's values is of such a run.
    [[nodiscard]] bool isOfSelectedRun(const EvaluationPoint& point) const;

    /// The run that a point's values come from, by its folder's name; empty: none.
    [[nodiscard]] QString runOf(const EvaluationPoint& point) const;

    /// A run's folder has another name now.
    void takeMove(const std::filesystem::path& from, const std::filesystem::path& to);

    /// The values of all metrics and models.
    [[nodiscard]] const std::vector<Evaluation>& all() const { return m_all; }

    [[nodiscard]] QStringList metrics() const;

    [[nodiscard]] QString metric() const { return QString::fromStdString(m_metric); }

    /// A metric that has no values is waited for: another one is shown until there are.
    void setMetric(const QString& metric);

    /// As it was set; empty: never.
    [[nodiscard]] QString wantedMetric() const { return QString::fromStdString(m_wantedMetric); }

    /// Models that have values of the metric.
    [[nodiscard]] QStringList models() const;

    /// Empty: all.
    [[nodiscard]] QString model() const { return QString::fromStdString(m_model); }

    void setModel(const QString& model);

    /// The values that are shown.
    [[nodiscard]] const std::vector<Evaluation>& evaluations() const { return m_shown; }

    [[nodiscard]] const EvaluationSeries& series() const { return m_series; }

    /// Everything of a point that has been chosen, by place in `evaluations()`.
    [[nodiscard]] std::optional<size_t> chosen() const { return m_chosen; }

    void choose(std::optional<size_t> value);

    /// Whether the chosen value is one of a point's.
    [[nodiscard]] bool isChosen(const EvaluationPoint& point) const;

  Q_SIGNALS:
    void changed();
    void chosenChanged();
    void selectedRunsChanged();

  private:
    void update();
    /// Sorts out what is shown, without telling anybody.
    void group();
    void findSelected();

    std::vector<Evaluation> m_all, m_shown;
    std::string m_metric, m_wantedMetric, m_model;
    EvaluationSeries m_series;
    std::optional<size_t> m_chosen;
    std::vector<std::filesystem::path> m_selectedRuns;
    std::set<std::string> m_selected;  ///< the same as the shown values name them
};

}  // namespace ld3::ui
