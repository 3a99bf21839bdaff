#include "ui/samples/shown_lpips.h"

#include "ui/i18n/core_text.h"
#include "ui/samples/sample_canvas.h"
#include "ui/window/error_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace ld3::ui {

namespace {

struct GridText {
    Q_DECLARE_TR_FUNCTIONS(ld3::ui::SampleGrid)
};

bool canCompare(const SampleSheet& sheet) {
    return sheet.rowCount() > 0 && (sheet.channels() == 1 || sheet.channels() == 3);
}

}  // namespace

ShownLpips::ShownLpips(SampleCanvas& canvas, QObject* parent) : QObject(parent), m_canvas(canvas) {
    connect(&m_comparer, &PerceptualComparer::answered, this, &ShownLpips::take);
    connect(&m_comparer, &PerceptualComparer::failed, this, &ShownLpips::fail);
}

bool ShownLpips::setWeights(const std::filesystem::path& weights) {
    if (weights == m_place) {
        return false;
    }
    m_place = weights;
    m_comparer.setWeights(weights);
    m_weights.reset();
    m_failure.reset();
    m_canvas.changeSheet([](SampleSheet& sheet) { sheet.removePerceptual(); });
    return true;
}

void ShownLpips::freshen() {
    const SampleSheet& sheet = m_canvas.sheet();
    if (m_comparer.isAsked() || sheet.perceptualState() == PerceptualState::There) {
        return;
    }
    if (!canCompare(sheet)) {
        m_comparer.ask({});
        return;
    }
    if (isExpected() && sheet.perceptualState() == PerceptualState::None) {
        m_canvas.changeSheet([](SampleSheet& changed) { changed.awaitPerceptual({}); });
    }
    m_comparer.ask(sheet.samples());
}

bool ShownLpips::isExpected() const {
    return m_weights && m_weights->missing.empty() && !m_failure;
}

void ShownLpips::take(const PerceptualAnswer& answer) {
    m_weights = answer.weights;
    m_failure.reset();
    m_canvas.changeSheet([&answer](SampleSheet& sheet) {
        if (answer.comparison) {
            sheet.setPerceptual(*answer.comparison);
        } else {
            sheet.removePerceptual();
        }
    });
    Q_EMIT changed();
}

void ShownLpips::fail(const Error& error) {
    m_failure = error;
    m_canvas.changeSheet([](SampleSheet& sheet) { sheet.removePerceptual(); });
    Q_EMIT changed();
}

QString ShownLpips::problem() const {
    const SampleSheet& sheet = m_canvas.sheet();
    if (sheet.rowCount() > 0 && !canCompare(sheet)) {
        return GridText::tr("LPIPS compares pictures with one or three channels; these have %1.")
            .arg(m_canvas.locale().toString(static_cast<int>(sheet.channels())));
    }
    if (m_failure) {
        return errorText(*m_failure);
    }
    if (m_weights && !m_weights->missing.empty()) {
        //: %1: names of files and where they come from; %2: a folder
        return GridText::tr(
                   "LPIPS needs weights that are not here yet: download %1 and put them into %2.")
            .arg(coreText(m_weights->missing), QString::fromStdString(m_weights->place.string()));
    }
    if (sheet.perceptualState() == PerceptualState::There && !sheet.hasPerceptualPlaces()) {
        return GridText::tr(
            "The weights that are here (NVIDIA's vgg16.pt) tell LPIPS of whole pictures "
            "only. For its places, download vgg16-397923af.pth (torchvision) and vgg.pth "
            "(LPIPS).");
    }
    return {};
}

}  // namespace ld3::ui
