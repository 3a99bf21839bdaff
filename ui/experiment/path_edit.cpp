#include "ui/experiment/path_edit.h"

#include "ui/models/save_dialog.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace ld3::ui {

PathEdit::PathEdit(const QString& dialogTitle, const QString& filter, Mode mode, QWidget* parent)
    : QWidget(parent),
      m_dialogTitle(dialogTitle),
      m_filter(filter),
      m_mode(mode),
      m_line(new QLineEdit) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* button = new QPushButton(tr("Browse…"));
    button->setToolTip(dialogTitle);
    button->setAutoDefault(false);
    layout->addWidget(m_line, 1);
    layout->addWidget(button);
    setFocusProxy(m_line);
    setAcceptDrops(true);
    // Drops on the line itself would otherwise insert a URL as text.
    m_line->setAcceptDrops(false);
    connect(button, &QPushButton::clicked, this, &PathEdit::browse);
    connect(m_line, &QLineEdit::editingFinished, this, [this] { choose(m_line->text()); });
}

QString PathEdit::path() const {
    return m_line->text().trimmed();
}

void PathEdit::setPath(const QString& path) {
    m_line->setText(path);
    m_last = path.trimmed();
}

void PathEdit::setPlaceholder(const QString& text) {
    m_line->setPlaceholderText(text);
}

void PathEdit::browse() {
    const int forgotten = m_forgotten;
    const QString path = m_mode == Mode::Open
                             ? QFileDialog::getOpenFileName(this, m_dialogTitle, {}, m_filter)
                             : askWhereToSave(this, m_dialogTitle, m_line->text(), m_filter);
    if (!path.isEmpty()) {
        // Its dialog has asked already, unless something else is to be written by now.
        const bool isAgreed = m_mode == Mode::Save && m_forgotten == forgotten;
        m_agreed = isAgreed ? QStringList{path} : QStringList();
        choose(path);
    }
}

bool PathEdit::mayWrite(const QStringList& files) {
    const int forgotten = m_forgotten;
    if (files != m_agreed && !mayReplace(window(), files)) {
        return false;
    }
    if (m_forgotten == forgotten) {
        m_agreed = files;
    }
    return true;
}

void PathEdit::forgetAgreement() {
    m_agreed.clear();
    ++m_forgotten;
}

void PathEdit::choose(const QString& path) {
    // Leaving the line without a change is not an edit.
    if (path.trimmed() != m_last) {
        setPath(path);
        Q_EMIT pathChosen(m_last);
    }
}

void PathEdit::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void PathEdit::dropEvent(QDropEvent* event) {
    choose(event->mimeData()->urls().value(0).toLocalFile());
    event->acceptProposedAction();
}

}  // namespace ld3::ui
