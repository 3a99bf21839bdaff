#include "ui/schedules/hand_made_list.h"

#include "core/schedules/heuristics.h"
#include "ui/help/explanation.h"
#include "ui/help/symbols.h"
#include "ui/i18n/core_text.h"

#include <QCoreApplication>
#include <QEvent>
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
        auto* item = new QListWidgetItem(QString::fromStdString(comparedName(kind)), this);
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
    m_refused.clear();
    for (int row = 0; row < count(); ++row) {
        item(row)->setToolTip(item(row)->data(Qt::UserRole).toString());
        for (const auto& [kind, why] : refused) {
            if (item(row)->text() == QString::fromStdString(kind)) {
                item(row)->setToolTip(Text::tr("Not drawn: %1").arg(coreText(why)));
                m_refused.append(item(row)->text());
            }
        }
    }
    colorRefused();
}

void HandMadeList::colorRefused() {
    const QSignalBlocker block(this);
    const QVariant gray = palette().brush(QPalette::Disabled, QPalette::Text);
    for (int row = 0; row < count(); ++row) {
        const bool isRefused = m_refused.contains(item(row)->text());
        item(row)->setData(Qt::ForegroundRole, isRefused ? gray : QVariant());
    }
}

void HandMadeList::changeEvent(QEvent* event) {
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        colorRefused();
    }
}

}  // namespace ld3::ui
