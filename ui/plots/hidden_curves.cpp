#include "ui/plots/hidden_curves.h"

#include "ui/plots/qcp.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace ld3::ui {

namespace {

constexpr qsizetype kMostNames = 100;

}  // namespace

void HiddenCurves::remember(const QString& name, bool isShown) {
    m_names.removeAll(name);
    if (!isShown) {
        m_names.append(name);
        m_names = m_names.mid(std::max<qsizetype>(0, m_names.size() - kMostNames));
    }
}

void HiddenCurves::hide(const std::vector<QCPAbstractPlottable*>& curves,
                        const std::function<bool(const QCPAbstractPlottable&)>& isOfRun,
                        const std::function<void(QCPAbstractPlottable*)>& hidden) {
    // Hiding may restyle.
    if (m_names.isEmpty() || m_isHiding) {
        return;
    }
    const QScopedValueRollback<bool> guard(m_isHiding, true);
    for (QCPAbstractPlottable* curve : curves) {
        if (curve->visible() && m_names.contains(curve->name()) &&
            std::any_of(curves.begin(), curves.end(), [&](const auto* other) {
                return other != curve && other->visible() && isOfRun(*other) == isOfRun(*curve);
            })) {
            curve->setVisible(false);
            hidden(curve);
        }
    }
}

}  // namespace ld3::ui
