#include "ui/experiment/experiment_faults.h"

#include "ui/i18n/core_text.h"

#include <QCoreApplication>

namespace ld3::ui {

namespace {

struct FormText {
    Q_DECLARE_TR_FUNCTIONS(ld3::ui::ExperimentForm)
};

/// "leastSquares.samples" and "least_squares.samples" are one name.
QString plainName(const QString& name) {
    QString plain;
    for (const QChar c : name) {
        if (c.isLetterOrNumber()) {
            plain += c.toLower();
        }
    }
    return plain;
}

}  // namespace

std::vector<ExperimentFault> faultsOf(const Experiment& experiment) {
    std::vector<ExperimentFault> faults;
    const int needed = experiment.recipe.trainCount + experiment.recipe.validCount;
    if (experiment.teacherFile.empty() && experiment.teacher.count < needed) {
        faults.push_back(
            {QStringLiteral("teachercount"),
             FormText::tr("Training and validation need %Ln sample(s).", nullptr, needed)});
    }
    for (const std::string& line : experiment.recipe.problems()) {
        const QString text = QString::fromStdString(line);
        faults.push_back(
            {plainName(text.section(u':', 0, 0)), coreText(text.section(u':', 1).trimmed())});
    }
    return faults;
}

}  // namespace ld3::ui
