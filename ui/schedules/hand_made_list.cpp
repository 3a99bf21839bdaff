#include "ui/schedules/hand_made_list.h"

#include "core/schedules/heuristics.h"
#include "ui/help/explanation.h"
#include "ui/help/symbols.h"
#include "ui/i18n/core_text.h"

#include <QCoreApplication>
#include <QSignalBlocker>

namespace ld3::ui {

namespace {

/// Texts that translators find with the panel's.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ld3::ui::SchedulePanel)
};

}  // namespace

HandMadeList::HandMadeList() {
    setObjectName(QStringLiteral("handMadeKinds"));
    setAccessibleName(Text::tr("Hand-made schedules"));
    setToolTip(Text::tr("Choose which hand-made schedules are drawn for comparison."));
    setHelpTopic(this, "Hand-made schedules");
    for (const ScheduleKind& kind : scheduleKinds()) {
        // The exponent that papers compare with.
        const std::string name = kind.name == "poly" ? "poly_3" : kind.name;
        auto* item = new QListWidgetItem(QString::fromStdString(name), this);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setToolTip(coreText(kind.description));
        item->setData(Qt::UserRole, item->toolTip());
    }
    setCheckedKinds(
        {QStringLiteral("edm"), QStringLiteral("logSNR"), QStringLiteral("time_uniform")});
    explain(this,
            Explanation{toolTip() + u'\n' + symbolText(Symbol::Rho),
                        {},
                        {},
                        {},
                        Text::tr("each one's is said at its name in the list")});
    setFrameShape(QFrame::NoFrame);
    setMinimumSize(QListWidget::sizeHintForColumn(0) + 40,
                   QListWidget::sizeHintForRow(0) * count() + 8);
}

QStringList HandMadeList::checkedKinds() const {
    QStringList kinds;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked) {
            kinds.append(item(row)->text());
        }
    }
    return kinds;
}

void HandMadeList::setCheckedKinds(const QStringList& kinds) {
    const QSignalBlocker block(this);
    for (int row = 0; row < count(); ++row) {
        item(row)->setCheckState(kinds.contains(item(row)->text()) ? Qt::Checked : Qt::Unchecked);
    }
}

void HandMadeList::showRefused(const std::vector<std::pair<std::string, std::string>>& refused) {
    const QSignalBlocker block(this);
    for (int row = 0; row < count(); ++row) {
        item(row)->setToolTip(item(row)->data(Qt::UserRole).toString());
        item(row)->setData(Qt::ForegroundRole, {});
        for (const auto& [kind, why] : refused) {
            if (item(row)->text() == QString::fromStdString(kind)) {
                item(row)->setToolTip(Text::tr("Not drawn: %1").arg(coreText(why)));
                item(row)->setForeground(palette().brush(QPalette::Disabled, QPalette::Text));
            }
        }
    }
}

}  // namespace ld3::ui
