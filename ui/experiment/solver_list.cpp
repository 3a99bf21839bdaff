#include "ui/experiment/solver_list.h"

#include "ui/i18n/core_text.h"

#include <algorithm>

namespace ld3::ui {

SolverList::SolverList(QWidget* parent) : QListWidget(parent) {
    for (const SolverInfo& info : solvers()) {
        const std::vector<std::string> variants =
            info.variants.empty() ? std::vector<std::string>{""} : info.variants;
        for (int order = info.minOrder; order <= info.maxOrder; ++order) {
            for (const std::string& variant : variants) {
                m_solvers.push_back(makeSolverSpec(info.name, order, variant));
                auto* item = new QListWidgetItem(
                    QString::fromStdString(solverTitle(m_solvers.back())), this);
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
                item->setCheckState(Qt::Unchecked);
                item->setToolTip(coreText(info.source));
            }
        }
    }
}

std::vector<SolverSpec> SolverList::checkedSolvers() const {
    std::vector<SolverSpec> checked;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked) {
            checked.push_back(m_solvers.at(static_cast<size_t>(row)));
        }
    }
    return checked;
}

void SolverList::check(const SolverSpec& solver) {
    const auto found = std::find(m_solvers.begin(), m_solvers.end(), solver);
    if (found != m_solvers.end()) {
        QListWidgetItem* item = this->item(static_cast<int>(found - m_solvers.begin()));
        item->setCheckState(Qt::Checked);
        setCurrentItem(item);
        scrollToItem(item);
    }
}

}  // namespace ld3::ui
