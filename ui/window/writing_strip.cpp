#include "ui/window/writing_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace ld3::ui {

WritingStrip::WritingStrip(const QString& name, QWidget* parent)
    : QWidget(parent), m_what(new QLabel), m_bar(new QProgressBar), m_stop(new QToolButton) {
    setObjectName(name);
    m_what->setTextFormat(Qt::PlainText);
    m_bar->setMaximumWidth(12 * fontMetrics().averageCharWidth());
    m_bar->setAccessibleName(tr("How far the file is"));
    m_stop->setObjectName(QStringLiteral("writingStop"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Ends it; no file is written."));
    m_stop->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_what);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    connect(m_stop, &QToolButton::clicked, this, &WritingStrip::stopWanted);
    hide();
}

void WritingStrip::showProgress(const QString& what, int done, int total) {
    m_what->setText(what);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    show();
}

void WritingStrip::showNothing() {
    hide();
}

}  // namespace ld3::ui
