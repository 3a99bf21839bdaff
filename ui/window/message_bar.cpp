#include "ui/window/message_bar.h"

#include "ui/theme/plot_colors.h"
#include "ui/window/error_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace ld3::ui {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      m_text(new QLabel),
      m_copy(new QPushButton(tr("Copy details"))),
      m_answer(new QPushButton),
      m_close(new QPushButton(tr("Dismiss"))) {
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setObjectName(QStringLiteral("messageBar"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answer->setObjectName(QStringLiteral("messageAnswer"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_answer);
    layout->addWidget(m_copy);
    layout->addWidget(m_close);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_details);
    });
    connect(m_answer, &QPushButton::clicked, this, [this] {
        hide();
        // Acting may show the next message.
        if (const auto act = std::exchange(m_act, {})) {
            act();
        }
    });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    m_answer->hide();
    hide();
}

void MessageBar::showError(const Error& error) {
    m_details = QString::fromUtf8(error.what());
    m_copy->show();
    m_answer->hide();
    showText(errorText(error), QColor(0xfd, 0xe3, 0xdf), QColor(0x5a, 0x26, 0x20));
}

void MessageBar::showNote(const QString& text) {
    m_copy->hide();
    m_answer->hide();
    showText(text, QColor(0xdf, 0xee, 0xfa), QColor(0x1e, 0x3c, 0x54));
}

void MessageBar::ask(const QString& question, const QString& answer, std::function<void()> act) {
    m_act = std::move(act);
    m_answer->setText(answer);
    m_answer->show();
    m_copy->hide();
    showText(question, QColor(0xfd, 0xf1, 0xd4), QColor(0x54, 0x44, 0x16));
}

QString MessageBar::text() const {
    return m_text->text();
}

void MessageBar::showText(const QString& text, const QColor& light, const QColor& dark) {
    m_text->setText(text);
    QPalette colours;
    colours.setColor(QPalette::Window, isDark(QGuiApplication::palette()) ? dark : light);
    setPalette(colours);
    show();
}

}  // namespace ld3::ui
