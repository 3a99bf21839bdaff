// Unit and source of every field, and the section of the manual that is about it.

#include "ui/experiment/experiment_fields.h"
#include "ui/experiment/field.h"
#include "ui/experiment/solver_choice.h"
#include "ui/help/explanation.h"

#include <QCheckBox>

#include <initializer_list>

namespace ld3::ui {

void ExperimentFields::explain() {
    const QString samples = tr("samples"), evaluations = tr("network evaluations of one sample");
    const QString ofSolvers = tr("each solver's is said at its name in the list");
    const QString ld3 = QStringLiteral("Tong et al. 2025 (LD3)");

    struct Line {
        const char* field;
        QString unit, source;
    };

    const std::initializer_list<Line> lines = {
        {"model", {}, {}},
        {"solver", {}, ofSolvers},
        {"nfe", evaluations, ld3},
        {"noiseschedule",
         {},
         QStringLiteral("Song et al. 2021 (VP, VE), Karras et al. 2022 (EDM)")},
        {"name", {}, tr("paper: Tong et al. 2025 (LD3); fast: this program")},
        {"optimizer",
         {},
         QStringLiteral("Marquardt 1963; Tieleman & Hinton 2012; Kingma & Ba 2015")},
        {"descentpriorsigmas", tr("noise levels σ = sigma/alpha"), {}},
        {"parametrisation", {}, ld3},
        {"loss", tr("L2, L1: of pixel values"), tr("LPIPS: Zhang et al. 2018")},
        {"traincount", samples, ld3},
        {"validcount", samples, ld3},
        {"seed", {}, {}},
        {"teachersolver", {}, ofSolvers},
        {"teachernfe", evaluations, {}},
        {"teacherschedule", {}, QStringLiteral("edm: Karras et al. 2022")},
        {"teachercount", samples, {}},
        {"teacherseed", {}, {}},
        {"teacherfile", {}, {}},
        {"device", {}, {}},
        {"dtype", tr("bits of a number: 32 or 64"), {}},
        {"leastsquaresbatch", samples, {}},
        {"threads", tr("threads"), {}},
    };
    for (const Line& line : lines) {
        m_rows.value(QLatin1String(line.field))->explain(line.unit, line.source);
    }
    ui::explain(coefficients, {}, {});
    solver->explainParts(ofSolvers);
    teacherSolver->explainParts(ofSolvers);

    const auto groupOf = [this](const char* field) {
        return m_rows.value(QLatin1String(field))->parentWidget();
    };
    setHelpTopic(groupOf("model"), "Models");
    setHelpTopic(groupOf("solver"), "Solvers");
    setHelpTopic(m_rows.value(QStringLiteral("noiseschedule")), "Noise schedules of models");
    setHelpTopic(groupOf("name"), "Two recipes");
    setHelpTopic(m_rows.value(QStringLiteral("loss")), "Weights of LPIPS and of the FID network");
    setHelpTopic(groupOf("teachersolver"), "Teacher sets");
    setHelpTopic(groupOf("device"), "Command line");
}

}  // namespace ld3::ui
