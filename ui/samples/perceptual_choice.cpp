#include "ui/samples/perceptual_choice.h"

#include "ui/help/explanation.h"
#include "ui/samples/difference.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QStandardItemModel>

#include <string>

namespace ld3::ui {

namespace {

struct GridText {
    Q_DECLARE_TR_FUNCTIONS(ld3::ui::SampleGrid)
};

constexpr int kPerceptualRow = static_cast<int>(DifferenceMode::Perceptual);

/// As core's `PerceptualComparison` names it, in the words of the papers.
QString titleOfNet(const std::string& net) {
    return net.find("alex") == std::string::npos ? QStringLiteral("VGG16")
                                                 : QStringLiteral("AlexNet");
}

}  // namespace

void showPerceptualChoice(QComboBox& modes,
                          const QString& problem,
                          const std::optional<LpipsWeights>& found) {
    const QString meaning = GridText::tr(
        "Perceptual difference: what each place of the pictures, as they are shown, contributes to "
        "LPIPS, the distance between the features that a network sees in them (Zhang et al. 2018, "
        "eq. 1).");
    QString more = problem.isEmpty() ? meaning : meaning + QLatin1Char('\n') + problem;
    if (problem.isEmpty() && found) {
        more += QLatin1Char('\n') + GridText::tr("The network is %1.").arg(titleOfNet(found->net));
    }
    QStandardItem* item = qobject_cast<QStandardItemModel*>(modes.model())->item(kPerceptualRow);
    item->setEnabled(found && problem.isEmpty());
    item->setToolTip(more);
    item->setData(more, Qt::AccessibleDescriptionRole);
    explain(
        &modes,
        Explanation{GridText::tr("Student minus teacher, mean over the color channels: with its "
                                 "sign (blue: too dark, red: too bright) or its size.") +
                        QLatin1Char('\n') + more,
                    GridText::tr("pixel values, 1 from black to white; LPIPS: its value for a "
                                 "pixel"),
                    {},
                    modes.itemText(0),
                    QStringLiteral("LPIPS: Zhang et al. 2018")});
}

}  // namespace ld3::ui
