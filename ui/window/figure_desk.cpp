#include "ui/window/figure_desk.h"

#include "core/base/error.h"
#include "ui/figures/figure_dialog.h"
#include "ui/figures/figure_saving.h"
#include "ui/window/message_bar.h"
#include "ui/window/preferences.h"

#include <QEvent>
#include <QMainWindow>
#include <QSettings>
#include <QStatusBar>

#include <algorithm>
#include <utility>

namespace ld3::ui {

namespace {

constexpr const char* kAll = "all";

}  // namespace

FigureDesk::FigureDesk(std::vector<FigurePanel> panels, MessageBar* messages, QMainWindow* window)
    : QObject(window),
      m_panels(std::move(panels)),
      m_messages(messages),
      m_window(window),
      m_saving(new FigureSaving(this)) {
    connectSaving();
    const QString remembered = QSettings().value(setting::kFigurePanel).toString();
    for (size_t i = 0; i < m_panels.size(); ++i) {
        watch(m_panels[i].widget);
        if (remembered == QString::fromStdString(m_panels[i].fileName)) {
            m_last = i;
        }
    }
    if (remembered == QLatin1String(kAll)) {
        m_last = m_panels.size();
    }
}

void FigureDesk::connectSaving() {
    connect(m_saving, &FigureSaving::finished, this, [this](const SavedFigures& figures) {
        m_window->statusBar()->showMessage(tr("Saved as %1.").arg(figures.path));
        if (!figures.commands.isEmpty()) {
            Q_EMIT exported(figures.commands);
        }
    });
    connect(m_saving, &FigureSaving::failed, this, [this](const Error& error) {
        if (m_dialog == nullptr || !m_dialog->isVisible()) {
            m_messages->showError(error);  // else the dialog says it
        }
    });
}

void FigureDesk::watch(QWidget* figure) {
    figure->installEventFilter(this);
    for (auto* part : figure->findChildren<QWidget*>()) {
        part->installEventFilter(this);
    }
}

void FigureDesk::rememberPanel(size_t index) {
    m_last = index;
    QSettings().setValue(setting::kFigurePanel,
                         index < m_panels.size() ? QString::fromStdString(m_panels[index].fileName)
                                                 : QString::fromLatin1(kAll));
}

void FigureDesk::exportFigure() {
    if (m_dialog == nullptr) {
        m_dialog = new FigureDialog(m_panels, m_last, m_saving, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &FigureDialog::panelChosen, this, &FigureDesk::rememberPanel);
    } else {
        m_dialog->setPanel(m_last);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void FigureDesk::refresh() {
    if (m_dialog != nullptr) {
        m_dialog->refresh();
    }
}

void FigureDesk::exportTo(const QString& path) {
    try {
        m_panels.at(std::min(m_last, m_panels.size() - 1)).source->exportFigure(path.toStdString());
        m_window->statusBar()->showMessage(tr("Saved as %1.").arg(path));
    } catch (const Error& error) {
        m_messages->showError(error);
    }
}

bool FigureDesk::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel) {
        for (size_t i = 0; i < m_panels.size(); ++i) {
            const QWidget* figure = m_panels[i].widget;
            if (watched == figure || figure->isAncestorOf(qobject_cast<QWidget*>(watched))) {
                m_last = i;
            }
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace ld3::ui
