#include "ui/evaluation/evaluation_board.h"

#include "core/evaluation/evaluations_of_runs.h"

#include <algorithm>

namespace ld3::ui {

EvaluationBoard::EvaluationBoard(QObject* parent) : QObject(parent) {}

void EvaluationBoard::add(const std::vector<Evaluation>& evaluations) {
    for (const Evaluation& evaluation : evaluations) {
        mergeEvaluation(m_all, evaluation);
    }
    if (!evaluations.empty()) {
        update();
    }
}

void EvaluationBoard::clear() {
    replace({});
}

void EvaluationBoard::replace(const std::vector<Evaluation>& evaluations) {
    const std::optional<Evaluation> chosen =
        m_chosen ? std::optional(m_shown[*m_chosen]) : std::nullopt;
    m_all.clear();
    for (const Evaluation& evaluation : evaluations) {
        mergeEvaluation(m_all, evaluation);
    }
    group();
    m_chosen.reset();
    if (chosen) {
        std::vector<Evaluation> list = m_shown;
        if (const size_t place = mergeEvaluation(list, *chosen); place < m_shown.size()) {
            m_chosen = place;
        }
    }
    Q_EMIT changed();
    if (chosen && !m_chosen) {
        Q_EMIT chosenChanged();
    }
}

void EvaluationBoard::takeMove(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (moveRun(m_all, from, to)) {
        update();
    }
}

QStringList EvaluationBoard::metrics() const {
    QStringList names;
    for (const std::string& metric : metricsOf(m_all)) {
        names.append(QString::fromStdString(metric));
    }
    return names;
}

void EvaluationBoard::setMetric(const QString& metric) {
    m_wantedMetric = metric.toStdString();
    if (metric != this->metric()) {
        update();
    }
}

QStringList EvaluationBoard::models() const {
    QStringList names;
    for (const Evaluation& evaluation : m_all) {
        const QString name = QString::fromStdString(evaluation.protocol.model);
        if (evaluation.protocol.metric == m_metric && !names.contains(name)) {
            names.append(name);
        }
    }
    return names;
}

void EvaluationBoard::setModel(const QString& model) {
    if (model != this->model()) {
        m_model = model.toStdString();
        update();
        choose(std::nullopt);
    }
}

void EvaluationBoard::choose(std::optional<size_t> value) {
    if (value && *value >= m_shown.size()) {
        value.reset();
    }
    if (value != m_chosen) {
        m_chosen = value;
        Q_EMIT chosenChanged();
    }
}

bool EvaluationBoard::isChosen(const EvaluationPoint& point) const {
    return m_chosen &&
           std::find(point.values.begin(), point.values.end(), *m_chosen) != point.values.end();
}

void EvaluationBoard::group() {
    const std::vector<std::string> known = metricsOf(m_all);
    const auto isKnown = [&known](const std::string& metric) {
        return std::find(known.begin(), known.end(), metric) != known.end();
    };
    if (isKnown(m_wantedMetric)) {
        m_metric = m_wantedMetric;
    } else if (!isKnown(m_metric)) {
        m_metric = known.empty() ? std::string() : known.front();
    }
    if (!models().contains(model())) {
        m_model.clear();
    }
    m_shown.clear();
    for (const Evaluation& evaluation : m_all) {
        if (evaluation.protocol.metric == m_metric &&
            (m_model.empty() || evaluation.protocol.model == m_model)) {
            m_shown.push_back(evaluation);
        }
    }
    m_series = groupEvaluations(m_shown, m_metric);
    findSelected();
}

void EvaluationBoard::findSelected() {
    m_selected.clear();
    std::set<std::string> known;
    for (const Evaluation& evaluation : m_shown) {
        const std::string& run = evaluation.run;
        const bool isSelected =
            known.insert(run).second &&
            std::any_of(m_selectedRuns.begin(),
                        m_selectedRuns.end(),
                        [&run](const std::filesystem::path& folder) { return isRun(run, folder); });
        if (isSelected) {
            m_selected.insert(run);
        }
    }
}

void EvaluationBoard::setSelectedRuns(const std::vector<std::filesystem::path>& folders) {
    if (folders == m_selectedRuns) {
        return;
    }
    m_selectedRuns = folders;
    const std::set<std::string> before = m_selected;
    findSelected();
    if (m_selected != before) {
        Q_EMIT selectedRunsChanged();
    }
}

bool EvaluationBoard::isOfSelectedRun(const EvaluationPoint& point) const {
    return std::any_of(point.values.begin(), point.values.end(), [this](size_t value) {
        return m_selected.contains(m_shown[value].run);
    });
}

QString EvaluationBoard::runOf(const EvaluationPoint& point) const {
    if (point.values.empty()) {
        return {};
    }
    const std::filesystem::path folder = m_shown[point.values.front()].run;
    return QString::fromStdString(folder.filename().string());
}

void EvaluationBoard::update() {
    const std::string before = m_metric;
    group();
    const bool isGone = m_chosen && (m_metric != before || *m_chosen >= m_shown.size());
    Q_EMIT changed();
    if (isGone) {
        choose(std::nullopt);
    }
}

}  // namespace ld3::ui
