// When LPIPS of the shown pictures is asked for, and what is said of it.

#include "core/base/error.h"
#include "ui/help/explanation.h"
#include "ui/i18n/core_text.h"
#include "ui/samples/perceptual_comparer.h"
#include "ui/samples/sample_canvas.h"
#include "ui/samples/sample_controls.h"
#include "ui/samples/sample_grid.h"
#include "ui/window/error_text.h"

#include <QComboBox>
#include <QLabel>
#include <QStandardItemModel>

namespace ld3::ui {

namespace {

constexpr int kPerceptualRow = static_cast<int>(DifferenceMode::Perceptual);

/// As core's `PerceptualComparison` names it, in the words of the papers.
QString titleOfNet(const std::string& net) {
    return net.find("alex") == std::string::npos ? QStringLiteral("VGG16")
                                                 : QStringLiteral("AlexNet");
}

}  // namespace

bool SampleGrid::canCompare() const {
    const size_t channels = m_canvas->sheet().channels();
    return !isEmpty() && (channels == 1 || channels == 3);
}

bool SampleGrid::wantsPerceptual() const {
    return isVisible() || options().mode == DifferenceMode::Perceptual;
}

void SampleGrid::setWeights(const std::filesystem::path& weights) {
    if (weights == m_place) {
        return;
    }
    m_place = weights;
    m_comparer->setWeights(weights);
    m_weights.reset();
    m_failure.reset();
    m_canvas->changeSheet([](SampleSheet& sheet) { sheet.removePerceptual(); });
    freshenPerceptual();
    showPerceptual();
}

void SampleGrid::freshenPerceptual() {
    const SampleSheet& sheet = m_canvas->sheet();
    if (!wantsPerceptual() || m_comparer->isAsked() ||
        sheet.perceptualState() == PerceptualState::There) {
        return;
    }
    if (!canCompare()) {
        m_comparer->ask({});
        return;
    }
    if (isPerceptualExpected() && sheet.perceptualState() == PerceptualState::None) {
        m_canvas->changeSheet([](SampleSheet& changed) { changed.awaitPerceptual({}); });
    }
    m_comparer->ask(sheet.samples());
}

bool SampleGrid::isPerceptualExpected() const {
    return m_weights && m_weights->missing.empty() && !m_failure && wantsPerceptual();
}

void SampleGrid::takePerceptual(const PerceptualAnswer& answer) {
    m_weights = answer.weights;
    m_failure.reset();
    if (answer.comparison) {
        m_canvas->changeSheet(
            [&answer](SampleSheet& sheet) { sheet.setPerceptual(*answer.comparison); });
    } else {
        m_canvas->changeSheet([](SampleSheet& sheet) { sheet.removePerceptual(); });
    }
    showPerceptual();
}

void SampleGrid::failPerceptual(const Error& error) {
    m_failure = error;
    m_canvas->changeSheet([](SampleSheet& sheet) { sheet.removePerceptual(); });
    showPerceptual();
}

QString SampleGrid::perceptualProblem() const {
    if (!isEmpty() && !canCompare()) {
        return tr("LPIPS compares pictures with one or three channels; these have %1.")
            .arg(locale().toString(static_cast<int>(m_canvas->sheet().channels())));
    }
    if (m_failure) {
        return errorText(*m_failure);
    }
    if (m_weights && !m_weights->missing.empty()) {
        //: %1: names of files and where they come from; %2: a folder
        return tr("LPIPS needs weights that are not here yet: download %1 and put them into %2.")
            .arg(coreText(m_weights->missing), QString::fromStdString(m_weights->place.string()));
    }
    const SampleSheet& sheet = m_canvas->sheet();
    if (sheet.perceptualState() == PerceptualState::There && !sheet.hasPerceptualPlaces()) {
        return tr(
            "The weights that are here (NVIDIA's vgg16.pt) tell LPIPS of whole pictures "
            "only. For its places, download vgg16-397923af.pth (torchvision) and vgg.pth "
            "(LPIPS).");
    }
    return {};
}

void SampleGrid::showPerceptual() {
    const QString problem = perceptualProblem();
    const bool isKnown = m_weights.has_value();
    const QString meaning = tr(
        "Perceptual difference: what each place of the pictures, as they are shown, contributes to "
        "LPIPS, the distance between the features that a network sees in them (Zhang et al. 2018, "
        "eq. 1).");
    QString more = problem.isEmpty() ? meaning : meaning + QLatin1Char('\n') + problem;
    if (problem.isEmpty() && isKnown) {
        more += QLatin1Char('\n') + tr("The network is %1.").arg(titleOfNet(m_weights->net));
    }
    auto* model = qobject_cast<QStandardItemModel*>(m_controls->modeBox()->model());
    QStandardItem* item = model->item(kPerceptualRow);
    item->setEnabled(isKnown && problem.isEmpty());
    item->setToolTip(more);
    item->setData(more, Qt::AccessibleDescriptionRole);
    explain(m_controls->modeBox(),
            Explanation{tr("Student minus teacher, mean over the color channels: with its sign "
                           "(blue: too dark, red: too bright) or its size.") +
                            QLatin1Char('\n') + more,
                        tr("pixel values, 1 from black to white; LPIPS: its value for a pixel"),
                        {},
                        m_controls->modeBox()->itemText(0),
                        QStringLiteral("LPIPS: Zhang et al. 2018")});
    showReadOut();
    Q_EMIT perceptualChanged();
}

void SampleGrid::showReadOut() {
    const bool isAboutLpips = options().mode == DifferenceMode::Perceptual && !isEmpty();
    const QString problem = isAboutLpips ? perceptualProblem() : QString();
    const QString unpointed = problem.isEmpty() ? m_note : problem;
    m_readOut->setText(m_pointed.isEmpty() ? unpointed : m_pointed);
    m_readOut->setToolTip(unpointed);
}

}  // namespace ld3::ui
